// Budgets of one owner after a request: a budget that keeps its reset duration keeps its id and its usage.

import { type BudgetRequest } from "../../api/wire";
import { type ChangeTerms } from "./change-terms";
import { type Budget } from "./profile";

/**
 * The budgets that replace `stored`. Ids survive edits (bifrost-api.md §3 "Child identity on update"); zero-limit budgets are
 * dropped without a word (§2.4).
 *
 * @param scope set by the server: `total`, `provider:<name>` or `provider:<name>:model:<model>`
 */
export function replaceBudgets(
  stored: readonly Budget[],
  requested: readonly BudgetRequest[] | null | undefined,
  scope: string,
  terms: ChangeTerms,
): readonly Budget[] {
  const kept = new Map(stored.map((budget) => [budget.reset_duration, budget]));
  return (requested ?? [])
    .filter((budget) => budget.max_limit !== 0 || !terms.behaviour.generation.dropsEmptyLimits)
    .map(({ max_limit, reset_duration, reset_config, alert_thresholds, ...unknown }) => {
      const before = kept.get(reset_duration);
      return {
        ...unknown,
        id: before?.id ?? terms.uuid(),
        max_limit,
        reset_duration,
        ...(reset_config && { reset_config }),
        ...(alert_thresholds && { alert_thresholds }),
        scope,
        current_usage: before?.current_usage ?? 0,
        last_reset: before?.last_reset ?? terms.now.toISOString(),
      };
    });
}
