// The refusal of an entity that has limits of its own, in words: which, and what a migration would do with them. Source: bifrost-api.md §1.4.

import { isApiError, type LegacyRefusal, type MigrationPlan } from "../../api";
import { HandlerError } from "../errors";
import { limitsText } from "./limits-text";

/** The refusal as an error; undefined when the gateway refused for another reason. */
export function legacyRefusal(entity: string, error: unknown): HandlerError | undefined {
  if (!isApiError(error, "conflict")) return undefined;
  const { legacy, reason } = error;
  if (legacy === undefined && reason !== "entity_has_legacy_limits") return undefined;
  return new HandlerError(
    "legacy_limits",
    `${entity} has limits of its own${ownLimits(legacy)}, so it cannot hold a profile; nothing was changed`,
    `Remove these limits, or set migrate = true.${previewText(legacy?.migration ?? undefined)}`,
    ["migrate"],
    { cause: error },
  );
}

function ownLimits(legacy: LegacyRefusal | undefined): string {
  if (legacy === undefined) return "";
  const { budgets, rate_limit } = legacy.legacy_limits;
  const text = limitsText(budgets, rate_limit);
  return text === "" ? "" : ` (${text})`;
}

/** What a migration does with each of the limits, as sentences; empty when the gateway does not say. */
export function previewText(migration: MigrationPlan | undefined): string {
  if (migration === undefined) return "";
  const budgets = migration.budgets.map((budget) => {
    const { reset_duration: duration, max_limit: limit, current_usage: used, carried } = budget;
    const what = `the budget ${duration ?? "without a period"} of $${limit ?? "?"}`;
    return carried === true
      ? `$${used ?? 0} used of ${what} moves to the profile's budget of $${budget.profile_max_limit ?? "?"}`
      : `${what} is dropped with $${used ?? 0} used`;
  });
  const rate = migration.rate_limit ?? undefined;
  const rates =
    rate === undefined
      ? []
      : (["tokens", "requests"] as const).map(
          (kind) =>
            `${kind} used are ${rate[`${kind}_carried`] === true ? "carried over" : "not carried over"}`,
        );
  const parts = [...budgets, ...rates];
  return parts.length === 0 ? "" : ` A migration would do this: ${parts.join("; ")}.`;
}
