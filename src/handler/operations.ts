// The operations of a profile's lifecycle, as plain values: what `plan` returns, `execute` runs and a dry run prints.

import { type CloneRequest, type CreateRequest, type UpdateRequest } from "../api";

/** One call to make. They appear in this order. */
export type Operation =
  | { readonly kind: "create"; readonly body: CreateRequest }
  | { readonly kind: "clone"; readonly source: number; readonly body: CloneRequest }
  /** The partial update: only what changes. `null` and `[]` clear. */
  | { readonly kind: "update"; readonly patch: UpdateRequest }
  | { readonly kind: "activate" }
  | { readonly kind: "deactivate" }
  | { readonly kind: "delete" };

/** An operation in one line, for people: `update budgets, rate_limit (cleared)`. */
export function describeOperation(operation: Operation): string {
  switch (operation.kind) {
    case "create":
      return `create ${JSON.stringify(operation.body.name)}`;
    case "clone":
      return `clone profile ${operation.source} as ${JSON.stringify(operation.body.name)}`;
    case "update":
      return `update ${Object.entries(operation.patch)
        .map(([member, value]) => (isClear(value) ? `${member} (cleared)` : member))
        .join(", ")}`;
    case "activate":
    case "deactivate":
    case "delete":
      return operation.kind;
  }
}

function isClear(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0);
}
