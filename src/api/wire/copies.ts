// Copies of a profile: what a user, team, business unit or customer holds. Source: bifrost-api.md §1.3, §1.4, §2.8. The published
// description hardly types them, so little is required, and what is not named here is kept.

import * as z from "zod";
import { budget, mcpConfig, modelBudget, providerConfig, rateLimit } from "./profile";
import { list, shown } from "./shapes";

/** A budget of a copy, with the override that is active on it. Source: §1.3 "Override body". */
export const heldBudget = budget.extend({
  /** Dollars on top of `max_limit`; absent without an override. */
  override_amount: shown(z.number()),
  /** `cycles` or `forever`. */
  override_mode: shown(z.string()),
  /** Windows that the override is still valid for, the current one included. */
  override_cycles_remaining: shown(z.number()),
  /** Windows that it was granted for. */
  override_cycles_total: shown(z.number()),
  /** The start of the window in which it was granted. */
  override_anchor_reset: shown(z.string()),
});

const heldModelBudget = modelBudget.extend({ budgets: list(heldBudget) });

const heldProviderConfig = providerConfig.extend({
  budgets: list(heldBudget),
  model_budgets: z.array(heldModelBudget).nullish(),
});

/** A virtual key that a profile governs, without its value. */
export const heldVirtualKey = z.looseObject({
  id: z.string(),
  name: shown(z.string()),
  is_active: shown(z.boolean()),
});

/** A copy. Its `id` is its own; `parent_profile_id` is that of the profile. */
export const heldProfile = z.looseObject({
  id: shown(z.number().int()),
  parent_profile_id: shown(z.number().int()),
  /** Another name of `parent_profile_id` that a gateway may use; unknown. */
  access_profile_id: shown(z.number().int()),
  name: shown(z.string()),
  is_active: shown(z.boolean()),
  calendar_aligned: shown(z.boolean()),
  budgets: list(heldBudget),
  rate_limit: rateLimit.nullish(),
  provider_configs: list(heldProviderConfig),
  mcp_configs: list(mcpConfig),
  created_at: shown(z.string()),
  updated_at: shown(z.string()),
});

/** A user's copy. */
export const userProfile = heldProfile.extend({
  user_id: shown(z.string()),
  /** `manual`, `role_default` or `attribute_mapping`, where the gateway says it. Source: §3 "Sources of a user grant". */
  source: shown(z.string()),
  expires_at: shown(z.string()),
  virtual_key_ids: z
    .array(z.string())
    .nullish()
    .catch(undefined)
    .transform((ids) => ids ?? []),
});

export const userProfilesResponse = z.looseObject({
  // Required: the web page of another gateway, or another document, is no user without profiles.
  access_profiles: z
    .array(userProfile)
    .nullable()
    .transform((profiles) => profiles ?? []),
});

/** Answer to a budget override, set or cleared. */
export const overrideResponse = z.looseObject({
  budget: heldBudget,
  /** Dollars: `max_limit` and the override. */
  effective_max_limit: shown(z.number()),
});

/** Body of a budget override, added to `max_limit`. Source: §1.3 "Override body". */
export interface BudgetOverrideRequest {
  /** Dollars, above 0. */
  amount: number;
  mode: "cycles" | "forever";
  /** How many windows, the current one included: at least 1 with `cycles`, absent with `forever`. */
  cycles?: number | undefined;
}

export type HeldBudget = z.output<typeof heldBudget>;
export type HeldProfile = z.output<typeof heldProfile>;
export type HeldVirtualKey = z.output<typeof heldVirtualKey>;
export type UserProfile = z.output<typeof userProfile>;
export type OverrideResult = z.output<typeof overrideResponse>;

/** The id of the profile that a copy is of; undefined when the gateway says nothing by which it could be told. */
export function profileIdOf(held: HeldProfile): number | undefined {
  return held.parent_profile_id ?? held.access_profile_id ?? undefined;
}
