import { decodeType, describeType, encodeType, type AttributeType } from "../../../src/plugin/values/type";

test.each<[AttributeType, string, string]>([
  ["string", '"string"', "string"],
  ["dynamic", '"dynamic"', "any type"],
  [{ list: { set: "number" } }, '["list",["set","number"]]', "list of set of number"],
  [{ map: "bool" }, '["map","bool"]', "map of bool"],
  [
    { object: { a: "string", b: { list: "bool" } } },
    '["object",{"a":"string","b":["list","bool"]}]',
    "object",
  ],
  [{ tuple: ["string", "bool"] }, '["tuple",["string","bool"]]', "tuple"],
])("%j is written %s", (type, wire, words) => {
  expect(encodeType(type)).toBe(wire);
  expect(decodeType(wire)).toEqual(type);
  expect(describeType(type)).toBe(words);
});

test.each(['"text"', "[]", '["list"]', '["object",null]', '["tuple","string"]', "1", "null"])(
  "%s is no type",
  (wire) => {
    expect(() => decodeType(wire)).toThrow("not a Terraform type constraint");
  },
);
