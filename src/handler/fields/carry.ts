// Carrying over what we do not know. An update replaces a list as a whole, so members of a kept element that are not in our
// model are sent back as they came; what the server owns is never sent (bifrost-api.md §8.3, §8.5).

/** Members that the server sets, on any element of a list. */
const SERVER_OWNED = new Set([
  "id",
  "scope",
  "current_usage",
  "last_reset",
  "token_current_usage",
  "token_last_reset",
  "request_current_usage",
  "request_last_reset",
  "access_profile_id",
  "provider_config_id",
  "created_at",
  "updated_at",
]);

/** The members of a live element that are neither in the model nor the server's. */
export function unknownMembers(
  live: object | null | undefined,
  modelled: readonly string[],
): Record<string, unknown> {
  const members = Object.entries(live ?? {});
  return Object.fromEntries(members.filter(([name]) => !modelled.includes(name) && !SERVER_OWNED.has(name)));
}
