// What the gateway answers, by the names that its description gives it. Source: bifrost-api.md §2.2, §2.8.

import { z } from "zod";
import { budget, profile, rateLimit, type Stored } from "../profile/profile";
import { copySummary, entityCopy, heldBudget, userCopy } from "../copies/held";
import { legacyLimits, migrationPlan } from "../copies/legacy";
import { auditRow } from "../store/audit-logs";
import { role as rbacRole } from "../store/roles";
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

const page = { count, total_count: count, limit: count, offset: count };
/** As the older paths page. Source: bifrost-api.md §1.1, "Pagination". */
const numberedPage = { total: count, page: count, limit: count, total_pages: count, has_more: z.boolean() };
const named = { id: z.string(), name: z.string() };
const times = { created_at: z.iso.datetime(), updated_at: z.iso.datetime() };

const user = z.strictObject({
  ...named,
  email: z.string(),
  role_id: z.number().int().nullable(),
  role: z
    .strictObject({
      id: z.number().int(),
      name: z.string(),
      description: z.string(),
      is_system_role: z.boolean(),
    })
    .nullable(),
  ...times,
});
const member = z.strictObject({
  user_id: z.string(),
  user_name: z.string(),
  user_email: z.string(),
  source: z.literal("manual"),
});

const governedKey = z.strictObject({ ...named, is_active: z.boolean() });
const virtualKey = z.strictObject({
  ...named,
  description: z.string(),
  value: z.string().describe("Masked, except in the answer to its creation"),
  is_active: z.boolean(),
  team_id: z.string().optional(),
  business_unit_id: z.string().optional(),
  customer_id: z.string().optional(),
  provider_configs: z.array(z.strictObject({ provider: z.string() })),
  budgets: z.array(budget),
  rate_limit: rateLimit.optional(),
  is_access_profile_managed: z.boolean(),
  ...times,
});

const ownLimits = { budgets: z.array(budget), rate_limit: rateLimit.optional() };
const team = z.strictObject({
  ...named,
  customer_id: z.string().optional(),
  ...ownLimits,
  member_count: count,
  virtual_keys: z.array(governedKey),
  ...times,
});
const customer = z.strictObject({
  ...named,
  ...ownLimits,
  virtual_keys: z.array(governedKey),
  virtual_key_count: count,
  ...times,
});

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
  UserCountResponse: z.strictObject({ user_count: count }),

  RoleResponse: z.strictObject({ role: rbacRole.strict() }),
  RoleListResponse: z.strictObject({ roles: z.array(rbacRole.strict()) }),

  UserResponse: z.strictObject({ user }),
  UserListResponse: z.strictObject({ users: z.array(user), ...page }),
  NumberedUserListResponse: z.strictObject({ users: z.array(user), ...numberedPage }),
  UserAccessProfileListResponse: z.strictObject({ access_profiles: z.array(userCopy) }),
  DetachUserResponse: z.strictObject({
    message: z.string(),
    deleted_vk_names: z.array(z.string()),
    deleted_vk_count: count,
  }),
  UserVirtualKeysResponse: z.strictObject({
    virtual_keys: z.array(
      z.strictObject({
        id: z.string(),
        name: z.string(),
        value: z.string().describe("Masked"),
        is_access_profile_managed: z.boolean(),
      }),
    ),
  }),
  NewVirtualKeyResponse: z.strictObject({
    virtual_key: z.strictObject({
      id: z.string(),
      name: z.string(),
      value: z.string().describe("Shown once"),
    }),
  }),

  TeamResponse: z.strictObject({ message: z.string().optional(), team }),
  TeamListResponse: z.strictObject({ teams: z.array(team), ...page }),
  NumberedTeamListResponse: z.strictObject({ teams: z.array(team), ...numberedPage }),
  TeamMembersResponse: z.strictObject({ members: z.array(member) }),
  BusinessUnitResponse: z.strictObject({ ...named, user_count: count, ...times }),
  BusinessUnitMutationResponse: z.strictObject(named),
  BusinessUnitListResponse: z.strictObject({
    business_units: z.array(z.strictObject({ ...named, user_count: count, customer_count: count, ...times })),
    ...page,
  }),
  CustomerResponse: z.strictObject({ message: z.string().optional(), customer }),
  CustomerListResponse: z.strictObject({ customers: z.array(customer), ...page }),

  EntityProfileResponse: z.strictObject({ access_profile: entityCopy, virtual_keys: z.array(governedKey) }),
  EntityHoldersResponse: z.strictObject({
    access_profiles: z.record(z.string(), copySummary).describe("By the id of the holder"),
  }),
  AttachEntityResponse: z.strictObject({
    status: z.literal("attached"),
    access_profile: entityCopy,
    adopted_virtual_key_ids: z.array(z.string()),
    migration: migrationPlan.optional(),
  }),
  DetachEntityResponse: z.strictObject({
    status: z.literal("detached"),
    deleted_virtual_key_ids: z.array(z.string()),
    preserved_virtual_key_ids: z.array(z.string()),
  }),
  MigrateEntityResponse: z.union([
    z.strictObject({
      status: z.literal("migrated"),
      template: profile,
      access_profile: entityCopy,
      adopted_virtual_key_ids: z.array(z.string()),
      migration: migrationPlan,
    }),
    z
      .strictObject({
        access_profile: profile,
        name_available: z.boolean(),
        legacy_limits: legacyLimits,
        migration: migrationPlan,
        virtual_keys: z.array(governedKey),
      })
      .describe("The preview of a dry run"),
  ]),
  BudgetOverrideResponse: z.strictObject({ budget: heldBudget, effective_max_limit: z.number() }),

  VirtualKeyResponse: z.strictObject({ message: z.string().optional(), virtual_key: virtualKey }),
  VirtualKeyListResponse: z.strictObject({ virtual_keys: z.array(virtualKey), ...page }),
};

/** Every 4xx and 5xx (§1.5). */
export const errorAnswer = z.strictObject({
  is_bifrost_error: z.boolean(),
  status_code: z.number().int().min(400).max(599),
  error: z.strictObject({ code: z.string().optional(), message: z.string() }),
  extra_fields: z.strictObject({}),
  legacy_limits: legacyLimits.optional().describe("With the code entity_has_legacy_limits"),
  migration: migrationPlan.optional().describe("What attaching with migrate would do"),
});

/** The name of an answer. */
export type AnswerName = keyof typeof ANSWERS;
/** The content of an answer. */
export type Answer<N extends AnswerName> = Stored<z.output<(typeof ANSWERS)[N]>>;
