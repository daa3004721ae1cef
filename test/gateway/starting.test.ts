// Starting and stopping: options, addresses, several gateways, requests in flight, the recorder.

import { connect } from "node:net";
import {
  type GatewayOptions,
  InvalidGatewayOptionsError,
  type RecordedRequest,
  startGateway,
} from "../../src/gateway";
import { call, CANONICAL, created, serve } from "./serving";

test.each<[string, object, RegExp]>([
  ["a port that is none", { port: 65_536 }, /port: /],
  ["a broken port", { port: 1.5 }, /port: /],
  ["a port as text", { port: "80" }, /port: /],
  ["an empty host", { host: " " }, /host: /],
  ["an allowed host with a port", { allowHosts: ["gateway:80"] }, /allowHosts\.0: /],
  ["an allowed host that is a URL", { allowHosts: ["http://gateway"] }, /allowHosts\.0: /],
  ["an empty allowed host", { allowHosts: [""] }, /allowHosts\.0: /],
  ["an allowed host that is no list", { allowHosts: "gateway" }, /allowHosts: /],
  ["an empty database", { db: "" }, /db: /],
  ["an empty key", { apiKey: "" }, /apiKey: /],
  ["a key with a blank", { apiKey: "a b" }, /apiKey: /],
  ["negative latency", { latencyMs: -1 }, /latencyMs: /],
  ["a fault rate above 1", { faultRate: 1.1 }, /faultRate: /],
  ["a fault rate that is no number", { faultRate: NaN }, /faultRate: /],
  ["a fault status of success", { faultStatus: 200 }, /faultStatus: /],
  ["a negative seed", { seed: -1 }, /seed: /],
  ["a callback that is none", { onRequest: "log" }, /onRequest: must be a function/],
  ["a generation that there is not", { generation: "3.0" }, /generation: /],
  [
    "folding in a generation without mcp_configs",
    { foldMcp: true, generation: "2.0" },
    /foldMcp: needs generation 2.3/,
  ],
  [
    "unknown members in an older generation",
    { allowUnknownMembers: true, generation: "1.5" },
    /allowUnknownMembers: /,
  ],
  [
    "the newest members in an older generation",
    { newestMembers: true, generation: "2.3" },
    /newestMembers: needs generation 2.6, got 2.3/,
  ],
  ["a status for taken names that is none of the two", { nameTakenStatus: 400 }, /nameTakenStatus: /],
  ["a clock that is none", { now: new Date() }, /now: must be a function/],
  ["an unknown option", { prot: 80 }, /prot: is not an option of the gateway; did you mean "port"\?$/],
  ["a flag for an option", { latency: 80 }, /latency: is not .*; did you mean "latencyMs"\?$/],
  [
    "an option that nothing is like",
    { colour: 1 },
    /colour: is not an option of the gateway; there are "host", /,
  ],
  ["a URL for a database", { db: "libsql://db.example" }, /db: must be a file/],
  ["a database with a NUL in its name", { db: "a\0b" }, /db: must be a file/],
  ["null for an option", { db: null }, /db: must be a text, got null$/],
  ["a text for a truth value", { foldMcp: "true" }, /foldMcp: must be true or false, got the text "true"$/],
  ["a list", [{ port: 80 }], /must be an object, got the list/],
])("%s is refused by name", async (_what, options, reason) => {
  await expect(startGateway(options as GatewayOptions)).rejects.toThrow(reason);
  await expect(startGateway(options as GatewayOptions)).rejects.toThrow(/^gateway options: /);
});

test.each(["0.0.0.0", "::", "[::]", "0", "0x0", "0:0:0:0:0:0:0:0", "::ffff:0.0.0.0"])(
  "the wildcard host %s is refused without an apiKey",
  async (host) => {
    await expect(startGateway({ host })).rejects.toThrow(/host: .*apiKey/);
  },
);

test.each(["192.168.1.5", "10.0.0.1", "fe80::1", "gateway.internal", "localhost.example", "127.evil"])(
  "the host %s, which others can reach, is refused without an apiKey",
  async (host) => {
    await expect(startGateway({ host })).rejects.toThrow(/host: .*apiKey/);
  },
);

test.each(["127.0.0.1", "localhost", "127.0.0.2"])("the loopback host %s needs no apiKey", async (host) => {
  const gateway = await serve({ host });
  expect((await call(gateway, "GET", CANONICAL)).status).toBe(200);
});

test("a wildcard host with an apiKey is served", async () => {
  const gateway = await serve({ host: "0.0.0.0", apiKey: "k" });
  const answer = await call({ url: `http://127.0.0.1:${gateway.port}` }, "GET", CANONICAL, undefined, {
    authorization: "Bearer k",
  });
  expect(answer.status).toBe(200);
});

