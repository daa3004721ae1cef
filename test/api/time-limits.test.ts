// Time limits of an attempt and of a call, and a caller that gives up.
import { type HttpEvent } from "../../src/api";
import { closeClients, connect, failure } from "./clients";
import { oneProfile } from "./profiles";
import { apiError, closeServers, type Reply, serve, silence } from "./server";

afterEach(closeClients);
afterEach(closeServers);

/** Sends the head and never the rest. */
const half: Reply = (response) => {
  response.writeHead(200, { "content-type": "application/json" }).write("{");
};

describe("an attempt without an answer in time", () => {
  it.each<[string, Reply]>([
    ["no answer at all", silence],
    ["no more than the head", half],
  ])("%s: a GET is tried again", async (_name, reply) => {
    const server = await serve((_asked, nth) => (nth === 0 ? reply : oneProfile()));
    await connect(server.url, { requestTimeout: 2, maxRetries: 3 }).get(7);
    expect(server.asked).toHaveLength(2);
  });

  it.each<[string, Reply]>([
    ["no answer at all", silence],
    ["no more than the head", half],
  ])("%s: a POST is given up, its outcome unknown", async (_name, reply) => {
    const server = await serve(() => reply);
    const error = await failure(
      connect(server.url, { requestTimeout: 2, maxRetries: 3 }).create({ name: "A" }),
    );
    expect(error).toMatchObject({ code: "timeout", outcomeUnknown: true });
    expect(error.message).toContain(`no answer from localhost:${server.port} within 2 s`);
    expect(server.asked).toHaveLength(1);
  });
});

describe("a call that takes too long", () => {
  it("ends when its retries are used up", async () => {
    const server = await serve(() => silence);
    const error = await failure(connect(server.url, { requestTimeout: 0.4, maxRetries: 1 }).get(7));
    expect(error.code).toBe("timeout");
    expect(server.asked.length).toBeLessThanOrEqual(2);
  });

  it("ends while it waits for its place after a refusal, and is known not to have worked", async () => {
    const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));
    const server = await serve(async ({ method }) => {
      if (method === "GET") return silence;
      await pause(200);
      return apiError(503, "busy", { "retry-after": "0.4" });
    });
    const client = connect(server.url, { requestTimeout: 0.5, maxRetries: 1, maxConcurrency: 1 });
    const refused = failure(client.create({ name: "A" }));
    await pause(100);
    const holder = failure(client.get(1));
    const error = await refused;
    expect(error).toMatchObject({ code: "timeout", outcomeUnknown: false });
    expect(error.message).toContain("did not get through");
    expect((await holder).code).toBe("timeout");
    expect(server.lines().filter((line) => line.startsWith("POST"))).toHaveLength(1);
  });
});

describe("an operation with a limit", () => {
  const limit = { milliseconds: 300, of: "the creation", setBy: "timeouts.create" };

  it("ends a GET under way, and says what took how long", async () => {
    const server = await serve(() => silence);
    const client = connect(server.url).within(limit);
    const { code, message } = await failure(client.get(7, new AbortController().signal));
    expect(code).toBe("timeout");
    expect(message).toMatch(
      /^the creation has used up its time limit of 0.3 s \(timeouts.create\): GET \/api\/governance\/access-profiles\/7 did not get through to localhost:\d+ in 1 attempt and [\d.]+ s; the last failure: no answer from localhost:\d+ within 0.3 s$/,
    );
  });

  it("does not tear off a change under way", async () => {
    const server = await serve(async () => {
      await new Promise((resolve) => setTimeout(resolve, 500));
      return { status: 201, ...oneProfile() };
    });
    const client = connect(server.url).within(limit);
    expect((await client.create({ name: "A" }, new AbortController().signal)).id).toBe(7);
  });

  it.each<[string, Reply, object]>([
    ["a refusal stays a refusal", apiError(409, "taken"), { code: "conflict", outcomeUnknown: false }],
    ["a lost answer an unknown outcome", silence, { code: "timeout", outcomeUnknown: true }],
  ])("and takes its end for what it is: %s", async (_name, reply, expected) => {
    const server = await serve(async () => {
      await new Promise((resolve) => setTimeout(resolve, 400));
      return reply;
    });
    const client = connect(server.url, { requestTimeout: 0.6, maxRetries: 3 }).within(limit);
    expect(await failure(client.create({ name: "A" }))).toMatchObject(expected);
    expect(server.asked).toHaveLength(1);
  });

  it("begins no change after its end, and sends nothing of it", async () => {
    const server = await serve(() => oneProfile());
    const client = connect(server.url).within({ ...limit, milliseconds: 0 });
    const signal = new AbortController().signal;
    for (const call of [client.create({ name: "A" }, signal), client.get(7, signal)]) {
      const error = await failure(call);
      expect(error).toMatchObject({ code: "timeout", outcomeUnknown: false });
      expect(error.message).toContain("was not sent, after ");
    }
    expect(server.asked).toEqual([]);
  });

  it("lets a look that settles what came of a change take a while beyond its end, and no longer", async () => {
    const server = await serve(({ path }) => (path.endsWith("/7") ? oneProfile() : silence));
    const client = connect(server.url, { requestTimeout: 0.2, maxRetries: 9 }).within({
      ...limit,
      milliseconds: 0,
    });
    expect((await client.get(7)).access_profile.id).toBe(7);
    expect((await failure(client.get(8))).message).toContain("the creation has used up its time limit");
    expect(server.asked.length).toBeLessThanOrEqual(4);
  });

  it("ends the wait for a place", async () => {
    const server = await serve(({ path }) => (path.endsWith("/1") ? silence : oneProfile()));
    const client = connect(server.url, { requestTimeout: 1, maxConcurrency: 1 });
    const holder = failure(client.get(1));
    const error = await failure(client.within(limit).update(7, { tags: [] }, new AbortController().signal));
    expect(error.message).toContain("was not sent, after ");
    expect((await holder).code).toBe("timeout");
    expect(server.asked).toHaveLength(1);
  });

  it("is that of the operation that it is a part of, where that ends sooner", async () => {
    const server = await serve(() => silence);
    const client = connect(server.url)
      .within(limit)
      .within({ milliseconds: 60_000, of: "the list", setBy: "LIST" });
    expect((await failure(client.get(7, new AbortController().signal))).message).toContain("timeouts.create");
  });

  it("leaves the client that it was made from as it was", async () => {
    const server = await serve(() => oneProfile());
    const client = connect(server.url);
    client.within({ ...limit, milliseconds: 0 });
    expect((await client.get(7)).access_profile.id).toBe(7);
  });
});

