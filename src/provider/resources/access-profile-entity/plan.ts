// The plan of an entity attachment, by what the entity holds now. What it would lose is in `losses.ts`.

import {
  entityName,
  type EntityReference,
  heldName,
  isCopyOf,
  readEntity,
  readProfile,
} from "../../../handler/internal";
import { UNKNOWN, type Value } from "../../../plugin";
import { type Run } from "../../run";
import { type CompletedPlan, type PlanCall, type PlannedChange } from "../frame/frame";
import { attributeOf, entityId, entityOf } from "../frame/holder";
import { look } from "../frame/look";
import { capitalized, tellOwnLimits, tellReplacement, warnOfDetachment } from "./losses";
import { type EntityNotes, type EntityState, inPlaceOf } from "./state";

type Change = PlannedChange<EntityState, EntityNotes>;
type Completed = CompletedPlan<EntityNotes>;

export async function planEntity(change: Change, call: PlanCall): Promise<Completed | undefined> {
  const { planned, prior } = change;
  const entity = entityOf(prior ?? {});
  // With create_before_destroy the destruction is planned after the creation of the very attachment.
  if (planned === undefined) {
    if (prior !== undefined && entity !== undefined) await warnOfDetachment(prior, entity, call);
    return undefined;
  }
  if (entity !== undefined) manageEntity(entity, call);
  return prior === undefined ? planCreation(planned, change, call) : planUpdate(planned, prior, change, call);
}

/** Notes that a resource of the state has the attachment. One that is planned for another resource is refused. */
export function manageEntity(entity: EntityReference, call: PlanCall): void {
  if (call.run?.attachments.isPlanned(entityId(entity)) === true) reportTwin(entity, call);
  call.run?.attachments.manage(entityId(entity));
}

async function planUpdate(
  planned: EntityState,
  prior: EntityState,
  change: Change,
  call: PlanCall,
): Promise<Completed> {
  const [before, entity] = [entityOf(prior), entityOf(planned)];
  const isSameEntity = before !== undefined && entity !== undefined && entityId(before) === entityId(entity);
  // Core hands these notes to the plan of the object that replaces this one, should it do so.
  const notes = {
    ...change.notes,
    replaces: { id: prior.id ?? "", profileId: prior.profile_id ?? "" },
  };
  const { run } = call;
  if (!isSameEntity) {
    // Core drops what the plan of the object that follows warns of, so it is said here.
    if (before !== undefined) await warnOfDetachment(prior, before, call);
    if (entity !== undefined && run !== undefined) await originOf(planned, entity, call, run);
    return { set: { id: UNKNOWN, adopted_virtual_key_ids: UNKNOWN }, notes };
  }
  if (change.isKnown("profile_id") && planned.profile_id === prior.profile_id) return { notes };
  const held = run && (await look(call, (signal) => readEntity(run.api, entity, signal)));
  tellReplacement(planned, entity, held, `profile ${prior.profile_id}`, call);
  return { set: { adopted_virtual_key_ids: UNKNOWN }, notes };
}

async function planCreation(planned: EntityState, change: Change, call: PlanCall): Promise<Completed> {
  const { run } = call;
  const entity = entityOf(planned);
  const set: Record<string, Value> = {
    id: entity === undefined ? UNKNOWN : entityId(entity),
    adopted_virtual_key_ids: UNKNOWN,
    origin: "attached",
  };
  if (run === undefined || entity === undefined) return { set, notes: {} };
  const { replaces } = change.notes;
  if (replaces?.id === entityId(entity)) {
    // What this one replaces is attached now, or was just detached: whichever of the two comes first.
    if (replaces.profileId === planned.profile_id) return { set: { ...set, origin: UNKNOWN }, notes: {} };
  } else if (run.attachments.isManaged(entityId(entity)) || !run.attachments.plan(entityId(entity)))
    reportTwin(entity, call);
  return { set: { ...set, origin: await originOf(planned, entity, call, run) }, notes: {} };
}

/** What becomes of an entity that is to hold a profile, by what it holds now; says what that means. */
async function originOf(
  planned: EntityState,
  entity: EntityReference,
  call: PlanCall,
  run: Run,
): Promise<string> {
  const { diagnostics } = call;
  const [found, profile] = await Promise.all([
    look(call, async (signal) => ({ held: await readEntity(run.api, entity, signal) })),
    look(call, async (signal) => ({ live: await profileOf(planned, run, signal) })),
  ]);
  if (profile !== undefined && profile.live === undefined && planned.profile_id !== undefined)
    diagnostics.error(
      "Access profile not found",
      `${run.api.host} has no access profile with the id ${planned.profile_id}.`,
      ["profile_id"],
    );
  if (found === undefined) return "attached";
  const { held } = found;
  if (held === undefined) {
    await tellOwnLimits(planned, entity, call, run);
    return "attached";
  }
  if (profile?.live !== undefined && isCopyOf(held.access_profile, profile.live)) {
    diagnostics.warning(
      "Existing attachment will be adopted",
      `${capitalized(entityName(entity))} already holds profile ${planned.profile_id}. Apply adopts the attachment and sends nothing; destroying this resource detaches the profile. To keep it out of this configuration, remove this resource.`,
    );
    return "adopted";
  }
  tellReplacement(planned, entity, held, heldName(held.access_profile), call);
  return inPlaceOf(heldName(held.access_profile));
}

function reportTwin(entity: EntityReference, { diagnostics }: PlanCall): void {
  diagnostics.error(
    "One holder has two access profiles",
    `Another resource of this configuration also attaches a profile to ${entityName(entity)}, which holds one at most. Remove one of the two resources. To keep the attachment under another address, use a moved block.`,
    [attributeOf(entity.kind)],
  );
}

async function profileOf(planned: EntityState, { api, seen }: Run, signal: AbortSignal) {
  if (planned.profile_id === undefined) return undefined;
  const id = Number(planned.profile_id);
  return seen.get(id) ?? (await readProfile(api, id, signal))?.access_profile;
}
