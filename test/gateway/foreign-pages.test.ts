// Web pages of other sites reach nothing: by their requests as a browser sends them, and in a real browser with its own rules.

import { once } from "node:events";
import { createServer } from "node:http";
import { connect } from "node:net";
import { type Browser } from "playwright-core";
import { type GatewayOptions } from "../../src/gateway";
import { portOf } from "../told";
import { startBrowser } from "./browser";
import { call, CANONICAL, created, serve } from "./serving";

/** The status of a GET with these headers and no others; `PORT` is the gateway's. */
async function statusOf(port: number, headers: Record<string, string>): Promise<number> {
  const lines = Object.entries(headers).map(
    ([name, value]) => `${name}: ${value.replace("PORT", String(port))}`,
  );
  const socket = connect(port, "127.0.0.1");
  socket.write([`GET ${CANONICAL} HTTP/1.1`, ...lines, "Connection: close", "", ""].join("\r\n"));
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  return Number(/^HTTP\/1\.1 (\d+)/.exec(Buffer.concat(chunks).toString())?.[1]);
}

const OWN = { host: "127.0.0.1:PORT" };
const KEY = { authorization: "Bearer k" };
const NAMED = { allowHosts: ["Gateway.Internal", "192.0.2.7", "[2001:db8::1]"] };

test.each<[string, GatewayOptions, Record<string, string>, number]>([
  ["localhost", {}, { host: "localhost:PORT" }, 200],
  ["a name below localhost", {}, { host: "gateway.localhost:PORT" }, 200],
  ["another address of loopback", {}, { host: "127.9.9.9" }, 200],
  ["loopback of IPv6", {}, { host: "[::1]:PORT" }, 200],
  ["a name in capitals with a dot at its end", {}, { host: "LOCALHOST.:PORT" }, 200],
  ["a rebound name", {}, { host: "evil.example:PORT" }, 421],
  ["a rebound name without a port", {}, { host: "evil.example" }, 421],
  ["a rebound name that looks local", {}, { host: "localhost.evil.example" }, 421],
  ["a rebound name that ends as localhost does", {}, { host: "evillocalhost" }, 421],
  ["a rebound name, its page being the same origin", {}, { host: "e.vil", origin: "http://e.vil" }, 421],
  ["an address that is not loopback", {}, { host: "0.0.0.0:PORT" }, 421],
  ["a name that is allowed", NAMED, { host: "gateway.internal:PORT" }, 200],
  ["an address that is allowed", NAMED, { host: "192.0.2.7" }, 200],
  ["an address of IPv6 that is allowed", NAMED, { host: "[2001:DB8::1]" }, 200],
  ["a name below one that is allowed", NAMED, { host: "x.gateway.internal" }, 421],
  ["a rebound name, with a key", { apiKey: "k" }, { host: "evil.example", ...KEY }, 421],
  ["any address, with a key", { apiKey: "k" }, { host: "192.0.2.9:PORT", ...KEY }, 200],
  ["its own page", {}, { ...OWN, origin: "http://127.0.0.1:PORT" }, 200],
  ["a page of this machine", {}, { ...OWN, origin: "http://localhost:3000" }, 200],
  ["a foreign page", {}, { ...OWN, origin: "https://evil.example" }, 403],
  ["a foreign page at the same port", {}, { ...OWN, origin: "http://evil.example:PORT" }, 403],
  ["a foreign page at an address", { apiKey: "k" }, { ...OWN, origin: "http://192.0.2.9", ...KEY }, 403],
  ["a page without an origin", {}, { ...OWN, origin: "null" }, 403],
  ["an origin that is none", {}, { ...OWN, origin: "localhost" }, 403],
  ["a page of a host that is allowed", NAMED, { ...OWN, origin: "https://gateway.internal:8443" }, 200],
])("a request for or from %s", async (_what, options, headers, status) => {
  const gateway = await serve(options);
  expect(await statusOf(gateway.port, headers)).toBe(status);
});

test("what is refused says what is allowed, and which option allows more", async () => {
  const gateway = await serve({ allowHosts: ["gateway.internal"] });
  const answer = await call(gateway, "GET", CANONICAL, undefined, { origin: "https://evil.example" });
  expect(answer.body.error.message).toBe(
    'the gateway does not accept requests from web pages of "https://evil.example"; its hosts are localhost, 127.0.0.1, ::1, gateway.internal; if that is you, start it with --allow-host evil.example (option allowHosts)',
  );
});

