// POST propagate: pushes chosen fields to the copies of users. Synchronous, as the published description shows it. The gateway
// keeps no fields of a copy, so this counts and records. Source: bifrost-api.md §1.2 #9, §2.8.

import { z } from "zod";
import { profileOf } from "../changes";
import { type GatewayContext } from "../environment";
import { pathId, readBody } from "../reading";

const propagateRequest = z.strictObject({
  fields: z
    .array(
      z.enum([
        "provider_configs",
        "budgets",
        "rate_limit",
        "mcp_tool_groups",
        "mcp_servers",
        "mcp_tool_overrides",
      ]),
    )
    .min(1),
  dry_run: z.boolean().optional(),
  user_ids: z.array(z.string()).optional(),
  group_ids: z.array(z.string()).optional(),
  reset_usage: z.boolean().optional(),
});

/** Answers a PropagateResponse; 400; 404. Users who are named but hold no copy are counted as skipped. */
export function propagateProfile(c: GatewayContext): Response {
  const id = pathId(c, "profile_id");
  const request = readBody(c, propagateRequest);
  const { store, actor } = c.var;
  const applied = request.dry_run !== true;
  const answer = store.transaction(() => {
    profileOf(store, id);
    const holders = store.holders.usersOf(id);
    const wanted = request.user_ids ?? [];
    // Groups have no members here, so that naming only groups reaches nobody.
    const everyone = wanted.length === 0 && (request.group_ids ?? []).length === 0;
    const chosen = everyone ? holders : holders.filter((user) => wanted.includes(user));
    if (applied) store.auditLogs.add({ profileId: id, actor, action: "propagate", metadata: request });
    return {
      affected_users: chosen.length,
      failed_users: 0,
      skipped_users: new Set(wanted.filter((user) => !holders.includes(user))).size,
      user_ids: chosen,
      fields: [...new Set(request.fields)],
      applied,
      vk_sync_errors: [],
      affected_entities: everyone ? store.holders.entityCount(id) : 0,
      failed_entities: 0,
    };
  });
  return c.json(answer);
}
