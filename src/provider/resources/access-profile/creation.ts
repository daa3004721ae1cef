// The plan of a creation: whether the name is free or its holder is taken over. The plan announces a take-over with everything
// that will change; apply does exactly what the plan said or stops.

import {
  type AccessProfileClient,
  type AccessProfileSpec,
  type AdoptionReason,
  adoptionOf,
  changeLines,
  changesOf,
  type Circumstances,
  decide,
  type Decision,
  explainRefusal,
  isPending,
  plan,
  type WireProfile,
} from "../../../handler/internal";
import {
  type Diagnostics,
  isUnknown,
  objectValue,
  type ObjectValue,
  UNKNOWN,
  type Value,
} from "../../../plugin";
import { type Run } from "../../run";
import { importAdvice, tellTakenNames } from "../../taken-names";
import { desiredOf } from "./desired";
import { LONGEST_LOOK } from "./longest-look";
import { adopted, CREATED } from "./origin";
import { type PrivateNotes } from "./private-bytes";
import { reportAdoption } from "./widening";

/** The plan of a new object, with what apply needs to know. */
export interface PlannedCreation {
  readonly planned: ObjectValue;
  readonly notes: PrivateNotes;
}

/** An object that is to be created. */
export interface NewObject {
  readonly planned: ObjectValue;
  readonly config: ObjectValue;
  /** The object of the same resource that it replaces, which is destroyed before or after. */
  readonly replaces: PrivateNotes["replaces"];
}

/**
 * Completes the plan of a creation.
 *
 * @param run undefined when the provider's configuration is not known yet.
 */
