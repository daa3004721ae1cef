// An access profile as the gateway stores and answers it: the schemas describe the answers, the types are derived from them.
// Source: bifrost-api.md §2. Every list is present, never null. Limits that are unset are left out, as published (§10): only the two
// caps of a rate limit can be null.

import { z } from "zod";
import { BUDGET_DURATIONS, RATE_DURATIONS } from "../../api/wire";

const usage = z.number().min(0);
const time = z.iso.datetime();

/** A limit in dollars for one reset duration, with its usage. Source: §2.4. */
export const budget = z.strictObject({
  id: z.string(),
  max_limit: z.number().describe("Dollars"),
  reset_duration: z.enum(BUDGET_DURATIONS),
  reset_config: z
    .strictObject({ quarter_start_month: z.number().int().min(1).max(12).optional() })
    .optional()
    .describe("With 1Q only"),
  alert_thresholds: z.array(z.number()).optional(),
  scope: z.string().describe("total, provider:<name> or provider:<name>:model:<model>"),
  current_usage: usage.describe("Dollars spent since last_reset"),
  last_reset: time,
});

/** Caps on tokens and requests, with their usage. Source: §2.5. */
export const rateLimit = z.strictObject({
  id: z.string(),
  token_max_limit: z.number().int().nullable(),
  token_reset_duration: z.enum(RATE_DURATIONS).optional(),
  token_current_usage: usage,
  token_last_reset: time.optional(),
  request_max_limit: z.number().int().nullable(),
  request_reset_duration: z.enum(RATE_DURATIONS).optional(),
  request_current_usage: usage,
  request_last_reset: time.optional(),
});

/** Budgets and rate limit of one owner: the profile, a provider entry or a model of it. */
const limits = { budgets: z.array(budget), rate_limit: rateLimit.optional() };

/** Limits of one model within a provider entry. */
export const modelBudget = z.strictObject({ model_name: z.string(), ...limits });

/** Access to one provider. Source: §2.3. */
export const providerConfig = z.strictObject({
  id: z.number().int(),
  provider_name: z.string(),
  all_models_allowed: z.boolean(),
  allowed_models: z.array(z.string()).describe("Ignored with all_models_allowed; empty denies all"),
  ...limits,
  blacklisted_models: z.array(z.string()).describe("Wins over the models that are allowed"),
  weight: z.number().nullable(),
  key_ids: z.array(z.string()).describe("Empty denies every key, * allows every one"),
  model_budgets: z.array(modelBudget),
  allowed_models_patterns: z.array(z.string()).optional().describe("RE2, of whole names"),
  blacklisted_models_patterns: z.array(z.string()).optional().describe("Wins over what is allowed"),
});

/** The MCP parts, old and new model side by side. Source: §2.7. */
const mcpAccess = {
  virtual_mcps: z.array(
    z.strictObject({ virtual_mcp_id: z.number().int().optional(), virtual_mcp_name: z.string().optional() }),
  ),
  mcp_configs: z.array(
    z.strictObject({
      mcp_client_id: z.string(),
      tools_to_execute: z.array(z.string()).describe("* is every tool"),
    }),
  ),
  mcp_tool_groups: z.array(z.strictObject({ tool_group_id: z.number().int() })),
  mcp_servers: z.array(z.strictObject({ mcp_server_id: z.string() })),
  mcp_tool_overrides: z.array(
    z.strictObject({
      mcp_client_id: z.string(),
      tool_name: z.string(),
      action: z.enum(["include", "exclude"]),
    }),
  ),
};

/** When keys are rotated. Source: §2.6. */
const rotation = {
  auto_rotation_interval: z.number().meta({ type: "integer", description: "Nanoseconds; 0 is off" }),
  next_rotation_at: time.nullable(),
  last_rotation_at: time.nullable(),
};

/** A whole profile. Source: §2.1. */
export const profile = z.strictObject({
  id: z.number().int(),
  name: z.string(),
  description: z.string().nullable(),
  is_active: z.boolean(),
  version: z.number().int(),
  tags: z.array(z.string()),
  provider_configs: z.array(providerConfig),
  ...limits,
  calendar_aligned: z.boolean(),
  allow_all_providers: z.boolean(),
  ...rotation,
  ...mcpAccess,
  relay_grants: z
    .array(z.strictObject({ relay_name: z.string() }))
    .optional()
    .describe("Empty denies every relay"),
  created_at: time,
  updated_at: time,
});

/** What is stored is never changed, only replaced. */
export type Stored<T> = T extends object ? { readonly [K in keyof T]: Stored<T[K]> } : T;

export type Budget = Stored<z.output<typeof budget>>;
export type RateLimit = Stored<z.output<typeof rateLimit>>;
export type ModelBudget = Stored<z.output<typeof modelBudget>>;
export type ProviderConfig = Stored<z.output<typeof providerConfig>>;
export type Profile = Stored<z.output<typeof profile>>;
export type Limits = Pick<Profile, keyof typeof limits>;
export type McpAccess = Pick<Profile, keyof typeof mcpAccess>;
export type Rotation = Pick<Profile, keyof typeof rotation>;
