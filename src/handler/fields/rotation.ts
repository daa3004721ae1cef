// The rotation of keys of a live profile.

import { type WireProfile } from "../../api";
import { formatRotation, MAX_ROTATION, MIN_ROTATION } from "../../api/wire";

/** Why a specification cannot say the live interval; undefined when it can, or when rotation is off. */
export function rotationFault({ auto_rotation_interval: live }: WireProfile): string | undefined {
  const nanoseconds = BigInt(Math.round(live ?? 0));
  if (nanoseconds === 0n || (nanoseconds >= MIN_ROTATION && nanoseconds <= MAX_ROTATION)) return undefined;
  return `is ${formatRotation(nanoseconds)}; a configuration can hold 1h to 365d`;
}

/** Whether a time lies in the past. */
export function hasPassed(time: string | undefined): boolean {
  return time !== undefined && Date.parse(time) <= Date.now();
}
