// Whether an override that is gone has come to its end by itself. The gateway counts periods down and then shows none, as after somebody
// has taken it (bifrost-api.md §1.3).

import { type BudgetDuration } from "../../api";

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** Shortest length of a period in milliseconds; those of the calendar differ. */
const SHORTEST: Readonly<Record<BudgetDuration, number>> = {
  "1h": HOUR,
  "1d": DAY,
  "1w": 7 * DAY,
  "1M": 28 * DAY,
  "1Q": 90 * DAY,
  "1Y": 365 * DAY,
};

/**
 * Whether so many periods have passed.
 *
 * @param anchor when the period began in which the override was set, RFC 3339.
 * @param lastReset when the present one began.
 */
export function haveCyclesPassed(
  duration: BudgetDuration,
  cycles: number,
  anchor: string | undefined,
  lastReset: string | undefined,
): boolean {
  const passed = Date.parse(lastReset ?? "") - Date.parse(anchor ?? "");
  // A period that begins when the first request comes after its end is longer, never shorter.
  return !Number.isNaN(passed) && passed >= cycles * SHORTEST[duration];
}
