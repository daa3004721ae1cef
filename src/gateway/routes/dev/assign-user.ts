// PUT /dev/access-profiles/{id}/users/{user_id}: a user's copy, by hand. The product has it in its dashboard, without a published route
// (bifrost-api.md §1.2). Ours, not the product's.

import { profileOf, recordAction } from "../../changes";
import { grantToUser } from "../../copies/grant";
import { route } from "../../contract/route";
import { pathParameter } from "../../reading";
import { knownUser } from "./known";

/** A user who holds a copy already keeps it. */
export const assignUser = route({
  name: "assignUser",
  summary: "Give a user a copy of the profile",
  answer: "UserCountResponse",
  refusals: [404],
  handle(c) {
    const { store } = c.var;
    const profile = profileOf(c.var, pathParameter(c, "profile_id"));
    const { id } = profile;
    store.transaction(() => {
      const user = knownUser(c.var, pathParameter(c, "user_id"));
      if (grantToUser(c.var, profile, user.id, null))
        recordAction(c.var, {
          profileId: id,
          userId: user.id,
          action: "attach_user",
          next: { user_id: user.id },
        });
    });
    return { user_count: store.copies.userCount(id) };
  },
});
