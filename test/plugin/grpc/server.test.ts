// What clients that are broken, slow or hostile get, and that the connection or at least the server outlives it.
import { once } from "node:events";
import { mkdtempSync } from "node:fs";
import { type ClientHttp2Session, type OutgoingHttpHeaders } from "node:http2";
import { createConnection } from "node:net";
import { join } from "node:path";
import { create, toBinary } from "@bufbuild/protobuf";
import { Provider } from "../../../src/plugin/generated/tfplugin6_pb";
import { type Routes } from "../../../src/plugin/grpc/call";
import { listen } from "../../../src/plugin/grpc/server";
import { createLog } from "../../../src/plugin/log/log";
import { createRedactor } from "../../../src/plugin/log/redactor";
import { impliedType } from "../../../src/plugin/index";
import { encodeValue } from "../../../src/plugin/values/dynamic-value";
import { createEndpoint } from "../../../src/plugin/process/endpoint";
import { connectPlugin, type Served } from "../client";
import { THING } from "../sample-provider";
import { KEPT, withSample, type ServedSample } from "../served-sample";
import { temporaryDirectory } from "../temporary";
import { type Answered, answered, connectRaw, exchange, framed, HEAD } from "./raw-client";

/** Runs `test` with a served sample provider and a raw connection to it. */
const withConnection = (test: (connection: ClientHttp2Session, sample: ServedSample) => Promise<void>) =>
  withSample(async (sample) => {
    const connection = connectRaw(sample.served.socket);
    await once(connection, "connect");
    try {
      await test(connection, sample);
    } finally {
      connection.destroy();
    }
  });

const EMPTY = framed(Buffer.alloc(0));

/** A creation of a thing as its message. */
function creation(name: string): Buffer {
  const type = impliedType(THING);
  const request = {
    typeName: "sample_thing",
    priorState: encodeValue(null, type),
    plannedState: encodeValue({ ...KEPT, id: null, name }, type),
    config: encodeValue({ ...KEPT, id: null, name }, type),
  };
  const { input } = Provider.method.applyResourceChange;
  return framed(toBinary(input, create(input, request)));
}

const APPLY = { ":path": "/tfplugin6.Provider/ApplyResourceChange" };

/** Waits until the provider has begun, or ended, this many calls. */
async function inFlight({ session }: Served, calls: number): Promise<void> {
  while (session.calls.inFlight.size !== calls) await new Promise((resolve) => setTimeout(resolve, 5));
}

describe("a request is answered with a status, and the connection goes on", () => {
  const cut = [...EMPTY].map((byte) => Buffer.of(byte));
  test.each<[string, OutgoingHttpHeaders, Buffer[], object]>([
    ["that is good", {}, [EMPTY], { http: 200, status: "0" }],
    ["in single bytes", {}, cut, { http: 200, status: "0" }],
    ["without a message", {}, [], { status: "12", message: "the method takes one message, not none" }],
    [
      "with two messages in a frame",
      {},
      [Buffer.concat([EMPTY, EMPTY])],
      { status: "12", message: "the method takes one message, not more" },
    ],
    ["with a message that is cut", {}, [framed(Buffer.from("x")).subarray(0, 3)], { status: "13" }],
    ["with a compressed message", {}, [framed(Buffer.from("x"), 1)], { status: "13" }],
    ["with a flag that means nothing", {}, [framed(Buffer.from("x"), 9)], { status: "13" }],
    ["in an encoding", { "grpc-encoding": "gzip" }, [framed(Buffer.from("x"), 1)], { status: "12" }],
    [
      "for a method that is not there",
      { ":path": "/tfplugin6.Provider/Nothing" },
      [EMPTY],
      { http: 200, status: "12", message: "there is no method /tfplugin6.Provider/Nothing" },
    ],
    ["for a path that is none", { ":path": "/constructor" }, [EMPTY], { status: "12" }],
    ["with a time-out that is none", { "grpc-timeout": "soon" }, [EMPTY], { status: "13" }],
    ["of another content type", { "content-type": "text/plain" }, [EMPTY], { http: 415, status: undefined }],
    ["of another HTTP method", { ":method": "GET" }, [], { http: 405, status: undefined }],
  ])("%s", (_name, headers, chunks, expected) =>
    withConnection(async (connection) => {
      expect(await exchange(connection, headers, chunks)).toMatchObject(expected);
      expect(await exchange(connection, {}, [EMPTY])).toMatchObject({ status: "0" });
    }),
  );

  test("whose message is too large, as soon as it says so", () =>
    withConnection(async (connection) => {
      const claim = Buffer.from([0, 4, 0, 0, 1]);
      expect(await exchange(connection, {}, [claim], { ends: false })).toMatchObject({
        status: "8",
        message: "a message of 67108865 bytes is larger than 67108864",
      });
      expect(await exchange(connection, {}, [EMPTY])).toMatchObject({ status: "0" });
    }));
});

