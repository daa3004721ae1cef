// An entity's own limits, and how a profile takes their place: usage is carried where the durations match. Source: bifrost-api.md §1.4.

import { z } from "zod";
import { budget, type Limits, type Profile, rateLimit, type Stored } from "../profile/profile";

/** The limits that an entity has itself. */
export const legacyLimits = z.strictObject({ budgets: z.array(budget), rate_limit: rateLimit.nullable() });

/** What becomes of them. */
export const migrationPlan = z.strictObject({
  budgets: z.array(
    z.strictObject({
      legacy_budget_id: z.string(),
      reset_duration: z.string(),
      max_limit: z.number(),
      current_usage: z.number(),
      carried: z
        .boolean()
        .describe("Whether the profile has a budget of this duration; else the usage is dropped"),
      profile_max_limit: z.number().optional(),
    }),
  ),
  rate_limit: z
    .strictObject({
      legacy_rate_limit_id: z.string(),
      tokens_carried: z.boolean(),
      requests_carried: z.boolean(),
    })
    .optional(),
});

export type MigrationPlan = Stored<z.output<typeof migrationPlan>>;

/** Whether there is anything to migrate. */
export function hasLimits({ budgets, rate_limit }: Limits): boolean {
  return budgets.length > 0 || rate_limit !== undefined;
}

/** The limits as they are answered. */
export function answeredLimits({ budgets, rate_limit }: Limits): Stored<z.output<typeof legacyLimits>> {
  return { budgets, rate_limit: rate_limit ?? null };
}

/** What a migration onto a profile would do. */
export function planOf(legacy: Limits, profile: Limits): MigrationPlan {
  const limit = legacy.rate_limit;
  return {
    budgets: legacy.budgets.map(({ id, reset_duration, max_limit, current_usage }) => {
      const target = profile.budgets.find((each) => each.reset_duration === reset_duration);
      return {
        legacy_budget_id: id,
        reset_duration,
        max_limit,
        current_usage,
        carried: target !== undefined,
        ...(target && { profile_max_limit: target.max_limit }),
      };
    }),
    ...(limit && {
      rate_limit: {
        legacy_rate_limit_id: limit.id,
        tokens_carried: isCarried(legacy, profile, "token"),
        requests_carried: isCarried(legacy, profile, "request"),
      },
    }),
  };
}

/** The copy with the usage of the entity's own limits, in the windows in which it was counted. */
export function carryUsage(access: Profile, legacy: Limits): Profile {
  const limit = access.rate_limit;
  return {
    ...access,
    budgets: access.budgets.map((each) => {
      const from = legacy.budgets.find(({ reset_duration }) => reset_duration === each.reset_duration);
      return from ? { ...each, current_usage: from.current_usage, last_reset: from.last_reset } : each;
    }),
    rate_limit: limit && {
      ...limit,
      ...(isCarried(legacy, access, "token") && {
        token_current_usage: legacy.rate_limit?.token_current_usage ?? 0,
        token_last_reset: legacy.rate_limit?.token_last_reset,
      }),
      ...(isCarried(legacy, access, "request") && {
        request_current_usage: legacy.rate_limit?.request_current_usage ?? 0,
        request_last_reset: legacy.rate_limit?.request_last_reset,
      }),
    },
  };
}

function isCarried(legacy: Limits, profile: Limits, kind: "token" | "request"): boolean {
  const duration = legacy.rate_limit?.[`${kind}_reset_duration`];
  return duration !== undefined && duration === profile.rate_limit?.[`${kind}_reset_duration`];
}
