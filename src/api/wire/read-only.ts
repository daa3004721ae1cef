// Members that the server sets. A client that echoes an answer sends them, which is refused (bifrost-api.md §8.3).

/** Members that the server sets on a part of a profile: an entry, a budget, a rate limit. */
export const SERVER_OWNED_OF_PARTS: ReadonlySet<string> = new Set([
  "id",
  "access_profile_id",
  "provider_config_id",
  "scope",
  "current_usage",
  "last_reset",
  "token_current_usage",
  "token_last_reset",
  "request_current_usage",
  "request_last_reset",
  "created_at",
  "updated_at",
]);

/** Members that are never part of a request: those of the parts, and those of the profile itself. */
export const READ_ONLY_MEMBERS: ReadonlySet<string> = new Set([
  ...SERVER_OWNED_OF_PARTS,
  "is_active",
  "version",
  "last_rotation_at",
]);
