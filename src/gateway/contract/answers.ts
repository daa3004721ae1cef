// What the gateway answers, by the names that its description gives it. Source: bifrost-api.md §2.2, §2.8.

import { z } from "zod";
import { profile, type Stored } from "../profile/profile";
import { auditRow } from "../store/audit-logs";
import { version } from "../store/versions";

const count = z.number().int().min(0);

const role = z.strictObject({
  id: z.number().int(),
  access_profile_id: z.number().int(),
  role_id: z.number().int(),
  role_name: z.string(),
  is_default: z.boolean(),
});

const entities = { affected_entities: count, failed_entities: count };

/** The schemas of the answers. What an older generation does not answer is left out when they are described. */
export const ANSWERS = {
  ProfileResponse: z.strictObject({ access_profile: profile }),
  DetailResponse: z.strictObject({ access_profile: profile, roles: z.array(role), user_count: count }),
  ListResponse: z.strictObject({
    access_profiles: z.array(profile),
    count,
    total_count: count,
    limit: count,
    offset: count,
  }),
  MessageResponse: z.strictObject({ message: z.string() }),
  AttachRolesResponse: z.strictObject({ message: z.string(), users_applied: count }),
  PropagateResponse: z.strictObject({
    affected_users: count,
    failed_users: count,
    skipped_users: count,
    user_ids: z.array(z.string()),
    fields: z.array(z.string()),
    applied: z.boolean(),
    vk_sync_errors: z.array(z.string()),
    ...entities,
  }),
  VersionListResponse: z.strictObject({ versions: z.array(version.strict()) }),
  VersionResponse: z.strictObject({ version: version.strict() }),
  AuditLogListResponse: z.strictObject({ audit_logs: z.array(auditRow.strict()), total_count: count }),
  RoleResponse: z.strictObject({
    role: z.strictObject({ id: z.number().int(), name: z.string(), user_ids: z.array(z.string()) }),
  }),
  HoldersResponse: z.strictObject({
    users: z.array(z.strictObject({ user_id: z.string(), role_id: z.number().int().nullable() })),
    entities: z.array(z.strictObject({ kind: z.string(), entity_id: z.string() })),
  }),
  UserCountResponse: z.strictObject({ user_count: count }),
  EntityCountResponse: z.strictObject({ entity_count: count }),
};

/** Every 4xx and 5xx (§1.5). */
export const errorAnswer = z.strictObject({
  is_bifrost_error: z.boolean(),
  status_code: z.number().int().min(400).max(599),
  error: z.strictObject({ message: z.string() }),
  extra_fields: z.strictObject({}),
});

/** The name of an answer. */
export type AnswerName = keyof typeof ANSWERS;
/** The content of an answer. */
export type Answer<N extends AnswerName> = Stored<z.output<(typeof ANSWERS)[N]>>;
