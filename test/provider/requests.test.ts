// How many requests a run makes for many profiles: pages of the list instead of reads, and no read after a change whose answer says
// it all. Terraform sends ten calls at once, and so does this.

import { bifrostProvider } from "../../src/provider";
import { closeServers } from "../api/server";
import { type Meddle, proxy } from "../handler/interference";
import { type Answer, configure, type Plain } from "../plugin/conversation";
import { type ProviderScene, setProviderScene } from "./scene";
import { recordOf, recordsOf } from "../told";

const MANY = 120;
const PAGES = 2;
/** Profiles that are read by themselves before a list is, and what ten calls at once add to that. */
const FIRST = 10 + 10;

let scene: ProviderScene;
let requests: string[];
let meddle: Meddle | undefined;

beforeEach(async () => {
  requests = [];
  meddle = undefined;
  scene = await setProviderScene();
});
afterEach(async () => {
  await closeServers();
  await scene.dispose();
});

const config = (index: number, more: object = {}) => ({
  name: `P${index}`,
  description: `number ${index}`,
  budgets: { "1M": { max_limit: 5 + index } },
  provider_configs: { openai: { allowed_models: ["gpt-4o"], key_ids: ["*"] } },
  ...more,
});
type Config = ReturnType<typeof config>;

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new RangeError(`there is no element ${index}`);
  return found;
}

/** Begins a run, as Terraform does with each command. */
async function begin(): Promise<void> {
  const between = await proxy(scene.gateway.url, async (asked, forward) => {
    requests.push(`${asked.method} ${asked.path.replace(/^.*access-profiles/, "")}`);
    return meddle?.(asked, forward);
  });
  const said = await configure(scene.served.client, bifrostProvider, {
    endpoint: between.url,
    api_key: "bfst-provider-tests",
  });
  expect(said).toEqual([]);
  requests = [];
}

/** Ten calls at once. */
async function all<T, R>(items: readonly T[], work: (item: T, index: number) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  const queue = [...items.entries()];
  const worker = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      results[next[0]] = await work(next[1], next[0]);
  };
  await Promise.all(Array.from({ length: 10 }, worker));
  return results;
}

interface Managed {
  readonly config: Config;
  readonly state: Plain;
  readonly private: string;
}

async function brought(
  before: readonly (Managed | undefined)[],
  configs: readonly Config[],
): Promise<Managed[]> {
  const plans = await all(configs, (each, index) =>
    scene.profile.plan({
      config: each,
      prior: before[index]?.state ?? null,
      private: before[index]?.private ?? "",
    }),
  );
  await begin();
  const states = await all(configs, (each, index) =>
    scene.profile.apply({
      config: each,
      prior: before[index]?.state ?? null,
      planned: plans[index]?.state ?? null,
      private: plans[index]?.private ?? "",
    }),
  );
  expect(states.flatMap(({ diagnostics }) => diagnostics)).toEqual([]);
  return states.map((state, index) => ({
    config: at(configs, index),
    state: state.state,
    private: state.private,
  }));
}

const made = async (count = MANY): Promise<Managed[]> => {
  await begin();
  return brought(
    [],
    Array.from({ length: count }, (_none, index) => config(index)),
  );
};

async function refreshed(managed: readonly Managed[]): Promise<Answer[]> {
  await begin();
  return all(managed, (each) => scene.profile.read(each.state, each.private));
}

test("a refresh of many profiles reads pages of the list, and says of each what a read says", async () => {
  const managed = await made();
  const read = await refreshed(managed);
  expect(requests.length).toBeLessThanOrEqual(FIRST + 1 + PAGES);
  expect(read.map(({ state }) => state)).toEqual(managed.map(({ state }) => state));
});

test("what was changed by hand is read by itself, and shows", async () => {
  const managed = await made();
  const ids = managed.slice(70, 75).map(({ state }) => Number(state?.["id"]));
  for (const id of ids) await scene.hand.update(id, { description: "by hand" });
  await scene.hand.delete(Number(managed[110]?.state?.["id"]));
  const read = await refreshed(managed);
  // Each of those, and the deleted one, is asked for who did it, too.
  expect(requests.length).toBeLessThanOrEqual(FIRST + 1 + PAGES + 2 * (ids.length + 1));
  expect(
    read.flatMap(({ state }, index) => ((state as Plain)?.["description"] === "by hand" ? [index] : [])),
  ).toEqual([70, 71, 72, 73, 74]);
  expect(read[110]?.state).toBeNull();
});