test("a thousand calls at once are answered", () =>
  withConnection(async (connection, { shelf }) => {
    const names = Array.from({ length: 1_000 }, (_, index) => `thing ${index}`);
    const answers = await Promise.all(names.map((name) => exchange(connection, APPLY, [creation(name)])));
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set(["0"]));
    expect(shelf.get("1000")).toBeDefined();
  }));

test("a connection is told how many calls it may have open", () =>
  withConnection(async (connection) => {
    await exchange(connection, {}, [EMPTY]);
    expect(connection.remoteSettings).toMatchObject({
      maxConcurrentStreams: 1_024,
      maxHeaderListSize: 16_384,
    });
  }));

describe("the provider hears of it", () => {
  test("when the deadline passes, and the caller is told", () =>
    withConnection(async (connection, { served, shelf }) => {
      const answer = await exchange(connection, { ...APPLY, "grpc-timeout": "200m" }, [creation("slow")]);
      expect(answer).toMatchObject({ status: "4", message: "the deadline of the call has passed" });
      await inFlight(served, 0);
      expect(shelf.get("1")).toMatchObject({ name: "slow" });
    }));

  test.each<[string, (connection: ClientHttp2Session, reset: () => void) => void]>([
    ["when the call is cancelled", (_connection, reset) => reset()],
    ["when the connection is torn", (connection) => connection.destroy()],
  ])("%s", (_name, leave) =>
    withConnection(async (connection, { served, shelf }) => {
      const stream = connection.request({ ...HEAD, ...APPLY });
      const answer = answered(stream);
      stream.end(creation("slow"));
      await inFlight(served, 1);
      leave(connection, () => stream.close(8));
      await answer;
      await inFlight(served, 0);
      expect(shelf.get("1")).toMatchObject({ name: "slow" });
    }),
  );
});

test("a call that is cancelled before its request is complete is never made", () =>
  withConnection(async (connection, { shelf }) => {
    const stream = connection.request({ ...HEAD, ...APPLY });
    stream.on("error", () => undefined);
    stream.write(creation("never"));
    await exchange(connection, {}, [EMPTY]);
    // `close` would complete the request before it resets the stream.
    stream.destroy();
    await exchange(connection, {}, [EMPTY]);
    expect(shelf.get("1")).toBeUndefined();
  }));

test("a client that reads slowly gets all of it, and holds nobody up", () =>
  withConnection(async (connection, { served }) => {
    const name = "x".repeat(4 * 1024 * 1024);
    const slow = connection.request({ ...HEAD, ...APPLY });
    slow.end(creation(name));
    await once(slow, "response");
    expect((await served.client.call("getMetadata", {})).resources).toHaveLength(1);
    expect((await answered(slow)).body.length).toBeGreaterThan(name.length);
  }));

describe("floods end the stream or the connection, and the server goes on", () => {
  const fields = (count: number, length: number) =>
    Object.fromEntries(Array.from({ length: count }, (_, index) => [`x-${index}`, "v".repeat(length)]));
  test.each<[string, OutgoingHttpHeaders]>([
    ["many header fields", fields(1_000, 1)],
    ["long header fields", fields(10, 6_000)],
  ])("%s", (_name, headers) =>
    withConnection(async (connection, { served }) => {
      // The limits hold from the client's word that it has read them.
      await exchange(connection, {}, [EMPTY]);
      expect(await exchange(connection, headers, [EMPTY])).toMatchObject({
        http: undefined,
        status: undefined,
      });
      expect((await served.client.call("getMetadata", {})).resources).toHaveLength(1);
    }),
  );

  test.each<[string, string | Buffer]>([
    ["HTTP/1", "GET / HTTP/1.1\r\nHost: localhost\r\n\r\n"],
    ["noise", Buffer.alloc(100_000, 0xa5)],
    [
      "a header block without end",
      Buffer.concat([
        Buffer.from("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n"),
        frame(4, 0, 0, Buffer.alloc(0)),
        frame(1, 0, 1, Buffer.alloc(0)),
        ...Array.from({ length: 1_000 }, () => frame(9, 0, 1, Buffer.from([0x00, 0x01, 0x61, 0x01, 0x62]))),
      ]),
    ],
  ])("%s", (_name, bytes) =>
    withSample(async ({ served }) => {
      const socket = createConnection(served.socket);
      socket.on("error", () => undefined);
      socket.resume();
      socket.write(bytes);
      await once(socket, "close");
      expect((await served.client.call("getMetadata", {})).resources).toHaveLength(1);
    }),
  );
});

