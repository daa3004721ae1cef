import { type Listed } from "../conversation";
import { listFaults } from "../core-rules";
import { KEPT, withSample } from "../served-sample";

/** Lists with three things on the shelf. */
async function list(
  config: object,
  options: { readonly limit?: number; readonly withState?: boolean } = {},
): Promise<Listed[]> {
  const found: Listed[] = [];
  await withSample(async ({ shelf, things }) => {
    for (const id of ["7", "8", "9"]) shelf.put(id, { ...KEPT, id, name: `thing ${id}` });
    found.push(...(await things.list({ ...config }, options)));
  });
  return found;
}

const identity = (id: string) => ({ shelf: "first", id });

test("every object comes with its identity and its name, and core takes each", async () => {
  const events = await list({});
  expect(events).toEqual(
    ["7", "8", "9"].map((id) => ({
      identity: identity(id),
      displayName: `thing ${id}`,
      state: null,
      diagnostics: [],
    })),
  );
  expect(events.flatMap((event) => listFaults(event, false))).toEqual([]);
});

test("the whole state comes with it where it is asked for", async () => {
  const events = await list({}, { withState: true });
  expect(events[0]?.state).toEqual({ ...KEPT, name: "thing 7" });
  expect(events.flatMap((event) => listFaults(event, true))).toEqual([]);
});

test("no more come than are wanted", async () => {
  expect(await list({}, { limit: 2 })).toHaveLength(2);
});

test("a warning comes with the object that it came up at", async () => {
  const events = await list({ mood: "warn" });
  expect(events.map(({ diagnostics }) => diagnostics.map(({ detail }) => detail))).toEqual([
    ["thing 7 is dusty"],
    ["thing 8 is dusty"],
    ["thing 9 is dusty"],
  ]);
});

test.each([
  ["an error", "fail", "the light went out"],
  ["what is thrown", "throw", "the shelf fell down"],
])("%s ends the list after what was found", async (_what, mood, detail) => {
  const events = await list({ mood });
  expect(events).toMatchObject([
    { identity: identity("7"), diagnostics: [] },
    { identity: null, diagnostics: [{ severity: "error", detail: expect.stringContaining(detail) }] },
  ]);
  expect(events.flatMap((event) => listFaults(event, false))).toEqual([]);
});

test("an object without an identity is an error that says so, no event that core would refuse", async () => {
  const events = await list({ mood: "lost" });
  expect(events).toMatchObject([
    { identity: null, diagnostics: [{ detail: expect.stringContaining("has no identity") }] },
  ]);
  expect(events.flatMap((event) => listFaults(event, false))).toEqual([]);
});

test("core's rules find an event without an identity or without its state", () => {
  const bare = { identity: null, displayName: "x", state: null, diagnostics: [] };
  expect(listFaults(bare, false)).toEqual(["the event has neither an identity nor a diagnostic"]);
  expect(listFaults({ ...bare, identity: identity("7") }, true)).toEqual(["the event has no state"]);
});

test("a caller who leaves stops the list", () =>
  withSample(async ({ served, shelf }) => {
    for (let id = 1; id <= 2_000; id += 1)
      shelf.put(String(id), { ...KEPT, id: String(id), name: "x".repeat(10_000) });
    const events = served.client.stream("listResource", { typeName: "sample_thing", limit: 2_000n });
    await events.next();
    await events.return();
    await Promise.allSettled(served.session.calls.inFlight.keys());
    expect(served.session.calls.inFlight.size).toBe(0);
  }));

test("without a configured provider it says so", () =>
  withSample(
    async ({ things }) => {
      expect(await things.list({})).toMatchObject([
        { identity: null, diagnostics: [{ summary: "The provider is not configured yet" }] },
      ]);
    },
    { configured: false },
  ));

test("an unknown type is an error in the stream", () =>
  withSample(async ({ served }) => {
    const events = [];
    for await (const event of served.client.stream("listResource", { typeName: "other" })) events.push(event);
    expect(events).toMatchObject([{ diagnostic: [{ detail: expect.stringContaining('no list "other"') }] }]);
  }));
