// PUT and DELETE /dev/access-profiles/{id}/users/{user_id}: a user's copy, by hand. Ours, not the product's.

import { profileOf } from "../../changes";
import { type GatewayContext } from "../../environment";
import { GatewayError } from "../../errors";
import { pathId } from "../../reading";

/** Gives the user a copy. Answers `user_count`; 404. */
export function assignUser(c: GatewayContext): Response {
  const { store } = c.var;
  const { id } = profileOf(store, pathId(c, "profile_id"));
  store.transaction(() => store.holders.assign(id, c.req.param("user_id") ?? "", null));
  return c.json({ user_count: store.holders.userCount(id) });
}

/** Takes the user's copy. Answers `user_count`; 404. */
export function unassignUser(c: GatewayContext): Response {
  const { store } = c.var;
  const { id } = profileOf(store, pathId(c, "profile_id"));
  const user = c.req.param("user_id") ?? "";
  if (!store.transaction(() => store.holders.unassign(id, user)))
    throw new GatewayError(404, `user ${user} holds no copy of access profile ${id}`);
  return c.json({ user_count: store.holders.userCount(id) });
}
