// GET one profile with the roles that grant it and the number of users who hold a copy. Source: bifrost-api.md §1.2 #3.

import { profileOf } from "../changes";
import { route } from "../contract/route";
import { pathParameter } from "../reading";

/** The profile of an id. */
export const getProfile = route({
  name: "getProfile",
  summary: "The profile, with the roles that grant it and the number of users who hold a copy",
  answer: "DetailResponse",
  refusals: [404],
  handle(c) {
    const { store } = c.var;
    const profile = profileOf(c.var, pathParameter(c, "profile_id"));
    return {
      access_profile: profile,
      roles: store.roles.attachedTo(profile.id),
      user_count: store.copies.userCount(profile.id),
    };
  },
});
