// Retries on a real socket, counted by the requests that arrive. What may be repeated is the table of retry.test.ts.
import { type AccessProfileClient, type HttpEvent } from "../../src/api";
import { closeClients, connect, failure } from "./clients";
import { oneProfile, page } from "./profiles";
import { apiError, type Asked, closedPort, closeServers, lose, type Reply, serve } from "./server";

afterEach(closeClients);
afterEach(closeServers);

const now = { "retry-after": "0" };
const refused = apiError(429, "slow down", now);
const busy = apiError(503, "busy", now);
const create = (client: AccessProfileClient): Promise<unknown> => client.create({ name: "A" });
const get = (client: AccessProfileClient): Promise<unknown> => client.get(7);
const update = (client: AccessProfileClient): Promise<unknown> => client.update(7, { tags: ["a"] });
const remove = (client: AccessProfileClient): Promise<unknown> => client.delete(7);

/** Fails a number of times, then works. */
const failing = (times: number, reply: Reply) => (_asked: Asked, nth: number) =>
  nth < times ? reply : oneProfile();

describe("a failure that passes is waited out", () => {
  it.each<[string, (client: AccessProfileClient) => Promise<unknown>, Reply]>([
    ["GET after 429", get, refused],
    ["GET after 502", get, apiError(502, "bad gateway", now)],
    ["GET after 503", get, busy],
    ["GET after 504", get, apiError(504, "gateway time-out", now)],
    ["GET after a lost answer", get, lose],
    ["PUT after a lost answer", update, lose],
    ["PUT after 502", update, apiError(502, "bad gateway", now)],
    ["DELETE after a lost answer", remove, lose],
    ["DELETE after 504", remove, apiError(504, "gateway time-out", now)],
    ["POST after 429", create, refused],
    ["POST after 503", create, busy],
  ])("%s", async (_name, call, reply) => {
    const server = await serve(failing(2, reply));
    await call(connect(server.url, { maxRetries: 2 }));
    expect(server.asked).toHaveLength(3);
    expect(new Set(server.lines()).size).toBe(1);
  });

  it("repeats a PUT with the same body", async () => {
    const server = await serve(failing(1, lose));
    await update(connect(server.url, { maxRetries: 1 }));
    expect(server.asked.map(({ body }) => body)).toEqual([{ tags: ["a"] }, { tags: ["a"] }]);
  });
});

describe("a failure that does not pass by itself is not asked for twice", () => {
  it.each([400, 401, 403, 409, 500])("GET after %i", async (status) => {
    const server = await serve(() => apiError(status, "no", now));
    await failure(get(connect(server.url, { maxRetries: 3 })));
    expect(server.asked).toHaveLength(1);
  });
});

describe("a POST that may have worked goes out once, and its outcome is called unknown", () => {
  it.each<[string, Reply]>([
    ["a lost answer", lose],
    ["500", apiError(500, "boom", now)],
    ["502", apiError(502, "bad gateway", now)],
    ["504", apiError(504, "gateway time-out", now)],
  ])("%s", async (_name, reply) => {
    const server = await serve(() => reply);
    const error = await failure(create(connect(server.url, { maxRetries: 3 })));
    expect(server.lines()).toEqual(["POST /api/governance/access-profiles"]);
    expect(error.outcomeUnknown).toBe(true);
  });

  it.each<[string, Reply, number]>([
    ["400", apiError(400, "no"), 1],
    ["409", apiError(409, "taken"), 1],
    ["429 to the end", refused, 4],
    ["503 to the end", busy, 4],
  ])("but known after a refusal: %s", async (_name, reply, posts) => {
    const server = await serve(() => reply);
    const error = await failure(create(connect(server.url, { maxRetries: 3 })));
    expect(server.asked).toHaveLength(posts);
    expect(error.outcomeUnknown).toBe(false);
  });
});

