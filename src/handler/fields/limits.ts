// Budgets and rate limits between specification and wire. They occur on a profile, on a provider entry and on a model.

import { type WireBudget, type WireRateLimit } from "../../api";
import { HandlerError } from "../errors";
import { type BudgetSpec, type BudgetsSpec, formatPath, type RateLimitSpec, type SpecPath } from "../spec";
import { unknownMembers } from "./carry";

type BudgetKey = keyof BudgetsSpec;

/**
 * Live budgets by reset duration. Quarters that start in January are spelled as in the reference.
 *
 * @param path where the budgets are, for the error.
 * @throws {HandlerError} `ambiguous` when two budgets have one duration: a map cannot hold both.
 */
export function readBudgets(
  live: readonly WireBudget[],
  reference: BudgetsSpec | undefined,
  path: SpecPath = ["budgets"],
): BudgetsSpec {
  const budgets: BudgetsSpec = {};
  for (const each of live) {
    const duration = each.reset_duration as BudgetKey;
    if (budgets[duration] !== undefined)
      throw new HandlerError(
        "ambiguous",
        `the live profile has two budgets that reset every ${duration}, in ${formatPath(path)}`,
        "Remove one of them on the gateway: budgets are told apart by their reset duration.",
        [...path, duration],
      );
    const start = each.reset_config?.quarter_start_month;
    const month = startMonth(start, reference?.[duration]);
    budgets[duration] = {
      max_limit: each.max_limit,
      ...(month === undefined ? {} : { quarter_start_month: month }),
    };
  }
  return budgets;
}

/** The month that quarters start in. January is the API's default: written out or left out, the reference decides which. */
function startMonth(live: number | undefined, written: BudgetSpec | undefined): number | undefined {
  if (written === undefined || (live ?? 1) !== (written.quarter_start_month ?? 1)) return live;
  return written.quarter_start_month;
}

/** Budgets for a body, the live ones first and in their order, without server-owned members. */
export function writeBudgets(budgets: BudgetsSpec, live: readonly WireBudget[] = []): object[] {
  const kept = live.map((each) => each.reset_duration as BudgetKey).filter((duration) => duration in budgets);
  const added = (Object.keys(budgets) as BudgetKey[]).filter((duration) => !kept.includes(duration));
  return [...kept, ...added].flatMap((duration) => {
    const budget = budgets[duration];
    if (budget === undefined) return [];
    const before = live.find((each) => each.reset_duration === duration);
    const month = budget.quarter_start_month;
    return {
      ...unknownMembers(before, ["max_limit", "reset_duration", "reset_config"]),
      max_limit: budget.max_limit,
      reset_duration: duration,
      ...(month === undefined ? {} : { reset_config: { quarter_start_month: month } }),
    };
  });
}

const RATE_MEMBERS = [
  "token_max_limit",
  "token_reset_duration",
  "request_max_limit",
  "request_reset_duration",
] as const;

/** A live rate limit; one that caps nothing is absent. */
export function readRateLimit(live: WireRateLimit | null | undefined): RateLimitSpec | undefined {
  const limit: Record<string, unknown> = {};
  for (const kind of ["token", "request"] as const) {
    const max = live?.[`${kind}_max_limit`];
    if (max === null || max === undefined) continue;
    limit[`${kind}_max_limit`] = max;
    limit[`${kind}_reset_duration`] = live?.[`${kind}_reset_duration`] ?? undefined;
  }
  return Object.keys(limit).length === 0 ? undefined : (limit as RateLimitSpec);
}

/** A rate limit for a body. */
export function writeRateLimit(limit: RateLimitSpec, live: WireRateLimit | null | undefined): object {
  const members = RATE_MEMBERS.filter((member) => limit[member] !== undefined).map((member) => [
    member,
    limit[member],
  ]);
  return { ...unknownMembers(live, RATE_MEMBERS), ...Object.fromEntries(members) };
}
