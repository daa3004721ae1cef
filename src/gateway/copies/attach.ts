// Attaching a profile to a team, business unit or customer, and detaching it. Inside of a transaction. Source: bifrost-api.md §1.4.

import { profileOf, recordAction, type Terms } from "../changes";
import { adopted } from "../entities/virtual-key";
import { KINDS } from "../entities/kinds";
import { GatewayError, noSuch } from "../errors";
import { type Profile } from "../profile/profile";
import { limitsAtTime } from "../profile/windows";
import { type Copy, type Holder } from "../store/copies";
import { type StoredEntity } from "../store/entities";
import { grant } from "./grant";
import { answeredLimits, carryUsage, hasLimits, type MigrationPlan, planOf } from "./legacy";

/** What an attachment did. */
export interface Attachment {
  readonly copy: Copy;
  readonly template: Profile;
  readonly adoptedKeys: readonly string[];
  readonly plan: MigrationPlan;
}

/** The copy that an entity holds. */
export function heldBy({ store }: Pick<Terms, "store">, { kind, id }: Holder): Copy | undefined {
  return store.copies.ofHolder({ kind, id })[0];
}

/** The copy that an entity holds. @throws {GatewayError} 404 */
export function copyOfEntity(terms: Pick<Terms, "store">, entity: StoredEntity): Copy {
  const copy = heldBy(terms, entity);
  if (copy === undefined) throw noSuch(`an access profile of ${KINDS[entity.kind].noun}`, entity.id);
  return copy;
}

/**
 * Gives an entity a profile, in place of the one that it holds, and puts it in charge of the entity's virtual keys.
 * @param migrate whether limits of its own go, and their usage comes along
 * @throws {GatewayError} 404, or 409 for limits of its own
 */
export function attach(terms: Terms, entity: StoredEntity, profileId: number, migrate: boolean): Attachment {
  const { store, behaviour } = terms;
  const now = behaviour.now();
  const template = profileOf(terms, profileId);
  const legacy = limitsAtTime(entity, now);
  const plan = planOf(legacy, template);
  if (hasLimits(legacy) && !migrate)
    throw new GatewayError(
      409,
      `the ${KINDS[entity.kind].noun} ${JSON.stringify(entity.name)} has budgets or a rate limit of its own; attach with migrate, or remove them first`,
      {},
      {
        code: "entity_has_legacy_limits",
        beside: { legacy_limits: answeredLimits(legacy), migration: plan },
      },
    );
  const replaced = heldBy(terms, entity);
  if (replaced) {
    store.copies.remove(replaced.id);
    recordAction(terms, entry(entity, replaced.profileId, "detach_entity", { replaced_by: profileId }));
  }
  const fresh = grant(terms, template, { kind: entity.kind, id: entity.id }, null);
  const copy = { ...fresh, access: carryUsage(fresh.access, legacy) };
  store.copies.put(copy);
  if (hasLimits(legacy))
    store.entities.put({ ...entity, budgets: [], rate_limit: undefined, updated_at: now.toISOString() });
  const keys = store.virtualKeys.ownedBy(entity);
  for (const key of keys) store.virtualKeys.put(adopted(key, now));
  recordAction(terms, entry(entity, profileId, "attach_entity", migrate ? { migration: plan } : {}));
  return { copy, template, adoptedKeys: keys.map(({ id }) => id), plan };
}

/** Takes the profile of an entity, with its usage, and its virtual keys unless they are to be preserved. @throws {GatewayError} 404 */
export function detach(terms: Terms, entity: StoredEntity, preserveKeys: boolean) {
  const { store } = terms;
  const copy = copyOfEntity(terms, entity);
  const keys = store.virtualKeys.ownedBy(entity).map(({ id }) => id);
  store.copies.remove(copy.id);
  if (!preserveKeys) for (const id of keys) store.virtualKeys.delete(id);
  const [deleted, preserved] = preserveKeys ? [[], keys] : [keys, []];
  const became = { deleted_virtual_key_ids: deleted, preserved_virtual_key_ids: preserved };
  recordAction(terms, entry(entity, copy.profileId, "detach_entity", became));
  return became;
}

function entry(
  { kind, id, name }: StoredEntity,
  profileId: number,
  action: "attach_entity" | "detach_entity",
  metadata: object,
) {
  const entity = { holder_kind: kind, holder_id: id, holder_name: name };
  const values = action === "attach_entity" ? { next: entity } : { previous: entity };
  return { profileId, action, ...values, ...(Object.keys(metadata).length > 0 && { metadata }) };
}