test("every wrong option is named at once, and a key is never shown", async () => {
  const options = { prot: 1, faultRate: 2, apiKey: "sec ret" };
  const refused = await startGateway(options as GatewayOptions).catch((error: unknown) => error);
  if (!(refused instanceof InvalidGatewayOptionsError)) throw new Error(`not refused: ${String(refused)}`);
  const { faults, message } = refused;
  expect(faults.map(({ option }) => option).sort()).toEqual(["apiKey", "faultRate", "prot"]);
  expect(message).not.toContain("sec ret");
});

test("a port that is taken is refused with the address, and what to do", async () => {
  const { port } = await serve();
  await expect(startGateway({ port })).rejects.toThrow(
    `cannot listen on 127.0.0.1, port ${port}: another process is listening there; stop it, or choose another port; 0 (--port 0) picks a free one (EADDRINUSE)`,
  );
});

test("an address of another machine is refused with what to do", async () => {
  // 192.0.2.0/24 is nobody's: RFC 5737.
  await expect(startGateway({ host: "192.0.2.1", apiKey: "k" })).rejects.toThrow(
    "cannot listen on 192.0.2.1, port 0: this machine does not have that address; listen on 127.0.0.1, or on an address of this machine (EADDRNOTAVAIL)",
  );
});

test("the url names host and port", async () => {
  const gateway = await serve({ host: "localhost" });
  expect(gateway).toMatchObject({ host: "localhost", url: `http://localhost:${gateway.port}` });
  expect((await call(gateway, "GET", CANONICAL)).status).toBe(200);
});

test("two gateways of one process share nothing, not even the globals", async () => {
  const globals = [globalThis.Request, globalThis.Response];
  const [one, other] = await Promise.all([serve(), serve({ initiallyActive: true })]);
  await created(one, { name: "x" });
  expect((await call(other, "GET", CANONICAL)).body.total_count).toBe(0);
  expect((await created(other, { name: "x" })).is_active).toBe(true);
  await one.close();
  expect((await call(other, "GET", CANONICAL)).body.total_count).toBe(1);
  expect([globalThis.Request, globalThis.Response]).toEqual(globals);
});

test("close ends with a request in flight whose body never comes, and can be called again", async () => {
  const gateway = await serve();
  const socket = connect(gateway.port, "127.0.0.1");
  const ended = new Promise((resolve) => socket.on("close", resolve));
  socket.on("error", () => undefined);
  await new Promise<void>((resolve) => {
    socket.write(`POST ${CANONICAL} HTTP/1.1\r\nHost: localhost\r\nContent-Length: 100\r\n\r\n{`, () =>
      resolve(),
    );
  });
  const first = gateway.close();
  expect(gateway.close()).toBe(first);
  await first;
  await ended;
  await expect(fetch(gateway.url)).rejects.toThrow();
});

test("onRequest is told of every request, without credentials", async () => {
  const recorded: RecordedRequest[] = [];
  const gateway = await serve({ apiKey: "k", onRequest: (request) => recorded.push(request) });
  const headers = { authorization: "Bearer k", "x-api-key": "secret", "x-trace": "1" };
  await call(gateway, "POST", CANONICAL, { name: "x" }, headers);
  await call(gateway, "GET", `${CANONICAL}?limit=1`, undefined, headers);
  await call(gateway, "PUT", `${CANONICAL}/1`, "{", headers);
  await call(gateway, "PUT", `${CANONICAL}/1`, { name: "y" });
  expect(recorded.map(({ headers: _, milliseconds: __, ...request }) => request)).toEqual([
    { method: "POST", path: CANONICAL, query: "", status: 201, body: { name: "x" } },
    { method: "GET", path: CANONICAL, query: "?limit=1", status: 200 },
    { method: "PUT", path: `${CANONICAL}/1`, query: "", status: 400, body: "{" },
    { method: "PUT", path: `${CANONICAL}/1`, query: "", status: 401, body: { name: "y" } },
  ]);
  expect(recorded[0]?.headers["x-trace"]).toBe("1");
  expect(JSON.stringify(recorded)).not.toMatch(/Bearer|secret/);
});

test("an error of ours is a 500 that tells nothing, and onError is told", async () => {
  const errors: unknown[] = [];
  const gateway = await serve({
    onRequest: () => {
      throw new Error("broken recorder");
    },
    onError: (error) => errors.push(error),
  });
  const answer = await call(gateway, "GET", CANONICAL);
  expect(answer).toMatchObject({ status: 500, body: { error: { message: "internal server error" } } });
  expect(errors).toEqual([new Error("broken recorder")]);
});
