// PUT and DELETE /dev/access-profiles/{id}/entities/{kind}/{entity_id}: a team, business unit or customer that holds the
// profile. Ours, not the product's.

import { profileOf } from "../../changes";
import { attach, detach } from "../../copies/attach";
import { route } from "../../contract/route";
import { GatewayError } from "../../errors";
import { pathParameter } from "../../reading";
import { knownEntity } from "./known";

/** An entity holds at most one profile: this one replaces another. */
export const attachEntity = route({
  name: "attachDevelopmentEntity",
  summary: "Attach the profile to a team, business unit or customer",
  answer: "EntityCountResponse",
  refusals: [404],
  handle(c) {
    const { store } = c.var;
    const { id } = profileOf(c.var, pathParameter(c, "profile_id"));
    const [kind, entity] = [pathParameter(c, "kind"), pathParameter(c, "entity_id")];
    store.transaction(() => attach(c.var, knownEntity(c.var, kind, entity), id, true));
    return { entity_count: store.copies.entityCount(id) };
  },
});

/** An entity that does not hold the profile is a 404. */
export const detachEntity = route({
  name: "detachDevelopmentEntity",
  summary: "Detach the profile from a team, business unit or customer",
  answer: "EntityCountResponse",
  refusals: [404],
  handle(c) {
    const { store } = c.var;
    const { id } = profileOf(c.var, pathParameter(c, "profile_id"));
    const [kind, entity] = [pathParameter(c, "kind"), pathParameter(c, "entity_id")];
    store.transaction(() => {
      const held = store.entities.get(kind, entity);
      if (!held || !store.copies.find(held, id))
        throw new GatewayError(404, `${kind} ${entity} does not hold access profile ${id}`);
      detach(c.var, held, false);
    });
    return { entity_count: store.copies.entityCount(id) };
  },
});
