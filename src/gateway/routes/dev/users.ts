// PUT and DELETE /dev/access-profiles/{id}/users/{user_id}: a user's copy, by hand. Ours, not the product's.

import { profileOf } from "../../changes";
import { route } from "../../contract/route";
import { GatewayError } from "../../errors";
import { pathParameter } from "../../reading";

/** A user who holds a copy already keeps it. */
export const assignUser = route({
  name: "assignUser",
  summary: "Give a user a copy of the profile",
  answer: "UserCountResponse",
  refusals: [404],
  handle(c) {
    const { store } = c.var;
    const { id } = profileOf(c.var, pathParameter(c, "profile_id"));
    store.transaction(() => store.holders.assign(id, pathParameter(c, "user_id"), null));
    return { user_count: store.holders.userCount(id) };
  },
});

/** A user who holds no copy is a 404. */
export const unassignUser = route({
  name: "unassignUser",
  summary: "Take the copy of a user",
  answer: "UserCountResponse",
  refusals: [404],
  handle(c) {
    const { store } = c.var;
    const { id } = profileOf(c.var, pathParameter(c, "profile_id"));
    const user = pathParameter(c, "user_id");
    if (!store.transaction(() => store.holders.unassign(id, user)))
      throw new GatewayError(404, `user ${user} does not hold a copy of access profile ${id}`);
    return { user_count: store.holders.userCount(id) };
  },
});