it("an error after retries says how often and for how long it was tried", async () => {
  const server = await serve(() => apiError(502, "bad gateway", { "retry-after": "0" }));
  const error = await failure(connect(server.url, { maxRetries: 2 }).get(7));
  expect(error.message).toMatch(/failed with 502: bad gateway \(3 attempts and [\d.]+ s in all\)$/);
});

describe("a caller that gives up", () => {
  /** A signal, and the function that gives up. */
  const caller = () => {
    const controller = new AbortController();
    return { signal: controller.signal, giveUp: () => controller.abort() };
  };

  it("before the call sends nothing", async () => {
    const server = await serve(() => oneProfile());
    const error = await failure(connect(server.url).get(7, AbortSignal.abort()));
    expect(error).toMatchObject({ code: "cancelled", outcomeUnknown: false });
    expect(server.asked).toEqual([]);
  });

  it("ends a GET under way", async () => {
    const { signal, giveUp } = caller();
    const server = await serve(() => {
      giveUp();
      return silence;
    });
    const error = await failure(connect(server.url, { maxRetries: 3 }).get(7, signal));
    expect(error.code).toBe("cancelled");
    expect(server.asked).toHaveLength(1);
  });

  it("ends the wait before a retry", async () => {
    const { signal, giveUp } = caller();
    const server = await serve(() => apiError(503, "busy", { "retry-after": "5" }));
    const observe = ({ kind }: HttpEvent): void => (kind === "retry" ? giveUp() : undefined);
    const error = await failure(
      connect(server.url, { maxRetries: 3 }, observe).create({ name: "A" }, signal),
    );
    expect(error).toMatchObject({ code: "cancelled", outcomeUnknown: false });
    expect(server.asked).toHaveLength(1);
  });

  it("ends the wait that the client itself chose before a retry", async () => {
    const { signal, giveUp } = caller();
    const server = await serve(() => ({ status: 502, text: "<h1>Bad Gateway</h1>" }));
    const observe = ({ kind }: HttpEvent): void => (kind === "retry" ? giveUp() : undefined);
    const error = await failure(connect(server.url, { maxRetries: 3 }, observe).get(7, signal));
    expect(error.code).toBe("cancelled");
    expect(server.asked).toHaveLength(1);
  });

  it("does not tear off a change under way", async () => {
    const { signal, giveUp } = caller();
    const server = await serve(async () => {
      giveUp();
      await new Promise((resolve) => setTimeout(resolve, 30));
      return oneProfile({ tags: ["a"] });
    });
    const client = connect(server.url);
    expect((await client.update(7, { tags: ["a"] }, signal)).tags).toEqual(["a"]);
  });

  it.each<[string, Reply]>([
    ["500", apiError(500, "boom")],
    ["a 201 that cannot be read", { status: 201, text: "{", type: "application/json" }],
    ["a lost answer", (_response, socket) => socket.destroy()],
  ])("is told when a POST under way ended in doubt: %s", async (_name, reply) => {
    const { signal, giveUp } = caller();
    const server = await serve(() => {
      giveUp();
      return reply;
    });
    const error = await failure(connect(server.url).create({ name: "A" }, signal));
    expect(error).toMatchObject({ code: "cancelled", outcomeUnknown: true });
  });

  it("leaves the other calls alone", async () => {
    const { signal, giveUp } = caller();
    const server = await serve(({ path }) => {
      if (!path.endsWith("/1")) return oneProfile();
      giveUp();
      return silence;
    });
    const client = connect(server.url, { maxConcurrency: 1 });
    const [first, second] = await Promise.all([failure(client.get(1, signal)), client.get(2)]);
    expect([first.code, second.access_profile.id]).toEqual(["cancelled", 7]);
  });
});
