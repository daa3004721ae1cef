// The retry policy as a table, without a network.
import {
  type Failure,
  isMiss,
  mayRetry,
  type Method,
  parseRetryAfter,
  pauseBefore,
} from "../../src/api/retry";

const status = (code: number, retryAfterMs?: number): Failure => ({
  kind: "status",
  status: code,
  retryAfterMs,
});
const METHODS: readonly Method[] = ["GET", "PUT", "DELETE", "POST"];

describe("what may be repeated", () => {
  it.each<[string, Failure, Method[]]>([
    ["a request that never left", { kind: "not_sent" }, ["GET", "PUT", "DELETE", "POST"]],
    ["a server that is not trusted", { kind: "untrusted" }, []],
    ["a lost answer", { kind: "lost" }, ["GET", "PUT", "DELETE"]],
    ["429", status(429), ["GET", "PUT", "DELETE", "POST"]],
    ["503", status(503), ["GET", "PUT", "DELETE", "POST"]],
    ["502", status(502), ["GET", "PUT", "DELETE"]],
    ["504", status(504), ["GET", "PUT", "DELETE"]],
    ...[301, 400, 401, 403, 404, 405, 409, 412, 422, 500, 501, 505].map(
      (code): [string, Failure, Method[]] => [String(code), status(code), []],
    ),
  ])("%s", (_name, failure, repeated) => {
    expect(METHODS.filter((method) => mayRetry(method, failure))).toEqual(repeated);
  });
});

describe("what says that there is no working gateway", () => {
  it.each<[string, Failure, boolean]>([
    ["a request that never left", { kind: "not_sent" }, true],
    ["a lost answer", { kind: "lost" }, true],
    ["a server that is not trusted, which is there", { kind: "untrusted" }, false],
    ["502 of a proxy", status(502), true],
    ["504 of a proxy", status(504), true],
    ["503 without a word on when", status(503), true],
    ["503 that says when to come back", status(503, 1000), false],
    ["429", status(429, 1000), false],
    ["500", status(500), false],
    ["404", status(404), false],
  ])("%s", (_name, failure, miss) => {
    expect(isMiss(failure)).toBe(miss);
  });
});

describe("how long to wait", () => {
  it.each<[string, number, Failure, number, number]>([
    ["first retry, least", 0, { kind: "lost" }, 0, 125],
    ["first retry, most", 0, { kind: "lost" }, 1, 250],
    ["second retry doubles", 1, { kind: "lost" }, 1, 500],
    ["third retry doubles again", 2, status(502), 0, 500],
    ["never more than 10 s", 20, { kind: "lost" }, 1, 10_000],
    ["what the server asked for wins", 5, status(429, 40), 0.5, 40],
    ["also when it asks for nothing", 5, status(503, 0), 0.5, 0],
  ])("%s", (_name, retry, failure, random, pause) => {
    expect(pauseBefore(retry, failure, random)).toBe(pause);
  });
});

describe("Retry-After in milliseconds", () => {
  const now = Date.parse("2026-03-01T12:00:00Z");
  it.each<[string, string | undefined, number | undefined]>([
    ["absent", undefined, undefined],
    ["zero", "0", 0],
    ["seconds", "30", 30_000],
    ["seconds with blanks around", " 2 ", 2000],
    ["a fraction", "0.5", 500],
    ["a date to come", "Sun, 01 Mar 2026 12:00:10 GMT", 10_000],
    ["a date that is over", "Sun, 01 Mar 2026 11:00:00 GMT", 0],
    ["the older date form", "Sunday, 01-Mar-26 12:00:10 GMT", 10_000],
    ["nothing", "", undefined],
    ["a word", "soon", undefined],
    ["a negative number", "-5", undefined],
    ["words around a number", "in 5 minutes", undefined],
    ["a month and a number", "May 5", undefined],
    ["another unit", "30s", undefined],
  ])("%s", (_name, header, milliseconds) => {
    expect(parseRetryAfter(header, now)).toBe(milliseconds);
  });
});
