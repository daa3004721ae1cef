// The options of the client: what is refused, in which words, and what stays.
import { type ClientOptions, InvalidOptionError } from "../../src/api";
import { checkOptions } from "../../src/api/options";
import { createIdentity } from "../../src/plugin/tls/certificate";
import { untyped } from "../told";

const SECURE = "https://gateway.example.com";

function refusal(options: ClientOptions): InvalidOptionError | undefined {
  try {
    checkOptions(options);
    return undefined;
  } catch (error) {
    if (error instanceof InvalidOptionError) return error;
    throw error;
  }
}

describe("an option that cannot be used is refused by name", () => {
  const refused: [string, object, keyof ClientOptions, string][] = [
    ["an endpoint that is no URL", { endpoint: "gateway" }, "endpoint", "is not a URL"],
    ["an empty endpoint", { endpoint: "" }, "endpoint", "is not a URL"],
    ["ftp", { endpoint: "ftp://gateway" }, "endpoint", "must start with https:// or http://, got ftp://"],
    ["a credential in the URL", { endpoint: "https://u:p@gateway" }, "endpoint", "user name or password"],
    ["a user alone in the URL", { endpoint: "https://u@gateway" }, "endpoint", "user name or password"],
    ["a query", { endpoint: "https://gateway/?a=1" }, "endpoint", "query or fragment"],
    ["a fragment", { endpoint: "https://gateway/#a" }, "endpoint", "query or fragment"],
    ["a user name alone", { username: "admin" }, "password", "must be set together"],
    ["a password alone", { password: "secret" }, "username", "must be set together"],
    ["a line break in the key", { apiKey: "key\n" }, "apiKey", "line break"],
    ["a key with a typographic dash", { apiKey: "bfst–key" }, "apiKey", "cannot be sent in a header"],
    ["a tab in the user name", { username: "a\tb", password: "p" }, "username", "control character"],
    ["a DEL in the password", { username: "a", password: "p\u007f" }, "password", "control character"],
    ["an empty key", { apiKey: "" }, "apiKey", "apiKey: "],
    ["a header of the client", { headers: { Authorization: "x" } }, "headers", "set by the client itself"],
    ["the user agent", { headers: { "User-Agent": "x" } }, "headers", "set by the client itself"],
    ["a header name with a blank", { headers: { "x y": "1" } }, "headers", "not a valid HTTP header"],
    [
      "a header value with a line break",
      { headers: { x: "1\r\ny: 2" } },
      "headers",
      "not a valid HTTP header",
    ],
    ["a header value beyond ASCII", { headers: { x: "日本" } }, "headers", "not a valid HTTP header"],
    ["a file name as CA", { caCertPem: "/etc/ca.pem" }, "caCertPem", "does not contain a PEM certificate"],
    [
      "a CA that is no certificate",
      { caCertPem: "-----BEGIN CERTIFICATE-----\nAAAA\n-----END CERTIFICATE-----\n" },
      "caCertPem",
      "does not contain a PEM certificate",
    ],
    ["an unknown path generation", { apiPath: "v2" }, "apiPath", "apiPath: "],
    ["no time at all", { requestTimeout: 0 }, "requestTimeout", "requestTimeout: "],
    ["more than an hour", { requestTimeout: 3601 }, "requestTimeout", "requestTimeout: "],
    ["negative retries", { maxRetries: -1 }, "maxRetries", "maxRetries: "],
    ["half a retry", { maxRetries: 1.5 }, "maxRetries", "maxRetries: "],
    ["no request at once", { maxConcurrency: 0 }, "maxConcurrency", "maxConcurrency: "],
  ];
  it.each(refused)("%s", (_name, options, option, message) => {
    const error = untyped(refusal, { endpoint: SECURE, ...options });
    expect(error?.option).toBe(option);
    expect(error?.message).toContain(message);
  });
});

