// From the shape of a specification to the attributes of a resource: their types, what may be set, and their descriptions.

import { isLeftAlone, type Shape, type Shapes } from "../../handler/internal";
import { type Attribute, type Attributes } from "../../plugin";
import { typeOf } from "./type-of";

/**
 * The attributes of a resource.
 *
 * @param isCompleted whether the provider completes the plan of an attribute that is unset: with what a clone takes over, with what is
 * left alone, or with an empty list in the place of none.
 */
export function settableAttributes(
  shapes: Shapes,
  isCompleted: (name: string, shape: Shape) => boolean = isCompletedInside,
): Attributes {
  return Object.fromEntries(
    Object.entries(shapes).map(([name, shape]) => [name, settable(shape, isCompleted(name, shape))]),
  );
}

/** Whether the plan of an attribute inside of another one is completed. */
export function isCompletedInside(_name: string, shape: Shape): boolean {
  return isLeftAlone(shape) || (shape.kind === "list" && !shape.isRequired);
}

function settable(shape: Shape, isCompleted: boolean): Attribute {
  const { isRequired, default: filled } = shape;
  return {
    ...typeOf(shape, settableAttributes),
    ...(isRequired ? { required: true } : filled === undefined ? { optional: true } : { default: filled }),
    ...(isCompleted && { computed: true }),
    ...(shape.rules?.replaces && { requiresReplace: true }),
    description: [shape.rules?.description ?? "", ...whenUnset(shape)].join(" "),
  };
}

/** What an attribute means that is left out. */
function whenUnset(shape: Shape): string[] {
  if (isLeftAlone(shape)) return ["Unset leaves it as it is on the gateway."];
  const value = shape.default ?? shape.rules?.none;
  return value === undefined ? [] : [`Default \`${value}\`.`];
}
