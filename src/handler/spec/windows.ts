// How much limits let through in a window of time. Windows have the gateway's own lengths (bifrost-api.md §2.5): a month counts 30
// days, a quarter 90, a year 365.

import { keysOf } from "../../api/records";
import { type BudgetDuration } from "../../api/wire";

const HOURS: Readonly<Record<BudgetDuration, number>> = {
  "1h": 1,
  "1d": 24,
  "1w": 7 * 24,
  "1M": 30 * 24,
  "1Q": 90 * 24,
  "1Y": 365 * 24,
};

/** Limits by the length of their windows; a limit that is not known is undefined and limits nothing. */
export type LimitsByWindow = Readonly<Partial<Record<BudgetDuration, number | undefined>>>;

/**
 * The most that all limits together let through in one window. A limit of a shorter window counts as often as it fits in, one of a
 * longer window may be used up at once.
 *
 * @returns Infinity when nothing limits it.
 */
export function mostIn(window: BudgetDuration, limits: LimitsByWindow): number {
  const each = keysOf(limits).map(
    (duration) => (limits[duration] ?? Infinity) * Math.max(1, HOURS[window] / HOURS[duration]),
  );
  return Math.min(Infinity, ...each);
}

/** Whether one amount is more than another, apart from the rounding of {@link mostIn}. */
export function isMore(amount: number, than: number): boolean {
  return amount > than * (1 + 1e-9);
}

/** Budgets by reset duration; a limit may not be known yet. */
export type Budgets = Readonly<
  Partial<Record<BudgetDuration, { readonly max_limit?: number | undefined } | undefined>>
>;

/** Budgets as limits: dollars by reset duration. */
export function budgetLimits(budgets: Budgets | undefined): LimitsByWindow {
  return Object.fromEntries(
    Object.entries(budgets ?? {}).map(([duration, budget]) => [duration, budget?.max_limit]),
  );
}
