import {
  Dynamic,
  formatPath,
  isWhollyKnown,
  objectValue,
  UNKNOWN,
  type AttributeType,
} from "../../../src/plugin/index";
import { unknownPaths, withoutUnknowns } from "../../../src/plugin/values/unknowns";

const type: AttributeType = {
  object: {
    name: "string",
    list: { list: "string" },
    map: { map: { object: { size: "number" } } },
    set: { set: { object: { size: "number" } } },
    any: "dynamic",
  },
};
const value = objectValue({
  name: UNKNOWN,
  list: ["a", UNKNOWN],
  map: objectValue({ x: objectValue({ size: UNKNOWN }) }),
  set: [objectValue({ size: UNKNOWN })],
  any: new Dynamic({ list: "string" }, [UNKNOWN]),
});

test("everything unknown is found, and a path ends at a set", () => {
  expect(unknownPaths(value, type).map(formatPath)).toEqual([
    "name",
    "list[1]",
    'map["x"].size',
    "set",
    "any[0]",
  ]);
});

test("without its unknown parts a value is wholly known, and all else is as it was", () => {
  expect(isWhollyKnown(value)).toBe(false);
  const known = withoutUnknowns(value);
  expect(isWhollyKnown(known)).toBe(true);
  expect(known).toMatchObject({
    name: null,
    list: ["a", null],
    map: { x: { size: null } },
    set: [{ size: null }],
  });
});
