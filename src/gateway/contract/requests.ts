// The schemas of the bodies that change a profile, for a generation of the product. Strict: an unknown or read-only member is an
// error that names it. The types are the client's, so the schemas cannot drift from them. Source: bifrost-api.md §2.

import { z } from "zod";
import {
  type BudgetRequest,
  type CloneRequest,
  type CreateRequest,
  MAX_BUDGETS,
  MAX_NAME_LENGTH,
  MAX_PROVIDER_CONFIGS,
  MAX_TAGS,
  type McpConfigRequest,
  type McpToolOverrideRequest,
  type ModelBudgetRequest,
  type ProviderConfigRequest,
  RATE_DURATIONS,
  type RateLimitRequest,
  READ_ONLY_MEMBERS,
  ROTATION_PATTERN,
  type UpdateRequest,
  type VirtualMcpRequest,
} from "../../api/wire";
import { type Generation, NEWEST_MEMBERS } from "../generation";
import { compiles } from "../profile/model-patterns";
import { unique, uniqueBy } from "./unique-by";

/** Members that only the newest product has, as far as is known. Source: bifrost-api.md §10. */
export interface NewestOfProfile {
  relay_grants?: { relay_name: string }[] | undefined;
}
/** The same of a provider entry. */
export interface NewestOfProvider {
  allowed_models_patterns?: string[] | undefined;
  blacklisted_models_patterns?: string[] | undefined;
}

/** A schema for each member of `T`: a forgotten one does not compile. */
type ShapeOf<T> = { readonly [M in keyof T]-?: z.ZodType<T[M]> };

/** Trimmed, and measured in characters, of which some are two UTF-16 units. Source: §2.1. */
const name = z
  .string()
  .trim()
  .min(1)
  .refine((text) => [...text].length <= MAX_NAME_LENGTH, {
    error: `must have at most ${MAX_NAME_LENGTH} characters`,
  })
  .meta({ maxLength: MAX_NAME_LENGTH });

/** RE2 that matches a whole name, whatever its case. Source: bifrost-api.md §10. */
const modelPattern = z
  .string()
  .min(1)
  .refine((pattern) => pattern !== "*" && compiles(pattern), { error: "is not a valid pattern" });

/**
 * The schemas of the bodies, and of the parts that have a name of their own.
 *
 * @param unknownMembers whether members that nobody knows yet are let through, as a server newer than this description would do
 */
