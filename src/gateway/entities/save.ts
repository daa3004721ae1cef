// Making and changing teams, business units and customers. Inside of a transaction. Source: bifrost-api.md §1.4, §5.

import { randomUUID } from "node:crypto";
import { type BudgetRequest, type EntityKind, type RateLimitRequest } from "../../api/wire";
import { type Terms } from "../changes";
import { heldBy } from "../copies/attach";
import { GatewayError, invalid, otherNameTaken } from "../errors";
import { replaceBudgets } from "../profile/budgets";
import { changeTerms } from "../profile/change-terms";
import { replaceRateLimit } from "../profile/rate-limit";
import { limitsAtTime } from "../profile/windows";
import { type StoredEntity } from "../store/entities";
import { KINDS } from "./kinds";

/** What a request says of an entity; a member left out is kept. */
export interface EntityRequest {
  readonly name?: string | undefined;
  /** Of a team; empty is no customer. */
  readonly customer_id?: string | undefined;
  readonly budgets?: BudgetRequest[] | undefined;
  /** Of a customer: the only budget. */
  readonly budget?: BudgetRequest | undefined;
  readonly rate_limit?: RateLimitRequest | null | undefined;
  readonly reset_budget_usage?: boolean | undefined;
}

/** Makes an entity. @throws {GatewayError} 409 for a name that is taken */
export function createEntity(terms: Terms, kind: EntityKind, request: EntityRequest): StoredEntity {
  const now = terms.behaviour.now().toISOString();
  const blank = { kind, id: randomUUID(), name: "", budgets: [], created_at: now, updated_at: now };
  return save(terms, blank, request);
}

/** Changes an entity. @throws {GatewayError} 409 for a name that is taken, or for limits beside a profile */
export function updateEntity(terms: Terms, entity: StoredEntity, request: EntityRequest): StoredEntity {
  const setsLimits = [request.budgets, request.budget, request.rate_limit].some(
    (limit) => limit !== undefined,
  );
  if (setsLimits && heldBy(terms, entity))
    throw new GatewayError(
      409,
      `the ${KINDS[entity.kind].noun} ${JSON.stringify(entity.name)} holds an access profile, which has the limits; change the profile, or detach it first`,
    );
  return save(terms, entity, request);
}

function save(terms: Terms, before: StoredEntity, request: EntityRequest): StoredEntity {
  const { store, behaviour } = terms;
  const name = request.name ?? before.name;
  const holder = store.entities.idOfName(before.kind, name);
  if (holder !== undefined && holder !== before.id)
    throw otherNameTaken(`a ${KINDS[before.kind].noun}`, name);
  const entity = {
    ...before,
    ...limitsOf(terms, before, request),
    name,
    customer_id: customerOf(terms, before, request),
    updated_at: behaviour.now().toISOString(),
  };
  store.entities.put(entity);
  return entity;
}

function limitsOf({ store, behaviour }: Terms, before: StoredEntity, request: EntityRequest) {
  const terms = changeTerms(behaviour, store.nextId);
  const kept = limitsAtTime(before, terms.now);
  const requested = request.budgets ?? (request.budget && [request.budget]);
  const limits = {
    budgets: requested ? replaceBudgets(kept.budgets, requested, "total", terms) : kept.budgets,
    rate_limit:
      request.rate_limit === undefined
        ? kept.rate_limit
        : replaceRateLimit(kept.rate_limit, request.rate_limit, terms),
  };
  if (request.reset_budget_usage !== true) return limits;
  return { ...limits, budgets: limits.budgets.map((budget) => ({ ...budget, current_usage: 0 })) };
}

function customerOf(
  { store }: Terms,
  before: StoredEntity,
  { customer_id }: EntityRequest,
): string | undefined {
  if (customer_id === undefined) return before.customer_id;
  if (customer_id === "") return undefined;
  if (!store.entities.get("customers", customer_id))
    throw invalid("customer_id", `customer ${JSON.stringify(customer_id)} does not exist`);
  return customer_id;
}

/** Deletes an entity with what it holds and owns. @throws {GatewayError} */
export function deleteEntity({ store }: Pick<Terms, "store">, entity: StoredEntity): void {
  const copy = heldBy({ store }, entity);
  if (copy) store.copies.remove(copy.id);
  for (const key of store.virtualKeys.ownedBy(entity)) store.virtualKeys.delete(key.id);
  store.entities.delete(entity.kind, entity.id);
}
