// PUT activate and PUT deactivate: idempotent, without a body. Source: bifrost-api.md §1.2 #6 and #7.

import { profileOf, recordChange } from "../changes";
import { type Answer } from "../contract/answers";
import { route } from "../contract/route";
import { type GatewayContext } from "../environment";
import { resumeRotation } from "../profile/rotation";
import { pathParameter } from "../reading";

/** Reactivation re-anchors an overdue rotation (§2.6). */
export const activateProfile = route({
  name: "activateProfile",
  summary: "Activate the profile",
  answer: "ProfileResponse",
  refusals: [404],
  handle: (c) => setActivity(c, true),
});

/** The copies of users stay. */
export const deactivateProfile = route({
  name: "deactivateProfile",
  summary: "Deactivate the profile",
  answer: "ProfileResponse",
  refusals: [404],
  handle: (c) => setActivity(c, false),
});

function setActivity(c: GatewayContext, active: boolean): Answer<"ProfileResponse"> {
  const id = pathParameter(c, "profile_id");
  const { store, behaviour } = c.var;
  const profile = store.transaction(() => {
    const before = profileOf(c.var, id);
    if (before.is_active === active) return before;
    const scheduled = active ? resumeRotation(before, behaviour.now()) : before;
    const after = { ...before, ...scheduled, is_active: active };
    return recordChange(c.var, before, after, active ? "activate" : "deactivate");
  });
  return { access_profile: profile };
}
