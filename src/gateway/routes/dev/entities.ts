// PUT and DELETE /dev/access-profiles/{id}/entities/{kind}/{entity_id}: a team, business unit or customer that holds the
// profile. Ours, not the product's.

import { profileOf } from "../../changes";
import { route } from "../../contract/route";
import { GatewayError } from "../../errors";
import { pathParameter } from "../../reading";

/** An entity holds at most one profile: this one replaces another. */
export const attachEntity = route({
  name: "attachEntity",
  summary: "Attach the profile to a team, business unit or customer",
  answer: "EntityCountResponse",
  refusals: [404],
  handle(c) {
    const { store } = c.var;
    const { id } = profileOf(c.var, pathParameter(c, "profile_id"));
    const [kind, entity] = [pathParameter(c, "kind"), pathParameter(c, "entity_id")];
    store.transaction(() => store.holders.attachEntity(id, kind, entity));
    return { entity_count: store.holders.entityCount(id) };
  },
});

/** An entity that does not hold the profile is a 404. */
export const detachEntity = route({
  name: "detachEntity",
  summary: "Detach the profile from a team, business unit or customer",
  answer: "EntityCountResponse",
  refusals: [404],
  handle(c) {
    const { store } = c.var;
    const { id } = profileOf(c.var, pathParameter(c, "profile_id"));
    const [kind, entity] = [pathParameter(c, "kind"), pathParameter(c, "entity_id")];
    if (!store.transaction(() => store.holders.detachEntity(id, kind, entity)))
      throw new GatewayError(404, `${kind} ${entity} does not hold access profile ${id}`);
    return { entity_count: store.holders.entityCount(id) };
  },
});
