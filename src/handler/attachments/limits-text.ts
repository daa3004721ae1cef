// Limits and their usage in words, for what somebody is about to lose.

import { type WireBudget, type WireRateLimit } from "../../api";

/** Budgets and a rate limit in words: `budget 1M of $500 ($120.5 used)`; empty when there are none. */
export function limitsText(
  budgets: readonly WireBudget[],
  rateLimit: WireRateLimit | null | undefined,
): string {
  return [...budgets.map(budgetText), ...rateTexts(rateLimit ?? undefined)].join(", ");
}

function budgetText(budget: WireBudget): string {
  const { max_limit: limit, reset_duration: duration, current_usage: used } = budget;
  const usage = used === undefined || used === null ? "" : ` ($${used} used)`;
  return `budget ${duration ?? "without a period"} of $${limit}${usage}`;
}

function rateTexts(limit: WireRateLimit | undefined): string[] {
  return (["token", "request"] as const).flatMap((kind) => {
    const max = limit?.[`${kind}_max_limit`] ?? undefined;
    if (max === undefined) return [];
    const used = limit?.[`${kind}_current_usage`] ?? undefined;
    const period = limit?.[`${kind}_reset_duration`] ?? "period";
    return [`rate limit of ${max} ${kind}s per ${period}${used === undefined ? "" : ` (${used} used)`}`];
  });
}
