// The circuit: when a gateway that serves nothing is left alone, and when it is asked again.
import { ApiError, type HttpEvent } from "../../src/api";
import {
  createBreaker,
  FAILURES_TO_OPEN,
  PATIENCE,
  PATIENCE_WITH_NOBODY,
  PAUSE_BEFORE_LOOK,
} from "../../src/api/breaker";
import { closeClients, connect, failure } from "./clients";
import { page } from "./profiles";
import { closeServers, lose, type Reply, serve, silence } from "./server";

const NOON = Date.parse("2026-03-01T12:00:00Z");
const lost = new ApiError({ code: "timeout", message: "no answer from gateway within 30 s" });

/** All that Jest would fake beside the clock. */
const TIMERS = [
  "setTimeout",
  "clearTimeout",
  "setInterval",
  "clearInterval",
  "setImmediate",
  "clearImmediate",
  "nextTick",
  "queueMicrotask",
  "performance",
  "hrtime",
] as const;

/** A circuit with a clock to turn. */
function circuit() {
  let time = NOON;
  const events: HttpEvent["kind"][] = [];
  const breaker = createBreaker(
    "gateway",
    ({ kind }) => events.push(kind),
    () => time,
  );
  const miss = (after: number, neverSent = false): void => {
    const sentAt = time;
    time += after;
    breaker.missed({ sentAt, neverSent, error: lost });
  };
  /** A look that finds out whether the gateway answers. */
  const look = (answers: boolean) => (): Promise<boolean> => {
    if (answers) breaker.answered();
    else breaker.missed({ sentAt: time, neverSent: false, error: lost });
    return Promise.resolve(answers);
  };
  const admitted = (answers = true): Promise<unknown> =>
    breaker.admit(look(answers)).then(
      () => true,
      (error: unknown) => error,
    );
  return { breaker, events, miss, admitted, pass: (milliseconds: number) => void (time += milliseconds) };
}

describe("the circuit opens", () => {
  const third = (patience: number) => patience / 3;
  type Step = [after: number, neverSent?: boolean] | "answer";
  it.each<[string, Step[], boolean]>([
    [
      "after failures for as long as the patience",
      [[third(PATIENCE)], [third(PATIENCE)], [third(PATIENCE)]],
      true,
    ],
    ["not before", [[third(PATIENCE)], [third(PATIENCE)], [third(PATIENCE) - 1]], false],
    ["not after few failures, however long", [[PATIENCE], [PATIENCE]], false],
    ["not after an answer in between", [[PATIENCE], [PATIENCE], "answer", [PATIENCE / 2], [1], [1]], false],
    [
      "sooner where nobody ever listened",
      [
        [2_000, true],
        [2_000, true],
        [1_000, true],
      ],
      true,
    ],
    ["not sooner where somebody did", ["answer", [2_000, true], [2_000, true], [1_000, true]], false],
    ["not sooner where connections break only", [[2_000], [2_000], [1_000]], false],
  ])("%s", async (_name, steps, opens) => {
    const { breaker, miss, admitted } = circuit();
    for (const step of steps) {
      if (step === "answer") breaker.answered();
      else miss(...step);
    }
    expect(await admitted()).toEqual(opens ? expect.any(ApiError) : true);
  });

  it("and says since when, how often and why", async () => {
    const { miss, admitted, events } = circuit();
    for (let nth = 0; nth < FAILURES_TO_OPEN; nth += 1) miss(30_000);
    expect(await admitted()).toMatchObject({
      code: "timeout",
      outcomeUnknown: false,
      message:
        "gateway has served no request for 90 s, since 2026-03-01T12:00:00.000Z (3 attempts failed in a row; the last: " +
        "no answer from gateway within 30 s); requests are paused until it answers again",
    });
    expect(events).toEqual(["open"]);
    expect(PATIENCE_WITH_NOBODY).toBeLessThan(PATIENCE);
  });
});

describe("an open circuit", () => {
  const opened = () => {
    const made = circuit();
    for (let nth = 0; nth < FAILURES_TO_OPEN; nth += 1) made.miss(PATIENCE);
    return made;
  };

  it("is closed by a look that is answered, after a pause", async () => {
    const { admitted, pass, events } = opened();
    pass(PAUSE_BEFORE_LOOK - 1);
    expect(await admitted()).toBeInstanceOf(ApiError);
    pass(1);
    expect([await admitted(), await admitted()]).toEqual([true, true]);
    expect(events).toEqual(["open", "closed"]);
  });

  it("stays open for another pause after a look in vain", async () => {
    const { admitted, pass, events } = opened();
    pass(PAUSE_BEFORE_LOOK);
    expect(await admitted(false)).toBeInstanceOf(ApiError);
    expect(await admitted()).toBeInstanceOf(ApiError);
    pass(PAUSE_BEFORE_LOOK);
    expect(await admitted()).toBe(true);
    expect(events).toEqual(["open", "closed"]);
  });

  it("lets one look at a time through", async () => {
    const { breaker, pass } = opened();
    pass(PAUSE_BEFORE_LOOK);
    let answer: (answers: boolean) => void = () => undefined;
    const first = breaker.admit(() => new Promise((resolve) => (answer = resolve)));
    await expect(breaker.admit(() => Promise.resolve(true))).rejects.toBeInstanceOf(ApiError);
    answer(true);
    await first;
  });
});

describe("on a socket", () => {
  afterEach(async () => {
    jest.useRealTimers();
    await closeClients();
    await closeServers();
  });

  /** Turns the clock and leaves every timer as it is. */
  const pass = (milliseconds: number): void => {
    const now = Date.now() + milliseconds;
    jest.useFakeTimers({ now, doNotFake: [...TIMERS] });
  };

  it.each<[string, Reply]>([
    ["that breaks every connection", lose],
    ["that never answers", silence],
    ["of which a proxy says that it is not there", { status: 502, text: "<h1>Bad Gateway</h1>" }],
  ])("nothing more is sent to a gateway %s, until it answers again", async (_name, trouble) => {
    let reply = trouble;
    const server = await serve(() => reply);
    const client = connect(server.url, { requestTimeout: 0.5 });
    const list = () => client.list({ limit: 1, offset: 0 });
    for (let nth = 0; nth < FAILURES_TO_OPEN; nth += 1) {
      if (nth > 0) pass(PATIENCE);
      await failure(list());
    }
    const before = server.asked.length;
    const calls = [list(), client.create({ name: "A" }), client.delete(7)];
    for (const { message } of await Promise.all(calls.map(failure)))
      expect(message).toContain("requests are paused until it answers again");
    expect(server.asked).toHaveLength(before);
    reply = page();
    pass(PAUSE_BEFORE_LOOK);
    await client.delete(7);
    expect(server.lines().slice(before)).toEqual([
      "GET /api/governance/access-profiles/7",
      "DELETE /api/governance/access-profiles/7",
    ]);
  });
});
