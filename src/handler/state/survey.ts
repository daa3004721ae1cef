// Where a run begins: what was applied last, what is live, and how the live profile was found.

import { type AccessProfileClient, type WireProfile } from "../../api";
import { HandlerError } from "../errors";
import { readProfile } from "../reads";
import { isBrought, isPending } from "../journal";
import { findByName } from "../lookup";
import { createLedger, decideOn, explainRefusal, isSameProfile } from "../ownership";
import { type AccessProfileSpec } from "../spec";
import { type ProfileState } from "./state";
import { StateError } from "./state-error";

/**
 * How the live profile was found.
 * - `state`: by the id of the state
 * - `name`: by its name, because there is no state; its previous values are unknown
 * - `gone`: the state has an id that the gateway no longer knows
 * - `none`: there is none yet
 */
export type Basis = "state" | "name" | "gone" | "none";

export interface Survey {
  readonly basis: Basis;
  /** What was applied last; undefined when that is not known, or was to a profile that is gone. */
  readonly prior: AccessProfileSpec | undefined;
  readonly live: WireProfile | undefined;
}

/**
 * Looks for the profile.
 *
 * @param name its name, where there is no id.
 * @throws {StateError} when the state is of another gateway.
 */
export async function survey(
  client: AccessProfileClient,
  gateway: string,
  state: ProfileState | undefined,
  name: string | undefined,
  signal?: AbortSignal,
): Promise<Survey> {
  if (state !== undefined && state.gateway !== gateway)
    throw new StateError(
      `the state of ${JSON.stringify(state.key)} belongs to the gateway ${state.gateway}, but the endpoint is ${gateway}; ` +
        'use a separate state directory for each gateway, or with engine "null" a separate Terraform workspace',
    );
  if (state?.id !== undefined) {
    const live = (await readProfile(client, state.id, signal))?.access_profile;
    const isThere = live !== undefined && isSameProfile({ id: state.id, createdAt: state.createdAt }, live);
    // An adoption that has not come to its end makes nothing ours: whether to adopt is decided again.
    if (state.adopts !== true || (isThere && isBrought(state.spec, live)))
      return isThere
        ? { basis: "state", prior: state.spec, live }
        : { basis: "gone", prior: undefined, live: undefined };
  } else if (state?.sentAt !== undefined) {
    // The run that sent it was killed before it heard the answer.
    const { spec, sentAt } = state;
    const holder = await findByName(client, spec.name, signal);
    if (holder !== undefined && (await isPending({ gateway, spec, sent_at: sentAt }, holder, client, signal)))
      return { basis: "state", prior: spec, live: holder };
  }
  const live = name === undefined ? undefined : await findByName(client, name, signal);
  return { basis: live === undefined ? "none" : "name", prior: undefined, live };
}

/**
 * Refuses to go on where the specification must not have the profile that was found.
 *
 * @throws {HandlerError} `name_taken` when it was found by its name and the adoption policy does not take it over.
 */
export async function assertAdoptable(
  { basis, live }: Survey,
  desired: AccessProfileSpec,
  client: AccessProfileClient,
  signal?: AbortSignal,
): Promise<void> {
  if (basis !== "name" || live === undefined) return;
  const policy = desired.adoption_policy;
  const decision = await decideOn(live, policy, { client, ledger: createLedger(), signal });
  if (decision.kind !== "refuse") return;
  const activity = live.is_active ? "active" : "inactive";
  throw new HandlerError(
    "name_taken",
    `the name ${JSON.stringify(desired.name)} is already taken by the ${activity} profile ${live.id}, and no state says that this run manages it; ${explainRefusal(decision.because, policy)}`,
    'Use the state directory of the last run, choose another name, or adopt the profile with adoption_policy = "any".',
    ["name"],
    { holder: live.id },
  );
}

/**
 * Refuses another source for a profile that exists: only a new profile can be its clone.
 * @throws {StateError}
 */
export function assertSameSource({ prior }: Survey, desired: AccessProfileSpec): void {
  if (prior === undefined || desired.clone_from === undefined || prior.clone_from === desired.clone_from)
    return;
  throw new StateError(
    `clone_from changed from ${prior.clone_from ?? "unset"} to ${desired.clone_from}, which requires a new profile; retire this one first`,
  );
}
