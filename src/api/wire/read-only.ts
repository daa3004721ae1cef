// Members that the server sets. A client that echoes an answer sends them, which is refused (bifrost-api.md §8.3).

import type * as z from "zod";

/** Members that are never part of a request, wherever they stand. */
export const READ_ONLY_MEMBERS: ReadonlySet<string> = new Set([
  "id",
  "is_active",
  "version",
  "scope",
  "current_usage",
  "last_reset",
  "token_current_usage",
  "token_last_reset",
  "request_current_usage",
  "request_last_reset",
  "last_rotation_at",
  "created_at",
  "updated_at",
]);

/** A refinement of objects that let unknown members through: read-only ones are not unknown. */
export function refuseReadOnly(value: Record<string, unknown>, context: z.core.$RefinementCtx): void {
  const keys = Object.keys(value).filter((key) => READ_ONLY_MEMBERS.has(key));
  if (keys.length > 0) context.addIssue({ code: "unrecognized_keys", keys, input: value });
}
