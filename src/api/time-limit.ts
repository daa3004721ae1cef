// How long things may take: a call with its retries, and the operation that it is a part of, such as the creation of a profile
// with all its calls.

import { ApiError } from "./errors";
import { inSeconds } from "./events";
import { type CheckedOptions } from "./options";

/** Most milliseconds of a call with all its retries, where one attempt may not take longer by itself. */
export const LONGEST_CALL = 120_000;

/** The limit of an operation. */
export interface TimeLimit {
  readonly milliseconds: number;
  /** What is limited, for messages: `the creation`. */
  readonly of: string;
  /** What sets the limit, for messages: `timeouts.create`. */
  readonly setBy?: string | undefined;
  /** Most retries of a call, where that is fewer than `maxRetries`. */
  readonly retries?: number | undefined;
  /** Most bytes of all answers together. */
  readonly bytes?: number | undefined;
}

/** A limit whose time runs. */
export interface RunningLimit extends TimeLimit {
  /** When it ends, in local milliseconds since 1970. */
  readonly endsAt: number;
}

/** Starts the time of an operation. One that is part of another ends with that at the latest. */
export function startLimit(limit: TimeLimit, outer: RunningLimit | undefined): RunningLimit {
  const endsAt = Date.now() + limit.milliseconds;
  return outer !== undefined && outer.endsAt <= endsAt ? outer : { ...limit, endsAt };
}

/** Milliseconds that a call with its retries may take. */
export function callLimit({ requestTimeout, maxRetries }: CheckedOptions): number {
  const attempt = requestTimeout * 1000;
  return Math.min(attempt * (maxRetries + 1), Math.max(attempt, LONGEST_CALL));
}

/**
 * When the last attempt of a call may begin. A call without a signal of its caller's settles what came of a change: it may take
 * a while beyond the limit of its operation, for a change under way and for the look itself. With the limit that makes it end
 * then, if one does.
 */
export function endOf(
  call: { readonly limit?: RunningLimit | undefined; readonly signal?: AbortSignal | undefined },
  options: CheckedOptions,
): { readonly endsAt: number; readonly limit: TimeLimit | undefined } {
  const own = { endsAt: Date.now() + callLimit(options), limit: undefined };
  if (call.limit === undefined) return own;
  const grace = call.signal === undefined ? 2 * options.requestTimeout * 1000 : 0;
  const endsAt = call.limit.endsAt + grace;
  return endsAt < own.endsAt ? { endsAt, limit: call.limit } : own;
}

/** Aborts at a time, unless it is stopped before. */
export function abortAt(time: number): { readonly signal: AbortSignal; stop(): void } {
  const controller = new AbortController();
  const timer = setTimeout(() => controller.abort(), Math.max(0, time - Date.now()));
  return { signal: controller.signal, stop: () => clearTimeout(timer) };
}

/** What became of a call so far. */
export interface Course {
  /** When the call began. */
  readonly begun: number;
  readonly attempts: number;
  /** The failure of the last attempt. */
  readonly last: ApiError | undefined;
  /** Milliseconds that the gateway asks to wait, where that is longer than what is left. */
  readonly asked?: number | undefined;
}

/** The error of a call whose time is over. */
export function outOfTime(
  { method, path }: { readonly method: string; readonly path: string },
  host: string,
  limit: TimeLimit | undefined,
  course: Course,
): ApiError {
  const { last } = course;
  const sent = course.attempts === 0 ? "was not sent, after" : `did not get through to ${host} in`;
  const because = last === undefined ? "" : `; the last failure: ${last.message}`;
  const what = `${method} ${path} ${sent} ${effort(course)}${because}`;
  const by = limit?.setBy === undefined ? "" : ` (${limit.setBy})`;
  const verb = course.asked === undefined ? "has used up" : "cannot go on within";
  const pause =
    course.asked === undefined ? "" : `, because the gateway asks for a pause of ${inSeconds(course.asked)}`;
  const message =
    limit === undefined
      ? what
      : `${limit.of} ${verb} its time limit of ${inSeconds(limit.milliseconds)}${by}${pause}: ${what}`;
  const { outcomeUnknown, sentAt } = last ?? {};
  return new ApiError({ code: "timeout", message, outcomeUnknown, sentAt, cause: last });
}

/** Counts the bytes of the answers of an operation. The returned function takes note of an answer. @throws {ApiError} `too_large` */
export function byteCounter({ bytes, of }: TimeLimit, host: string): (answered: number) => void {
  let received = 0;
  return (answered) => {
    received += answered;
    if (bytes === undefined || received <= bytes) return;
    const message = `${of} of ${host} has more than ${bytes / 1024 / 1024} MiB`;
    throw new ApiError({ code: "too_large", message });
  };
}

/** The failure of the last attempt of a call, with what was tried before. */
export function triedInVain(course: Course, error: ApiError): ApiError {
  if (course.attempts < 2) return error;
  const { code, message, status, outcomeUnknown, sentAt, cause } = error;
  const all = `${message} (${effort(course)} in all)`;
  return new ApiError({ code, message: all, status, outcomeUnknown, sentAt, cause });
}

function effort({ begun, attempts }: Course): string {
  const waited = inSeconds(Date.now() - begun);
  return attempts === 0 ? waited : `${attempts} ${attempts === 1 ? "attempt" : "attempts"} and ${waited}`;
}
