// Setting and clearing the override of a budget of a copy, with its audit entry. Source: bifrost-api.md §1.3, §1.4.

import { type BudgetOverrideRequest } from "../../api/wire";
import { recordAction, type Terms } from "../changes";
import { atTime } from "../profile/windows";
import { type Copy } from "../store/copies";
import { type HeldBudget } from "./held";
import { budgetOf, effectiveLimit, granted, overridden } from "./override";

/** What is answered to both. */
export interface OverrideAnswer {
  readonly budget: HeldBudget;
  readonly effective_max_limit: number;
}

/** Raises a budget, in place of the override that it has. @param copyOf finds the copy @throws {GatewayError} 404 */
export function setOverride(
  terms: Terms,
  copyOf: () => Copy,
  budgetId: string,
  request: BudgetOverrideRequest,
): OverrideAnswer {
  const { store, behaviour } = terms;
  return store.transaction(() => {
    const copy = copyOf();
    const access = atTime(copy.access, behaviour.now());
    const override = granted(request, budgetOf(access, budgetId));
    const overrides = { ...copy.overrides, [budgetId]: override };
    store.copies.put({ ...copy, access, overrides });
    record(terms, copy, "override_budget", { budget_id: budgetId, ...request });
    return answer({ ...copy, access, overrides }, budgetId);
  });
}

/** Takes the override of a budget. Without one nothing happens. @throws {GatewayError} 404 */
export function clearOverride(terms: Terms, copyOf: () => Copy, budgetId: string): OverrideAnswer {
  const { store, behaviour } = terms;
  return store.transaction(() => {
    const copy = copyOf();
    const access = atTime(copy.access, behaviour.now());
    const { [budgetId]: cleared, ...overrides } = copy.overrides;
    if (cleared !== undefined) {
      store.copies.put({ ...copy, access, overrides });
      record(terms, copy, "clear_override", { budget_id: budgetId });
    }
    return answer({ ...copy, access, overrides }, budgetId);
  });
}

function answer({ access, overrides }: Copy, budgetId: string): OverrideAnswer {
  const budget = overridden(budgetOf(access, budgetId), overrides[budgetId], access.calendar_aligned);
  return { budget, effective_max_limit: effectiveLimit(budget) };
}

function record(
  terms: Terms,
  { profileId, holder }: Copy,
  action: "override_budget" | "clear_override",
  next: object,
): void {
  recordAction(terms, {
    profileId,
    ...(holder.kind === "users" && { userId: holder.id }),
    action,
    next,
    metadata: { holder_kind: holder.kind, holder_id: holder.id },
  });
}
