// The one gate through which every call goes: admission, attempts, retries where they are safe, and an end in time.

import { type Answer, AttemptError, createAttempts, type Request } from "./attempt";
import { createBreaker } from "./breaker";
import { type GatewayClock } from "./clock";
import { ApiError } from "./errors";
import { type HttpEvent } from "./events";
import { createGate, sleep } from "./gate";
import { type CheckedOptions } from "./options";
import { isMiss, mayRetry, pauseBefore } from "./retry";
import { abortAt, endOf, outOfTime, type RunningLimit, triedInVain } from "./time-limit";

export { type Answer } from "./attempt";

export interface Call extends Request {
  /** Cancels the call. A change in progress is not interrupted. */
  readonly signal?: AbortSignal | undefined;
  /** The limit of the operation that the call is a part of. */
  readonly limit?: RunningLimit | undefined;
}

/** Most milliseconds of the look with which an open circuit finds out whether the gateway answers again. */
const LONGEST_LOOK = 5_000;
/** Milliseconds without an answer after which an attempt that was given up says something of the gateway. */
const TELLING = 3_000;

/** Sends calls to one gateway. */
export interface Http {
  /**
   * Sends a call, with retries where they are safe, and returns its 2xx answer.
   * @throws {ApiError}
   */
  send(call: Call): Promise<Answer>;
  /** Closes the connections. */
  close(): Promise<void>;
}

export function createHttp(
  options: CheckedOptions,
  clock: GatewayClock,
  observe: (event: HttpEvent) => void = () => undefined,
): Http {
  const attempts = createAttempts(options, clock, observe);
  const gate = createGate(options.maxConcurrency);
  const breaker = createBreaker(options.base.host, observe);
  const attemptMs = options.requestTimeout * 1000;

  /** One attempt, from which the circuit learns. */
  async function attempt(request: Request, milliseconds: number, signal?: AbortSignal): Promise<Answer> {
    const begun = Date.now();
    try {
      const answer = await attempts.make(request, milliseconds, signal);
      breaker.answered();
      return answer;
    } catch (caught) {
      if (caught instanceof AttemptError && isMiss(caught.failure)) {
        // Who gave up too soon learned nothing of the gateway.
        const waited = signal?.aborted === true ? Date.now() - begun : milliseconds;
        const isTimeUp = signal?.aborted === true || caught.error.code === "timeout";
        if (!isTimeUp || waited >= Math.min(attemptMs, TELLING))
          breaker.missed({
            sentAt: caught.sentAt,
            neverSent: caught.failure.kind === "not_sent",
            error: caught.error,
          });
      } else breaker.answered();
      throw caught;
    }
  }

  /** Whether the gateway answers at all; what it answers does not matter. */
  async function answers(path: string): Promise<boolean> {
    const query = { limit: "1", offset: "0" };
    return attempt({ method: "GET", path, query }, Math.min(attemptMs, LONGEST_LOOK)).then(
      () => true,
      (error: unknown) => !(error instanceof AttemptError && isMiss(error.failure)),
    );
  }

  return {
    async send(call) {
      const begun = Date.now();
      const { endsAt, limit } = endOf(call, options);
      const end = abortAt(endsAt);
      const signal = call.signal ? AbortSignal.any([call.signal, end.signal]) : end.signal;
      const course: { begun: number; attempts: number; last: ApiError | undefined } = {
        begun,
        attempts: 0,
        last: undefined,
      };
      const maxRetries = Math.min(options.maxRetries, call.limit?.retries ?? Infinity);
      const tooLate = (asked?: number): ApiError =>
        outOfTime(call, options.base.host, limit, { ...course, asked });
      try {
        for (let retry = 0; ; retry += 1) {
          let leave: (() => void) | undefined;
          try {
            if (endsAt <= Date.now()) throw tooLate();
            leave = await gate.enter(signal);
            await breaker.admit(() => answers(call.path));
            course.attempts += 1;
            // Neither a cancellation nor the time limit interrupts a change in progress: its outcome would be unknown.
            return await (call.method === "GET"
              ? attempt(call, Math.min(attemptMs, endsAt - Date.now()), call.signal)
              : attempt(call, attemptMs));
          } catch (caught) {
            if (call.signal?.aborted) throw cancelled(call, caught);
            if (!(caught instanceof AttemptError)) {
              if (caught instanceof ApiError) throw caught;
              throw end.signal.aborted ? tooLate() : caught;
            }
            const { failure, error } = caught;
            course.last = error;
            if (!mayRetry(call.method, failure)) throw error;
            if (retry >= maxRetries && limit === undefined) throw triedInVain(course, error);
            const pause = pauseBefore(retry, failure, Math.random());
            // Waiting past the end would only fail later. Why it is too late is the server's word where it gave one.
            if (Date.now() + pause >= endsAt) {
              const asked = failure.kind === "status" ? failure.retryAfterMs : undefined;
              throw limit === undefined && failure.kind === "status"
                ? triedInVain(course, error)
                : tooLate(asked);
            }
            if (retry >= maxRetries) throw triedInVain(course, error);
            observe({ kind: "retry", method: call.method, path: call.path, reason: error.message, pause });
            if (failure.kind === "status" && failure.retryAfterMs !== undefined) gate.coolDown(pause);
            else {
              leave?.();
              leave = undefined;
              await sleep(pause, signal).catch((reason: unknown) => {
                throw call.signal?.aborted ? cancelled(call, reason) : tooLate();
              });
            }
          } finally {
            leave?.();
          }
        }
      } finally {
        end.stop();
      }
    },
    close: () => attempts.close(),
  };
}

function cancelled(call: Call, cause: unknown): ApiError {
  const failed = cause instanceof AttemptError ? cause.error : cause;
  const { outcomeUnknown, sentAt } =
    failed instanceof ApiError ? failed : { outcomeUnknown: false, sentAt: undefined };
  const message = `${call.method} ${call.path} was cancelled`;
  return new ApiError({ code: "cancelled", message, outcomeUnknown, sentAt, cause });
}
