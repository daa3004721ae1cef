// A POST whose answer is lost: it goes out once, and a look at the gateway settles whether it worked.
import { createOrAdopt, createProfile, isPending } from "../../src/handler/internal";
import { closeClients, connect } from "../api/clients";
import { type Asked, apiError, closeServers, lose, type Reply } from "../api/server";
import { messageOf } from "../../src/api/thrown";
import { bench, closeBenches } from "./gateways";
import { proxy } from "./interference";
import { spec } from "./specs";

afterEach(closeClients);
afterEach(closeServers);
afterEach(closeBenches);

const isPost = ({ method }: Asked): boolean => method === "POST";
const source = { name: "Source", budgets: { "1M": { max_limit: 500 } } };
// A gateway that folds the older MCP lists answers something else than was sent, which means the same.
const wanted = spec({ tags: ["a"], budgets: { "1d": { max_limit: 5 } }, mcp_servers: ["files"] });
const clone = spec({ tags: ["a"], clone_from: "1" });

/** A gateway with a profile to clone, behind a proxy that answers a POST as it is told, after or instead of the work. */
async function behind(answer: (asked: Asked, forward: () => Promise<Reply>) => Promise<Reply>) {
  const at = await bench({ initiallyActive: false, foldMcp: true });
  await createProfile(at.client, spec(source));
  at.forget();
  const server = await proxy(at.gateway.url, (asked, forward) =>
    isPost(asked) ? answer(asked, forward) : undefined,
  );
  const client = connect(server.url, { maxRetries: 3 });
  return { ...at, client, posts: () => server.asked.filter(isPost).length };
}

const afterTheWork = (reply: Reply) => async (_asked: Asked, forward: () => Promise<Reply>) => {
  await forward();
  return reply;
};

describe.each([
  ["create", wanted],
  ["clone", clone],
])("%s", (kind, desired) => {
  it.each<[string, Reply]>([
    ["the connection broke", lose],
    ["500", apiError(500, "boom")],
    ["504 of a proxy", { status: 504, text: "<p>time-out" }],
    ["a web page with 200", { text: "<p>login" }],
    ["an answer that cannot be read", { status: 201, text: "{", type: "application/json" }],
  ])("that worked is ours: %s", async (_name, reply) => {
    const { client, posts, calls } = await behind(afterTheWork(reply));
    const outcome = await createProfile(client, desired);
    expect(outcome).toMatchObject({ error: undefined, adopted: undefined });
    expect(outcome.detail?.access_profile).toMatchObject({ id: 2, tags: ["a"], is_active: true });
    expect(outcome.performed[0]?.kind).toBe(kind);
    expect([posts(), calls().filter((call) => call.startsWith("POST")).length]).toEqual([1, 1]);
  });

  it("that did not work is sent again, because its name is still free", async () => {
    let lost = 0;
    const { client, posts, calls } = await behind(async (_asked, forward) =>
      (lost += 1) <= 2 ? lose : forward(),
    );
    const outcome = await createProfile(client, desired);
    expect(outcome).toMatchObject({ error: undefined, adopted: undefined });
    expect(outcome.detail?.access_profile).toMatchObject({ id: 2, tags: ["a"], is_active: true });
    expect([posts(), calls().filter((call) => call.startsWith("POST")).length]).toEqual([3, 1]);
  });

  it("that is refused when it is sent again stays unknown, for the first one may still arrive", async () => {
    let sent = 0;
    const { client } = await behind(() =>
      Promise.resolve((sent += 1) === 1 ? lose : apiError(400, "out of order")),
    );
    const outcome = await createProfile(client, desired);
    expect(outcome).toMatchObject({ detail: undefined, error: { code: "outcome_unknown" } });
    expect(messageOf(outcome.error)).toContain("an earlier send of it may still arrive");
  });

  it("that arrives late, after it was sent again, is found out from the conflict", async () => {
    let late: (() => Promise<Reply>) | undefined;
    const { client, posts } = await behind(async (_asked, forward) => {
      if (late !== undefined) {
        await late();
        return forward();
      }
      late = forward;
      return lose;
    });
    const outcome = await createProfile(client, desired);
    expect(outcome).toMatchObject({ error: undefined, adopted: undefined });
    expect(outcome.detail?.access_profile).toMatchObject({ id: 2, tags: ["a"] });
    expect(posts()).toBe(2);
  });

  it("that never works is told after some tries, and can be applied again", async () => {
    const { client, posts } = await behind(() => Promise.resolve(lose));
    const outcome = await createProfile(client, desired);
    expect(outcome).toMatchObject({
      detail: undefined,
      performed: [],
      error: { code: "outcome_unknown", next: "run_again" },
    });
    expect(messageOf(outcome.error)).toContain("no profile of that name is there now");
    expect(posts()).toBeGreaterThan(2);
  });

  it("when the name now belongs to a profile that says something else is told, and that profile is left alone", async () => {
    const at = await bench();
    await createProfile(at.client, spec(source));
    const server = await proxy(at.gateway.url, async (asked) => {
      if (!isPost(asked)) return undefined;
      await at.client.create({
        name: desired.name,
        tags: ["theirs"],
        budgets: [{ max_limit: 9, reset_duration: "1Y" }],
      });
      return lose;
    });
    const outcome = await createProfile(connect(server.url), desired);
    expect(outcome).toMatchObject({ detail: undefined, error: { code: "outcome_unknown" } });
    expect(messageOf(outcome.error)).toContain(
      "profile 2 now has the name, but nothing proves that it came from this request",
    );
    expect((await at.client.get(2)).access_profile).toMatchObject({ tags: ["theirs"], version: 1 });
  });

  it("when the look fails too says that it is not known, rather than not there", async () => {
    const { gateway, client } = await behind(async (_asked, forward) => {
      await forward();
      await gateway.close();
      return lose;
    });
    const list = (): Promise<never> => Promise.reject(new Error("list is down"));
    const outcome = await createProfile({ ...client, within: () => ({ ...client, list }) }, desired);
    expect(outcome).toMatchObject({ error: { code: "outcome_unknown" } });
    expect(messageOf(outcome.error)).toContain(
      "whether the profile exists could not be determined (list is down)",
    );
  });

  it("that the caller gave up meanwhile is still settled, so that the profile is not forgotten", async () => {
    const controller = new AbortController();
    const { client } = await behind(async (_asked, forward) => {
      await forward();
      controller.abort();
      return lose;
    });
    const outcome = await createProfile(client, desired, { signal: controller.signal });
    expect(outcome.detail?.access_profile.id).toBe(2);
    expect(outcome.performed.map((operation) => operation.kind)).toEqual([kind]);
    expect(outcome.error).toMatchObject({ name: "ApiError", code: "cancelled" });
  });
});

