// The function `duration_seconds`.

import { rotationNanoseconds } from "../../handler/internal";
import { FunctionError, type ProviderFunction } from "../../plugin";

const DAY = 86_400;

/** Periods of budgets and rate limits in seconds, where they do not follow the calendar. Source: bifrost-api.md §2.5. */
const PERIODS: Readonly<Record<string, number>> = { "1w": 7 * DAY, "1M": 30 * DAY, "1Y": 365 * DAY };

export const durationSeconds: ProviderFunction = {
  summary: "The length of a duration in seconds",
  description:
    "Returns the length in seconds of a duration as access profiles have them: a reset duration (`1h`, `1d`, `1w`, `1M`, `1Y`) or an " +
    "interval (`30d`, `12h`, `1h30m`). A month counts 30 days and a year 365, as the gateway counts periods that do not follow the calendar.",
  parameters: [{ name: "duration", type: "string", description: "The duration, for example `30d`." }],
  returns: "number",
  call([duration]) {
    const text = String(duration);
    const seconds = Object.hasOwn(PERIODS, text) ? PERIODS[text] : secondsOfInterval(text);
    if (seconds !== undefined) return seconds;
    if (text === "1Q")
      throw new FunctionError(
        "the length of a quarter (1Q) depends on the calendar, so it has no fixed number of seconds",
        0,
      );
    throw new FunctionError(
      `${JSON.stringify(text)} is not a duration such as "30d", "12h", "1h30m", "1w", "1M" or "1Y"`,
      0,
    );
  },
};

function secondsOfInterval(text: string): string | undefined {
  const nanoseconds = text === "" ? undefined : rotationNanoseconds(text);
  if (nanoseconds === undefined) return undefined;
  const fraction = (nanoseconds % 1_000_000_000n).toString().padStart(9, "0");
  return `${nanoseconds / 1_000_000_000n}.${fraction}`;
}
