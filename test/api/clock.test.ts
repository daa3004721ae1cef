// The gateway's clock as its answers tell it, and when a request of unknown outcome left by it.
import { createGatewayClock } from "../../src/api/clock";
import { closeClients, connect, failure } from "./clients";
import { always, oneProfile, page } from "./profiles";
import { apiError, closeServers, lose, type Reply, serve } from "./server";

afterEach(closeClients);
afterEach(closeServers);

const NOON = Date.parse("2026-03-01T12:00:00Z");

describe("the gateway's time at a local time", () => {
  it.each<[string, [string | undefined, number][], number, string | undefined]>([
    ["is unknown before the first answer", [], NOON, undefined],
    ["is the shown one", [["Sun, 01 Mar 2026 12:00:00 GMT", NOON]], NOON, "2026-03-01T12:00:00Z"],
    ["is whole seconds, cut", [["Sun, 01 Mar 2026 12:00:00 GMT", NOON]], NOON + 1999, "2026-03-01T12:00:01Z"],
    [
      "is at the earliest: the header was written before it arrived",
      [["Sun, 01 Mar 2026 12:00:00 GMT", NOON + 300]],
      NOON,
      "2026-03-01T11:59:59Z",
    ],
    [
      "follows a gateway that is an hour ahead",
      [["Sun, 01 Mar 2026 13:00:00 GMT", NOON]],
      NOON + 5000,
      "2026-03-01T13:00:05Z",
    ],
    [
      "follows the newest answer",
      [
        ["Sun, 01 Mar 2026 13:00:00 GMT", NOON],
        ["Sun, 01 Mar 2026 12:00:02 GMT", NOON + 1000],
      ],
      NOON,
      "2026-03-01T12:00:01Z",
    ],
    [
      "keeps what it knows when an answer shows no time, or none that can be read",
      [
        ["Sun, 01 Mar 2026 12:00:00 GMT", NOON],
        [undefined, NOON + 1],
        ["soon", NOON + 2],
      ],
      NOON,
      "2026-03-01T12:00:00Z",
    ],
  ])("%s", (_name, answers, local, expected) => {
    const clock = createGatewayClock();
    for (const [date, arrived] of answers) clock.heard(date, arrived);
    const time = clock.gatewayTime(local);
    expect(time).toBe(expected === undefined ? undefined : Date.parse(expected));
  });
});

describe("on a socket", () => {
  const inAnHour = () => new Date(Date.now() + 3_600_000).toUTCString();

  it.each<[string, () => Reply]>([
    ["an answer", () => ({ ...page(), headers: { date: inAnHour() } })],
    ["an API error", () => apiError(403, "no", { date: inAnHour() })],
  ])("is learned from %s", async (_name, reply) => {
    const server = await serve(reply);
    const client = connect(server.url);
    await client.list({ limit: 1, offset: 0 }).catch(() => undefined);
    const ahead = (client.gatewayTime(Date.now()) ?? 0) - Date.now();
    expect(Math.round(ahead / 60_000)).toBe(60);
  });

  it("is not learned from the page of a proxy", async () => {
    const server = await serve(() => ({ status: 502, text: "<p>bad</p>", headers: { date: inAnHour() } }));
    const client = connect(server.url);
    await failure(client.list({ limit: 1, offset: 0 }));
    expect(client.gatewayTime(Date.now())).toBeUndefined();
  });
});

describe("an error whose outcome is unknown says when its request left", () => {
  it.each<[string, Reply]>([
    ["a lost answer", lose],
    ["500", apiError(500, "boom")],
    ["a 201 that cannot be read", { status: 201, text: "{", type: "application/json" }],
    ["a 201 that is no profile", { status: 201, json: {} }],
  ])("%s", async (_name, reply) => {
    let arrived = 0;
    const server = await serve(() => {
      arrived = Date.now();
      return reply;
    });
    const begun = Date.now();
    const { outcomeUnknown, sentAt } = await failure(connect(server.url).create({ name: "A" }));
    expect(outcomeUnknown).toBe(true);
    expect(sentAt).toBeGreaterThanOrEqual(begun);
    expect(sentAt).toBeLessThanOrEqual(arrived);
  });

  it("the last one, where earlier ones were refused", async () => {
    const arrived: number[] = [];
    const server = await serve((_asked, nth) => {
      arrived.push(Date.now());
      return nth === 0 ? apiError(503, "busy", { "retry-after": "0.05" }) : lose;
    });
    const { sentAt } = await failure(connect(server.url, { maxRetries: 1 }).create({ name: "A" }));
    expect(sentAt).toBeGreaterThan(arrived[0] ?? Infinity);
  });

  it("also when the caller gave up meanwhile", async () => {
    const controller = new AbortController();
    const server = await serve(() => {
      controller.abort();
      return lose;
    });
    const error = await failure(connect(server.url).create({ name: "A" }, controller.signal));
    expect(error).toMatchObject({ code: "cancelled", outcomeUnknown: true, sentAt: expect.any(Number) });
  });

  it("and one whose outcome is known does not", async () => {
    const server = await serve(always(apiError(409, "taken")));
    const error = await failure(connect(server.url).create({ name: "A" }));
    expect([error.outcomeUnknown, error.sentAt]).toEqual([false, undefined]);
  });

  it("nor does a GET, which changes nothing", async () => {
    const server = await serve((_asked, nth) => (nth === 0 ? lose : oneProfile()));
    expect((await failure(connect(server.url).get(7))).sentAt).toBeUndefined();
  });
});
