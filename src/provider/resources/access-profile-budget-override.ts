// The resource `bifrost_access_profile_budget_override`: more money for one holder.

import {
  budgetOverrideSpec,
  clearOverride,
  HandlerError,
  haveCyclesPassed,
  type HeldBudget,
  type HeldBudgetReference,
  holderName,
  isOverride,
  overrideOf,
  type OverrideWish,
  readHeldBudget,
  setOverride,
} from "../../handler/internal";
import { manageOverride, planOverride } from "./access-profile-budget-override/plan";
import {
  overrideId,
  overrideNotes,
  type OverrideNotes,
  overrideSchema,
  type OverrideState,
  overrideState,
  parseOverrideId,
  referenceOf,
  wishOf,
} from "./access-profile-budget-override/state";
import { type Frame, type Reached, type RunCall } from "./frame/frame";
import { framed } from "./frame/framed";

const frame: Frame<OverrideState, OverrideNotes> = {
  schema: overrideSchema,
  specification: budgetOverrideSpec,
  invalid: "Invalid budget override",
  state: overrideState,
  notes: overrideNotes,
  importIds:
    "An override is imported by its holder and budget: users/ID/PROFILE/DURATION, teams/ID/DURATION, business-units/ID/DURATION or customers/ID/DURATION, for example users/ann/12/1M.",
  plan: planOverride,

  async read({ state, notes }, call) {
    const reference = required(state);
    const budget = await readHeldBudget(call.api, reference, call.signal);
    if (budget === undefined) return undefined;
    const isFirst = call.run.attachments.read(overrideId(reference));
    manageOverride(reference, call);
    if (!isFirst)
      call.diagnostics.warning(
        "Two resources manage one budget override",
        `Another resource of this state also manages the override of the ${reference.duration} budget of ${holderName(reference.holder)}. Destroying one of them takes it for both. Remove one from the state (terraform state rm) and from the configuration.`,
      );
    const live = overrideOf(budget);
    const kept = { ...state, budget_id: budget.id ?? state.budget_id };
    if (live === undefined) {
      if (notes.isHidden === true) return { state: kept, notes };
      const { cycles } = state;
      const lastReset = budget.last_reset ?? undefined;
      const isOver =
        state.expired === true ||
        (cycles !== undefined && haveCyclesPassed(reference.duration, cycles, notes.anchor, lastReset));
      return isOver
        ? { state: { ...kept, effective_max_limit: limitOf(budget, 0), expired: true }, notes }
        : undefined;
    }
    const isAsWanted = state.amount !== undefined && isOverride(live, wishOf(state));
    const { cycles, mode } = live;
    const isForever = mode === "forever" || (mode === undefined && cycles === undefined);
    return {
      state: {
        ...kept,
        ...(!isAsWanted && {
          amount: live.amount,
          cycles: isForever ? undefined : cycles,
          forever: isForever ? true : undefined,
        }),
        effective_max_limit: limitOf(budget, live.amount),
        expired: false,
      },
      notes: { anchor: notes.anchor ?? budget.override_anchor_reset ?? budget.last_reset ?? undefined },
    };
  },

  async create({ planned, notes }, call) {
    const reference = required(planned);
    const id = overrideId(reference);
    const { attachments } = call.run;
    const { found } = notes;
    const isReplaced = notes.replaces === id;
    // What is there already may be what this one replaces; destroying that later must not take the override.
    if (isReplaced || found !== undefined) attachments.takeOver(id);
    else if (attachments.isManaged(id)) throw overriddenTwice(reference);
    else attachments.manage(id);
    const expected = found === undefined ? "none" : { amount: found.amount, cycles: found.cycles };
    return overridden(planned, reference, isReplaced ? "any" : expected, call);
  },

  async update({ planned, prior, notes }, call) {
    const reference = required(planned);
    const { amount, cycles, forever } = planned;
    if (amount === prior.amount && cycles === prior.cycles && forever === prior.forever)
      return { state: planned, notes: { anchor: notes.anchor, isHidden: notes.isHidden } };
    return overridden(planned, reference, wishOf(prior), call);
  },

  async delete({ state }, { run, api, signal }) {
    const reference = required(state);
    if (run.attachments.letGo(overrideId(reference)) && state.expired !== true)
      await clearOverride(api, reference, wishOf(state), signal);
  },

  async import(id) {
    return parseOverrideId(id);
  },
};

export const accessProfileBudgetOverrideResource = framed(frame);

async function overridden(
  wanted: OverrideState,
  reference: HeldBudgetReference,
  expected: OverrideWish | "none" | "any",
  { api, diagnostics, signal }: RunCall,
): Promise<Reached<OverrideState, OverrideNotes>> {
  const { budget, effectiveLimit, isShown } = await setOverride(
    api,
    reference,
    wishOf(wanted),
    expected,
    signal,
  );
  if (!isShown)
    diagnostics.warning(
      "Gateway does not show overrides",
      `${api.host} took the override, but does not show it in the copy. The plan cannot tell whether somebody changes or takes it.`,
    );
  return {
    state: {
      ...wanted,
      id: overrideId(reference),
      budget_id: budget.id ?? undefined,
      effective_max_limit: effectiveLimit ?? limitOf(budget, Number(wanted.amount)),
      expired: false,
    },
    notes: {
      anchor: budget.override_anchor_reset ?? budget.last_reset ?? undefined,
      ...(!isShown && { isHidden: true }),
    },
  };
}

/** Dollars in the current period; undefined where the gateway does not say the limit. */
function limitOf({ max_limit: limit }: HeldBudget, more: number): number | undefined {
  return limit === null || limit === undefined ? undefined : limit + more;
}

function required(state: OverrideState): HeldBudgetReference {
  const reference = referenceOf(state);
  if (reference !== undefined) return reference;
  throw new HandlerError(
    "missing",
    "the state names no budget of a holder",
    "Import the override again.",
    [],
  );
}

function overriddenTwice({ holder, duration }: HeldBudgetReference): HandlerError {
  return new HandlerError(
    "already_attached",
    `another resource of this configuration also overrides the ${duration} budget of ${holderName(holder)}`,
    "Remove one of the two resources.",
    [],
  );
}
