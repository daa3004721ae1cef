// GET /dev/access-profiles/{id}/holders: who holds the profile, for the page at `/`. Ours, not the product's.

import { profileOf } from "../../changes";
import { route } from "../../contract/route";
import { pathParameter } from "../../reading";

/** A copy without a role was assigned by hand. */
export const listHolders = route({
  name: "listHolders",
  summary: "The users, teams, business units and customers that hold the profile",
  answer: "HoldersResponse",
  refusals: [404],
  handle(c) {
    const { id } = profileOf(c.var, pathParameter(c, "profile_id"));
    const holders = c.var.store.copies.holdersOf(id);
    return {
      users: holders.flatMap(({ kind, id, roleId }) =>
        kind === "users" ? [{ user_id: id, role_id: roleId }] : [],
      ),
      entities: holders.flatMap(({ kind, id }) => (kind === "users" ? [] : [{ kind, entity_id: id }])),
    };
  },
});
