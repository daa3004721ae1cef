import {
  impliedType,
  typeOfAttribute,
  type Attribute,
  type AttributeType,
  type Schema,
} from "../../../src/plugin/index";

const inner = { size: { description: "", type: "number" } } as const;
const object: AttributeType = { object: { size: "number" } };

test.each<[Attribute, AttributeType]>([
  [{ description: "", type: { list: "string" } }, { list: "string" }],
  [{ description: "", nested: { nesting: "single", attributes: inner } }, object],
  [{ description: "", nested: { nesting: "list", attributes: inner } }, { list: object }],
  [{ description: "", nested: { nesting: "set", attributes: inner } }, { set: object }],
  [{ description: "", nested: { nesting: "map", attributes: inner } }, { map: object }],
])("an attribute %j has the type %j", (attribute, type) => {
  expect(typeOfAttribute(attribute)).toEqual(type);
});

test("a schema implies the object of all its attributes, the same one each time", () => {
  const schema: Schema = {
    version: 0,
    description: "",
    attributes: { ...inner, id: { description: "", type: "string" } },
  };
  expect(impliedType(schema)).toEqual({ object: { size: "number", id: "string" } });
  expect(impliedType(schema)).toBe(impliedType(schema));
});
