// The specification of the rotation interval. Source: bifrost-api.md §2.6.

import * as z from "zod";
import { formatRotation, MAX_ROTATION, MIN_ROTATION, rotationNanoseconds } from "../../api/wire";

/** A duration from `1h` to `365d`; `0s` and an empty text switch rotation off. */
export const rotationInterval = z.string().superRefine((text, context) => {
  const nanoseconds = rotationNanoseconds(text);
  if (nanoseconds === undefined)
    context.addIssue({
      code: "custom",
      message: `is not a duration such as "30d" or "12h": ${JSON.stringify(text)}`,
    });
  else if (nanoseconds !== 0n && (nanoseconds < MIN_ROTATION || nanoseconds > MAX_ROTATION))
    context.addIssue({ code: "custom", message: `must be 1h to 365d, got ${formatRotation(nanoseconds)}` });
});

/** The interval in nanoseconds, as a double, which is what the API's JSON has; undefined when rotation is off. */
export function rotationMeaning(text: string): unknown {
  const nanoseconds = rotationNanoseconds(text);
  return nanoseconds === undefined ? text : Number(nanoseconds) || undefined;
}
