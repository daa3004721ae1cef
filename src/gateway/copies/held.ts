// A copy as it is answered. Source: bifrost-api.md §1.3, §1.4, §2.8.

import { z } from "zod";
import { budget, modelBudget, profile, providerConfig, type Profile, type Stored } from "../profile/profile";
import { atTime } from "../profile/windows";
import { type Copy } from "../store/copies";
import { type VirtualKey } from "../store/virtual-keys";
import { effectiveLimit, overridden } from "./override";

/** A budget of a copy, with the override that is active on it. */
export const heldBudget = budget.extend({
  override_amount: z.number().optional().describe("Dollars on top of max_limit"),
  override_mode: z.enum(["cycles", "forever"]).optional(),
  override_cycles_remaining: z.number().int().optional().describe("The current window included"),
  override_cycles_total: z.number().int().optional(),
  override_anchor_reset: z.iso.datetime().optional(),
});

const heldModelBudget = modelBudget.extend({ budgets: z.array(heldBudget) });
const heldProviderConfig = providerConfig.extend({
  budgets: z.array(heldBudget),
  model_budgets: z.array(heldModelBudget),
});

const { shape } = profile;

const held = {
  id: z.number().int(),
  parent_profile_id: z.number().int(),
  name: z.string(),
  is_active: z.boolean().describe("That of the profile"),
  budgets: z.array(heldBudget),
  rate_limit: shape.rate_limit,
  provider_configs: z.array(heldProviderConfig),
  calendar_aligned: shape.calendar_aligned,
  allow_all_providers: shape.allow_all_providers,
  virtual_mcps: shape.virtual_mcps,
  mcp_configs: shape.mcp_configs,
  mcp_tool_groups: shape.mcp_tool_groups,
  mcp_servers: shape.mcp_servers,
  mcp_tool_overrides: shape.mcp_tool_overrides,
  created_at: shape.created_at,
  updated_at: shape.updated_at,
};

/** What a team, business unit or customer holds. */
export const entityCopy = z.strictObject(held);

/** What a user holds. */
export const userCopy = z.strictObject({
  ...held,
  user_id: z.string(),
  source: z.enum(["manual", "role_default"]),
  expires_at: z.iso.datetime().nullable(),
  virtual_key_ids: z.array(z.string()),
  virtual_key_values: z.record(z.string(), z.string()).describe("Masked, by the id of the key"),
});

/** What an entity holds, in a list. */
export const copySummary = entityCopy.pick({
  id: true,
  name: true,
  is_active: true,
  calendar_aligned: true,
  budgets: true,
  rate_limit: true,
});

export type HeldBudget = Stored<z.output<typeof heldBudget>>;
export type EntityCopy = Stored<z.output<typeof entityCopy>>;
export type UserCopy = Stored<z.output<typeof userCopy>>;
export type CopySummary = Stored<z.output<typeof copySummary>>;

/** An entity's copy, as of a time. @param template the profile that it is a copy of */
export function answeredCopy(copy: Copy, template: Profile, now: Date): EntityCopy {
  const access = atTime(copy.access, now);
  const align = access.calendar_aligned;
  const budgets = (of: Pick<Profile, "budgets">) =>
    of.budgets.map((each) => overridden(each, copy.overrides[each.id], align));
  return {
    id: copy.id,
    parent_profile_id: template.id,
    name: template.name,
    is_active: template.is_active,
    budgets: budgets(access),
    rate_limit: access.rate_limit,
    provider_configs: access.provider_configs.map((entry) => ({
      ...entry,
      budgets: budgets(entry),
      model_budgets: entry.model_budgets.map((model) => ({ ...model, budgets: budgets(model) })),
    })),
    calendar_aligned: align,
    allow_all_providers: access.allow_all_providers,
    virtual_mcps: access.virtual_mcps,
    mcp_configs: access.mcp_configs,
    mcp_tool_groups: access.mcp_tool_groups,
    mcp_servers: access.mcp_servers,
    mcp_tool_overrides: access.mcp_tool_overrides,
    created_at: access.created_at,
    updated_at: access.updated_at,
  };
}

/** A user's copy, as of a time. @param keys the virtual keys of the user */
export function answeredUserCopy(
  copy: Copy,
  template: Profile,
  keys: readonly VirtualKey[],
  now: Date,
): UserCopy {
  return {
    ...answeredCopy(copy, template, now),
    user_id: copy.holder.id,
    source: copy.roleId === null ? "manual" : "role_default",
    expires_at: null,
    virtual_key_ids: keys.map(({ id }) => id),
    virtual_key_values: Object.fromEntries(keys.map(({ id, value }) => [id, masked(value)])),
  };
}

/** What a copy grants at a time: each budget with the override that is active on it. */
export function effectiveProfile(copy: Copy, now: Date): Profile {
  const access = atTime(copy.access, now);
  const budgets = (of: Pick<Profile, "budgets">) =>
    of.budgets.map((each) => {
      const held = overridden(each, copy.overrides[each.id], access.calendar_aligned);
      return { ...each, max_limit: effectiveLimit(held) };
    });
  return {
    ...access,
    budgets: budgets(access),
    provider_configs: access.provider_configs.map((entry) => ({
      ...entry,
      budgets: budgets(entry),
      model_budgets: entry.model_budgets.map((model) => ({ ...model, budgets: budgets(model) })),
    })),
  };
}

/** An entity's copy in a list. */
export function summaryOf({
  id,
  name,
  is_active,
  calendar_aligned,
  budgets,
  rate_limit,
}: EntityCopy): CopySummary {
  return { id, name, is_active, calendar_aligned, budgets, rate_limit };
}

/** The beginning and the end of a secret. */
export function masked(value: string): string {
  return `${value.slice(0, 6)}...${value.slice(-4)}`;
}
