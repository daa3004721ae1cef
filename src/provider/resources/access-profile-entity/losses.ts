// What an entity loses, or comes under, when it is given a profile, another one, or none: said in the plan.

import {
  type EntityProfile,
  entityName,
  type EntityReference,
  limitsText,
  readEntity,
} from "../../../handler/internal";
import { type Run } from "../../run";
import { type PlanCall } from "../frame/frame";
import { attributeOf } from "../frame/holder";
import { look } from "../frame/look";
import { type EntityState } from "./state";

/** Says what is lost where a profile takes the place of another one; an error unless that is asked for. */
export function tellReplacement(
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
export async function tellOwnLimits(
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
export async function warnOfDetachment(
  prior: EntityState,
  entity: EntityReference,
  call: PlanCall,
): Promise<void> {
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

const MOST_NAMED = 10;

function keyNames(keys: EntityProfile["virtual_keys"]): string {
  const names = keys.slice(0, MOST_NAMED).map(({ id, name }) => name ?? id);
  return names.join(", ") + (keys.length > MOST_NAMED ? ` and ${keys.length - MOST_NAMED} more` : "");
}

/** A sentence of it. */
export function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
