// The retry policy: what may be repeated, and how long to wait. Pure; the HTTP gate follows it.

export type Method = "GET" | "POST" | "PUT" | "DELETE";

/** What an attempt ended with, as far as the policy cares. */
export type Failure =
  /** The server answered with a status. */
  | { readonly kind: "status"; readonly status: number; readonly retryAfterMs?: number | undefined }
  /** No connection was made: the request never left. */
  | { readonly kind: "not_sent" }
  /** The server's certificate is not trusted: nothing was sent, and asking again changes nothing. */
  | { readonly kind: "untrusted" }
  /** The connection broke, or no answer came in time, after the request may have arrived. */
  | { readonly kind: "lost" };

/** First and longest exponential pause, in milliseconds. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 10_000;

const HTTP_DATE = /^[A-Z][a-z]+, .+ \d\d:\d\d:\d\d GMT$/;

/**
 * Whether a failed attempt may be repeated. GET, PUT and DELETE are idempotent here (a PUT states values, not increments). A
 * POST creates, so it is repeated only when the server refused it (429, 503) or it never left.
 */
export function mayRetry(method: Method, failure: Failure): boolean {
  if (failure.kind === "untrusted") return false;
  if (failure.kind === "not_sent") return true;
  if (failure.kind === "lost") return method !== "POST";
  const refused = failure.status === 429 || failure.status === 503;
  return refused || (method !== "POST" && (failure.status === 502 || failure.status === 504));
}

/**
 * Whether a failed attempt met no working gateway: no answer, or a proxy's word that there is none. A 503 that says when to come
 * back is the gateway's own.
 */
export function isMiss(failure: Failure): boolean {
  if (failure.kind === "untrusted") return false;
  if (failure.kind !== "status") return true;
  const { status, retryAfterMs } = failure;
  return status === 502 || status === 504 || (status === 503 && retryAfterMs === undefined);
}

/**
 * Milliseconds to wait before retry number `retry` (from 0): what the server asked for, else exponential back-off with full
 * jitter in its upper half. `random` is in [0, 1).
 */
export function pauseBefore(retry: number, failure: Failure, random: number): number {
  if (failure.kind === "status" && failure.retryAfterMs !== undefined) return failure.retryAfterMs;
  const longest = Math.min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** retry);
  return Math.round(longest / 2 + (longest / 2) * random);
}

/**
 * Milliseconds that a `Retry-After` header asks for: seconds or an HTTP date (RFC 9110 §10.2.3). Undefined when absent or
 * unreadable; never negative.
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  if (header === undefined) return undefined;
  const text = header.trim();
  if (/^\d+(\.\d+)?$/.test(text)) return Math.round(Number(text) * 1000);
  // Date.parse makes a date of almost any text with a number in it.
  const date = HTTP_DATE.test(text) ? Date.parse(text) : Number.NaN;
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