it("a clone whose source vanished as well is in doubt, and names the profile it may be", async () => {
  const { client } = await behind(async (_asked, forward) => {
    await forward();
    await client.delete(1);
    return lose;
  });
  const outcome = await createProfile(client, clone);
  expect(outcome).toMatchObject({ error: { code: "outcome_unknown" } });
  expect(messageOf(outcome.error)).toContain("whether it is profile 2 could not be determined");
});

describe("a creation of a killed run that arrives after this one has looked the name up", () => {
  /** Sends what the killed run sent, just before our creation arrives. */
  async function overtaken(theirs: object) {
    const at = await bench();
    await at.client.list({ limit: 1, offset: 0 });
    const sent_at = Number(at.client.gatewayTime(Date.now()));
    const server = await proxy(at.gateway.url, async (asked) => {
      if (isPost(asked)) await at.client.create({ name: desired.name, ...theirs });
      return undefined;
    });
    const client = connect(server.url);
    const entry = { gateway: client.host, spec: spec({ tags: ["killed"] }), sent_at };
    return createOrAdopt(client, desired, { isInterrupted: (holder) => isPending(entry, holder, client) });
  }
  const desired = spec({ tags: ["a"] });

  it("is ours by the journal, and is brought to what is wanted now", async () => {
    const outcome = await overtaken({ tags: ["killed"] });
    expect(outcome).toMatchObject({ error: undefined, adopted: 1 });
    expect(outcome.detail?.access_profile).toMatchObject({ id: 1, tags: ["a"], is_active: true });
  });

  it("is somebody else's when it says something else", async () => {
    const outcome = await overtaken({ tags: ["theirs"] });
    expect(outcome).toMatchObject({ detail: undefined, error: { code: "name_taken", holder: 1 } });
  });
});
