// Failures of an attempt in words: an error status, or a connection that did not come about, broke or took too long.

import { type Dispatcher } from "undici";
import type * as z from "zod";
import { isJson, parseJson, readText } from "./body";
import { ApiError, type ApiErrorCode, type ApiErrorDetails } from "./errors";
import { inSeconds } from "./events";
import { type CheckedOptions } from "./options";
import { type Method } from "./retry";
import { errorBody, legacyRefusal } from "./wire";
import { blot } from "./secrets";

/** Connection errors after which the request cannot have arrived. */
const NEVER_SENT = new Set([
  "ECONNREFUSED",
  "ENOTFOUND",
  "EAI_AGAIN",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "UND_ERR_CONNECT_TIMEOUT",
]);

const TLS_ERROR = /CERT|TLS|SSL|EPROTO|SELF_SIGNED|UNABLE_TO_VERIFY/;

/** What this product, and the databases below it, say of a name that is taken, with status 500 (bifrost-api.md §1.5). */
const NAME_EXISTS = /\balready exists\b|\b(unique constraint|duplicate key)\b.*\bname\b/is;

/** What failures tell of the request. */
export interface Sent {
  readonly method: Method;
  readonly path: string;
  readonly body?: unknown;
  /** When it left, in local milliseconds since 1970. */
  readonly sentAt: number;
}

/** Whether a request without an answer never left this machine, met an untrusted server, or was lost on the way. */
export function howItFailed(cause: unknown): "not_sent" | "untrusted" | "lost" {
  const codes = codesOf(cause);
  if (codes.some((code) => TLS_ERROR.test(code))) return "untrusted";
  return codes.some((code) => NEVER_SENT.has(code)) ? "not_sent" : "lost";
}

/** The error for a call without an answer. `waited` says after how many milliseconds it was given up, where it was. */
export function lostConnection(
  { method, sentAt }: Pick<Sent, "method" | "sentAt">,
  options: CheckedOptions,
  cause: unknown,
  waited?: number,
): ApiError {
  const host = options.base.host;
  const codes = codesOf(cause);
  const code = codes[0] ?? "";
  const how = howItFailed(cause);
  const outcomeUnknown = method === "POST" && how === "lost";
  if (waited !== undefined) {
    const message = `no answer from ${host} within ${inSeconds(waited)}`;
    return new ApiError({ code: "timeout", message, outcomeUnknown, sentAt, cause });
  }
  if (codes.includes("ERR_SSL_WRONG_VERSION_NUMBER") || codes.includes("EPROTO")) {
    const message = `${host} does not speak TLS (${code}); is the endpoint http:// rather than https://?`;
    return new ApiError({ code: "unreachable", message, cause });
  }
  if (how === "untrusted") {
    const message = `the certificate of ${host} is not trusted (${code}); set caCertPem if a private authority signed it`;
    return new ApiError({ code: "unreachable", message, cause });
  }
  const message =
    how === "not_sent"
      ? `cannot reach the gateway at ${options.base.origin} (${code}): check the endpoint and whether the gateway is running`
      : `the connection to ${host} broke${code === "" ? "" : ` (${code})`}`;
  return new ApiError({ code: "unreachable", message, outcomeUnknown, sentAt, cause });
}

/** Characters of what a server says that a message repeats. */
const LONGEST_DETAIL = 1000;

/** The error for an answer that is not 2xx, and the pause its body asks for. `secrets` are blotted out of its message. */
export async function failedStatus(
  sent: Sent,
  response: Dispatcher.ResponseData,
  host: string,
  secrets: readonly string[],
): Promise<{ error: ApiError; retryAfterMs: number | undefined }> {
  const { method, path, sentAt } = sent;
  const status = response.statusCode;
  const text = await readText(response, host).catch(() => "");
  if (status >= 300 && status < 400) {
    const location = response.headers["location"];
    const message = `${host} redirects to ${String(location ?? "another place")}; redirects are not followed, correct the endpoint`;
    return {
      error: new ApiError({
        code: "redirect",
        message: blot(message, secrets).slice(0, LONGEST_DETAIL),
        status,
      }),
      retryAfterMs: undefined,
    };
  }
  const body = isJson(response) ? errorBody.safeParse(parseJson(text)).data : undefined;
  const said = typeof body?.error === "string" ? body.error : body?.error.message;
  const isTaken = status === 500 && namesProfile(sent) && NAME_EXISTS.test(said ?? "");
  const code = isTaken ? "conflict" : codeOf(status, body !== undefined);
  const detail = blot(said ?? "", secrets).slice(0, LONGEST_DETAIL);
  const message = `${sentence(code, status, host, method, path)}${detail === "" ? "" : `: ${detail}`}`;
  // A server error may strike after the work; only 503 is a refusal.
  const outcomeUnknown = method === "POST" && status >= 500 && status !== 503 && !isTaken;
  return {
    error: new ApiError({ code, message, status, outcomeUnknown, sentAt, ...factsOf(body) }),
    retryAfterMs: body?.extra_fields?.retry_after_ms,
  };
}

/** What an error body says beside its message. */
function factsOf(body: z.output<typeof errorBody> | undefined): Pick<ApiErrorDetails, "reason" | "legacy"> {
  if (body === undefined) return {};
  const reason = typeof body.error === "string" ? undefined : (body.error.code ?? undefined);
  return { reason, legacy: legacyRefusal.safeParse(body).data };
}

/** Whether the request gives a profile its name: create, clone, or an update that renames. */
function namesProfile({ method, body }: Sent): boolean {
  return (
    (method === "POST" || method === "PUT") && typeof body === "object" && body !== null && "name" in body
  );
}

function codeOf(status: number, isEnvelope: boolean): ApiErrorCode {
  if (status === 401) return "unauthorized";
  if (status === 403) return "forbidden";
  if (status === 429) return "rate_limited";
  if (status >= 500) return "server";
  // Any proxy can answer 404 or 409; only the API's own error body says that a profile is gone or a name taken.
  if (!isEnvelope) return "not_json";
  if (status === 404) return "not_found";
  if (status === 409) return "conflict";
  return "invalid";
}

function sentence(code: ApiErrorCode, status: number, host: string, method: Method, path: string): string {
  switch (code) {
    case "unauthorized":
      return `${host} does not accept the credential (401); check the API key`;
    case "forbidden":
      return `the credential lacks the permission for ${method} ${path} on ${host} (403)${path.includes("/access-profile") ? "; it needs AccessProfiles View, Create, Update and Delete" : ""}`;
    case "not_json":
      return `${host} answered ${method} ${path} with ${status} and no API error: this is not a Bifrost management API, or a proxy answered instead`;
    case "rate_limited":
      return `${host} is limiting requests (429)`;
    default:
      return `${method} ${path} on ${host} failed with ${status}`;
  }
}

/** The codes of an error, its causes and its parts. By shape: errors of other realms are no instances of our `Error`. */
function codesOf(cause: unknown, depth = 0): string[] {
  if (typeof cause !== "object" || cause === null || depth >= 5) return [];
  const { code, errors, cause: inner }: { code?: unknown; errors?: unknown; cause?: unknown } = cause;
  return [
    ...(typeof code === "string" ? [code] : []),
    ...(Array.isArray(errors) ? errors.flatMap((each) => codesOf(each, depth + 1)) : []),
    ...codesOf(inner, depth + 1),
  ];
}