describe("an option of the wrong name or kind is told as everywhere else", () => {
  // What plain JavaScript can give.
  it.each<[string, object | undefined, string, string]>([
    [
      "a misspelled name",
      { endpoint: SECURE, apikey: "bfst-1" },
      "apikey",
      'apikey: is not an option of the client; did you mean "apiKey"?',
    ],
    [
      "the name of another place",
      { endpoint: SECURE, request_timeout: 5 },
      "request_timeout",
      'request_timeout: is not an option of the client; did you mean "requestTimeout"?',
    ],
    ["no endpoint", {}, "endpoint", "endpoint: is required"],
    [
      "a text for a number",
      { endpoint: SECURE, maxRetries: "3" },
      "maxRetries",
      'maxRetries: must be a number, got the text "3"',
    ],
    [
      "an almost right path generation",
      { endpoint: SECURE, apiPath: "goverance" },
      "apiPath",
      'apiPath: must be one of auto, governance, legacy, got the text "goverance"; did you mean "governance"?',
    ],
    [
      "a header that is no text, not shown",
      { endpoint: SECURE, headers: { "x-key": 4711 } },
      "headers",
      "headers.x-key: must be a text, got another value",
    ],
    [
      "a key that is no text, not shown",
      { endpoint: SECURE, apiKey: 4711 },
      "apiKey",
      "apiKey: must be a text, got another value",
    ],
    ["nothing", undefined, "", "the options: is required"],
  ])("%s", (_name, given, option, message) => {
    const error = untyped(refusal, given);
    expect([error?.option, error?.message]).toEqual([option, message]);
  });
});

describe("a credential goes over plain http to the own machine only", () => {
  const key = { apiKey: "bfst-key" };
  it.each<[string, ClientOptions, boolean]>([
    ["a key to another host", { endpoint: "http://gateway.example.com", ...key }, false],
    ["a password to another host", { endpoint: "http://10.0.0.1", username: "a", password: "b" }, false],
    ["a host that only starts like loopback", { endpoint: "http://127.0.0.1.example.com", ...key }, false],
    ["a host that only ends like localhost", { endpoint: "http://notlocalhost", ...key }, false],
    ["a cookie to another host", { endpoint: "http://gateway", headers: { cookie: "s=1" } }, false],
    ["a key in a header of its own", { endpoint: "http://gateway", headers: { "x-api-key": "k" } }, false],
    ["any header, which may be one", { endpoint: "http://gateway", headers: { "x-tenant": "blue" } }, false],
    [
      "a header to another host, allowed",
      { endpoint: "http://gateway", headers: { "x-tenant": "blue" }, allowInsecureHttp: true },
      true,
    ],
    ["a header to the own machine", { endpoint: "http://localhost", headers: { cookie: "s=1" } }, true],
    ["another host, allowed", { endpoint: "http://gateway", ...key, allowInsecureHttp: true }, true],
    ["another host, nothing to hide", { endpoint: "http://gateway" }, true],
    ["https", { endpoint: SECURE, ...key }, true],
    ["localhost", { endpoint: "http://localhost:8080", ...key }, true],
    ["a name below localhost", { endpoint: "http://bifrost.localhost", ...key }, true],
    ["127.0.0.1", { endpoint: "http://127.0.0.1:1", ...key }, true],
    ["another address of the loopback net", { endpoint: "http://127.8.9.10", ...key }, true],
    ["IPv6 loopback", { endpoint: "http://[::1]:8080", ...key }, true],
  ])("%s", (_name, options, allowed) => {
    const error = refusal(options);
    expect(error?.option).toBe(allowed ? undefined : "endpoint");
    expect(error?.message ?? "").toContain(allowed ? "" : "would be sent unencrypted");
  });
});

it("says which header would be sent in the clear, and not its value", () => {
  const message = refusal({ endpoint: "http://gateway", headers: { "X-Token": "t-4711" } })?.message;
  expect(message).toBe(
    'the value of "X-Token" in headers would be sent unencrypted to gateway; use https, or allow it with allowInsecureHttp = true',
  );
});

describe("checked options are complete", () => {
  it("fills the defaults in", () => {
    expect(checkOptions({ endpoint: SECURE })).toMatchObject({
      apiPath: "auto",
      requestTimeout: 30,
      maxRetries: 12,
      maxConcurrency: 8,
      headers: {},
      allowInsecureHttp: false,
    });
  });

  it.each([
    ["none", "https://gateway", "/"],
    ["a slash", "https://gateway/", "/"],
    ["a prefix", "https://gateway/bifrost", "/bifrost"],
    ["a prefix and slashes", "https://gateway/bifrost//", "/bifrost"],
  ])("path of the endpoint: %s", (_name, endpoint, pathname) => {
    expect(checkOptions({ endpoint }).base.pathname).toBe(pathname);
  });

  it("takes a key together with half of a user name and password, because the key wins", () => {
    expect(checkOptions({ endpoint: SECURE, apiKey: "bfst-key", username: "admin" }).apiKey).toBe("bfst-key");
  });

  it("takes the PEM of a certificate authority, also below a line of comment", () => {
    const caCertPem = `private CA\n${createIdentity().certificate}`;
    expect(checkOptions({ endpoint: SECURE, caCertPem }).caCertPem).toBe(caCertPem);
  });
});
