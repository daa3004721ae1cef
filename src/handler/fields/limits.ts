// Budgets and rate limits between specification and wire. They occur on a profile, on a provider entry and on a model.

import { BUDGET_DURATIONS, RATE_DURATIONS, type WireBudget, type WireRateLimit } from "../../api";
import { type BudgetSpec, type BudgetsSpec, type RateLimitSpec } from "../spec";
import { unknownMembers } from "./carry";
import { type ListKind, sayable, unsayable, writeKeyed } from "./keyed";

/** Budgets are told apart by their reset duration. Of two the lower one is read: both count, so it is the one that holds. */
export const BUDGETS: ListKind<WireBudget> = {
  nouns: ["a budget", "budgets"],
  keyOf: ({ reset_duration }) => reset_duration ?? undefined,
  fault({ reset_duration, max_limit, reset_config }) {
    if ((reset_duration ?? "") === "") return "without a reset duration";
    if (!BUDGET_DURATIONS.some((known) => known === reset_duration))
      return `that resets every ${JSON.stringify(reset_duration)}; known are ${BUDGET_DURATIONS.join(", ")}`;
    if (!((max_limit ?? 0) > 0)) return "whose limit is not greater than 0";
    const start = reset_duration === "1Q" ? (reset_config?.quarter_start_month ?? 1) : 1;
    return Number.isInteger(start) && start >= 1 && start <= 12
      ? undefined
      : `whose quarters start in month ${start}`;
  },
  compare: (a, b) => (a.max_limit ?? 0) - (b.max_limit ?? 0),
  text: ({ max_limit }) => (max_limit === null || max_limit === undefined ? "no limit" : `$${max_limit}`),
};

/** Live budgets by reset duration. */
export function readBudgets(live: readonly WireBudget[]): BudgetsSpec {
  const budgets = sayable(BUDGETS, live).map(([key, { max_limit, reset_config }]): [string, BudgetSpec] => {
    const month = key === "1Q" ? (reset_config?.quarter_start_month ?? undefined) : undefined;
    return [
      key,
      { max_limit: max_limit ?? 0, ...(month === undefined ? {} : { quarter_start_month: month }) },
    ];
  });
  return Object.fromEntries(budgets);
}

/** Budgets for a body, without server-owned members. */
export function writeBudgets(budgets: BudgetsSpec, live: readonly WireBudget[] = []): object[] {
  return writeKeyed<WireBudget, BudgetSpec, object>(
    BUDGETS,
    budgets,
    live,
    (duration, { max_limit, quarter_start_month: month }, before) => ({
      ...unknownMembers(before, ["max_limit", "reset_duration", "reset_config"]),
      max_limit,
      reset_duration: duration,
      ...(month === undefined ? {} : { reset_config: { quarter_start_month: month } }),
    }),
    carriedBudget,
  );
}

/** The budgets that stay when those that can be said are cleared. */
export function budgetsBeyondSpec(live: readonly WireBudget[]): object[] {
  return unsayable(BUDGETS, live).map(carriedBudget);
}

/** A budget as it came. */
export function carriedBudget(live: WireBudget): object {
  return unknownMembers(live, []);
}

const RATE_KINDS = ["token", "request"] as const;

const RATE_MEMBERS = [
  "token_max_limit",
  "token_reset_duration",
  "request_max_limit",
  "request_reset_duration",
] as const;

type RateKind = (typeof RATE_KINDS)[number];

/** Why a specification cannot say a cap of a rate limit; undefined when it can, or when there is no cap. */
export function capFault(live: WireRateLimit | null | undefined, kind: RateKind): string | undefined {
  const [max, duration] = [live?.[`${kind}_max_limit`] ?? null, live?.[`${kind}_reset_duration`] ?? ""];
  if (max === null) return undefined;
  if (!Number.isSafeInteger(max) || max <= 0) return `${kind}_max_limit is ${max}`;
  if (duration === "") return `${kind}_max_limit is ${max} without a reset duration`;
  return RATE_DURATIONS.some((known) => known === duration)
    ? undefined
    : `${kind}_max_limit is ${max} every ${JSON.stringify(duration)}; known are ${RATE_DURATIONS.join(", ")}`;
}

/** The caps of a rate limit that no specification can say, each with why. */
export function capFaults(live: WireRateLimit | null | undefined): string[] {
  return RATE_KINDS.flatMap((kind) => capFault(live, kind) ?? []);
}

/** A live rate limit; one that caps nothing is absent. */
export function readRateLimit(live: WireRateLimit | null | undefined): RateLimitSpec | undefined {
  const limit: RateLimitSpec = {};
  for (const kind of RATE_KINDS) {
    const max = live?.[`${kind}_max_limit`] ?? null;
    const duration = RATE_DURATIONS.find((known) => known === live?.[`${kind}_reset_duration`]);
    if (max === null || duration === undefined || capFault(live, kind) !== undefined) continue;
    limit[`${kind}_max_limit`] = max;
    limit[`${kind}_reset_duration`] = duration;
  }
  return Object.keys(limit).length === 0 ? undefined : limit;
}

/** A rate limit for a body. */
export function writeRateLimit(limit: RateLimitSpec, live: WireRateLimit | null | undefined): object {
  const members = RATE_MEMBERS.filter((member) => limit[member] !== undefined).map((member) => [
    member,
    limit[member],
  ]);
  return {
    ...unknownMembers(live, RATE_MEMBERS),
    ...capsBeyondSpec(live, (kind) => limit[`${kind}_max_limit`] === undefined),
    ...Object.fromEntries(members),
  };
}

/** What stays of a rate limit when the caps that can be said are cleared; undefined: nothing. */
export function rateLimitBeyondSpec(live: WireRateLimit | null | undefined): object | undefined {
  const caps = capsBeyondSpec(live, () => true);
  return Object.keys(caps).length === 0 ? undefined : { ...unknownMembers(live, RATE_MEMBERS), ...caps };
}

/** The caps that no specification can say, as they came. */
function capsBeyondSpec(
  live: WireRateLimit | null | undefined,
  isWanted: (kind: RateKind) => boolean,
): object {
  const kinds = RATE_KINDS.filter((kind) => isWanted(kind) && capFault(live, kind) !== undefined);
  const members = kinds.flatMap((kind) =>
    ([`${kind}_max_limit`, `${kind}_reset_duration`] as const).map((member) => [member, live?.[member]]),
  );
  return Object.fromEntries(members.filter(([, value]) => (value ?? null) !== null));
}
