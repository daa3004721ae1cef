// The attribute `timeouts`: how long each operation of a resource may take.

import { DEFAULT_TIMEOUTS, type TimedOperation } from "../../handler";
import { type Attribute, type Attributes } from "../../plugin";

/** The operations in words. */
export const OPERATIONS: Readonly<Record<TimedOperation, string>> = {
  create: "the creation",
  read: "the reading",
  update: "the update",
  delete: "the retirement",
};

const attributes: Attributes = Object.fromEntries(
  Object.entries(DEFAULT_TIMEOUTS).map(([operation, limit]): [string, Attribute] => [
    operation,
    {
      type: "string",
      optional: true,
      description: `Limit of ${OPERATIONS[operation as TimedOperation]}, \`1s\` to \`24h\`. Default \`${limit}\`.`,
    },
  ]),
);

/** The attribute. */
export const timeoutsAttribute: Attribute = {
  nested: { nesting: "single", attributes },
  optional: true,
  description:
    'How long the operations of this resource may take, as durations such as `"90s"` or `"10m"`. A change under way at the end is not torn off: it has `request_timeout`, and the look that settles it as long again. A change of this attribute calls nothing.',
};
