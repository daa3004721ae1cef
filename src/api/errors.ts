// The one error that the client raises. It is made where most is known (the HTTP gate) and names what went wrong in one
// sentence that a user can act on. It never holds a header, so no key can leak through it. It may repeat what a server said, so it has no
// character that makes a terminal act.

import { printable } from "./printable";
import { type LegacyRefusal } from "./wire";

/**
 * What kind of failure it is:
 * - `unauthorized` (401), `forbidden` (403), `not_found` (a JSON 404 of a known route), `conflict` (409, or a 500 that says that
 *   the name already exists), `invalid` (400 and other 4xx), `rate_limited` (429), `server` (5xx)
 * - `not_json`: an answer that is not the API's, such as the HTML page of a gateway that does not serve the route, or a proxy
 * - `redirect`: the server points elsewhere; never followed, because the key would go along
 * - `unreadable`: JSON that is truncated or has not the documented envelope; `too_large`: more than
 *   the body limit, or than a list may come to
 * - `unreachable`: no connection, or lost; `timeout`: no answer in time; `cancelled`: the caller gave up
 * - `no_access_profiles`: the gateway answers, but serves access profiles under no known path
 * - `not_served`: it serves access profiles, but not the route of the call, which newer gateways have
 */
export type ApiErrorCode =
  | "unauthorized"
  | "forbidden"
  | "not_found"
  | "conflict"
  | "invalid"
  | "rate_limited"
  | "server"
  | "not_json"
  | "redirect"
  | "unreadable"
  | "too_large"
  | "unreachable"
  | "timeout"
  | "cancelled"
  | "no_access_profiles"
  | "not_served";

export interface ApiErrorDetails {
  readonly code: ApiErrorCode;
  readonly message: string;
  /** HTTP status, when there was an answer. */
  readonly status?: number | undefined;
  /** True when the server may have done the work although no usable answer came back. */
  readonly outcomeUnknown?: boolean | undefined;
  /** When the request left, in local milliseconds since 1970. */
  readonly sentAt?: number | undefined;
  readonly reason?: string | undefined;
  readonly legacy?: LegacyRefusal | undefined;
  readonly cause?: unknown;
}

/** A failed call of the access-profile API. */
export class ApiError extends Error {
  override readonly name = "ApiError";
  readonly code: ApiErrorCode;
  readonly status: number | undefined;
  readonly outcomeUnknown: boolean;
  /**
   * When the request whose outcome is unknown left, in local milliseconds since 1970; the client's `gatewayTime` has it by the
   * gateway's clock. Undefined when the outcome is known.
   */
  readonly sentAt: number | undefined;
  /** The API's own code of the refusal, such as `entity_has_legacy_limits`. Source: bifrost-api.md §1.4, §1.5. */
  readonly reason: string | undefined;
  /** The limits for which an entity cannot hold a profile yet, and what a migration would do with them. Source: §1.4. */
  readonly legacy: LegacyRefusal | undefined;

  constructor(details: ApiErrorDetails) {
    super(printable(details.message), details.cause === undefined ? undefined : { cause: details.cause });
    this.code = details.code;
    this.status = details.status;
    this.outcomeUnknown = details.outcomeUnknown ?? false;
    this.sentAt = this.outcomeUnknown ? details.sentAt : undefined;
    this.reason = details.reason;
    this.legacy = details.legacy;
  }
}

/** Whether an error is an `ApiError` of that code. */
export function isApiError(error: unknown, code?: ApiErrorCode): error is ApiError {
  return error instanceof ApiError && (code === undefined || error.code === code);
}
