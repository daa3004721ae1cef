// The override of a budget: more money in one holder's copy of a profile. Source: bifrost-api.md §1.3 "Override body", §1.4.

import {
  type AccessProfileClient,
  type BudgetDuration,
  type BudgetOverrideRequest,
  type HeldBudget,
  type HeldProfile,
  isApiError,
  profileIdOf,
} from "../../api";
import { HandlerError } from "../errors";
import { entityName, type EntityReference, readEntity } from "./entities";

/** Whose copy it is. */
export type Holder =
  | { readonly kind: "users"; readonly id: string; readonly profileId: number }
  /** An entity holds one profile; undefined: whichever it is. */
  | (EntityReference & { readonly profileId: number | undefined });

/** One budget of one copy. */
export interface HeldBudgetReference {
  readonly holder: Holder;
  readonly duration: BudgetDuration;
}

/** How much more, and for how long. */
export interface OverrideWish {
  readonly amount: number;
  /** Periods, the current one included; undefined: forever. */
  readonly cycles: number | undefined;
}

/** An override that is there. */
export interface LiveOverride {
  readonly amount: number;
  readonly mode: string | undefined;
  /** Periods that it was granted for. */
  readonly cycles: number | undefined;
}

/** A budget that was overridden. */
export interface Overridden {
  readonly budget: HeldBudget;
  /** Dollars in the current period. */
  readonly effectiveLimit: number | undefined;
  /** Whether the gateway shows the override to those who read the copy. */
  readonly isShown: boolean;
}

/** A holder in words: `user "ann"`. */
export function holderName(holder: Holder): string {
  return holder.kind === "users" ? `user ${JSON.stringify(holder.id)}` : entityName(holder);
}

/** The budget; undefined when there is no such copy, or no such budget in it. @throws {ApiError} when it cannot be read */
export async function readHeldBudget(
  client: AccessProfileClient,
  { holder, duration }: HeldBudgetReference,
  signal?: AbortSignal,
): Promise<HeldBudget | undefined> {
  return budgetIn(await copyOf(client, holder, signal), duration);
}

/** The override of a budget; undefined without one. */
export function overrideOf(budget: HeldBudget): LiveOverride | undefined {
  const amount = budget.override_amount ?? undefined;
  if (amount === undefined) return undefined;
  return {
    amount,
    mode: budget.override_mode ?? undefined,
    cycles: budget.override_cycles_total ?? undefined,
  };
}

/** Whether an override is what is wanted. What the gateway does not say proves no difference. */
export function isOverride(live: LiveOverride, { amount, cycles }: OverrideWish): boolean {
  if (live.amount !== amount) return false;
  if (live.mode !== undefined && (live.mode === "forever") !== (cycles === undefined)) return false;
  return cycles === undefined || live.cycles === undefined || live.cycles === cycles;
}

/**
 * Sets an override, in place of the one that is there.
 *
 * @param expected the override that may be there; `any`: whichever.
 * @throws {HandlerError} `missing`, `changed_since_plan` or `not_saved`.
 */
export async function setOverride(
  client: AccessProfileClient,
  reference: HeldBudgetReference,
  wish: OverrideWish,
  expected: OverrideWish | "none" | "any",
  signal?: AbortSignal,
): Promise<Overridden> {
  const { holder } = reference;
  const { budget, id } = await requireBudget(client, reference, signal);
  const live = overrideOf(budget);
  if (live !== undefined && !isOverride(live, wish) && !mayBeThere(live, expected))
    throw changedSincePlan(reference, live);
  const body: BudgetOverrideRequest =
    wish.cycles === undefined
      ? { amount: wish.amount, mode: "forever" }
      : { amount: wish.amount, mode: "cycles", cycles: wish.cycles };
  const answer = await (holder.kind === "users"
    ? client.users.setOverride(holder.id, holder.profileId, id, body, signal)
    : client.entities.setOverride(holder.kind, holder.id, id, body, signal));
  // Not stopped by a cancellation: what was done must not be forgotten.
  const after = await readHeldBudget(client, reference);
  const shown = after && overrideOf(after);
  if (shown !== undefined && !isOverride(shown, wish))
    throw new HandlerError(
      "not_saved",
      `the gateway accepted the override of the ${reference.duration} budget of ${holderName(holder)}, but shows ${overrideText(shown)}`,
      "Somebody else may have changed it meanwhile.",
      ["amount"],
      { next: "run_again" },
    );
  return {
    budget: after ?? budget,
    effectiveLimit: answer.effective_max_limit ?? undefined,
    isShown: shown !== undefined,
  };
}

