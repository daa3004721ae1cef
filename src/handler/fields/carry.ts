// Carrying over what we do not know. An update replaces a list as a whole, so members of a kept element that are not in our
// model are sent back as they came; what the server owns is never sent (bifrost-api.md §8.3, §8.5).

import { SERVER_OWNED_OF_PARTS } from "../../api";

/** The members of a live element that are neither in the model nor the server's. */
export function unknownMembers(
  live: object | null | undefined,
  modelled: readonly string[],
): Record<string, unknown> {
  const members = Object.entries(live ?? {});
  return Object.fromEntries(
    members.filter(([name]) => !modelled.includes(name) && !SERVER_OWNED_OF_PARTS.has(name)),
  );
}
