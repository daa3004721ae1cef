// PUT and DELETE /dev/access-profiles/{id}/entities/{kind}/{entity_id}: a team, business unit or customer that holds the
// profile. Ours, not the product's.

import { profileOf } from "../../changes";
import { type GatewayContext } from "../../environment";
import { GatewayError, invalid } from "../../errors";
import { pathId } from "../../reading";
import { ENTITY_KINDS, type EntityKind } from "../../store/holders";

/** Attaches the profile to an entity. Answers `entity_count`; 404. */
export function attachEntity(c: GatewayContext): Response {
  const { store } = c.var;
  const { id } = profileOf(store, pathId(c, "profile_id"));
  store.transaction(() => store.holders.attachEntity(id, kindOf(c), c.req.param("entity_id") ?? ""));
  return c.json({ entity_count: store.holders.entityCount(id) });
}

/** Detaches it. Answers `entity_count`; 404. */
export function detachEntity(c: GatewayContext): Response {
  const { store } = c.var;
  const { id } = profileOf(store, pathId(c, "profile_id"));
  const [kind, entity] = [kindOf(c), c.req.param("entity_id") ?? ""];
  if (!store.transaction(() => store.holders.detachEntity(id, kind, entity)))
    throw new GatewayError(404, `${kind} ${entity} does not hold access profile ${id}`);
  return c.json({ entity_count: store.holders.entityCount(id) });
}

function kindOf(c: GatewayContext): EntityKind {
  const kind = ENTITY_KINDS.find((known) => known === c.req.param("kind"));
  if (!kind) throw invalid("kind", `must be one of ${ENTITY_KINDS.join(", ")}`);
  return kind;
}
