// The one place where HTTP happens: a request with its credential, time limits, retries, body bound and checks. What comes
// back is a parsed JSON answer with a 2xx status; everything else is an ApiError.

import type * as Undici from "undici";
import { type CheckedOptions } from "./options";
import { ApiError } from "./errors";
import { type GatewayClock } from "./clock";
import { createGate, sleep } from "./gate";
import { mayRetry, parseRetryAfter, pauseBefore, type Failure, type Method } from "./retry";
import { isJson, readJson } from "./body";
import { failedStatus, howItFailed, lostConnection } from "./failures";
import { VERSION } from "./version";

export interface Call {
  readonly method: Method;
  /** Path below the endpoint, starting with a slash, its segments already encoded. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>> | undefined;
  readonly body?: unknown;
  readonly signal?: AbortSignal | undefined;
}

/** A 2xx answer. */
export interface Answer {
  /** Its JSON; undefined for a DELETE that was answered 204. */
  readonly json: unknown;
  /** When the request that it answers left, in local milliseconds since 1970. */
  readonly sentAt: number;
}

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

/** What the client tells of its work: one event for each attempt and each pause. Never holds a header. */
export type HttpEvent =
  | {
      readonly kind: "attempt";
      readonly method: Method;
      readonly path: string;
      readonly status: number;
      readonly milliseconds: number;
    }
  | {
      readonly kind: "retry";
      readonly method: Method;
      readonly path: string;
      readonly reason: string;
      readonly pause: number;
    };

export function createHttp(
  options: CheckedOptions,
  clock: GatewayClock,
  observe: (event: HttpEvent) => void = () => undefined,
): Http {
  // Loaded with the first request: most processes that Terraform starts of a provider never send one.
  let loaded: Promise<{ agent: Undici.Agent; request: typeof Undici.request }> | undefined;
  const load = async () => {
    const { Agent, request } = await import("undici");
    const connect = options.caCertPem === undefined ? {} : { ca: options.caCertPem };
    return { agent: new Agent({ connect, keepAliveTimeout: 10_000 }), request };
  };
  const gate = createGate(options.maxConcurrency);
  const headers = requestHeaders(options);
  const secrets = secretsOf(options);
  const attemptMs = options.requestTimeout * 1000;
  const callMs = attemptMs * (options.maxRetries + 1);

  async function attempt(call: Call, signal: AbortSignal): Promise<Answer> {
    const { agent, request } = await (loaded ??= load());
    const sentAt = Date.now();
    const sent = { ...call, sentAt };
    const url = `${options.base.origin}${options.base.pathname.replace(/\/$/, "")}${call.path}`;
    const limit = AbortSignal.any([signal, AbortSignal.timeout(attemptMs)]);
    let response: Undici.Dispatcher.ResponseData;
    try {
      response = await request(url, {
        dispatcher: agent,
        method: call.method,
        ...(call.query ? { query: { ...call.query } } : {}),
        headers: call.body === undefined ? headers : { ...headers, "content-type": "application/json" },
        body: call.body === undefined ? null : JSON.stringify(call.body),
        signal: limit,
        headersTimeout: attemptMs,
        bodyTimeout: attemptMs,
      });
    } catch (cause) {
      throw new Attempt({ kind: howItFailed(cause) }, lostConnection(sent, options, cause));
    }
    const answeredAt = Date.now();
    observe({
      kind: "attempt",
      method: call.method,
      path: call.path,
      status: response.statusCode,
      milliseconds: answeredAt - sentAt,
    });
    // A proxy that answers in the gateway's place, with a page of its own, has a clock of its own.
    if (isJson(response)) clock.heard(headerOf(response, "date"), answeredAt);
    if (response.statusCode >= 200 && response.statusCode < 300) {
      try {
        // The usual answer to a DELETE elsewhere; nothing else may leave its answer out.
        if (response.statusCode === 204 && call.method === "DELETE") {
          await response.body.dump();
          return { json: undefined, sentAt };
        }
        return { json: await readJson(response, options.base.host), sentAt };
      } catch (cause) {
        if (cause instanceof ApiError) throw withUnknownOutcome(cause, call.method, sentAt);
        throw new Attempt({ kind: "lost" }, lostConnection(sent, options, cause));
      }
    }
    const { error, retryAfterMs } = await failedStatus(sent, response, options.base.host, secrets);
    const asked = parseRetryAfter(headerOf(response, "retry-after"), Date.now()) ?? retryAfterMs;
    throw new Attempt({ kind: "status", status: response.statusCode, retryAfterMs: asked }, error);
  }

  return {
    async send(call) {
      const deadline = Date.now() + callMs;
      const overall = AbortSignal.timeout(callMs);
      const signal = call.signal ? AbortSignal.any([call.signal, overall]) : overall;
      for (let retry = 0; ; retry += 1) {
        let leave: (() => void) | undefined;
        try {
          leave = await gate.enter(signal);
          // A change under way is not torn off by a cancellation: its outcome would be unknown.
          return await attempt(call, call.method === "GET" ? signal : overall);
        } catch (caught) {
          if (call.signal?.aborted) throw cancelled(call, caught);
          if (!(caught instanceof Attempt)) {
            if (overall.aborted) throw outOfTime(call, options, caught);
            throw caught;
          }
          if (retry >= options.maxRetries || !mayRetry(call.method, caught.failure)) throw caught.error;
          const pause = pauseBefore(retry, caught.failure, Math.random());
          // Waiting past the time limit would only fail later.
          if (Date.now() + pause >= deadline) throw caught.error;
          observe({
            kind: "retry",
            method: call.method,
            path: call.path,
            reason: caught.error.message,
            pause,
          });
          if (caught.failure.kind === "status" && caught.failure.retryAfterMs !== undefined)
            gate.coolDown(pause);
          else {
            leave?.();
            leave = undefined;
            await sleep(pause, signal).catch((reason: unknown) => {
              throw call.signal?.aborted ? cancelled(call, reason) : outOfTime(call, options, reason);
            });
          }
        } finally {
          leave?.();
        }
      }
    },
    async close() {
      await (await loaded)?.agent.close();
    },
  };
}

function headerOf(response: Undici.Dispatcher.ResponseData, name: string): string | undefined {
  const header = response.headers[name];
  return Array.isArray(header) ? header[0] : header;
}

/** A failed attempt on its way to the retry decision. */
class Attempt extends Error {
  constructor(
    readonly failure: Failure,
    readonly error: ApiError,
  ) {
    super(error.message);
  }
}

function requestHeaders(options: CheckedOptions): Record<string, string> {
  const agent = `cdktf-bifrost/${VERSION}`;
  const headers: Record<string, string> = {
    ...options.headers,
    accept: "application/json",
    "user-agent": options.userAgent === undefined ? agent : `${options.userAgent} ${agent}`,
  };
  const basic = basicCredential(options);
  if (options.apiKey !== undefined) headers["authorization"] = `Bearer ${options.apiKey}`;
  else if (basic !== undefined) headers["authorization"] = `Basic ${basic}`;
  return headers;
}

function basicCredential({ username, password }: CheckedOptions): string | undefined {
  if (username === undefined || password === undefined) return undefined;
  return Buffer.from(`${username}:${password}`).toString("base64");
}

/** What must not appear in a message, should a server repeat it. */
function secretsOf(options: CheckedOptions): string[] {
  const { apiKey, password, headers } = options;
  const given = [apiKey, basicCredential(options), password, ...Object.values(headers)];
  return given.filter((secret): secret is string => secret !== undefined && secret.length >= 4);
}

/** The server said 2xx, so the work is done; what it made cannot be read. */
function withUnknownOutcome(error: ApiError, method: Method, sentAt: number): ApiError {
  if (method !== "POST") return error;
  return new ApiError({
    code: error.code,
    message: error.message,
    status: error.status,
    outcomeUnknown: true,
    sentAt,
    cause: error.cause,
  });
}

function cancelled(call: Call, cause: unknown): ApiError {
  const failed = cause instanceof Attempt ? cause.error : cause;
  const { outcomeUnknown, sentAt } =
    failed instanceof ApiError ? failed : { outcomeUnknown: false, sentAt: undefined };
  const message = `${call.method} ${call.path} was cancelled`;
  return new ApiError({ code: "cancelled", message, outcomeUnknown, sentAt, cause });
}

function outOfTime(call: Call, options: CheckedOptions, cause: unknown): ApiError {
  const seconds = options.requestTimeout * (options.maxRetries + 1);
  const message = `${call.method} ${call.path} did not get through to ${options.base.host} within ${seconds} s`;
  return new ApiError({ code: "timeout", message, cause });
}
