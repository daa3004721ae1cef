// The `Date` of answers is by the clock that writes `created_at`.

import { connect } from "node:net";
import { type GatewayOptions } from "../../src/gateway";
import { ALIAS, call, CANONICAL, serve } from "./serving";

const NOON = new Date("2031-05-04T12:00:00.750Z");
const SAID = "Sun, 04 May 2031 12:00:00 GMT";

test.each<[string, GatewayOptions, string, string, object | undefined, number]>([
  ["a list", {}, "GET", CANONICAL, undefined, 200],
  ["a creation", {}, "POST", CANONICAL, { name: "x" }, 201],
  ["the older path", {}, "GET", ALIAS, undefined, 200],
  ["a profile that there is not", {}, "GET", `${CANONICAL}/9`, undefined, 404],
  ["a path that there is not", {}, "GET", "/api/nothing", undefined, 404],
  ["a method that there is not", {}, "PATCH", CANONICAL, undefined, 405],
  ["a bad body", {}, "POST", CANONICAL, {}, 400],
  ["a body that is too large", {}, "POST", CANONICAL, { name: "x".repeat(5_000_000) }, 413],
  ["no key", { apiKey: "k" }, "GET", CANONICAL, undefined, 401],
  ["an injected fault", { faultRate: 1, faultStatus: 503 }, "GET", CANONICAL, undefined, 503],
  ["the page", {}, "GET", "/", undefined, 200],
])(
  "the answer to %s is dated by the clock of the gateway",
  async (_what, options, method, path, body, status) => {
    const gateway = await serve({ ...options, now: () => NOON });
    const answer = await fetch(gateway.url + path, {
      method,
      ...(body && { body: JSON.stringify(body), headers: { "content-type": "application/json" } }),
    });
    expect([answer.status, answer.headers.get("date")]).toEqual([status, SAID]);
    await answer.arrayBuffer();
  },
);

test.each([
  ["no HTTP", "hello\r\n\r\n"],
  ["a host that is none", `GET ${CANONICAL} HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n`],
])("so is the answer to %s", async (_what, text) => {
  const gateway = await serve({ now: () => NOON });
  const socket = connect(gateway.port, "127.0.0.1", () => socket.write(text));
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  const dates = Buffer.concat(chunks)
    .toString()
    .match(/^date: .*$/gim);
  expect(dates?.map((line) => line.toLowerCase())).toEqual([`date: ${SAID.toLowerCase()}`]);
});

test("what is created is no older than an answer before it, and no younger than its own", async () => {
  const gateway = await serve();
  const before = await call(gateway, "GET", CANONICAL);
  const answer = await call(gateway, "POST", CANONICAL, { name: "x" });
  const [earlier, later] = [before, answer].map(({ headers }) => Date.parse(headers.get("date") ?? ""));
  const made = Date.parse(answer.body.access_profile.created_at);
  expect(made).toBeGreaterThanOrEqual(Number(earlier));
  // A `Date` has whole seconds.
  expect(made).toBeLessThan(Number(later) + 1000);
});

test("the date of an answer is when it left, not when the request came", async () => {
  let time = NOON.getTime();
  const gateway = await serve({ now: () => new Date((time += 60_000)) });
  const { headers, body } = await call(gateway, "POST", CANONICAL, { name: "x" });
  expect(Date.parse(headers.get("date") ?? "")).toBeGreaterThan(Date.parse(body.access_profile.created_at));
});
