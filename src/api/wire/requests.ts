// What a client may send. Strict: an unknown or read-only member is an error that names it. The embedded gateway validates
// with these schemas, and the client's bodies are typed by them. Source: bifrost-api.md §2.

import * as z from "zod";
import {
  BUDGET_DURATIONS,
  MAX_BUDGETS,
  MAX_NAME_LENGTH,
  MAX_PROVIDER_CONFIGS,
  MAX_TAGS,
  rateDuration,
} from "./limits";
import { refuseReadOnly } from "./read-only";
import { ROTATION_PATTERN } from "./rotation-interval";
import { uniqueBy } from "./unique-by";

/** What servers differ in. A member that a server does not know is refused like any unknown one. */
export interface Dialect {
  /** Quarterly budgets with `reset_config`: since 2.0. */
  readonly quarters: boolean;
  /** `auto_rotation_interval`, `next_rotation_at`: since 2.1. */
  readonly rotation: boolean;
  /** `allow_all_providers`, `virtual_mcps`, `mcp_configs`: since 2.1. */
  readonly clientAccess: boolean;
  /** Members that nobody knows yet are let through: what a server newer than this description would do. */
  readonly unknownMembers: boolean;
}

/** The newest generation that is described. */
export const NEWEST_DIALECT: Dialect = {
  quarters: true,
  rotation: true,
  clientAccess: true,
  unknownMembers: false,
};

/** Trimmed, and measured in characters, of which some are two UTF-16 units. Source: §2.1. */
const name = z
  .string()
  .trim()
  .min(1)
  .refine((text) => [...text].length <= MAX_NAME_LENGTH, {
    error: `must have at most ${MAX_NAME_LENGTH} characters`,
  })
  .meta({ maxLength: MAX_NAME_LENGTH });

