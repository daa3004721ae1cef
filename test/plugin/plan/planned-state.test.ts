import { conformObject, UNKNOWN, type Attributes } from "../../../src/plugin/index";
import { plannedState } from "../../../src/plugin/plan/planned-state";
import { typeOfAttributes } from "../../../src/plugin/schema/implied-type";
import { readable } from "../conversation";

const part: Attributes = {
  size: { description: "", type: "number", required: true },
  serial: { description: "", type: "string", computed: true },
  colour: { description: "", type: "string", default: "grey" },
};
const attributes: Attributes = {
  id: { description: "", type: "string", computed: true },
  name: { description: "", type: "string", optional: true },
  mode: { description: "", type: "string", optional: true, computed: true },
  active: { description: "", type: "bool", default: true },
  single: { description: "", optional: true, nested: { nesting: "single", attributes: part } },
  list: { description: "", optional: true, nested: { nesting: "list", attributes: part } },
  set: { description: "", optional: true, nested: { nesting: "set", attributes: part } },
  map: { description: "", optional: true, nested: { nesting: "map", attributes: part } },
  kept: { description: "", optional: true, computed: true, nested: { nesting: "map", attributes: part } },
};
const type = typeOfAttributes(attributes);
const before = {
  id: "1",
  name: "old",
  mode: "auto",
  active: false,
  single: { size: 1, serial: "s", colour: "red" },
  list: [{ size: 1, serial: "l0", colour: "grey" }],
  set: [
    { size: 1, serial: "a", colour: "grey" },
    { size: 2, serial: "b", colour: "grey" },
  ],
  map: { x: { size: 1, serial: "mx", colour: "grey" } },
  kept: { y: { size: 1, serial: "ky", colour: "grey" } },
};
const created = {
  id: UNKNOWN,
  name: null,
  mode: UNKNOWN,
  active: true,
  single: null,
  list: null,
  set: null,
  map: null,
};

test.each<[string, { config: object; prior: object | null }, object]>([
  [
    "a new object: computed is unknown, defaults are filled in",
    { config: {}, prior: null },
    { ...created, kept: UNKNOWN },
  ],
  [
    "a new object: what is configured stays, an unknown value too",
    { config: { name: UNKNOWN, mode: "manual", active: false, map: UNKNOWN, kept: {} }, prior: null },
    { ...created, name: UNKNOWN, mode: "manual", active: false, map: UNKNOWN, kept: {} },
  ],
  [
    "an old object, nothing configured: computed is kept, defaults return, the rest goes",
    { config: {}, prior: before },
    { ...created, id: "1", mode: "auto", active: true, kept: before.kept },
  ],
  [
    "an old object: a computed value that was null stays null",
    { config: {}, prior: { ...before, mode: null } },
    { ...created, id: "1", mode: null, kept: before.kept },
  ],
  [
    "members keep what was computed for them, new members have it unknown",
    {
      config: {
        single: { size: 5 },
        list: [{ size: 6 }, { size: 7 }],
        map: { x: { size: 8, colour: "blue" }, constructor: { size: 9 } },
      },
      prior: before,
    },
    {
      ...created,
      id: "1",
      mode: "auto",
      single: { size: 5, serial: "s", colour: "grey" },
      list: [
        { size: 6, serial: "l0", colour: "grey" },
        { size: 7, serial: UNKNOWN, colour: "grey" },
      ],
      map: {
        x: { size: 8, serial: "mx", colour: "blue" },
        constructor: { size: 9, serial: UNKNOWN, colour: "grey" },
      },
      kept: before.kept,
    },
  ],
  [
    "members of a set are recognised by what is configured, in any order",
    { config: { set: [{ size: 3 }, { size: 2 }, { size: 1 }] }, prior: before },
    {
      ...created,
      id: "1",
      mode: "auto",
      set: [
        { size: 3, serial: UNKNOWN, colour: "grey" },
        { size: 2, serial: "b", colour: "grey" },
        { size: 1, serial: "a", colour: "grey" },
      ],
      kept: before.kept,
    },
  ],
  [
    "an unknown member stays unknown",
    { config: { single: UNKNOWN, list: [UNKNOWN], set: [UNKNOWN], map: { x: UNKNOWN } }, prior: before },
    {
      ...created,
      id: "1",
      mode: "auto",
      single: UNKNOWN,
      list: [UNKNOWN],
      set: [UNKNOWN],
      map: { x: UNKNOWN },
      kept: before.kept,
    },
  ],
])("%s", (_name, { config, prior }, expected) => {
  const conformed = (plain: object) => conformObject(plain, type);
  const planned = plannedState(attributes, conformed(config), prior && conformed(prior));
  expect(readable(planned)).toEqual(expected);
});
