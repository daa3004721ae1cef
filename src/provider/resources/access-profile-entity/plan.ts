// The plan of an entity attachment: what the entity holds now, what it would lose, and which virtual keys are touched.

import {
  type EntityProfile,
  entityName,
  type EntityReference,
  heldName,
  isCopyOf,
  limitsText,
  readEntity,
  readProfile,
} from "../../../handler/internal";
import { UNKNOWN, type Value } from "../../../plugin";
import { type Run } from "../../run";
import { type CompletedPlan, type PlanCall, type PlannedChange } from "../frame/frame";
import { attributeOf, entityId, entityOf } from "../frame/holder";
import { look } from "../frame/look";
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

/** Says what is lost where a profile takes the place of another one; an error unless that is asked for. */
function tellReplacement(
  { profile_id, replace_existing: isAllowed }: EntityState,
  entity: EntityReference,
  held: EntityProfile | undefined,
  heldWords: string,
  { diagnostics }: PlanCall,
): void {
  const who = capitalized(entityName(entity));
  const limits = held && limitsText(held.access_profile.budgets, held.access_profile.rate_limit);
  const losses = limits ? `: ${limits}` : "";
  const keys =
    held === undefined || held.virtual_keys.length === 0
      ? ""
      : ` ${held.virtual_keys.length} virtual key(s) of it come under the new profile.`;
  const becomes = profile_id === undefined ? "another profile" : `profile ${profile_id}`;
  const what = `${who} holds ${heldWords}. Attaching ${becomes} deletes the budgets and counters of ${heldWords} there${losses}.${keys}`;
  if (isAllowed === true)
    diagnostics.warning("Another access profile is replaced", what, ["replace_existing"]);
  else
    diagnostics.error(
      "Another access profile is held",
      `${what} Set replace_existing = true to do that, or detach ${heldWords} first.`,
      ["replace_existing"],
    );
}

/** Says what stands in the way of a profile where there is none yet: limits and keys of the entity's own. */
async function tellOwnLimits(
  planned: EntityState,
  entity: EntityReference,
  call: PlanCall,
  { api }: Run,
): Promise<void> {
  const found = await look(call, (signal) => api.entities.get(entity.kind, entity.id, signal));
  if (found === undefined) return;
  const who = capitalized(entityName(entity));
  const budgets = [...found.budgets, ...(found.budget ? [found.budget] : [])];
  const limits = entity.kind === "business-units" ? "" : limitsText(budgets, found.rate_limit);
  if (limits !== "")
    call.diagnostics.warning(
      planned.migrate === true
        ? "Limits are migrated to the access profile"
        : "Limits of its own stand in the way",
      planned.migrate === true
        ? `${who} has limits of its own (${limits}). The profile takes their place: what is used moves to the profile's limit with the same period, the rest is dropped.`
        : `${who} has limits of its own (${limits}), so apply fails. Remove them, or set migrate = true: what is used then moves to the profile's limit with the same period, and the rest is dropped.`,
      ["migrate"],
    );
  const keys = found.virtual_keys.length;
  if (keys > 0)
    call.diagnostics.warning(
      "Virtual keys come under the access profile",
      `${keys} virtual key(s) of ${entityName(entity)} come under the profile and lose the budgets, rate limits and provider settings of their own: ${keyNames(found.virtual_keys)}.`,
      [attributeOf(entity.kind)],
    );
}

/** Says what a destroy does to the virtual keys, and what is lost. */
async function warnOfDetachment(prior: EntityState, entity: EntityReference, call: PlanCall): Promise<void> {
  const { run, diagnostics } = call;
  const found = run && (await look(call, (signal) => readEntity(run.api, entity, signal)));
  if (found === undefined) return;
  const keys = found.virtual_keys;
  const { budgets, rate_limit } = found.access_profile;
  const limits = limitsText(budgets, rate_limit);
  const lost = `Detaching profile ${prior.profile_id} from ${entityName(entity)} deletes its limits there${limits === "" ? "" : `: ${limits}`}.`;
  const ofKeys =
    keys.length === 0
      ? "It has no virtual keys."
      : prior.preserve_virtual_keys === false
        ? `${keys.length} virtual key(s) are deleted: ${keyNames(keys)}. To keep them, set preserve_virtual_keys = true and apply that first.`
        : `${keys.length} virtual key(s) are kept, but refuse every request until somebody configures them: ${keyNames(keys)}.`;
  diagnostics.warning("Access profile is detached", `${lost} ${ofKeys}`, ["preserve_virtual_keys"]);
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

const MOST_NAMED = 10;

function keyNames(keys: EntityProfile["virtual_keys"]): string {
  const names = keys.slice(0, MOST_NAMED).map(({ id, name }) => name ?? id);
  return names.join(", ") + (keys.length > MOST_NAMED ? ` and ${keys.length - MOST_NAMED} more` : "");
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
