// POST propagate: pushes chosen fields to the copies of users. Synchronous, as the published description shows it. The gateway
// keeps no fields of a copy, so this counts and records. Source: bifrost-api.md §1.2 #9, §2.8.

import { profileOf, recordAction } from "../changes";
import { route } from "../contract/route";
import { pathParameter, readBody } from "../reading";

/** Users who are named but hold no copy are counted as skipped. */
export const propagateProfile = route({
  name: "propagateProfile",
  summary: "Push fields of the profile to the copies of users; a dry run only counts",
  body: "PropagateRequest",
  answer: "PropagateResponse",
  refusals: [404],
  handle(c) {
    const id = pathParameter(c, "profile_id");
    const request = readBody(c, "PropagateRequest");
    const { store } = c.var;
    const applied = request.dry_run !== true;
    return store.transaction(() => {
      profileOf(c.var, id);
      const holders = store.holders.usersOf(id);
      const wanted = request.user_ids ?? [];
      // Groups have no members here, so that naming only groups reaches nobody.
      const everyone = wanted.length === 0 && (request.group_ids ?? []).length === 0;
      const chosen = everyone ? holders : holders.filter((user) => wanted.includes(user));
      if (applied) recordAction(c.var, { profileId: id, action: "propagate", metadata: request });
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
  },
});
