// The rotation schedule after a request. Source: bifrost-api.md §2.6.

import { MAX_ROTATION, MIN_ROTATION, rotationNanoseconds } from "../../api/wire";
import { invalid } from "../errors";
import { type Rotation } from "./profile";

/** The members of a request that set the schedule. */
export interface RotationRequest {
  readonly auto_rotation_interval?: string | number | null | undefined;
  readonly next_rotation_at?: string | null | undefined;
}

const NANOSECONDS_PER_MILLISECOND = 1_000_000;

/**
 * The schedule that replaces `stored`. A changed interval re-anchors it to now + interval; a kept one keeps it.
 *
 * @throws {GatewayError} 400 for an interval out of 1h..365d, a next rotation in the past or against the interval
 */
export function replaceRotation(stored: Rotation, request: RotationRequest, now: Date): Rotation {
  const interval =
    request.auto_rotation_interval === undefined
      ? stored.auto_rotation_interval
      : parseInterval(request.auto_rotation_interval);
  return { ...stored, auto_rotation_interval: interval, next_rotation_at: nextRotation() };

  function nextRotation(): string | null {
    const requested = request.next_rotation_at;
    if (requested === null && interval !== 0)
      throw invalid("next_rotation_at", "can be cleared only while auto_rotation_interval is off");
    if (typeof requested === "string") {
      if (interval === 0) throw invalid("next_rotation_at", "needs an auto_rotation_interval");
      if (Date.parse(requested) <= now.getTime()) throw invalid("next_rotation_at", "must be in the future");
      return new Date(requested).toISOString();
    }
    if (interval === stored.auto_rotation_interval) return stored.next_rotation_at;
    return interval === 0 ? null : anchored(interval, now);
  }
}

/** Re-anchors an overdue schedule, as reactivation does. */
export function resumeRotation(stored: Rotation, now: Date): Rotation {
  const overdue = stored.next_rotation_at !== null && Date.parse(stored.next_rotation_at) <= now.getTime();
  return overdue ? { ...stored, next_rotation_at: anchored(stored.auto_rotation_interval, now) } : stored;
}

/** The time one interval from now. */
export function anchored(interval: number, now: Date): string {
  return new Date(now.getTime() + interval / NANOSECONDS_PER_MILLISECOND).toISOString();
}

/** Nanoseconds of `30d`, `12h`, `1h30m`, or of a number of them; null, 0 and the empty text are off. */
function parseInterval(input: string | number | null): number {
  if (input === null || input === 0 || input === "") return 0;
  const nanoseconds = typeof input === "number" ? BigInt(input) : (rotationNanoseconds(input) ?? 0n);
  if (nanoseconds === 0n) return 0;
  if (nanoseconds < MIN_ROTATION || nanoseconds > MAX_ROTATION)
    throw invalid("auto_rotation_interval", "must be between 1h and 365d, or 0 for off");
  return Number(nanoseconds);
}
