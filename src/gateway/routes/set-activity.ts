// PUT activate and PUT deactivate: idempotent, without a body. Source: bifrost-api.md §1.2 #6 and #7.

import { profileOf, recordChange } from "../changes";
import { type GatewayContext } from "../environment";
import { resumeRotation } from "../profile/rotation";
import { pathId } from "../reading";

/** Answers the active profile; 404. Reactivation re-anchors an overdue rotation (§2.6). */
export function activateProfile(c: GatewayContext): Response {
  return setActivity(c, true);
}

/** Answers the inactive profile; 404. */
export function deactivateProfile(c: GatewayContext): Response {
  return setActivity(c, false);
}

function setActivity(c: GatewayContext, active: boolean): Response {
  const id = pathId(c, "profile_id");
  const { store } = c.var;
  const profile = store.transaction(() => {
    const before = profileOf(store, id);
    if (before.is_active === active) return before;
    const scheduled = active ? resumeRotation(before, new Date()) : before;
    const after = { ...before, ...scheduled, is_active: active };
    return recordChange(c, before, after, active ? "activate" : "deactivate");
  });
  return c.json({ access_profile: profile });
}
