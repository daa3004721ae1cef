// The circuit of one client. When the gateway serves no call at all for some time, the calls that wait and those that come are
// told so at once, instead of each of them finding out for itself. After a pause one look is let through; any answer closes the
// circuit again.

import { ApiError } from "./errors";
import { type HttpEvent, inSeconds } from "./events";

/** Failures in a row that open the circuit, when they have gone on for long enough. */
export const FAILURES_TO_OPEN = 3;
/** Milliseconds without an answer that open the circuit. */
export const PATIENCE = 20_000;
/** The same for a gateway that never answered and to which no connection can be made. */
export const PATIENCE_WITH_NOBODY = 5_000;
/** Milliseconds for which nothing is sent before the next look. */
export const PAUSE_BEFORE_LOOK = 10_000;

/** An attempt that met no working gateway. */
export interface Miss {
  /** When its request left. */
  readonly sentAt: number;
  /** Whether no connection came about. */
  readonly neverSent: boolean;
  readonly error: ApiError;
}

/** The circuit: open means that nothing is sent. */
export interface Breaker {
  /**
   * Lets a caller send.
   * @param look finds out whether the gateway answers; asked when the pause of an open circuit is over, by one caller at a time.
   * @throws {ApiError} `unreachable` or `timeout` while the circuit is open.
   */
  admit(look: () => Promise<boolean>): Promise<void>;
  /** The gateway answered. */
  answered(): void;
  /** An attempt met no working gateway. */
  missed(miss: Miss): void;
}

/** Makes a closed circuit. */
export function createBreaker(
  host: string,
  observe: (event: HttpEvent) => void,
  now: () => number = () => Date.now(),
): Breaker {
  let lastAnswer: number | undefined;
  let misses: Miss[] = [];
  let count = 0;
  /** When the next look is due; undefined while the circuit is closed. */
  let lookDue: number | undefined;
  let isLooking = false;

  /** Since when nothing was answered. */
  const quietSince = (): number => Math.max(lastAnswer ?? 0, misses[0]?.sentAt ?? now());

  const openError = (): ApiError => {
    const last = misses.at(-1)?.error;
    const since = quietSince();
    const message =
      `${host} has served no request for ${inSeconds(now() - since)}, since ${new Date(since).toISOString()} ` +
      `(${count} attempts failed in a row; the last: ${last?.message ?? "no answer"}); requests are paused until it answers again`;
    return new ApiError({ code: last?.code === "timeout" ? "timeout" : "unreachable", message, cause: last });
  };

  return {
    async admit(look) {
      if (lookDue === undefined) return;
      if (isLooking || now() < lookDue) throw openError();
      isLooking = true;
      try {
        if (!(await look())) throw openError();
      } finally {
        isLooking = false;
      }
    },
    answered() {
      lastAnswer = now();
      misses = [];
      count = 0;
      if (lookDue === undefined) return;
      lookDue = undefined;
      observe({ kind: "closed", host });
    },
    missed(miss) {
      count += 1;
      // The first one says since when, the last one why.
      misses = [misses[0] ?? miss, miss];
      const isNobody = lastAnswer === undefined && miss.neverSent && (misses[0]?.neverSent ?? false);
      const patience = isNobody ? PATIENCE_WITH_NOBODY : PATIENCE;
      if (lookDue === undefined && (count < FAILURES_TO_OPEN || now() - quietSince() < patience)) return;
      const wasClosed = lookDue === undefined;
      lookDue = now() + PAUSE_BEFORE_LOOK;
      if (wasClosed) observe({ kind: "open", reason: openError().message });
    },
  };
}