/**
 * Takes an override. Where there is none, or no such budget any more, there is nothing to do.
 *
 * @param expected the override that may be taken.
 * @throws {HandlerError} `changed_since_plan` when it is another one by now.
 */
export async function clearOverride(
  client: AccessProfileClient,
  reference: HeldBudgetReference,
  expected: OverrideWish,
  signal?: AbortSignal,
): Promise<void> {
  const { holder } = reference;
  const budget = await readHeldBudget(client, reference, signal);
  const id = budget?.id ?? undefined;
  if (budget === undefined || id === undefined) return;
  const live = overrideOf(budget);
  if (live !== undefined && !isOverride(live, expected)) throw changedSincePlan(reference, live);
  try {
    // Safe without one, so it goes out also where a gateway does not show overrides.
    await (holder.kind === "users"
      ? client.users.clearOverride(holder.id, holder.profileId, id, signal)
      : client.entities.clearOverride(holder.kind, holder.id, id, signal));
  } catch (error) {
    if (!isApiError(error, "not_found")) throw error;
  }
}

/** An override in words: `$200 for 2 periods`. */
export function overrideText({ amount, mode, cycles }: LiveOverride): string {
  if (mode === "forever") return `$${amount} forever`;
  return cycles === undefined ? `$${amount}` : `$${amount} for ${cycles} period(s)`;
}

async function copyOf(
  client: AccessProfileClient,
  holder: Holder,
  signal?: AbortSignal,
): Promise<HeldProfile | undefined> {
  if (holder.kind !== "users") {
    const held = (await readEntity(client, holder, signal))?.access_profile;
    const id = held && profileIdOf(held);
    const isAnother = id !== undefined && holder.profileId !== undefined && id !== holder.profileId;
    return isAnother ? undefined : held;
  }
  try {
    const copies = await client.users.accessProfiles(holder.id, signal);
    return copies.find((copy) => profileIdOf(copy) === holder.profileId);
  } catch (error) {
    if (isApiError(error, "not_found")) return undefined;
    throw error;
  }
}

async function requireBudget(
  client: AccessProfileClient,
  { holder, duration }: HeldBudgetReference,
  signal?: AbortSignal,
): Promise<{ readonly budget: HeldBudget; readonly id: string }> {
  const copy = await copyOf(client, holder, signal);
  const of = holder.profileId === undefined ? "an access profile" : `profile ${holder.profileId}`;
  if (copy === undefined)
    throw new HandlerError(
      "missing",
      `${holderName(holder)} does not hold ${of}, so there is no budget to override`,
      "Give the profile to this holder first, and let this resource depend on that.",
      [holder.profileId === undefined ? "reset_duration" : "profile_id"],
      { next: "run_again" },
    );
  const budget = budgetIn(copy, duration);
  const id = budget?.id ?? undefined;
  if (budget !== undefined && id !== undefined) return { budget, id };
  const durations = copy.budgets.flatMap((each) => each.reset_duration ?? []).join(", ");
  throw new HandlerError(
    "missing",
    `the copy of ${of} that ${holderName(holder)} holds has no budget with the reset duration ${duration}`,
    durations === ""
      ? "It has no budgets. If the profile has one, propagate its budgets first."
      : `Its budgets are ${durations}. If the profile has another one, propagate its budgets first.`,
    ["reset_duration"],
    { next: "run_again" },
  );
}

function budgetIn(copy: HeldProfile | undefined, duration: BudgetDuration): HeldBudget | undefined {
  return copy?.budgets.find((budget) => budget.reset_duration === duration);
}

function mayBeThere(live: LiveOverride, expected: OverrideWish | "none" | "any"): boolean {
  if (expected === "any") return true;
  return expected !== "none" && isOverride(live, expected);
}

function changedSincePlan({ holder, duration }: HeldBudgetReference, live: LiveOverride): HandlerError {
  return new HandlerError(
    "changed_since_plan",
    `the ${duration} budget of ${holderName(holder)} has an override of ${overrideText(live)}, which the plan did not expect; nothing was changed`,
    "",
    ["amount"],
    { next: "run_again" },
  );
}
