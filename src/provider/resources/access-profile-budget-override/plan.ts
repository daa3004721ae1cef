// The plan of a budget override: whether there is such a budget, and what it has already.

import {
  holderName,
  type HeldBudgetReference,
  isOverride,
  overrideOf,
  overrideText,
  readHeldBudget,
} from "../../../handler/internal";
import { UNKNOWN, type Value } from "../../../plugin";
import { type CompletedPlan, type PlanCall, type PlannedChange } from "../frame/frame";
import { look } from "../frame/look";
import { overrideId, type OverrideNotes, type OverrideState, referenceOf, wishOf } from "./state";

type Change = PlannedChange<OverrideState, OverrideNotes>;
type Completed = CompletedPlan<OverrideNotes>;

export async function planOverride(change: Change, call: PlanCall): Promise<Completed | undefined> {
  const { planned, prior } = change;
  // With create_before_destroy the destruction is planned after the creation of the very override.
  if (planned === undefined) return undefined;
  const before = prior && referenceOf(prior);
  if (before !== undefined) manageOverride(before, call);
  return prior === undefined ? planCreation(planned, change, call) : planUpdate(planned, prior, change);
}

/** Notes that a resource of the state has the override. One that is planned for another resource is refused. */
export function manageOverride(reference: HeldBudgetReference, call: PlanCall): void {
  const id = overrideId(reference);
  if (call.run?.attachments.isPlanned(id) === true) reportTwin(reference, call);
  call.run?.attachments.manage(id);
}

function planUpdate(planned: OverrideState, prior: OverrideState, { notes, isKnown }: Change): Completed {
  const replaces = prior.id;
  const isSame =
    (["amount", "cycles", "forever"] as const).every(
      (name) => isKnown(name) && planned[name] === prior[name],
    ) &&
    (
      ["user_id", "team_id", "business_unit_id", "customer_id", "profile_id", "reset_duration"] as const
    ).every((name) => isKnown(name) && planned[name] === prior[name]);
  const set = isSame ? {} : { ...UNDECIDED, expired: false };
  const reference = referenceOf(planned);
  const id: Value = reference === undefined ? UNKNOWN : overrideId(reference);
  return { set: { ...set, id }, notes: { ...notes, ...(replaces !== undefined && { replaces }) } };
}

/** What only the gateway says. */
const UNDECIDED = { budget_id: UNKNOWN, effective_max_limit: UNKNOWN };

async function planCreation(planned: OverrideState, change: Change, call: PlanCall): Promise<Completed> {
  const { run, diagnostics } = call;
  const set: Record<string, Value> = { ...UNDECIDED, id: UNKNOWN, expired: false };
  const isWhole = (["profile_id", "user_id", "team_id", "business_unit_id", "customer_id"] as const).every(
    change.isKnown,
  );
  const reference = isWhole ? referenceOf(planned) : undefined;
  if (reference === undefined) return { set, notes: {} };
  const id = (set["id"] = overrideId(reference));
  if (run === undefined) return { set, notes: {} };
  // What this one replaces is there now, or was just taken: whichever of the two comes first.
  if (change.notes.replaces === id) return { set, notes: { replaces: id } };
  if (run.attachments.isManaged(id) || !run.attachments.plan(id)) reportTwin(reference, call);
  const found = await look(call, async (signal) => ({
    budget: await readHeldBudget(run.api, reference, signal),
  }));
  if (found === undefined) return { set, notes: {} };
  if (found.budget === undefined) {
    diagnostics.warning(
      "No such budget yet",
      `${capitalized(holderName(reference.holder))} holds no copy with a ${reference.duration} budget now. Apply fails unless there is one by then: let this resource depend on what gives the profile to this holder.`,
      ["reset_duration"],
    );
    return { set, notes: {} };
  }
  const live = overrideOf(found.budget);
  if (live === undefined) return { set, notes: {} };
  const isEqual = isOverride(live, wishOf(planned));
  diagnostics.warning(
    "Existing budget override will be adopted",
    `The ${reference.duration} budget of ${holderName(reference.holder)} already has an override of ${overrideText(live)}. ${isEqual ? "Apply adopts it and sets it anew." : "Apply replaces it."} Destroying this resource takes it.`,
    ["amount"],
  );
  return {
    set,
    notes: { found: { amount: live.amount, ...(live.mode !== "forever" && { cycles: live.cycles }) } },
  };
}

function reportTwin({ holder, duration }: HeldBudgetReference, { diagnostics }: PlanCall): void {
  diagnostics.error(
    "Budget is overridden twice",
    `Another resource of this configuration also overrides the ${duration} budget of ${holderName(holder)}. A budget has one override at most. Remove one of the two resources. To keep the override under another address, use a moved block.`,
  );
}

function capitalized(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}`;
}
