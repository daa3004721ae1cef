// Reads of one run: when the list answers them, and when each profile is read by itself. test/provider/requests.test.ts has the counts.
import { createListings, createReads, type ProfileReads, specOf, updateProfile } from "../../src/handler";
import { messageOf } from "../../src/api/thrown";
import { bench, type Bench, closeBenches } from "./gateways";
import { spec } from "./specs";

afterEach(closeBenches);

const ALWAYS = (): boolean => true;

interface Scene {
  readonly at: Bench;
  readonly reads: ProfileReads;
  /** Reads a profile that is believed when the list shows it. */
  read(id: number, signal?: AbortSignal): Promise<string | undefined>;
  /** Makes the clock go on. */
  pass(milliseconds: number): void;
}

/** Thirty profiles, of which so many have been read already that the list is asked from now on. */
async function warm(): Promise<Scene> {
  const at = await bench();
  for (let nth = 1; nth <= 30; nth += 1) await at.client.create({ name: `P${nth}` });
  let now = 1_000;
  const reads = createReads(
    at.client,
    createListings(at.client, () => now),
  );
  const read = async (id: number, signal?: AbortSignal): Promise<string | undefined> =>
    (await reads.read(id, { client: at.client, isExpected: ALWAYS, signal }))?.access_profile.description ??
    undefined;
  for (let id = 1; id <= 12; id += 1) await read(id);
  at.forget();
  return { at, reads, read, pass: (milliseconds) => (now += milliseconds) };
}

test("the list answers without a request", async () => {
  const { at, read } = await warm();
  await read(20);
  expect(at.count()).toBe(0);
});

test("a profile that this run changes is read by itself from then on", async () => {
  const { at, reads, read } = await warm();
  reads.changes(20);
  await at.client.update(20, { description: "new" });
  expect(await read(20)).toBe("new");
  expect(await read(20)).toBe("new");
});

test("a profile that is asked for again is read by itself: something may have become of it", async () => {
  const { at, read } = await warm();
  await read(20);
  await at.client.update(20, { description: "by hand" });
  expect(await read(20)).toBe("by hand");
});

test("a list serves a run that changes nothing for five minutes", async () => {
  const { at, read, pass } = await warm();
  for (const id of [20, 21]) await at.client.update(id, { description: "by hand" });
  pass(300_000);
  expect(await read(20)).toBeUndefined();
  pass(1);
  expect(await read(21)).toBe("by hand");
});

test("once the run has changed a profile, a list of more than ten seconds says nothing any more", async () => {
  const { at, read, reads, pass } = await warm();
  reads.changes(1);
  for (const id of [20, 21]) await at.client.update(id, { description: "by hand" });
  pass(10_000);
  expect(await read(20)).toBeUndefined();
  pass(1);
  expect(await read(21)).toBe("by hand");
});

test("a change is guarded by a list of at most ten seconds, also in a run that has changed nothing yet", async () => {
  const { at, reads, pass } = await warm();
  const guard = async (id: number): Promise<string | null | undefined> =>
    (await reads.read(id, { client: at.client, isExpected: ALWAYS, isGuard: true }))?.access_profile
      .description;
  for (const id of [20, 21]) await at.client.update(id, { description: "after the plan" });
  pass(10_000);
  expect(await guard(20)).toBeNull();
  pass(1);
  expect(await guard(21)).toBe("after the plan");
});

test("the first update of a run finds what somebody has changed since the list was read", async () => {
  const { at, reads, pass } = await warm();
  const { access_profile: before } = await at.client.get(20);
  await at.client.update(20, { description: "after the plan" });
  pass(10_001);
  const basis = { prior: specOf(before), version: before.version };
  const desired = spec({ name: "P20", is_active: before.is_active, tags: ["ours"] });
  const { error } = await updateProfile(at.client, 20, basis, desired, { reads });
  expect(messageOf(error)).toContain("was changed after the plan was made, in description");
  expect((await at.client.get(20)).access_profile.tags).toEqual([]);
});

test("a profile that the list does not have may be new, or gone: it is read by itself", async () => {
  const { at, read, reads } = await warm();
  const { id } = await at.client.create({ name: "late", description: "late" });
  expect(await read(id)).toBe("late");
  expect(await reads.read(99, { client: at.client, isExpected: ALWAYS })).toBeUndefined();
});

test("whoever gives up is not kept waiting by the list of the others", async () => {
  const { read, pass } = await warm();
  pass(400_000);
  const stop = new AbortController();
  const waiting = Promise.all(Array.from({ length: 12 }, (_none, index) => read(index + 13)));
  const given = read(30, stop.signal);
  stop.abort(new Error("enough"));
  await expect(given).rejects.toThrow("enough");
  await expect(waiting).resolves.toHaveLength(12);
});

test("a list without versions says nothing", async () => {
  const at = await bench();
  for (let nth = 1; nth <= 20; nth += 1) await at.client.create({ name: `P${nth}` });
  const { list, get } = at.client;
  const client: typeof at.client = {
    ...at.client,
    list: async (...args: Parameters<typeof list>) => {
      const page = await list(...args);
      return { ...page, access_profiles: page.access_profiles.map((each) => ({ ...each, version: 0 })) };
    },
    get: async (id: number) => {
      const detail = await get(id);
      return { ...detail, access_profile: { ...detail.access_profile, version: 0 } };
    },
    within: () => client,
  };
  const reads = createReads(client, createListings(client));
  at.forget();
  for (let id = 1; id <= 20; id += 1) await reads.read(id, { client, isExpected: ALWAYS });
  expect(at.count()).toBe(20 + 2);
});

test("the list is not read where it is longer than the reads are many", async () => {
  const at = await bench();
  let listed = 0;
  const many = {
    ...at.client,
    list: async () => {
      listed += 1;
      return { access_profiles: [], unreadable: [], total_count: 5_000 };
    },
  };
  for (let nth = 1; nth <= 50; nth += 1) await at.client.create({ name: `P${nth}` });
  at.forget();
  const reads = createReads(many, createListings(many));
  for (let id = 1; id <= 50; id += 1) await reads.read(id, { client: at.client, isExpected: ALWAYS });
  // How long it is was asked once.
  expect([listed, at.count()]).toEqual([1, 50]);
});