/** A frame of HTTP/2. */
function frame(type: number, flags: number, stream: number, payload: Buffer): Buffer {
  const head = Buffer.alloc(9);
  head.writeUIntBE(payload.length, 0, 3);
  head.writeUInt8(type, 3);
  head.writeUInt8(flags, 4);
  head.writeUInt32BE(stream, 5);
  return Buffer.concat([head, payload]);
}

test("a call that was answered is not aborted", () =>
  withSample(async ({ served }) => {
    const signals: AbortSignal[] = [];
    const { inFlight } = served.session.calls;
    const add = inFlight.set.bind(inFlight);
    inFlight.set = (work, call) => {
      signals.push(call.signal);
      return add(work, call);
    };
    await served.client.call("getMetadata", {});
    await served.client.call("getMetadata", {});
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
  }));

test("a port is listened on where there are no sockets of Unix", async () => {
  const { address, grpcAddress } = await createEndpoint(
    { PLUGIN_MIN_PORT: "10000", PLUGIN_MAX_PORT: "25000" },
    "win32",
  );
  const log = createLog({ module: "test", level: "off", redactor: createRedactor(), write: () => undefined });
  const server = await listen({ log, address: grpcAddress, tls: undefined, routes: async () => new Map() });
  const client = connectPlugin(address);
  await expect(client.call("getMetadata", {})).rejects.toMatchObject({ code: 12 });
  client.close();
  await server.close();
});

test("an address that is taken is an error", () =>
  withSample(async ({ served: { socket } }) => {
    const log = createLog({
      module: "test",
      level: "off",
      redactor: createRedactor(),
      write: () => undefined,
    });
    const taken = listen({ log, address: `unix:${socket}`, tls: undefined, routes: async () => new Map() });
    await expect(taken).rejects.toMatchObject({ code: "EADDRINUSE" });
  }));

test("closing says so, takes no more, and sends what is under way", () =>
  withConnection(async (connection, { served }) => {
    const goaway = once(connection, "goaway");
    const apply = exchange(connection, APPLY, [creation("slow")]);
    await inFlight(served, 1);
    const closed = served.close();
    await goaway;
    const refused = createConnection(served.socket);
    expect(await once(refused, "error")).toMatchObject([{ syscall: "connect" }]);
    for (const call of served.session.calls.inFlight.values()) call.abort();
    expect(await apply).toMatchObject({ http: 200, status: "0" });
    await closed;
  }));

describe("a server whose methods are still being loaded", () => {
  const directory = temporaryDirectory();

  /** Serves methods that come later, or never, and makes one call. */
  async function callBefore(
    routes: Promise<Routes>,
  ): Promise<{ answer: Promise<Answered>; end(): Promise<void> }> {
    const socket = join(mkdtempSync(join(directory, "late-")), "socket");
    const log = createLog({
      module: "test",
      level: "off",
      redactor: createRedactor(),
      write: () => undefined,
    });
    const server = await listen({ log, address: `unix:${socket}`, tls: undefined, routes: () => routes });
    const connection = connectRaw(socket);
    return {
      answer: exchange(connection, { ":path": "/late" }, [framed(Buffer.from("later"))]),
      end: () => server.close(),
    };
  }

  test("lets a call wait for them", async () => {
    let arrive: (routes: Routes) => void = () => undefined;
    const { answer, end } = await callBefore(new Promise((resolve) => (arrive = resolve)));
    await new Promise((resolve) => setTimeout(resolve, 20));
    arrive(new Map([["/late", { kind: "unary", path: "/late", answer: async (request) => request }]]));
    expect(await answer).toMatchObject({ status: "0", body: framed(Buffer.from("later")) });
    await end();
  });

  test("fails a call with what went wrong", async () => {
    const { answer, end } = await callBefore(Promise.reject(new Error("there is no provider")));
    expect(await answer).toMatchObject({ status: "13", message: "Error: there is no provider" });
    await end();
  });
});
