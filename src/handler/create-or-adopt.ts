// Creating a profile whose name may be taken: the decision, and what follows from it.

import { type AccessProfileClient } from "../api";
import { adoptProfile, type Progress } from "./adopt";
import { NameTakenError } from "./create";
import { HandlerError } from "./errors";
import { type Execution, type Outcome } from "./execute";
import { createProfile } from "./lifecycle";
import {
  createLedger,
  createNameLookup,
  type Circumstances,
  decide,
  type Decision,
  decideOn,
  explainRefusal,
  identityOf,
  type Ledger,
} from "./ownership";
import { type AccessProfileSpec } from "./spec";

export interface CreationOptions
  extends
    Pick<Execution, "signal" | "onOperation" | "onSend" | "onMade" | "answers">,
    Pick<Progress, "onAdopt"> {
  /** What was decided already. Without it the name is looked up now. */
  readonly decision?: Decision | undefined;
  /** What the run knows of its own profiles. */
  readonly ledger?: Ledger | undefined;
  /** See `Circumstances.isInterrupted`. */
  readonly isInterrupted?: Circumstances["isInterrupted"];
}

/**
 * Creates or clones the profile, or takes the holder of its name over where the adoption policy allows it. Never rejects: when the
 * name belongs to somebody else, the outcome's error is a {@link HandlerError} `name_taken`.
 */
export async function createOrAdopt(
  client: AccessProfileClient,
  desired: AccessProfileSpec,
  { decision, ledger = createLedger(), isInterrupted, ...options }: CreationOptions = {},
): Promise<Outcome> {
  try {
    const { signal } = options;
    const circumstances = { client, ledger, isInterrupted, signal };
    const decided =
      decision ?? (await decide(desired, { ...circumstances, names: createNameLookup(client) }));
    if (decided.kind !== "create") return await follow(client, desired, decided, ledger, options);
    const outcome = await createProfile(client, desired, options);
    if (!(outcome.error instanceof NameTakenError)) return managed(outcome, ledger);
    // Somebody has got the name since it was looked up, perhaps this very run, or a creation of a killed one that arrived late.
    const now = await decideOn(outcome.error.live, "never", circumstances);
    if (now.kind === "adopt") return await follow(client, desired, now, ledger, options);
    return now.kind === "refuse" && now.because === "managed"
      ? { ...outcome, error: nameTaken(now, desired) }
      : outcome;
  } catch (error) {
    return { detail: undefined, answered: undefined, performed: [], adopted: undefined, error };
  }
}

async function follow(
  client: AccessProfileClient,
  desired: AccessProfileSpec,
  decision: Exclude<Decision, { kind: "create" }>,
  ledger: Ledger,
  options: CreationOptions,
): Promise<Outcome> {
  if (decision.kind === "refuse") throw nameTaken(decision, desired);
  const { holder, because } = decision;
  // Our own work on it explains whatever version it has by now.
  const version = because === "let_go" ? undefined : holder.version;
  // From here on it is this resource's, before anybody else can ask.
  ledger.manage(holder.id);
  const outcome = await adoptProfile(client, { ...identityOf(holder), version }, desired, options);
  if (outcome.error !== undefined && because !== "let_go") ledger.release(holder.id);
  return outcome;
}

function managed(outcome: Outcome, ledger: Ledger): Outcome {
  const id = outcome.detail?.access_profile.id;
  if (id !== undefined) ledger.manage(id);
  return outcome;
}

/** The error for a name whose holder is not taken over. */
export function nameTaken(
  { holder, because }: Extract<Decision, { kind: "refuse" }>,
  { name, adoption_policy }: Pick<AccessProfileSpec, "name" | "adoption_policy">,
): HandlerError {
  const activity = holder.is_active ? "active" : "inactive";
  return new HandlerError(
    "name_taken",
    `the name ${JSON.stringify(name)} is already taken by the ${activity} profile ${holder.id}; ${explainRefusal(because, adoption_policy)}`,
    because === "managed"
      ? "Give each profile its own name."
      : "Choose another name, or another adoption_policy.",
    ["name"],
    // What this configuration manages already must not be imported a second time.
    because === "managed" ? {} : { holder: holder.id },
  );
}
