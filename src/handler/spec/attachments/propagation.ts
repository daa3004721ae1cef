// The specification of a propagation: which parts of a profile reach which copies, and when again. Source: bifrost-api.md §1.2 #9, §2.8.

import * as z from "zod";
import { attribute } from "../attribute";
import { type Specification } from "../check";
import { profileId } from "../profile";
import { uniqueStrings } from "../sets";
import { TIMEOUTS_DESCRIPTION, timeoutsSpec } from "../timeouts";

/** What a propagation says, each by its name. */
export const propagationAttributes = {
  profile_id: attribute(profileId, "Id of the profile.", { source: "§1.2", replaces: true }),
  fields: attribute(
    uniqueStrings.min(1, { error: "must name at least one field" }),
    "What reaches the copies: `provider_configs`, `budgets`, `rate_limit`, `mcp_tool_groups`, `mcp_servers`, `mcp_tool_overrides`. Newer gateways may take more.",
    { source: "§2.8" },
  ),
  user_ids: attribute(
    uniqueStrings.optional(),
    "Users whose copies change. Without users and groups, all copies do.",
    { source: "§2.8" },
  ),
  group_ids: attribute(
    uniqueStrings.optional(),
    "Groups of the identity provider, or teams, whose members' copies change.",
    {
      source: "§2.8",
    },
  ),
  reset_usage: attribute(
    z.boolean().default(false),
    "Whether the usage counted so far starts again at 0. Without it, usage is kept.",
    { source: "§3" },
  ),
  triggers: attribute(
    z.record(z.string(), z.string()).optional(),
    "Any texts: when one of them changes, the profile is propagated again, for example `{ version = bifrost_access_profile.engineering.version }`.",
  ),
  timeouts: attribute(timeoutsSpec.optional(), TIMEOUTS_DESCRIPTION),
};

const attributes = z.strictObject(propagationAttributes);

/** The specification of a propagation. */
export const propagationSpec: Specification<typeof attributes> = {
  of: "a propagation",
  attributes,
  whole: attributes,
  decisive: [],
};

/** A checked propagation. */
export type PropagationSpec = z.output<typeof attributes>;