describe("a gateway that is not there", () => {
  it.each<[string, (client: AccessProfileClient) => Promise<unknown>]>([
    ["GET", get],
    ["POST", create],
  ])("%s is tried again, because nothing was sent", async (_method, call) => {
    const events: HttpEvent[] = [];
    const endpoint = `http://localhost:${await closedPort()}`;
    const error = await failure(call(connect(endpoint, { maxRetries: 2 }, (event) => events.push(event))));
    expect(events.map(({ kind }) => kind)).toEqual(["retry", "retry"]);
    expect(error).toMatchObject({ code: "unreachable", outcomeUnknown: false });
    expect(error.message).toContain(`cannot reach the gateway at ${endpoint} (ECONNREFUSED)`);
  });
});

describe("the pause that the server asks for", () => {
  /** The header twice, which `Record` cannot say. */
  const twice: Reply = (response) => {
    response
      .writeHead(429, ["content-type", "application/json", "retry-after", "0.02", "retry-after", "9"])
      .end('{"error":"slow"}');
  };
  const pauses = async (reply: Reply): Promise<unknown[]> => {
    const events: HttpEvent[] = [];
    const server = await serve(failing(1, reply));
    await get(connect(server.url, { maxRetries: 1 }, (event) => events.push(event)));
    return events.flatMap((event) => (event.kind === "retry" ? [event.pause] : []));
  };
  it.each<[string, Reply, number]>([
    ["in seconds", apiError(429, "slow", { "retry-after": "0.02" }), 20],
    ["twice, as two proxies do", twice, 20],
    ["as a date", apiError(503, "busy", { "retry-after": "Sun, 01 Mar 2020 12:00:00 GMT" }), 0],
    ["in the body", { status: 429, json: { error: {}, extra_fields: { retry_after_ms: 30 } } }, 30],
    [
      "in the header rather than in the body",
      { status: 429, headers: now, json: { error: {}, extra_fields: { retry_after_ms: 30 } } },
      0,
    ],
  ])("%s", async (_name, reply, pause) => {
    expect(await pauses(reply)).toEqual([pause]);
  });

  it.each([
    ["seconds", "3600"],
    ["a date", new Date(Date.now() + 3_600_000).toUTCString()],
  ])("is not waited for when it is longer than the call may take: %s", async (_name, header) => {
    const server = await serve(() => apiError(429, "slow", { "retry-after": header }));
    const error = await failure(get(connect(server.url, { maxRetries: 3 })));
    expect(error.code).toBe("rate_limited");
    expect(server.asked).toHaveLength(1);
  });

  it("holds parallel calls back too", async () => {
    const order: string[] = [];
    const server = await serve(({ path }, nth) => {
      order.push(path.slice(-1));
      return nth === 0 ? apiError(429, "slow", { "retry-after": "0.3" }) : oneProfile();
    });
    let onThrottled = (): void => undefined;
    const throttled = new Promise<void>((resolve) => (onThrottled = resolve));
    const observe = ({ kind }: HttpEvent): void => (kind === "retry" ? onThrottled() : undefined);
    const client = connect(server.url, { maxRetries: 1, maxConcurrency: 2 }, observe);
    const first = client.get(1);
    await throttled;
    const second = client.get(2);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(order).toEqual(["1"]);
    await Promise.all([first, second]);
    expect(order.sort()).toEqual(["1", "1", "2"]);
  });
});

describe("requests at once", () => {
  it("are at most as many as allowed, and all calls get through", async () => {
    let under = 0;
    let most = 0;
    const server = await serve(async () => {
      most = Math.max(most, ++under);
      await new Promise((resolve) => setTimeout(resolve, 5));
      under -= 1;
      return page();
    });
    const client = connect(server.url, { maxConcurrency: 3 });
    await Promise.all(Array.from({ length: 20 }, () => client.list({ limit: 1, offset: 0 })));
    expect([server.asked.length, most]).toEqual([20, 3]);
  });
});
