// Propagation: fields of a profile that replace those of its copies. Usage and ids stay where the durations match, so overrides do,
// too. Source: bifrost-api.md §2.8, §3 "Propagation".

import { type UpdateRequest } from "../../api/wire";
import { applyRequest } from "../profile/apply-request";
import { type ChangeTerms } from "../profile/change-terms";
import { type Limits, type Profile } from "../profile/profile";
import { atTime } from "../profile/windows";
import { type Copy } from "../store/copies";
import { overridesOf } from "./override";

/** Fields that a propagation can name, and the members that each stands for: newer gateways have folded the older MCP lists. */
const MEMBERS = {
  provider_configs: ["provider_configs"],
  budgets: ["budgets"],
  rate_limit: ["rate_limit"],
  mcp_tool_groups: ["mcp_tool_groups", "virtual_mcps"],
  mcp_servers: ["mcp_servers", "mcp_configs"],
  mcp_tool_overrides: ["mcp_tool_overrides", "mcp_configs"],
} as const;

export type PropagatedField = keyof typeof MEMBERS;

/** A copy with fields of its profile. */
export function pushed(
  copy: Copy,
  template: Profile,
  { fields, resetUsage }: { readonly fields: readonly PropagatedField[]; readonly resetUsage: boolean },
  terms: ChangeTerms,
): Copy {
  const members = fields.flatMap((field): readonly (keyof Profile)[] => MEMBERS[field]);
  const sent = Object.fromEntries(members.map((member) => [member, template[member] ?? null]));
  const request: UpdateRequest = JSON.parse(JSON.stringify(sent));
  const { behaviour } = terms;
  const keeping = { ...behaviour, foldMcp: false, generation: { ...behaviour.generation, stableIds: true } };
  const changed = applyRequest(atTime(copy.access, terms.now), request, { ...terms, behaviour: keeping });
  const access = {
    ...(resetUsage ? withoutUsage(changed, fields) : changed),
    updated_at: terms.now.toISOString(),
  };
  return { ...copy, access, overrides: overridesOf(access, copy.overrides) };
}

/** Windows go on as they were: only what was used in them is 0. */
function withoutUsage(access: Profile, fields: readonly PropagatedField[]): Profile {
  const unused = unusedLimits(access);
  return {
    ...access,
    budgets: fields.includes("budgets") ? unused.budgets : access.budgets,
    rate_limit: fields.includes("rate_limit") ? unused.rate_limit : access.rate_limit,
    provider_configs: fields.includes("provider_configs")
      ? access.provider_configs.map((entry) => ({
          ...entry,
          ...unusedLimits(entry),
          model_budgets: entry.model_budgets.map((model) => ({ ...model, ...unusedLimits(model) })),
        }))
      : access.provider_configs,
  };
}

function unusedLimits({ budgets, rate_limit }: Limits): Limits {
  return {
    budgets: budgets.map((budget) => ({ ...budget, current_usage: 0 })),
    rate_limit: rate_limit && { ...rate_limit, token_current_usage: 0, request_current_usage: 0 },
  };
}
