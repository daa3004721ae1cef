// GET one profile with the roles that grant it and the number of users who hold a copy. Source: bifrost-api.md §1.2 #3.

import { profileOf } from "../changes";
import { type GatewayContext } from "../environment";
import { pathId } from "../reading";

/** Answers a DetailResponse; 404. */
export function getProfile(c: GatewayContext): Response {
  const { store } = c.var;
  const profile = profileOf(store, pathId(c, "profile_id"));
  return c.json({
    access_profile: profile,
    roles: store.roles.attachedTo(profile.id),
    user_count: store.holders.userCount(profile.id),
  });
}