export async function planCreation(
  { planned, config, replaces }: NewObject,
  run: Run | undefined,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<PlannedCreation> {
  const policy = planned["adoption_policy"];
  const set = (members: Readonly<Record<string, Value>>): ObjectValue =>
    objectValue(Object.entries({ ...planned, ...members }));
  // Nobody reviewed a take-over, so only `any`, which takes whatever there is, leaves it to apply.
  const unreviewed = { planned: set({ origin: policy === "any" ? UNKNOWN : CREATED }), notes: {} };
  if (run === undefined || isUnknown(planned["name"] ?? null) || isUnknown(policy ?? null)) {
    warnOfUnreviewed("The name or the gateway is known only at apply", policy, diagnostics);
    return unreviewed;
  }

  const desired = desiredOf(planned, config);
  const limited = AbortSignal.any([signal, AbortSignal.timeout(LONGEST_LOOK)]);
  const { api, names, ledger } = run;
  // Terraform names no addresses. A resource that is planned again has the same specification.
  if (ledger.planName(desired.name, JSON.stringify(desired))) warnOfTwins(desired, diagnostics);
  let decision: Decision;
  try {
    const signal = limited;
    decision = await decide(desired, {
      client: api,
      names,
      ledger,
      signal,
      ...(await recovery(run, desired)),
    });
  } catch {
    // The plan does not depend on the look; apply looks again.
    warnOfUnreviewed("The gateway did not say who has the name", policy, diagnostics);
    return unreviewed;
  }
  const twin = (holder: WireProfile): PlannedCreation => ({
    planned: set({ origin: String(run.takenOver.get(holder.id)), ...identity(holder) }),
    notes: {},
  });
  switch (decision.kind) {
    case "create":
      return { planned: set({ origin: CREATED }), notes: { nameWasFree: true } };
    case "refuse":
      await warnOfRefusal(decision, desired, run, diagnostics, signal);
      // Another resource took it over just now, as the plan of both announced; apply tells the second one.
      if (run.takenOver.has(decision.holder.id) && policy !== "never") return twin(decision.holder);
      // A replacement meets its own predecessor. Whether that is destroyed before or after is known only at apply, so `any` leaves
      // that open; which profile it may be is not, unless its destruction deletes it.
      if (decision.because === "managed" && policy === "any" && replaces?.id === decision.holder.id) {
        const known = replaces.deletion_policy === "delete" ? {} : identity(decision.holder);
        return { planned: set({ origin: UNKNOWN, ...known }), notes: {} };
      }
      return { planned: set({ origin: CREATED }), notes: {} };
    case "adopt": {
      const { holder, because } = decision;
      // What this very run has let go comes back under the plan that was made before it was let go.
      if (because === "let_go") return { planned: set({ origin: CREATED, ...identity(holder) }), notes: {} };
      ledger.claim(holder.id);
      await announce(decision, desired, run, diagnostics, limited);
      return {
        planned: set({
          origin: adopted(holder),
          ...identity(holder),
        }),
        notes: {},
      };
    }
  }
}

/** The known identity of a profile that will be taken up. */
function identity({ id, created_at }: WireProfile): Record<string, Value> {
  return { id: String(id), created_at: created_at ?? null };
}

/** How a profile is recognized that an earlier run made and did not get into the state. */
export async function recovery(
  { api, journal }: Run,
  { name }: AccessProfileSpec,
): Promise<Pick<Circumstances, "isInterrupted">> {
  const pending = await journal.pending(name);
  return pending === undefined ? {} : { isInterrupted: (holder) => isPending(pending, holder, api) };
}

function warnOfUnreviewed(why: string, policy: unknown, diagnostics: Diagnostics): void {
  if (policy !== "any") return;
  diagnostics.warning(
    "Any access profile with this name will be adopted",
    `${why}, so this plan cannot say which profile that will be. With adoption_policy = "any", apply adopts whichever profile has the name at that time.`,
    ["adoption_policy"],
  );
}

function warnOfTwins({ name }: AccessProfileSpec, diagnostics: Diagnostics): void {
  diagnostics.warning(
    "Two resources have the same name",
    `Another resource of this configuration will also be created with the name ${JSON.stringify(name)}. Names are unique, so one of the two fails during apply. Give each profile its own name.`,
    ["name"],
  );
}

async function warnOfRefusal(
  { holder, because }: Extract<Decision, { kind: "refuse" }>,
  { name, adoption_policy }: AccessProfileSpec,
  run: Run,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  const summary = "Access profile name is already taken";
  const taken = `The name ${JSON.stringify(name)} is already taken by the ${activityOf(holder)} profile ${holder.id}; ${explainRefusal(because, adoption_policy)}.`;
  if (because === "managed") {
    diagnostics.warning(
      summary,
      `${taken} If that resource is this one, or this plan destroys or renames it first, the name will be free; otherwise apply fails. With create_before_destroy the name stays taken, because the new profile is created before the old one is destroyed.`,
      ["name"],
    );
    return;
  }
  const inTheWay = { name, id: holder.id };
  const gathered = await run.taken.gather("plan", inTheWay, signal);
  diagnostics.warning(
    summary,
    `${taken} Apply fails unless that changes first. Choose another name or adoption_policy. ${importAdvice(inTheWay, gathered)}`,
    ["name"],
  );
  tellTakenNames("warning", gathered, diagnostics);
}

async function announce(
  decision: Extract<Decision, { kind: "adopt" }>,
  desired: AccessProfileSpec,
  { api, settings }: Run,
  diagnostics: Diagnostics,
  signal: AbortSignal,
): Promise<void> {
  const { holder } = decision;
  diagnostics.warning(
    "Existing access profile will be adopted",
    `The name ${JSON.stringify(desired.name)} belongs to the ${activityOf(holder)} profile ${holder.id}, at version ${holder.version}. ${await takeOverText(decision, desired, api, signal)}`,
    ["name"],
  );
  // What it takes over from the source of a clone, the text above says.
  if (desired.clone_from === undefined) reportAdoption(holder, desired, settings, diagnostics);
}

/** Why a profile is taken over, and what changes in it. */
export async function takeOverText(
  { holder, because }: Extract<Decision, { kind: "adopt" }>,
  desired: AccessProfileSpec,
  api: AccessProfileClient,
  signal: AbortSignal,
): Promise<string> {
  const reason = reasonFor(because);
  const changes = await adoptionOf(api, holder, desired, signal)
    .then(({ prior, wanted }) =>
      plan(prior, wanted, holder)
        .flatMap((operation) => changesOf(operation, wanted, holder))
        .flatMap(changeLines),
    )
    .catch(() => undefined);
  const whatChanges =
    changes === undefined
      ? "The provider could not determine what will change in it."
      : changes.length === 0
        ? "Nothing in it changes."
        : `These attributes change:\n\n${changes.join("\n")}`;
  return `${reason} ${whatChanges}`;
}

function reasonFor(because: AdoptionReason): string {
  switch (because) {
    case "interrupted":
      return "An earlier apply in this directory created or adopted this profile, but was interrupted before it saved its state. This apply finishes that work.";
    case "retired":
      return 'Apply adopts it: somebody deactivated it, and adoption_policy = "retired" allows that.';
    case "any":
      return 'Apply adopts it: adoption_policy = "any" allows that.';
    case "let_go":
      return "This apply has just released it.";
  }
}

function activityOf({ is_active }: { readonly is_active: boolean }): string {
  return is_active ? "active" : "inactive";
}
