// Overrides of the budgets of copies: dollars on top of a limit, for some windows or for good. Source: bifrost-api.md §1.3.

import { type BudgetOverrideRequest } from "../../api/wire";
import { type GatewayError, noSuch } from "../errors";
import { type Budget, type Limits, type Profile } from "../profile/profile";
import { windowsSince } from "../profile/windows";
import { type HeldBudget } from "./held";

/** An override as it was granted. */
export interface Override {
  readonly amount: number;
  readonly mode: "cycles" | "forever";
  /** Windows that it was granted for, the one in which it was granted included; 0 with `forever`. */
  readonly cycles: number;
  /** The beginning of the window in which it was granted. */
  readonly anchor: string;
}

/** The overrides of a copy by the ids of its budgets. */
export type Overrides = Readonly<Record<string, Override>>;

/** The override that a request grants on a budget, as it stands now. */
export function granted(request: BudgetOverrideRequest, budget: Budget): Override {
  const { amount, mode, cycles = 0 } = request;
  return { amount, mode, cycles, anchor: budget.last_reset };
}

/** The budget with the override that is active on it. One that has run out is gone. */
export function overridden(budget: Budget, override: Override | undefined, align: boolean): HeldBudget {
  if (override === undefined) return budget;
  const { amount, mode, cycles, anchor } = override;
  if (mode === "forever") return { ...budget, override_amount: amount, override_mode: mode };
  const remaining = cycles - windowsSince(budget, align, new Date(anchor));
  if (remaining <= 0) return budget;
  return {
    ...budget,
    override_amount: amount,
    override_mode: mode,
    override_cycles_remaining: remaining,
    override_cycles_total: cycles,
    override_anchor_reset: anchor,
  };
}

/** Dollars that a budget allows now. */
export function effectiveLimit({ max_limit, override_amount = 0 }: HeldBudget): number {
  return Math.min(max_limit + override_amount, Number.MAX_VALUE);
}

/** A budget of a copy: its own, a provider's or a model's. @throws {GatewayError} 404 */
export function budgetOf(access: Profile, budgetId: string): Budget {
  const owners: Limits[] = [
    access,
    ...access.provider_configs.flatMap((entry) => [entry, ...entry.model_budgets]),
  ];
  const found = owners.flatMap(({ budgets }) => budgets).find(({ id }) => id === budgetId);
  if (found === undefined) throw notOfCopy(budgetId);
  return found;
}

function notOfCopy(budgetId: string): GatewayError {
  return noSuch("a budget of this copy with the id", budgetId);
}

/** The overrides of budgets that are still there. */
export function overridesOf(access: Profile, overrides: Overrides): Overrides {
  const text = JSON.stringify(access);
  return Object.fromEntries(Object.entries(overrides).filter(([id]) => text.includes(JSON.stringify(id))));
}
