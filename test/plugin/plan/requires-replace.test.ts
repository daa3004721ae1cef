import { conformObject, formatPath, UNKNOWN, type Attributes } from "../../../src/plugin/index";
import { requiresReplace } from "../../../src/plugin/plan/requires-replace";
import { typeOfAttributes } from "../../../src/plugin/schema/implied-type";

const part: Attributes = {
  size: { description: "", type: "number" },
  make: { description: "", type: "string", requiresReplace: true },
};
const attributes: Attributes = {
  name: { description: "", type: "string" },
  kind: { description: "", type: "string", requiresReplace: true },
  tags: { description: "", type: { set: "string" }, requiresReplace: true },
  single: { description: "", nested: { nesting: "single", attributes: part } },
  list: { description: "", nested: { nesting: "list", attributes: part } },
  map: { description: "", nested: { nesting: "map", attributes: part } },
  set: { description: "", nested: { nesting: "set", attributes: part } },
  whole: { description: "", requiresReplace: true, nested: { nesting: "single", attributes: part } },
};

test.each<[string, object, object, string[]]>([
  ["nothing changes", { kind: "a" }, { kind: "a" }, []],
  ["what is not marked changes", { name: "a" }, { name: "b" }, []],
  ["what is marked changes", { kind: "a" }, { kind: "b" }, ["kind"]],
  ["from null", {}, { kind: "b" }, ["kind"]],
  ["to unknown", { kind: "a" }, { kind: UNKNOWN }, ["kind"]],
  ["a set in another order is no change", { tags: ["a", "b"] }, { tags: ["b", "a"] }, []],
  ["inside a single object", { single: { make: "a" } }, { single: { make: "b", size: 1 } }, ["single.make"]],
  ["inside a list", { list: [{}, { make: "a" }] }, { list: [{ size: 2 }, { make: "b" }] }, ["list[1].make"]],
  ["inside a map", { map: { x: { make: "a" } } }, { map: { x: { make: "b" } } }, ['map["x"].make']],
  ["a member of a map comes or goes", { map: { x: { make: "a" } } }, { map: { y: { make: "b" } } }, []],
  ["inside a set there are no addresses", { set: [{ make: "a" }] }, { set: [{ make: "b" }] }, []],
  ["a marked object changes inside", { whole: { size: 1 } }, { whole: { size: 2 } }, ["whole"]],
])("%s", (_name, prior, planned, paths) => {
  const conformed = (plain: object) => conformObject(plain, typeOfAttributes(attributes));
  expect(requiresReplace(attributes, conformed(prior), conformed(planned)).map(formatPath)).toEqual(paths);
});
