// What the gateway answers: access profiles and their parts. Members that are not named here are kept, because the product
// knows more of them than its published description, and an update must not wipe what we do not know (bifrost-api.md §2.3).
// An answer is read wherever it can be: a member that the vendor's own sample leaves out is optional (§2.9), and one that is
// only shown (usage, times) is left out when it is of the wrong kind. A managed member of the wrong kind is an error.

import * as z from "zod";
import { list, shown } from "./shapes";

/** A budget as stored: a limit in dollars for each reset duration, with the server's usage counters. Source: §2.4. */
export const budget = z.looseObject({
  id: shown(z.string()),
  max_limit: z.number().nullish(),
  reset_duration: z.string().nullish(),
  reset_config: z.looseObject({ quarter_start_month: z.number().nullish() }).nullish(),
  scope: shown(z.string()),
  current_usage: shown(z.number()),
  last_reset: shown(z.string()),
});

/** A rate limit as stored. Source: §2.5. */
export const rateLimit = z.looseObject({
  id: shown(z.string()),
  token_max_limit: z.number().nullish(),
  token_reset_duration: z.string().nullish(),
  token_current_usage: shown(z.number()),
  request_max_limit: z.number().nullish(),
  request_reset_duration: z.string().nullish(),
  request_current_usage: shown(z.number()),
});

/** Limits of one model within a provider entry. Source: §2.3. */
export const modelBudget = z.looseObject({
  model_name: z.string(),
  budgets: list(budget),
  rate_limit: rateLimit.nullish(),
});

/** Access to one provider. The members from `blacklisted_models` on are missing in the published description. Source: §2.3. */
export const providerConfig = z.looseObject({
  id: shown(z.number()),
  provider_name: z.string(),
  all_models_allowed: z.boolean().nullish(),
  allowed_models: z.array(z.string()).nullish(),
  budgets: list(budget),
  rate_limit: rateLimit.nullish(),
  blacklisted_models: z.array(z.string()).nullish(),
  weight: z.number().nullish(),
  key_ids: z.array(z.string()).nullish(),
  model_budgets: z.array(modelBudget).nullish(),
  /** Since 2.4. Source: §10. */
  allowed_models_patterns: z.array(z.string()).nullish(),
  blacklisted_models_patterns: z.array(z.string()).nullish(),
});

export const mcpConfig = z.looseObject({
  mcp_client_id: z.string(),
  tools_to_execute: z.array(z.string()).nullish(),
});

export const mcpToolOverride = z.looseObject({
  mcp_client_id: z.string(),
  tool_name: z.string(),
  /** `include` or `exclude`; the published sample leaves it out. */
  action: z.string().nullish(),
});

/** A link to a virtual MCP server by its id, by its name or by both; the id wins. Source: §2.7. */
export const virtualMcp = z.looseObject({
  virtual_mcp_id: z.number().nullish(),
  virtual_mcp_name: z.string().nullish(),
});

/** A grant of a relay by its name. Source: §10. */
export const relayGrant = z.looseObject({ relay_name: z.string() });

/** An access profile as the server answers it. Source: §2.1. */
export const accessProfile = z.looseObject({
  id: z.number().int(),
  name: z.string(),
  description: z.string().nullish(),
  /** Left out means false, as Go leaves a false out. */
  is_active: z
    .boolean()
    .nullish()
    .transform((isActive) => isActive ?? false),
  /** 0 when the gateway does not say it. */
  version: z
    .number()
    .int()
    .nullish()
    .transform((version) => version ?? 0),
  tags: list(z.string()),
  provider_configs: list(providerConfig),
  budgets: list(budget),
  rate_limit: rateLimit.nullish(),
  calendar_aligned: z.boolean().nullish(),
  allow_all_providers: z.boolean().nullish(),
  /** Nanoseconds; 0 is off. Beyond 2^53 only for intervals over 104 days, where the last digits are zeros. Source: §2.6. */
  auto_rotation_interval: z.number().nullish(),
  next_rotation_at: shown(z.string()),
  last_rotation_at: shown(z.string()),
  virtual_mcps: list(virtualMcp),
  mcp_configs: list(mcpConfig),
  mcp_tool_groups: list(z.looseObject({ tool_group_id: z.number().int() })),
  mcp_servers: list(z.looseObject({ mcp_server_id: z.string() })),
  mcp_tool_overrides: list(mcpToolOverride),
  /** Since 2.4. Nobody has published its shape on a profile, so another one is treated as absent. Source: §10. */
  relay_grants: shown(z.array(relayGrant)),
  created_at: shown(z.string()),
  updated_at: shown(z.string()),
});

export type WireBudget = z.output<typeof budget>;
export type WireRateLimit = z.output<typeof rateLimit>;
export type WireModelBudget = z.output<typeof modelBudget>;
export type WireProviderConfig = z.output<typeof providerConfig>;
export type WireMcpConfig = z.output<typeof mcpConfig>;
export type WireMcpToolOverride = z.output<typeof mcpToolOverride>;
export type WireRelayGrant = z.output<typeof relayGrant>;
export type WireVirtualMcp = z.output<typeof virtualMcp>;
export type WireProfile = z.output<typeof accessProfile>;