/** The schemas of the bodies that a server takes. */
export function requestSchemas({ quarters, rotation, clientAccess, unknownMembers }: Dialect) {
  /** The one cast: members that are let through are no part of the type. */
  const object = <S extends z.ZodRawShape>(shape: S): z.ZodObject<S, z.core.$strict> =>
    unknownMembers
      ? (z.looseObject(shape).superRefine(refuseReadOnly) as unknown as z.ZodObject<S, z.core.$strict>)
      : z.strictObject(shape);
  /** Optional members that a server may not know: the type stays true when they are not there. */
  const since = <S extends z.ZodRawShape>(known: boolean, shape: S): S => (known ? shape : ({} as S));

  const durations = quarters ? BUDGET_DURATIONS : BUDGET_DURATIONS.filter((duration) => duration !== "1Q");
  const quarterStart = object({ quarter_start_month: z.number().int().min(1).max(12).optional() });
  /** `reset_config` is legal with `1Q` only. Source: §2.4. */
  const budget = object({
    max_limit: z.number().min(0),
    reset_duration: z.enum(durations),
    ...since(quarters, { reset_config: quarterStart.nullish() }),
    alert_thresholds: z.array(z.number()).optional(),
  }).refine((value) => !value.reset_config || value.reset_duration === "1Q", {
    error: "reset_config is only allowed with reset_duration 1Q",
    path: ["reset_config"],
  });
  const budgets = z.array(budget).superRefine(uniqueBy("reset_duration"));

  /** Each cap needs its duration and each duration its cap; caps are positive integers. Source: §2.5. */
  const rateLimit = object({
    token_max_limit: z.number().int().positive().nullish(),
    token_reset_duration: rateDuration.nullish(),
    request_max_limit: z.number().int().positive().nullish(),
    request_reset_duration: rateDuration.nullish(),
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

  const modelBudget = object({
    model_name: z.string().min(1),
    budgets: budgets.nullish(),
    rate_limit: rateLimit.nullish(),
  });
  const providerConfig = object({
    provider_name: z.string().min(1),
    all_models_allowed: z.boolean().optional(),
    allowed_models: z.array(z.string()).nullish(),
    budgets: budgets.nullish(),
    rate_limit: rateLimit.nullish(),
    blacklisted_models: z.array(z.string()).nullish(),
    weight: z.number().nullish(),
    key_ids: z.array(z.string()).nullish(),
    model_budgets: z.array(modelBudget).superRefine(uniqueBy("model_name")).nullish(),
  });
  const providerConfigs = z.array(providerConfig).superRefine(uniqueBy("provider_name"));

  const mcpConfig = object({
    mcp_client_id: z.string().min(1),
    tools_to_execute: z.array(z.string()).optional(),
  });
  const mcpToolOverride = object({
    mcp_client_id: z.string().min(1),
    tool_name: z.string().min(1),
    action: z.enum(["include", "exclude"]),
  });
  const virtualMcp = object({
    virtual_mcp_id: z.number().int().min(1).optional(),
    virtual_mcp_name: z.string().min(1).optional(),
  }).refine((link) => link.virtual_mcp_id !== undefined || link.virtual_mcp_name !== undefined, {
    error: "virtual_mcp_id or virtual_mcp_name is required",
  });

  const interval = z.union(
    // Not `.int()`, which stops at 2^53: 365 days are more nanoseconds than that.
    [z.string().regex(ROTATION_PATTERN), z.number().min(0).refine(Number.isInteger)],
    { error: "must be a duration such as 30d or 12h, or whole nanoseconds" },
  );
  const time = z.iso.datetime({ offset: true });

  const writable = {
    description: z.string().optional(),
    tags: z.array(z.string()).optional(),
    provider_configs: providerConfigs.optional(),
    budgets: budgets.optional(),
    rate_limit: rateLimit.optional(),
    calendar_aligned: z.boolean().optional(),
    ...since(rotation, { auto_rotation_interval: interval.optional(), next_rotation_at: time.optional() }),
    ...since(clientAccess, {
      allow_all_providers: z.boolean().optional(),
      virtual_mcps: z.array(virtualMcp).optional(),
      mcp_configs: z.array(mcpConfig).superRefine(uniqueBy("mcp_client_id")).optional(),
    }),
    mcp_tool_groups: z.array(object({ tool_group_id: z.number().int().min(0) })).optional(),
    mcp_servers: z.array(object({ mcp_server_id: z.string().min(1) })).optional(),
    mcp_tool_overrides: z.array(mcpToolOverride).optional(),
  };

  return {
    /** Body of POST. Only `name` is required; there are no size limits on create. Source: §1.2, §3. */
    create: object({ name, ...writable }),
    /** Body of PUT, the partial update: a member left out is kept. Source: §2.1, §3 "Partial update" and "Size limits". */
    update: object({
      ...writable,
      name: name.optional(),
      description: z.string().nullish(),
      tags: z.array(z.string()).max(MAX_TAGS).optional(),
      provider_configs: providerConfigs.max(MAX_PROVIDER_CONFIGS).optional(),
      budgets: budgets.max(MAX_BUDGETS).optional(),
      rate_limit: rateLimit.nullish(),
      calendar_aligned: z.boolean().nullish(),
      ...since(rotation, { auto_rotation_interval: interval.nullish(), next_rotation_at: time.nullish() }),
      ...since(clientAccess, { allow_all_providers: z.boolean().nullish() }),
    }),
    /** Body of POST clone. Source: §2.8. */
    clone: object({ name, description: z.string().optional() }),
    /** What the bodies are made of. */
    parts: { providerConfig, modelBudget, budget, rateLimit },
  };
}

/** The bodies of the newest generation. */
export const {
  create: createRequest,
  update: updateRequest,
  clone: cloneRequest,
} = requestSchemas(NEWEST_DIALECT);

export type RequestSchemas = ReturnType<typeof requestSchemas>;
export type CreateRequest = z.input<typeof createRequest>;
export type UpdateRequest = z.input<typeof updateRequest>;
export type CloneRequest = z.input<typeof cloneRequest>;

/** The parts of an update, once they are checked. */
export type ProviderConfigRequest = NonNullable<z.output<typeof updateRequest>["provider_configs"]>[number];
export type ModelBudgetRequest = NonNullable<ProviderConfigRequest["model_budgets"]>[number];
export type BudgetRequest = NonNullable<z.output<typeof updateRequest>["budgets"]>[number];
export type RateLimitRequest = NonNullable<z.output<typeof updateRequest>["rate_limit"]>;
