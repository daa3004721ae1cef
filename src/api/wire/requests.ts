// What a client may send. Strict: an unknown or read-only member is an error that names it. The embedded gateway validates
// with these schemas, and the client's bodies are typed by them. Source: bifrost-api.md §2.

import * as z from "zod";
import {
  budgetDuration,
  MAX_BUDGETS,
  MAX_NAME_LENGTH,
  MAX_PROVIDER_CONFIGS,
  MAX_TAGS,
  rateDuration,
} from "./limits";

const resetConfig = z.strictObject({ quarter_start_month: z.number().int().min(1).max(12).optional() });

/** `reset_config` is legal with `1Q` only. Source: §2.4. */
export const budgetRequest = z
  .strictObject({
    max_limit: z.number().min(0),
    reset_duration: budgetDuration,
    reset_config: resetConfig.nullish(),
    alert_thresholds: z.array(z.number()).optional(),
  })
  .refine((budget) => !budget.reset_config || budget.reset_duration === "1Q", {
    error: "reset_config is only allowed with reset_duration 1Q",
    path: ["reset_config"],
  });

/** Each cap needs its duration and each duration its cap; caps are positive integers. Source: §2.5. */
export const rateLimitRequest = z
  .strictObject({
    token_max_limit: z.number().int().positive().nullish(),
    token_reset_duration: rateDuration.nullish(),
    request_max_limit: z.number().int().positive().nullish(),
    request_reset_duration: rateDuration.nullish(),
  })
  .superRefine((limit, context) => {
    for (const kind of ["token", "request"] as const) {
      const [cap, duration] = [limit[`${kind}_max_limit`], limit[`${kind}_reset_duration`]];
      if ((cap ?? undefined) !== undefined && (duration ?? undefined) === undefined)
        context.addIssue({
          code: "custom",
          path: [`${kind}_reset_duration`],
          message: `required with ${kind}_max_limit`,
        });
      if ((cap ?? undefined) === undefined && (duration ?? undefined) !== undefined)
        context.addIssue({
          code: "custom",
          path: [`${kind}_max_limit`],
          message: `required with ${kind}_reset_duration`,
        });
    }
  });

const budgets = z.array(budgetRequest).superRefine(uniqueBy("reset_duration"));

export const modelBudgetRequest = z.strictObject({
  model_name: z.string().min(1),
  budgets: budgets.nullish(),
  rate_limit: rateLimitRequest.nullish(),
});

export const providerConfigRequest = z.strictObject({
  provider_name: z.string().min(1),
  all_models_allowed: z.boolean().optional(),
  allowed_models: z.array(z.string()).nullish(),
  budgets: budgets.nullish(),
  rate_limit: rateLimitRequest.nullish(),
  blacklisted_models: z.array(z.string()).nullish(),
  weight: z.number().nullish(),
  key_ids: z.array(z.string()).nullish(),
  model_budgets: z.array(modelBudgetRequest).superRefine(uniqueBy("model_name")).nullish(),
});

const providerConfigs = z.array(providerConfigRequest).superRefine(uniqueBy("provider_name"));

export const mcpConfigRequest = z.strictObject({
  mcp_client_id: z.string().min(1),
  tools_to_execute: z.array(z.string()).optional(),
});
export const mcpToolOverrideRequest = z.strictObject({
  mcp_client_id: z.string().min(1),
  tool_name: z.string().min(1),
  action: z.enum(["include", "exclude"]),
});
export const virtualMcpRequest = z
  .strictObject({
    virtual_mcp_id: z.number().int().min(1).optional(),
    virtual_mcp_name: z.string().min(1).optional(),
  })
  .refine((link) => link.virtual_mcp_id !== undefined || link.virtual_mcp_name !== undefined, {
    error: "virtual_mcp_id or virtual_mcp_name is required",
  });

/** Day count (`30d`), Go duration (`12h`) or nanoseconds; empty or 0 is off. Source: §2.6. */
export const ROTATION_PATTERN = /^$|^[0-9]+d$|^([0-9]+(\.[0-9]+)?(ns|us|µs|ms|s|m|h))+$/;
const rotation = z.union(
  // Not `.int()`, which stops at 2^53: 365 days are more nanoseconds than that.
  [z.string().regex(ROTATION_PATTERN), z.number().min(0).refine(Number.isInteger)],
  { error: "must be a duration such as 30d or 12h, or whole nanoseconds" },
);

const name = z.string().trim().min(1).max(MAX_NAME_LENGTH);

const writable = {
  description: z.string().optional(),
  tags: z.array(z.string()).optional(),
  provider_configs: providerConfigs.optional(),
  budgets: budgets.optional(),
  rate_limit: rateLimitRequest.optional(),
  calendar_aligned: z.boolean().optional(),
  allow_all_providers: z.boolean().optional(),
  auto_rotation_interval: rotation.optional(),
  next_rotation_at: z.iso.datetime({ offset: true }).optional(),
  virtual_mcps: z.array(virtualMcpRequest).optional(),
  mcp_configs: z.array(mcpConfigRequest).superRefine(uniqueBy("mcp_client_id")).optional(),
  mcp_tool_groups: z.array(z.strictObject({ tool_group_id: z.number().int().min(0) })).optional(),
  mcp_servers: z.array(z.strictObject({ mcp_server_id: z.string().min(1) })).optional(),
  mcp_tool_overrides: z.array(mcpToolOverrideRequest).optional(),
};

/** Body of POST. Only `name` is required; there are no size limits on create. Source: §1.2, §3. */
export const createRequest = z.strictObject({ name, ...writable });

/** Body of PUT, the partial update: a member left out is kept. Source: §2.1, §3 "Partial update" and "Size limits". */
export const updateRequest = z.strictObject({
  ...writable,
  name: name.optional(),
  description: z.string().nullish(),
  tags: writable.tags.unwrap().max(MAX_TAGS).optional(),
  provider_configs: providerConfigs.max(MAX_PROVIDER_CONFIGS).optional(),
  budgets: budgets.max(MAX_BUDGETS).optional(),
  rate_limit: rateLimitRequest.nullish(),
  calendar_aligned: z.boolean().nullish(),
  allow_all_providers: z.boolean().nullish(),
  auto_rotation_interval: rotation.nullish(),
  next_rotation_at: z.iso.datetime({ offset: true }).nullish(),
});

/** Body of POST clone. Source: §2.8. */
export const cloneRequest = z.strictObject({ name, description: z.string().optional() });

export type CreateRequest = z.input<typeof createRequest>;
export type UpdateRequest = z.input<typeof updateRequest>;
export type CloneRequest = z.input<typeof cloneRequest>;

/** Two elements of one key are an error that names the second: the key is what they are matched by. Source: §3 "Child identity". */
function uniqueBy<K extends string>(key: K) {
  return (list: Readonly<Record<K, string>>[], context: z.core.$RefinementCtx): void => {
    const seen = new Set<string>();
    list.forEach((element, index) => {
      if (seen.has(element[key]))
        context.addIssue({ code: "custom", path: [index, key], message: `duplicate ${key} ${element[key]}` });
      seen.add(element[key]);
    });
  };
}
