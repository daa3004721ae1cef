// Limits that let through more than before: budgets and rate limits of a profile, a provider entry or a model.

import { BUDGET_DURATIONS } from "../../api/wire";
import { keysOf } from "../../api/records";
import { type ModelBudgetSpec, type SpecPath } from "../spec";
import { budgetLimits, isMore, type LimitsByWindow, mostIn } from "../spec/windows";
import { type Widening } from "./widening";

type Limits = Pick<ModelBudgetSpec, "budgets" | "rate_limit">;

/**
 * Each limit of before that the limits of after no longer hold: one that is gone or higher, unless the others hold it. A budget of $10
 * a day holds one of $500 a month; one of $500 a day does not.
 */
export function widerLimits(path: SpecPath, was: Limits, is: Limits): Widening[] {
  return [...widerBudgets(path, was, is), ...widerRateLimit(path, was, is)];
}

function widerBudgets(path: SpecPath, was: Limits, is: Limits): Widening[] {
  const [before, after] = [budgetLimits(was.budgets), budgetLimits(is.budgets)];
  return BUDGET_DURATIONS.flatMap((window): Widening[] => {
    const limit = before[window];
    if (limit === undefined || !isMore(mostIn(window, after), limit)) return [];
    const now = after[window];
    return [
      {
        path: [...path, "budgets", window],
        before: dollars(limit, window),
        after: now === undefined ? without(window, after) : dollars(now, window),
      },
    ];
  });
}

/** What is left when a budget is gone. */
function without(window: (typeof BUDGET_DURATIONS)[number], limits: LimitsByWindow): string {
  const most = mostIn(window, limits);
  const by = keysOf(limits).find((duration) => mostIn(window, { [duration]: limits[duration] }) === most);
  const amount = by && limits[by];
  if (by === undefined || amount === undefined) return "no budget";
  return `${dollars(amount, by)}, which is $${rounded(most)} every ${window}`;
}

function widerRateLimit(path: SpecPath, was: Limits, is: Limits): Widening[] {
  return (["token", "request"] as const).flatMap((kind): Widening[] => {
    const [max, duration] = [`${kind}_max_limit`, `${kind}_reset_duration`] as const;
    const [limit, window] = [was.rate_limit?.[max], was.rate_limit?.[duration]];
    if (limit === undefined || window === undefined) return [];
    const [now, nowWindow] = [is.rate_limit?.[max], is.rate_limit?.[duration]];
    const after = now === undefined || nowWindow === undefined ? {} : { [nowWindow]: now };
    if (!isMore(mostIn(window, after), limit)) return [];
    return [
      {
        path: [...path, "rate_limit", max],
        before: `${limit} ${kind}s every ${window}`,
        after: now === undefined ? "no limit" : `${now} ${kind}s every ${nowWindow}`,
      },
    ];
  });
}

function dollars(amount: number, window: string): string {
  return `$${rounded(amount)} every ${window}`;
}

function rounded(amount: number): number {
  return Math.round(amount * 100) / 100;
}
