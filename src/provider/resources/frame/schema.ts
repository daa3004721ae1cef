// The schema of a resource in a frame: what may be set comes from its specification, the rest is what the gateway says.

import { membersOf, type Specification } from "../../../handler/internal";
import { type Attributes, type Schema } from "../../../plugin";
import { settableAttributes } from "../../attributes/settable";

/**
 * @param computed what the gateway or the provider says; `id` comes first in the schema.
 * @param completed attributes that may be set and are filled in when they are not.
 */
export function frameSchema(
  specification: Specification,
  description: string,
  { id, ...computed }: Attributes,
  completed: readonly string[] = [],
): Schema {
  const settable = settableAttributes(membersOf(specification.attributes), (name) =>
    completed.includes(name),
  );
  return { version: 0, description, attributes: { ...(id && { id }), ...settable, ...computed } };
}
