// The type of the object that a schema describes.
import { type AttributeType, type ObjectType } from "../values/type";
import { type Attribute, type Attributes, type Schema } from "./schema";

/** The type of a configuration or a state of this schema. Computed once for each schema. */
export function impliedType(schema: Schema): ObjectType {
  let type = KNOWN.get(schema);
  if (type === undefined) {
    type = typeOfAttributes(schema.attributes);
    KNOWN.set(schema, type);
  }
  return type;
}

/** The type of one attribute's value. */
export function typeOfAttribute(attribute: Attribute): AttributeType {
  if (attribute.nested === undefined) return attribute.type;
  const object = typeOfAttributes(attribute.nested.attributes);
  switch (attribute.nested.nesting) {
    case "single":
      return object;
    case "list":
      return { list: object };
    case "set":
      return { set: object };
    case "map":
      return { map: object };
  }
}

/** The type of an object with these attributes. */
export function typeOfAttributes(attributes: Attributes): ObjectType {
  const members = Object.entries(attributes).map(
    ([name, attribute]) => [name, typeOfAttribute(attribute)] as const,
  );
  return { object: Object.fromEntries(members) };
}

const KNOWN = new WeakMap<Schema, ObjectType>();
