// Bringing a profile into being: POST or clone, with the cases where the name is taken or the answer was lost.

import { type AccessProfileClient, type ApiError, isApiError, type WireProfile } from "../api";
import { sameValue } from "./canonical";
import { HandlerError } from "./errors";
import { FIELDS, specOf } from "./fields";
import { findByName } from "./lookup";
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
      return { profile: await settle(client, operation, desired, error, signal), adopted: false };
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
  if (holder === undefined)
    throw new HandlerError(
      "name_taken",
      `the gateway says that the name ${name} is taken, by a profile that this credential cannot see (${conflict.message})`,
      "Choose another name, or use a credential whose data access covers that profile.",
      ["name"],
      { cause: conflict },
    );
  const policy = desired.adoption_policy;
  if (policy === "any" || (policy === "inactive" && !holder.is_active)) return holder;
  const state = holder.is_active ? "active" : "deactivated";
  throw new HandlerError(
    "name_taken",
    `the name ${name} is taken by the ${state} profile ${holder.id}, and adoption_policy = "${policy}" does not take it over`,
    `To manage that profile, import it: terraform import ADDRESS ${holder.id}. Or choose another name, or another adoption_policy.`,
    ["name"],
    { cause: conflict },
  );
}

/** The profile that a POST of unknown outcome made, recognised by its name and by saying what was sent. */
async function settle(
  client: AccessProfileClient,
  operation: Extract<Operation, { kind: "create" | "clone" }>,
  desired: AccessProfileSpec,
  lost: ApiError,
  signal: AbortSignal | undefined,
): Promise<WireProfile> {
  const found = await findByName(client, desired.name, signal).catch(() => undefined);
  if (found !== undefined && (await saysWhatWasSent(client, operation, desired, found, signal))) return found;
  const name = JSON.stringify(desired.name);
  throw new HandlerError(
    "outcome_unknown",
    found === undefined
      ? `the creation of ${name} went out and got no usable answer (${lost.message}); no profile of that name is there now`
      : `the creation of ${name} went out and got no usable answer (${lost.message}); profile ${found.id} has the name, but not what was sent`,
    found === undefined ? "Apply again." : `Look at profile ${found.id}; import it if it is yours.`,
    ["name"],
    { cause: lost },
  );
}

async function saysWhatWasSent(
  client: AccessProfileClient,
  operation: Extract<Operation, { kind: "create" | "clone" }>,
  desired: AccessProfileSpec,
  found: WireProfile,
  signal: AbortSignal | undefined,
): Promise<boolean> {
  if (operation.kind === "create")
    return FIELDS.every((field) => {
      const sent = desired[field.attribute];
      return sent === undefined || sameValue(sent, field.read(found, desired));
    });
  const source = await client.get(operation.source, signal);
  const [original, copy] = [specOf(source.access_profile), specOf(found)];
  // What the API copies besides limits and access is unknown (bifrost-api.md §3, "Clone"); those two it must have copied.
  return (
    sameValue(original.provider_configs, copy.provider_configs) && sameValue(original.budgets, copy.budgets)
  );
}