test("few profiles among many are read by themselves", async () => {
  const managed = await made();
  await refreshed(managed.slice(0, 10));
  expect(requests.every((request) => /^GET \/\d+$/.test(request))).toBe(true);
  expect(requests).toHaveLength(10);
});

test.each<[string, (profile: Record<string, unknown>) => Record<string, unknown>]>([
  ["leaves entries out", ({ provider_configs: _left, ...rest }) => rest],
  [
    "leaves out what Terraform does not manage",
    ({ provider_configs: entries, ...rest }) => ({
      ...rest,
      provider_configs: recordsOf(entries).map((entry) => ({ ...entry, id: undefined })),
    }),
  ],
])("a list that %s is believed in nothing", async (_what, shorten) => {
  const managed = await made(60);
  meddle = async ({ path, method }, forward) => {
    if (method !== "GET" || !path.endsWith("access-profiles")) return undefined;
    const { status, json } = await forward();
    const { access_profiles: profiles, ...page } = recordOf(json);
    return { status, json: { ...page, access_profiles: recordsOf(profiles).map(shorten) } };
  };
  const read = await refreshed(managed);
  expect(read.map(({ state }) => state)).toEqual(managed.map(({ state }) => state));
  expect(requests.filter((request) => /^GET \/\d+$/.test(request))).toHaveLength(60);
  expect(requests.length).toBeLessThanOrEqual(60 + 2);
});

test("a list that cannot be read is done without", async () => {
  const managed = await made(60);
  meddle = ({ path, method, query }) =>
    method === "GET" && path.endsWith("access-profiles") && query.get("limit") === "100"
      ? { status: 400, json: { error: { message: "no lists today" } } }
      : undefined;
  const read = await refreshed(managed);
  expect(read.map(({ state }) => state)).toEqual(managed.map(({ state }) => state));
});

test("a creation is two requests, an update is one, and a retirement is one", async () => {
  const managed = await made();
  expect(requests.length).toBeLessThanOrEqual(2 * MANY + FIRST);

  const changed = await brought(
    managed,
    managed.map(({ config: before }) => ({ ...before, description: "changed" })),
  );
  expect(requests.filter((request) => request.startsWith("PUT"))).toHaveLength(MANY);
  expect(requests.length).toBeLessThanOrEqual(MANY + 2 * FIRST + 1 + PAGES);

  await begin();
  const gone = await all(changed, ({ state, private: bytes }) =>
    scene.profile.apply({ config: null, prior: state, planned: null, private: bytes }),
  );
  expect(gone.every(({ state }) => state === null)).toBe(true);
  expect(requests.length).toBeLessThanOrEqual(MANY + 2 * FIRST + 1 + PAGES);
  const { access_profiles: left } = await scene.hand.list({ limit: 100, offset: 0 });
  expect(left.filter(({ is_active }) => is_active)).toEqual([]);
});

test("a change by hand after the plan is found, though the list is read", async () => {
  const managed = await made(60);
  const ids = managed.map(({ state }) => Number(state?.["id"]));
  const configs = managed.map(({ config: before }) => ({ ...before, description: "changed" }));
  const plans = await all(managed, ({ state, private: bytes }, index) =>
    scene.profile.plan({ config: at(configs, index), prior: state, private: bytes }),
  );
  await scene.hand.update(at(ids, 50), { description: "by hand" });
  await begin();
  const applied = await all(managed, ({ state }, index) =>
    scene.profile.apply({
      config: at(configs, index),
      prior: state,
      planned: plans[index]?.state ?? null,
      private: plans[index]?.private ?? "",
    }),
  );
  expect(
    applied.flatMap(({ diagnostics }, index) => diagnostics.map(({ summary }) => [index, summary])),
  ).toEqual([[50, "Access profile changed after the plan"]]);
});

test("answers that leave something out are followed by a read", async () => {
  meddle = async ({ method, path }, forward) => {
    if (method === "GET" || !path.endsWith("/activate")) return undefined;
    const { status, json } = await forward();
    const { access_profile: profile } = recordOf(json);
    return { status, json: { access_profile: { ...recordOf(profile), provider_configs: [] } } };
  };
  const managed = await made(30);
  expect(requests.filter((request) => /^GET \/\d+$/.test(request))).toHaveLength(30);
  const read = await refreshed(managed);
  expect(read.map(({ state }) => state)).toEqual(managed.map(({ state }) => state));
});
