// The types of attributes, from the shape of a specification.

import { type Shape, type Shapes } from "../../handler/internal";
import { type Attributes, type AttributeType, type NestedAttributes } from "../../plugin";

/** What an attribute holds: a value, or attributes of its own. */
export type AttributeKind = { readonly type: AttributeType } | { readonly nested: NestedAttributes };

const TYPES = { text: "string", number: "number", truth: "bool" } as const;

/** What the attribute of a shape holds. @param inside makes the attributes that are in it */
export function typeOf(shape: Shape, inside: (shapes: Shapes) => Attributes): AttributeKind {
  switch (shape.kind) {
    case "value":
      return { type: TYPES[shape.type] };
    case "object":
      return { nested: { nesting: "single", attributes: inside(shape.members) } };
    case "map":
      return many("map", shape.member, inside);
    case "list":
      return many("set", shape.element, inside);
  }
}

function many(nesting: "map" | "set", each: Shape, inside: (shapes: Shapes) => Attributes): AttributeKind {
  if (each.kind === "object") return { nested: { nesting, attributes: inside(each.members) } };
  const kind = typeOf(each, inside);
  if (!("type" in kind)) throw new TypeError("a list or map holds values or objects");
  return { type: nesting === "map" ? { map: kind.type } : { set: kind.type } };
}
