// Bringing a profile into being: POST or clone, with the cases where the name is taken or the answer was lost.

import { type AccessProfileClient, type ApiError, isApiError, type WireProfile } from "../api";
import { sameValue } from "./canonical";
import { HandlerError } from "./errors";
import { FIELDS, specOf } from "./fields";
import { findByName, listProfiles } from "./lookup";
import { type Operation } from "./operations";
import { type AccessProfileSpec } from "./spec";

export interface Brought {
  readonly profile: WireProfile;
  /** True when an existing profile was taken over. Its content is still its own. */
  readonly adopted: boolean;
}

/**
 * Creates or clones a profile, exactly once: a POST whose outcome is unknown is settled by looking the name up.
 *
 * @throws {HandlerError} `name_taken` or `outcome_unknown`.
 * @throws {ApiError} for every other failure.
 */
export async function bringIntoBeing(
  client: AccessProfileClient,
  operation: Extract<Operation, { kind: "create" | "clone" }>,
  desired: AccessProfileSpec,
  signal?: AbortSignal,
): Promise<Brought> {
  try {
    const profile =
      operation.kind === "create"
        ? await client.create(operation.body, signal)
        : await client.clone(operation.source, operation.body, signal);
    return { profile, adopted: false };
  } catch (error) {
    if (isApiError(error, "conflict"))
      return { profile: await adopt(client, desired, error, signal), adopted: true };
    if (isApiError(error) && error.outcomeUnknown)
      return { profile: await settle(client, operation, desired, error), adopted: false };
    if (operation.kind === "clone" && isApiError(error, "not_found"))
      throw new HandlerError("gone", `there is no profile ${operation.source} to clone`, "", ["clone_from"], {
        cause: error,
      });
    throw error;
  }
}

/** The profile that has the name, when the adoption policy lets it be taken over. */
async function adopt(
  client: AccessProfileClient,
  desired: AccessProfileSpec,
  conflict: ApiError,
  signal: AbortSignal | undefined,
): Promise<WireProfile> {
  const holder = await findByName(client, desired.name, signal);
  const name = JSON.stringify(desired.name);
  if (holder === undefined) {
    const lower = desired.name.toLowerCase();
    const like = (await listProfiles(client, {}, signal)).find((each) => each.name.toLowerCase() === lower);
    if (like !== undefined)
      throw new HandlerError(
        "name_taken",
        `the name ${name} is taken by profile ${like.id}, ${JSON.stringify(like.name)}, which differs in case only`,
        `To manage that profile, write its name as it is and import it: terraform import ADDRESS ${like.id}. Or choose another name.`,
        ["name"],
        { cause: conflict },
      );
    throw new HandlerError(
      "name_taken",
      `the gateway says that the name ${name} is taken, by a profile that this credential cannot see (${conflict.message})`,
      "Choose another name, or use a credential whose data access covers that profile.",
      ["name"],
      { cause: conflict },
    );
  }
  const policy = desired.adoption_policy;
  if (policy === "any" || (policy === "retired" && !holder.is_active)) return holder;
  const state = holder.is_active ? "active" : "deactivated";
  throw new HandlerError(
    "name_taken",
    `the name ${name} is taken by the ${state} profile ${holder.id}, and adoption_policy = "${policy}" does not take it over`,
    `To manage that profile, import it: terraform import ADDRESS ${holder.id}. Or choose another name, or another adoption_policy.`,
    ["name"],
    { cause: conflict },
  );
}

/**
 * The profile that a POST of unknown outcome made, recognised by its name and by saying what was sent. A cancellation does not
 * stop this look: a profile that was made must not be forgotten.
 */
async function settle(
  client: AccessProfileClient,
  operation: Extract<Operation, { kind: "create" | "clone" }>,
  desired: AccessProfileSpec,
  lost: ApiError,
): Promise<WireProfile> {
  const sent = `the creation of ${JSON.stringify(desired.name)} went out and got no usable answer (${lost.message})`;
  const unsettled = (what: string, remedy: string): HandlerError =>
    new HandlerError("outcome_unknown", `${sent}; ${what}`, remedy, ["name"], { cause: lost });
  let found: WireProfile | undefined;
  let isOurs = false;
  try {
    found = await findByName(client, desired.name);
    isOurs = found !== undefined && (await saysWhatWasSent(client, operation, desired, found));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const where = found === undefined ? "whether it is there" : `whether profile ${found.id} is it`;
    throw unsettled(
      `${where} could not be found out (${reason})`,
      "Look for it on the gateway; import it if it is there.",
    );
  }
  if (found === undefined) throw unsettled("no profile of that name is there now", "Apply again.");
  if (isOurs) return found;
  throw unsettled(
    `profile ${found.id} has the name, but not what was sent`,
    `Look at profile ${found.id}; import it if it is yours.`,
  );
}

async function saysWhatWasSent(
  client: AccessProfileClient,
  operation: Extract<Operation, { kind: "create" | "clone" }>,
  desired: AccessProfileSpec,
  found: WireProfile,
): Promise<boolean> {
  if (operation.kind === "create")
    return FIELDS.every((field) => {
      const sent = desired[field.attribute];
      return sent === undefined || sameValue(sent, field.read(found, desired));
    });
  const source = await client.get(operation.source);
  const [original, copy] = [specOf(source.access_profile), specOf(found)];
  // What the API copies besides limits and access is unknown (bifrost-api.md §3, "Clone"); those two it must have copied.
  return (
    sameValue(original.provider_configs, copy.provider_configs) && sameValue(original.budgets, copy.budgets)
  );
}
