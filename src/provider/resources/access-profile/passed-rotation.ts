// A next rotation of keys that is newly set and has passed already: nothing of it reaches the gateway.

import { hasPassed } from "../../../handler/internal";
import { type Diagnostics, type ObjectValue } from "../../../plugin";

/** Warns of a time that the gateway will not be told. One that has passed since it was applied has done its work. */
export function warnOfPassedRotation(
  planned: ObjectValue,
  prior: ObjectValue | null,
  diagnostics: Diagnostics,
): void {
  const [next, before] = [planned["next_rotation_at"], prior?.["next_rotation_at"]];
  if (typeof next !== "string" || next === before || !hasPassed(next)) return;
  diagnostics.warning(
    "Next rotation is in the past",
    `${next} has passed, so it is not sent: the gateway chooses the next rotation itself, from auto_rotation_interval. Set a time in the future, or remove the attribute.`,
    ["next_rotation_at"],
  );
}
