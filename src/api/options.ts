// The options of the client, checked once at the edge. What comes out is complete and trusted inside.

import { X509Certificate } from "node:crypto";
import * as z from "zod";
import { checked } from "./faults";

/** Which path generation of the API to use. Source: bifrost-api.md §1.1. */
export const API_PATHS = ["auto", "governance", "legacy"] as const;
export type ApiPath = (typeof API_PATHS)[number];

/** Headers that the client or its connection sets; naming one in `headers` is an error. */
const RESERVED_HEADERS = new Set([
  "authorization",
  "host",
  "content-length",
  "content-type",
  "accept",
  "connection",
  "transfer-encoding",
  "user-agent",
  "keep-alive",
  "upgrade",
  "expect",
]);

const headerName = /^[!#$%&'*+.^_`|~0-9A-Za-z-]+$/;
/** What HTTP/1.1 carries in a field value (RFC 9110 §5.5), without the obsolete bytes beyond ASCII. */
const headerValue = /^[\t\x20-\x7e]*$/;

/** Options of `createClient`, in the words of the provider configuration. */
export const clientOptions = z.strictObject({
  /** Base URL of the gateway, `https://gateway.example.com`, optionally with a path prefix. */
  endpoint: z.string(),
  /** Management API key, sent as Bearer token. It wins over username and password. */
  apiKey: z.string().min(1).optional(),
  username: z.string().min(1).optional(),
  password: z.string().optional(),
  apiPath: z.enum(API_PATHS).default("auto"),
  /** Seconds that one attempt may take. A call with all its retries takes two minutes at most, or one attempt if that is longer. */
  requestTimeout: z.number().positive().max(3600).default(30),
  /**
   * Retries of a call that may be repeated safely. Where two of five requests fail, one call in 150,000 fails 13 times; a gateway
   * that is not there is found out sooner by the circuit (breaker.ts).
   */
  maxRetries: z.number().int().min(0).max(20).default(12),
  /** Requests that may be under way at once. */
  maxConcurrency: z.number().int().min(1).max(100).default(8),
  /** Additional request headers, for example for a proxy. */
  headers: z.record(z.string(), z.string()).default({}),
  /** PEM of certificate authorities to trust instead of the system's. */
  caCertPem: z.string().optional(),
  /** Allow the credential on plain http to a host that is not loopback. */
  allowInsecureHttp: z.boolean().default(false),
  /** First part of the User-Agent. */
  userAgent: z.string().optional(),
});

export type ClientOptions = z.input<typeof clientOptions>;
export type CheckedOptions = z.output<typeof clientOptions> & { readonly base: URL };

/** Options whose values are not shown. */
const SECRETS: ReadonlySet<PropertyKey | undefined> = new Set(["apiKey", "password", "headers"]);

/** An option that cannot be used; `option` is its name as given, or empty for what is no object of options. */
export class InvalidOptionError extends Error {
  override readonly name = "InvalidOptionError";
  constructor(
    readonly option: string,
    message: string,
  ) {
    super(message);
  }
}

/**
 * Checks client options and fills in the defaults.
 * @throws {InvalidOptionError} for the first option that cannot be used.
 */
export function checkOptions(given: ClientOptions): CheckedOptions {
  const result = checked(clientOptions, given, {
    unknown: "is not an option of the client",
    isSecret: ([option]) => SECRETS.has(option),
  });
  if ("faults" in result) {
    const { path = [], message = "cannot be used" } = result.faults[0] ?? {};
    throw new InvalidOptionError(String(path[0] ?? ""), `${path.join(".") || "the options"}: ${message}`);
  }
  const options = result.value;
  const base = parseEndpoint(options.endpoint);
  if (options.apiKey === undefined && (options.username === undefined) !== (options.password === undefined))
    throw new InvalidOptionError(
      options.username === undefined ? "username" : "password",
      "username and password must be set together",
    );
  for (const [option, value] of [
    ["apiKey", options.apiKey],
    ["username", options.username],
    ["password", options.password],
  ] as const) {
    // A line break copied along with a key would make an unreadable header.
    if (value !== undefined && /[\u0000-\u001f\u007f]/.test(value))
      throw new InvalidOptionError(option, `${option} contains a line break or another control character`);
  }
  if (options.apiKey !== undefined && !headerValue.test(options.apiKey))
    throw new InvalidOptionError("apiKey", "apiKey contains a character that cannot be sent in a header");
  for (const [name, value] of Object.entries(options.headers)) {
    if (!headerName.test(name) || !headerValue.test(value))
      throw new InvalidOptionError("headers", `header ${JSON.stringify(name)} is not a valid HTTP header`);
    if (RESERVED_HEADERS.has(name.toLowerCase()))
      throw new InvalidOptionError("headers", `header ${JSON.stringify(name)} is set by the client itself`);
  }
  const secret = secretAmong(options);
  if (
    secret !== undefined &&
    base.protocol === "http:" &&
    !options.allowInsecureHttp &&
    !isLoopback(base.hostname)
  )
    throw new InvalidOptionError(
      "endpoint",
      `${secret} would be sent unencrypted to ${base.host}; use https, or allow it with allowInsecureHttp = true`,
    );
  if (options.caCertPem !== undefined && !isCertificate(options.caCertPem))
    throw new InvalidOptionError("caCertPem", "caCertPem does not contain a PEM certificate");
  return { ...options, base };
}

/** What must not be sent in the clear. Any header may carry a credential: its name does not tell. */
function secretAmong({ apiKey, username, headers }: z.output<typeof clientOptions>): string | undefined {
  if (apiKey !== undefined || username !== undefined) return "the credential";
  const names = Object.keys(headers);
  return names.length === 0
    ? undefined
    : `the value of ${names.map((name) => JSON.stringify(name)).join(", ")} in headers`;
}

function parseEndpoint(endpoint: string): URL {
  let base: URL;
  try {
    base = new URL(endpoint);
  } catch {
    throw new InvalidOptionError(
      "endpoint",
      `endpoint ${JSON.stringify(endpoint)} is not a URL; expected for example https://gateway.example.com`,
    );
  }
  if (base.protocol !== "https:" && base.protocol !== "http:")
    throw new InvalidOptionError(
      "endpoint",
      `endpoint must start with https:// or http://, got ${base.protocol}//`,
    );
  if (base.username !== "" || base.password !== "")
    throw new InvalidOptionError("endpoint", "endpoint must not contain a user name or password");
  if (base.search !== "" || base.hash !== "")
    throw new InvalidOptionError("endpoint", "endpoint must not have a query or fragment");
  base.pathname = base.pathname.replace(/\/+$/, "");
  return base;
}

export function isCertificate(pem: string): boolean {
  try {
    return pem.includes("-----BEGIN CERTIFICATE-----") && new X509Certificate(pem).raw.length > 0;
  } catch {
    return false;
  }
}

function isLoopback(hostname: string): boolean {
  return (
    hostname === "localhost" ||
    hostname.endsWith(".localhost") ||
    hostname === "[::1]" ||
    /^127(\.\d{1,3}){3}$/.test(hostname)
  );
}
