// One attempt of a call: a request with its credential, its time limit, its body bound and checks. What comes back is a parsed
// JSON answer with a 2xx status; everything else is an AttemptError, which says what the retry policy needs to know.

import type * as Undici from "undici";
import { isJson, readJson } from "./body";
import { type GatewayClock } from "./clock";
import { ApiError } from "./errors";
import { type HttpEvent } from "./events";
import { failedStatus, howItFailed, lostConnection } from "./failures";
import { requestHeaders, secretsOf } from "./headers";
import { type CheckedOptions } from "./options";
import { type Failure, type Method, parseRetryAfter } from "./retry";
import { abortAt } from "./time-limit";

/** Milliseconds between two progress events of an attempt that has no answer yet. */
const PROGRESS = 10_000;

/** Most milliseconds until a connection stands. A request that never left may be sent again, whatever it is. */
const LONGEST_CONNECT = 10_000;

/** What an attempt sends. */
export interface Request {
  readonly method: Method;
  /** Path below the endpoint, starting with a slash, its segments already encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
}

/** A 2xx answer. */
export interface Answer {
  /** Its JSON; undefined for a DELETE that was answered 204. */
  readonly json: unknown;
  readonly bytes: number;
  /** When the request that it answers left, in local milliseconds since 1970. */
  readonly sentAt: number;
}

/** A failed attempt on its way to the retry decision. */
export class AttemptError extends Error {
  constructor(
    readonly failure: Failure,
    readonly error: ApiError,
    /** When the request left. */
    readonly sentAt: number,
  ) {
    super(error.message);
  }
}

/** Makes attempts over one pool of connections. */
export interface Attempts {
  /**
   * Makes one attempt, of at most `milliseconds`.
   * @param signal aborts the attempt.
   * @throws {AttemptError} or {ApiError} for a 2xx answer that cannot be used.
   */
  make(request: Request, milliseconds: number, signal?: AbortSignal): Promise<Answer>;
  /** Closes the connections. Calling it again does nothing. */
  close(): Promise<void>;
}

export function createAttempts(
  options: CheckedOptions,
  clock: GatewayClock,
  observe: (event: HttpEvent) => void,
): Attempts {
  // Loaded with the first request: most processes that Terraform starts of a provider never send one.
  let loaded: Promise<Undici.Agent> | undefined;
  const load = async () => {
    const { Agent } = await import("undici");
    const ca = options.caCertPem === undefined ? {} : { ca: options.caCertPem };
    const connect = { ...ca, timeout: Math.min(LONGEST_CONNECT, options.requestTimeout * 1000) };
    // One look of the circuit may go beside the calls that are admitted.
    const connections = options.maxConcurrency + 1;
    return new Agent({ connect, connections, keepAliveTimeout: 10_000 });
  };
  const headers = requestHeaders(options);
  const secrets = secretsOf(options);
  const host = options.base.host;

  return {
    async make({ method, path, query, body }, milliseconds, signal) {
      const agent = await (loaded ??= load());
      const sentAt = Date.now();
      const sent = { method, path, body, sentAt };
      const time = abortAt(sentAt + milliseconds);
      const limit = signal === undefined ? time.signal : AbortSignal.any([signal, time.signal]);
      const progress = setInterval(
        () => observe({ kind: "waiting", method, path, milliseconds: Date.now() - sentAt }),
        PROGRESS,
      );
      const lost = (cause: unknown, failure: Failure): AttemptError =>
        new AttemptError(
          failure,
          lostConnection(sent, options, cause, time.signal.aborted ? milliseconds : undefined),
          sentAt,
        );
      try {
        let response: Undici.Dispatcher.ResponseData;
        try {
          const url = new URL(`${options.base.origin}${options.base.pathname.replace(/\/$/, "")}${path}`);
          response = await agent.request({
            origin: url.origin,
            path: url.pathname + url.search,
            method,
            ...(query ? { query: { ...query } } : {}),
            headers: body === undefined ? headers : { ...headers, "content-type": "application/json" },
            body: body === undefined ? null : JSON.stringify(body),
            signal: limit,
            // The signal limits the attempt as a whole.
            headersTimeout: 0,
            bodyTimeout: 0,
          });
        } catch (cause) {
          throw lost(cause, { kind: howItFailed(cause) });
        }
        const answeredAt = Date.now();
        const { statusCode: status } = response;
        observe({ kind: "attempt", method, path, status, milliseconds: answeredAt - sentAt });
        // A proxy that answers in the gateway's place, with a page of its own, has a clock of its own.
        if (isJson(response)) clock.heard(headerOf(response, "date"), answeredAt);
        if (status >= 200 && status < 300) {
          try {
            // The usual answer to a DELETE elsewhere; nothing else may leave its answer out.
            if (status === 204 && method === "DELETE") {
              await response.body.dump();
              return { json: undefined, bytes: 0, sentAt };
            }
            return { ...(await readJson(response, host)), sentAt };
          } catch (cause) {
            if (cause instanceof ApiError) throw withUnknownOutcome(cause, method, sentAt);
            throw lost(cause, { kind: "lost" });
          }
        }
        const { error, retryAfterMs } = await failedStatus(sent, response, host, secrets);
        const asked = parseRetryAfter(headerOf(response, "retry-after"), Date.now()) ?? retryAfterMs;
        throw new AttemptError({ kind: "status", status, retryAfterMs: asked }, error, sentAt);
      } finally {
        time.stop();
        clearInterval(progress);
      }
    },
    async close() {
      const agent = await loaded;
      if (agent?.closed === false) await agent.close();
    },
  };
}

function headerOf(response: Undici.Dispatcher.ResponseData, name: string): string | undefined {
  const header = response.headers[name];
  return Array.isArray(header) ? header[0] : header;
}

/** The server said 2xx, so the work is done; what it made cannot be read. */
function withUnknownOutcome(error: ApiError, method: Method, sentAt: number): ApiError {
  if (method !== "POST") return error;
  const { code, message, status, cause } = error;
  return new ApiError({ code, message, status, outcomeUnknown: true, sentAt, cause });
}
