// Usage counts within a window, which ends when its reset duration has passed. Source: bifrost-api.md §2.5, §3 "Calendar alignment".

import { type BudgetDuration } from "../../api/wire";
import { type Budget, type Limits, type Profile, type RateLimit } from "./profile";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Lengths of rolling windows: a month has 30 days, a quarter 90, a year 365. */
const LENGTH: Readonly<Record<BudgetDuration, number>> = {
  "1h": HOUR,
  "1d": DAY,
  "1w": 7 * DAY,
  "1M": 30 * DAY,
  "1Q": 90 * DAY,
  "1Y": 365 * DAY,
};

/** The profile as it stands at a time: what was used in a window that has passed is 0. */
export function atTime(profile: Profile, now: Date): Profile {
  return eachLimits(profile, (limits) =>
    eachWindow(limits, (window) => current(window, profile.calendar_aligned, now)),
  );
}

function current(window: Window, align: boolean, now: Date): Counted {
  const started = startOf(window, align, now);
  return started > window.started ? { started, usage: 0 } : window;
}

/** Limits without a profile around them, as they stand at a time. Their windows roll. */
export function limitsAtTime(limits: Limits, now: Date): Limits {
  return eachWindow(limits, (window) => current(window, false, now));
}

/**
 * The profile once it is aligned to the calendar: a window that began before the running calendar period counts as that period, so
 * that the usage is kept until the next boundary.
 */
export function aligned(profile: Profile, now: Date): Profile {
  return eachLimits(profile, (limits) =>
    eachWindow(limits, (window) => ({
      started: Math.max(window.started, startOf(window, true, now)),
      usage: window.usage,
    })),
  );
}

/** How many windows of a budget have ended since a time, up to the one that its `last_reset` has begun. */
export function windowsSince(budget: Budget, align: boolean, since: Date): number {
  const last = new Date(budget.last_reset);
  const duration = budget.reset_duration;
  if (!align || duration === "1h") return Math.round((last.getTime() - since.getTime()) / LENGTH[duration]);
  const quarterStart = budget.reset_config?.quarter_start_month ?? 1;
  const [from, to] = [since, last].map((time) => new Date(calendarStart(duration, quarterStart, time)));
  if (from === undefined || to === undefined) return 0;
  const months = (to.getUTCFullYear() - from.getUTCFullYear()) * 12 + to.getUTCMonth() - from.getUTCMonth();
  switch (duration) {
    case "1d":
    case "1w":
      return Math.round((to.getTime() - from.getTime()) / LENGTH[duration]);
    case "1M":
      return months;
    case "1Q":
      return months / 3;
    case "1Y":
      return months / 12;
  }
}

interface Counted {
  /** Time in milliseconds. */
  readonly started: number;
  readonly usage: number;
}
interface Window extends Counted {
  readonly duration: BudgetDuration;
  /** First month of a quarter, 1 to 12. */
  readonly quarterStart: number;
}

/** When the window began that a time falls into. An hour always rolls, the others only without alignment. */
function startOf({ duration, started, quarterStart }: Window, align: boolean, now: Date): number {
  if (align && duration !== "1h") return calendarStart(duration, quarterStart, now);
  const passed = Math.floor((now.getTime() - started) / LENGTH[duration]);
  return started + Math.max(0, passed) * LENGTH[duration];
}

/** The boundary before `now`, in UTC: weeks begin on Monday, quarters in the month of their budget. */
function calendarStart(duration: Exclude<BudgetDuration, "1h">, quarterStart: number, now: Date): number {
  const [year, month, day] = [now.getUTCFullYear(), now.getUTCMonth(), now.getUTCDate()];
  switch (duration) {
    case "1d":
      return Date.UTC(year, month, day);
    case "1w":
      return Date.UTC(year, month, day - ((now.getUTCDay() + 6) % 7));
    case "1M":
      return Date.UTC(year, month);
    case "1Q":
      return Date.UTC(year, month - ((month - (quarterStart - 1) + 12) % 3));
    case "1Y":
      return Date.UTC(year, 0);
  }
}

/** Replaces the limits of the profile, of its provider entries and of their models. */
function eachLimits(profile: Profile, change: (limits: Limits) => Limits): Profile {
  return {
    ...profile,
    ...change(profile),
    provider_configs: profile.provider_configs.map((entry) => ({
      ...entry,
      ...change(entry),
      model_budgets: entry.model_budgets.map((model) => ({ ...model, ...change(model) })),
    })),
  };
}

function eachWindow({ budgets, rate_limit }: Limits, change: (window: Window) => Counted): Limits {
  return {
    budgets: budgets.map((budget) => ofBudget(budget, change)),
    rate_limit: rate_limit && ofCap(ofCap(rate_limit, "token", change), "request", change),
  };
}

function ofBudget(budget: Budget, change: (window: Window) => Counted): Budget {
  const { started, usage } = change({
    started: Date.parse(budget.last_reset),
    usage: budget.current_usage,
    duration: budget.reset_duration,
    quarterStart: budget.reset_config?.quarter_start_month ?? 1,
  });
  return { ...budget, current_usage: usage, last_reset: new Date(started).toISOString() };
}

function ofCap(limit: RateLimit, kind: "token" | "request", change: (window: Window) => Counted): RateLimit {
  const [duration, lastReset] = [limit[`${kind}_reset_duration`], limit[`${kind}_last_reset`]];
  if (duration === undefined || lastReset === undefined) return limit;
  const { started, usage } = change({
    started: Date.parse(lastReset),
    usage: limit[`${kind}_current_usage`],
    duration,
    quarterStart: 1,
  });
  return {
    ...limit,
    [`${kind}_current_usage`]: usage,
    [`${kind}_last_reset`]: new Date(started).toISOString(),
  };
}
