// Budgets of one owner after a request: a budget that keeps its reset duration keeps its id and its usage.

import { type z } from "zod";
import { type budgetRequest } from "../../api/wire";
import { type Fresh } from "./fresh";
import { type Budget } from "./profile";

/**
 * The budgets that replace `stored`. Ids survive edits (bifrost-api.md §3 "Child identity on update"); zero-limit budgets are
 * dropped without a word (§2.4).
 *
 * @param scope set by the server: `total`, `provider:<name>` or `provider:<name>:model:<model>`
 */
export function replaceBudgets(
  stored: readonly Budget[],
  requested: readonly z.output<typeof budgetRequest>[] | null | undefined,
  scope: string,
  fresh: Fresh,
): readonly Budget[] {
  const kept = new Map(stored.map((budget) => [budget.reset_duration, budget]));
  return (requested ?? [])
    .filter((budget) => budget.max_limit !== 0)
    .map(({ max_limit, reset_duration, reset_config, alert_thresholds }) => {
      const before = kept.get(reset_duration);
      return {
        id: before?.id ?? fresh.uuid(),
        max_limit,
        reset_duration,
        ...(reset_config && { reset_config }),
        ...(alert_thresholds && { alert_thresholds }),
        scope,
        current_usage: before?.current_usage ?? 0,
        last_reset: before?.last_reset ?? fresh.now.toISOString(),
      };
    });
}