test.each([
  ["a simple POST of text", { "content-type": "text/plain;charset=UTF-8" }],
  ["a form", { "content-type": "application/x-www-form-urlencoded" }],
  ["text that mentions JSON", { "content-type": "text/plain; application/json" }],
  ["another JSON", { "content-type": "application/jsonx" }],
  ["no type", { "content-type": "" }],
])("a body that is called %s is a 415 and changes nothing", async (_what, headers) => {
  const gateway = await serve();
  const refused = await call(gateway, "POST", CANONICAL, { name: "x" }, headers);
  expect(refused).toMatchObject({ status: 415, body: { status_code: 415 } });
  expect(refused.body.error.message).toContain('"Content-Type: application/json"');
  expect((await call(gateway, "GET", CANONICAL)).body.total_count).toBe(0);
});

test.each(["application/json", "application/json; charset=utf-8", "Application/JSON ;x"])(
  "%s is JSON, and a request without a body needs no type",
  async (type) => {
    const gateway = await serve();
    expect((await call(gateway, "POST", CANONICAL, { name: "x" }, { "content-type": type })).status).toBe(
      201,
    );
    expect((await call(gateway, "PUT", `${CANONICAL}/1/activate`)).status).toBe(200);
  },
);

test("no answer has a CORS header, not even to the question before a request", async () => {
  const gateway = await serve();
  for (const method of ["GET", "OPTIONS"]) {
    const origin = { origin: "http://localhost:3000", "access-control-request-method": "POST" };
    const { headers } = await call(gateway, method, CANONICAL, undefined, origin);
    expect([...headers.keys()].filter((name) => name.startsWith("access-control"))).toEqual([]);
  }
});

describe("in a browser", () => {
  const site = createServer((_, response) => {
    response.setHeader("content-type", "text/html").end("<!doctype html><title>Elsewhere</title>");
  });
  let browser: Browser;
  beforeAll(async () => {
    await once(site.listen(0, "127.0.0.1"), "listening");
    browser = await startBrowser("--host-resolver-rules=MAP evil.example 127.0.0.1");
  });
  afterAll(async () => {
    await browser.close();
    site.closeAllConnections();
    site.close();
  });

  test("a page of another site creates, spends, changes and reads nothing", async () => {
    const gateway = await serve();
    await created(gateway, { name: "Theirs", budgets: [{ max_limit: 5, reset_duration: "1M" }] });
    const before = (await call(gateway, "GET", CANONICAL)).body;
    const page = await browser.newPage();
    await page.goto(`http://evil.example:${portOf(site)}/`);
    const attempts = `(async (url) => {
      const send = async (path, options) => {
        try {
          const answer = await fetch(url + path, options);
          return [answer.type, answer.status, await answer.text()];
        } catch { return "failed"; }
      };
      const profile = JSON.stringify({ name: "Mine" });
      const usage = JSON.stringify({ cost: 1000 });
      return [
        await send("${CANONICAL}", { method: "POST", mode: "no-cors", body: profile }),
        await send("${CANONICAL}", { method: "POST", mode: "no-cors", body: new Blob([profile]) }),
        await send("/dev/access-profiles/1/usage", { method: "POST", mode: "no-cors", body: usage }),
        await send("${CANONICAL}", { method: "POST", body: profile, headers: { "content-type": "application/json" } }),
        await send("${CANONICAL}/1", { method: "DELETE" }),
        await send("${CANONICAL}/1/activate", { method: "PUT" }),
        await send("${CANONICAL}", {}),
        await send("/dev/overview", {}),
      ];
    })(${JSON.stringify(gateway.url)})`;
    const opaque = ["opaque", 0, ""];
    expect(await page.evaluate(attempts)).toEqual([
      opaque,
      opaque,
      opaque,
      ...Array<string>(5).fill("failed"),
    ]);
    expect((await call(gateway, "GET", CANONICAL)).body).toEqual(before);
  });

  test("a name that was pointed at this machine shows no profile and deletes none", async () => {
    const gateway = await serve();
    await created(gateway, { name: "Theirs" });
    const page = await browser.newPage();
    const answer = await page.goto(`http://evil.example:${gateway.port}/`);
    expect(answer?.status()).toBe(421);
    const statuses = await page.evaluate(
      `Promise.all([fetch("${CANONICAL}"), fetch("${CANONICAL}/1", { method: "DELETE" })]).then((all) => all.map(({ status }) => status))`,
    );
    expect(statuses).toEqual([421, 421]);
    expect((await call(gateway, "GET", CANONICAL)).body.total_count).toBe(1);
  });
});
