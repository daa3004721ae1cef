// The kinds of entities that hold profiles, and what each is called. Source: bifrost-api.md §1.4, §5.

import { type EntityKind } from "../../api/wire";
import { type GatewayContext } from "../environment";
import { noSuch } from "../errors";
import { pathParameter } from "../reading";
import { type StoredEntity } from "../store/entities";

/** What a kind is called, and the parameter of its id in paths. */
export const KINDS = {
  teams: { noun: "team", name: "Team", parameter: "team_id" },
  "business-units": { noun: "business unit", name: "BusinessUnit", parameter: "business_unit_id" },
  customers: { noun: "customer", name: "Customer", parameter: "customer_id" },
} as const;

/** The entity of the path. @throws {GatewayError} 404 */
export function entityOf(c: GatewayContext, kind: EntityKind): StoredEntity {
  const { noun, parameter } = KINDS[kind];
  const id = pathParameter(c, parameter);
  const entity = c.var.store.entities.get(kind, id);
  if (entity === undefined) throw noSuch(noun, id);
  return entity;
}