export function requestSchemas({ budgetDurations, hidden, newest }: Generation, unknownMembers: boolean) {
  const isNewest: ReadonlySet<string> = new Set(NEWEST_MEMBERS);
  const isKnown = (member: string): boolean =>
    !hidden.has(member) && (!isNewest.has(member) || newest.has(member));

  /** An object of the members that the generation knows: any other is refused as unknown. */
  function object<T>(shape: ShapeOf<T>): z.ZodType<T>;
  function object(shape: Readonly<Record<string, z.ZodType>>): z.ZodType {
    const known = Object.fromEntries(Object.entries(shape).filter(([member]) => isKnown(member)));
    return unknownMembers ? z.looseObject(known).superRefine(refuseReadOnly) : z.strictObject(known);
  }

  /** `reset_config` is legal with `1Q` only. Source: §2.4. */
  const budget = object<BudgetRequest>({
    max_limit: z.number().min(0),
    reset_duration: z.enum(budgetDurations),
    reset_config: object<{ quarter_start_month?: number | undefined }>({
      quarter_start_month: z.number().int().min(1).max(12).optional(),
    }).nullish(),
    alert_thresholds: z.array(z.number()).optional(),
  }).refine((value) => !value.reset_config || value.reset_duration === "1Q", {
    error: "reset_config is only allowed with reset_duration 1Q",
    path: ["reset_config"],
  });
  const budgets = z.array(budget).superRefine(uniqueBy("reset_duration"));

  /** Each cap needs its duration and each duration its cap; caps are positive integers. Source: §2.5. */
  const rateLimit = object<RateLimitRequest>({
    token_max_limit: z.number().int().positive().nullish(),
    token_reset_duration: z.enum(RATE_DURATIONS).nullish(),
    request_max_limit: z.number().int().positive().nullish(),
    request_reset_duration: z.enum(RATE_DURATIONS).nullish(),
  }).superRefine((limit, context) => {
    for (const kind of ["token", "request"] as const) {
      const [cap, duration] = [`${kind}_max_limit`, `${kind}_reset_duration`] as const;
      const [capped, timed] = [(limit[cap] ?? null) !== null, (limit[duration] ?? null) !== null];
      if (capped && !timed)
        context.addIssue({ code: "custom", path: [duration], message: `required with ${cap}` });
      if (timed && !capped)
        context.addIssue({ code: "custom", path: [cap], message: `required with ${duration}` });
    }
  });

  const modelBudget = object<ModelBudgetRequest>({
    model_name: z.string().min(1),
    budgets: budgets.nullish(),
    rate_limit: rateLimit.nullish(),
  });
  const patterns = z.array(modelPattern).superRefine(unique);
  const providerConfig = object<ProviderConfigRequest & NewestOfProvider>({
    provider_name: z.string().min(1),
    all_models_allowed: z.boolean().optional(),
    allowed_models: z.array(z.string()).nullish(),
    budgets: budgets.nullish(),
    rate_limit: rateLimit.nullish(),
    blacklisted_models: z.array(z.string()).nullish(),
    weight: z.number().nullish(),
    key_ids: z.array(z.string()).nullish(),
    model_budgets: z.array(modelBudget).superRefine(uniqueBy("model_name")).nullish(),
    allowed_models_patterns: patterns.optional(),
    blacklisted_models_patterns: patterns.optional(),
  });
  const providerConfigs = z.array(providerConfig).superRefine(uniqueBy("provider_name"));

  const mcpConfig = object<McpConfigRequest>({
    mcp_client_id: z.string().min(1),
    tools_to_execute: z.array(z.string()).optional(),
  });
  const mcpToolOverride = object<McpToolOverrideRequest>({
    mcp_client_id: z.string().min(1),
    tool_name: z.string().min(1),
    action: z.enum(["include", "exclude"]),
  });
  const virtualMcp = object<VirtualMcpRequest>({
    virtual_mcp_id: z.number().int().min(1).optional(),
    virtual_mcp_name: z.string().min(1).optional(),
  }).refine((link) => link.virtual_mcp_id !== undefined || link.virtual_mcp_name !== undefined, {
    error: "virtual_mcp_id or virtual_mcp_name is required",
  });
  const toolGroup = object<{ tool_group_id: number }>({ tool_group_id: z.number().int().min(0) });
  const mcpServer = object<{ mcp_server_id: string }>({ mcp_server_id: z.string().min(1) });

  const interval = z.union(
    // Not `.int()`, which stops at 2^53: 365 days are more nanoseconds than that.
    [z.string().regex(ROTATION_PATTERN), z.number().min(0).refine(Number.isInteger)],
    { error: "must be a duration such as 30d or 12h, or whole nanoseconds" },
  );
  const time = z.iso.datetime({ offset: true });
  const relayGrants = z
    .array(object<{ relay_name: string }>({ relay_name: z.string().min(1) }))
    .superRefine(uniqueBy("relay_name"));

  const writable = {
    description: z.string().optional(),
    tags: z.array(z.string()).optional(),
    provider_configs: providerConfigs.optional(),
    budgets: budgets.optional(),
    rate_limit: rateLimit.optional(),
    calendar_aligned: z.boolean().optional(),
    auto_rotation_interval: interval.optional(),
    next_rotation_at: time.optional(),
    allow_all_providers: z.boolean().optional(),
    virtual_mcps: z.array(virtualMcp).optional(),
    mcp_configs: z.array(mcpConfig).superRefine(uniqueBy("mcp_client_id")).optional(),
    mcp_tool_groups: z.array(toolGroup).optional(),
    mcp_servers: z.array(mcpServer).optional(),
    mcp_tool_overrides: z.array(mcpToolOverride).optional(),
    relay_grants: relayGrants.optional(),
  };

  return {
    /** Only `name` is required; there are no size limits on create. Source: §1.2, §3. */
    CreateRequest: object<CreateRequest & NewestOfProfile>({ name, ...writable }),
    /** The partial update: an omitted member keeps its value. Source: §2.1, §3 "Partial update" and "Size limits". */
    UpdateRequest: object<UpdateRequest & NewestOfProfile>({
      ...writable,
      name: name.optional(),
      description: z.string().nullish(),
      tags: z.array(z.string()).max(MAX_TAGS).optional(),
      provider_configs: providerConfigs.max(MAX_PROVIDER_CONFIGS).optional(),
      budgets: budgets.max(MAX_BUDGETS).optional(),
      rate_limit: rateLimit.nullish(),
      calendar_aligned: z.boolean().nullish(),
      auto_rotation_interval: interval.nullish(),
      next_rotation_at: time.nullish(),
      allow_all_providers: z.boolean().nullish(),
    }),
    /** Source: §2.8. */
    CloneRequest: object<CloneRequest>({ name, description: z.string().optional() }),
    ProviderConfigRequest: providerConfig,
    ModelBudgetRequest: modelBudget,
    BudgetRequest: budget,
    RateLimitRequest: rateLimit,
  };
}

/** Objects that let unknown members through refuse those of the server. */
function refuseReadOnly(value: Record<string, unknown>, context: z.core.$RefinementCtx): void {
  const keys = Object.keys(value).filter((key) => READ_ONLY_MEMBERS.has(key));
  if (keys.length > 0) context.addIssue({ code: "unrecognized_keys", keys, input: value });
}
