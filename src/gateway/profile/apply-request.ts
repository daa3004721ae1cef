// The one way a request changes a profile: create is an update of an empty profile, clone a copy with fresh ids.

import { isDeepStrictEqual } from "node:util";
import { type UpdateRequest } from "../../api/wire";
import { replaceBudgets } from "./budgets";
import { type ChangeTerms } from "./change-terms";
import { foldMcpAccess } from "./fold-mcp";
import { replaceMcpAccess } from "./mcp";
import { type Profile } from "./profile";
import { replaceProviderConfigs } from "./provider-configs";
import { replaceRateLimit } from "./rate-limit";
import { replaceRotation } from "./rotation";
import { savedDescription, savedTags } from "./texts";
import { aligned } from "./windows";

/**
 * The profile after a partial update: a member left out is kept, a list is replaced as a whole, `rate_limit: null` clears
 * (bifrost-api.md §3 "Partial update"). `null` for a boolean is taken as left out.
 *
 * @throws {GatewayError} 400
 */
export function applyRequest(stored: Profile, request: UpdateRequest, terms: ChangeTerms): Profile {
  const { foldMcp, generation } = terms.behaviour;
  const mcp = replaceMcpAccess(stored, request);
  const kept = generation.stableIds ? stored : NOTHING_KEPT;
  const changed: Profile = {
    ...stored,
    // Members that nobody knows; all others follow.
    ...request,
    name: request.name ?? stored.name,
    description:
      request.description === undefined ? stored.description : savedDescription(request.description, terms),
    tags: request.tags ? savedTags(request.tags, terms) : stored.tags,
    provider_configs: request.provider_configs
      ? replaceProviderConfigs(kept.provider_configs, request.provider_configs, terms)
      : stored.provider_configs,
    budgets: request.budgets ? replaceBudgets(kept.budgets, request.budgets, "total", terms) : stored.budgets,
    rate_limit:
      request.rate_limit === undefined
        ? stored.rate_limit
        : replaceRateLimit(kept.rate_limit, request.rate_limit, terms),
    calendar_aligned: request.calendar_aligned ?? stored.calendar_aligned,
    allow_all_providers: request.allow_all_providers ?? stored.allow_all_providers,
    ...replaceRotation(rotationOf(stored), request, terms.now),
    ...(foldMcp ? foldMcpAccess(mcp) : mcp),
  };
  return changed.calendar_aligned && !stored.calendar_aligned ? aligned(changed, terms.now) : changed;
}

/** Older generations write the parts of a profile anew in every edit. */
const NOTHING_KEPT = { provider_configs: [], budgets: [], rate_limit: undefined };

/** A profile with nothing in it yet. */
export function emptyProfile(id: number, name: string, isActive: boolean, now: Date): Profile {
  return {
    id,
    name,
    description: null,
    is_active: isActive,
    version: 1,
    tags: [],
    provider_configs: [],
    budgets: [],
    calendar_aligned: false,
    allow_all_providers: false,
    auto_rotation_interval: 0,
    next_rotation_at: null,
    last_rotation_at: null,
    virtual_mcps: [],
    mcp_configs: [],
    mcp_tool_groups: [],
    mcp_servers: [],
    mcp_tool_overrides: [],
    created_at: now.toISOString(),
    updated_at: now.toISOString(),
  };
}

/** Whether a profile would be stored as it is already. */
export function sameProfile(stored: Profile, changed: Profile): boolean {
  return isDeepStrictEqual(asStored(stored), asStored(changed));
}

/** A member that is undefined is not stored. */
function asStored(profile: Profile): unknown {
  return JSON.parse(JSON.stringify(profile));
}

function rotationOf({ auto_rotation_interval, next_rotation_at, last_rotation_at }: Profile) {
  return { auto_rotation_interval, next_rotation_at, last_rotation_at };
}
