// What users of other gateways' providers complain about, theme by theme: here it must not happen.
// Two themes do not concern us: a configuration file that is synchronised badly (there is none; the gateway is asked live), and a
// raw key as the id of a resource (the id of a profile is the gateway's number; a profile has no secret).

import { bifrostProvider } from "../../src/provider";
import { UNKNOWN } from "../../src/plugin";
import { apiError, closeServers } from "../api/server";
import { type Meddle, proxy } from "../handler/interference";
import { configure } from "../plugin/conversation";
import { recordOf, untyped } from "../told";
import { type Attributes, ManagedProfile } from "./managed";
import { type ProviderScene, setProviderScene } from "./scene";

const API_KEY = "bfst-provider-tests";

let scene: ProviderScene;
/** A profile that no core manages yet. */
let profile: ManagedProfile;

beforeEach(async () => {
  await stage({});
});
afterEach(async () => {
  await closeServers();
  await scene.dispose();
});

test("race: profiles created at once all settle", async () => {
  const names = Array.from({ length: 20 }, (_each, nth) => `P${nth}`);
  const all = await Promise.all(names.map((name) => brought({ name, tags: [name] })));
  expect(new Set(all.map(({ id }) => id)).size).toBe(20);
  const drifts = await Promise.all(
    all.map((each, nth) => each.drift({ name: `P${nth}`, tags: [`P${nth}`] })),
  );
  expect(drifts.flat()).toEqual([]);
});

test("deleted outside: a profile that is gone is planned anew and is no error", async () => {
  await profile.bring({ name: "P" });
  await scene.hand.delete(profile.id);
  await profile.refresh();
  expect(profile.state).toBeNull();
  await profile.bring({ name: "P" });
  expect(profile.state).toMatchObject({ id: "2", name: "P" });
});

test("secrets: the key is in no plan, no state, no private bytes and no diagnostic", async () => {
  const heard: unknown[] = [];
  const said = async () => {
    const config = { name: "P", tags: ["a"] };
    const planned = await scene.profile.plan({ config });
    const answer = await scene.profile.apply({ config, planned: planned.state });
    heard.push(planned, answer, await scene.profile.read(answer.state), await scene.profile.import("1"));
    return answer.diagnostics;
  };
  expect(await said()).toEqual([]);
  await between((asked) => apiError(401, `no such key: ${String(asked.headers.authorization)}`));
  const prior = { id: "1", name: "P" };
  heard.push(await scene.profile.read(prior), await scene.profile.apply({ prior, planned: null }));
  const refused = { severity: "error", detail: expect.stringContaining("no such key") };
  expect(heard.slice(4)).toMatchObject([{ diagnostics: [refused] }, { diagnostics: [refused] }]);
  expect(JSON.stringify(heard)).not.toContain(API_KEY);
});

test("server default: what the gateway decides for what is unset is no drift", async () => {
  await scene.dispose();
  await stage({ initiallyActive: true });
  const config = {
    name: "P",
    is_active: false,
    provider_configs: { openai: {} },
    budgets: { "1Q": { max_limit: 4 } },
  };
  await profile.bring(config);
  expect(profile.state).toMatchObject({ is_active: false });
  expect(await profile.drift(config)).toEqual([]);
});

test("budget duration: every reset duration is sent and read back as configured", async () => {
  const durations = ["1h", "1d", "1w", "1M", "1Q", "1Y"];
  const budgets = Object.fromEntries(durations.map((each) => [each, { max_limit: 5 }]));
  await profile.bring({ name: "P", budgets });
  const { access_profile } = await scene.hand.get(profile.id);
  expect(access_profile.budgets?.map((each) => each.reset_duration).sort()).toEqual([...durations].sort());
  expect(await profile.drift({ name: "P", budgets })).toEqual([]);
});

test("not echoed: members that an answer to a write leaves out do not vanish from the state", async () => {
  const left: unknown[] = [];
  await between(async (asked, forward) => {
    const answer = await forward();
    if (asked.method === "GET") return answer;
    const { access_profile, ...json } = recordOf(answer.json);
    const { tags, budgets, provider_configs, ...rest } = recordOf(access_profile);
    left.push(tags, budgets, provider_configs);
    return { ...answer, json: { ...json, access_profile: rest } };
  });
  const config = {
    name: "P",
    tags: ["a"],
    budgets: { "1M": { max_limit: 5 } },
    provider_configs: { openai: { weight: 1 } },
  };
  await profile.bring(config);
  expect(left.slice(0, 1)).toEqual([["a"]]);
  expect(profile.state).toMatchObject(config);
  expect(await profile.drift(config)).toEqual([]);
});

test("server-added: nulls, defaults and members that nobody configured give no diff", async () => {
  await between(async (_asked, forward) => {
    const answer = await forward();
    const json = recordOf(answer.json);
    if (json["access_profile"] === undefined) return answer;
    const added = {
      description: null,
      tags: null,
      rate_limit: null,
      mcp_configs: null,
      budgets: [],
      region: "eu",
    };
    return { ...answer, json: { ...json, access_profile: { ...json.access_profile, ...added } } };
  });
  const config = { name: "P", provider_configs: { openai: { allowed_models: ["a"] } } };
  await profile.bring(config);
  expect(await profile.drift(config)).toEqual([]);
});

test("stale read: the state after an update is the fresh profile, not the answer to the write", async () => {
  await between(async (asked, forward) => {
    if (asked.method !== "PUT") return undefined;
    const stale = await forward({ ...asked, method: "GET", body: undefined });
    const { status } = await forward();
    return { ...stale, status };
  });
  await profile.bring({ name: "P", tags: ["old"], is_active: false });
  await profile.bring({ name: "P", tags: ["new"], is_active: false });
  expect(profile.state).toMatchObject({ tags: ["new"] });
  expect(await profile.drift({ name: "P", tags: ["new"], is_active: false })).toEqual([]);
});

test("clear: an optional attribute that is removed is cleared, and only it is sent", async () => {
  const kept = { name: "P", tags: ["a"] };
  await profile.bring({
    ...kept,
    description: "d",
    rate_limit: { token_max_limit: 5, token_reset_duration: "1h" },
  });
  scene.changes();
  const { changes } = await profile.bring(kept);
  expect([...changes].sort()).toEqual(["description", "rate_limit", "version"]);
  expect(scene.changes()).toEqual([{ call: "PUT /1", body: { description: null, rate_limit: null } }]);
  expect(await profile.drift(kept)).toEqual([]);
});

test("nested budget: an edit by hand within a provider entry is drift and is repaired", async () => {
  const config = { name: "P", provider_configs: { openai: { budgets: { "1M": { max_limit: 5 } } } } };
  await profile.bring(config);
  const edited = { provider_name: "openai", budgets: [{ reset_duration: "1M" as const, max_limit: 99 }] };
  await scene.hand.update(profile.id, { provider_configs: [edited] });
  expect(await profile.drift(config)).toEqual(["provider_configs", "version"]);
  await profile.bring(config);
  expect((await scene.hand.get(profile.id)).access_profile.provider_configs).toMatchObject([
    { budgets: [{ max_limit: 5 }] },
  ]);
});

test.each<[string, Attributes, string]>([
  ["a reset duration", { budgets: { "1m": { max_limit: 1 } } }, 'budgets["1m"]'],
  ["an interval", { auto_rotation_interval: "soon" }, "auto_rotation_interval"],
  ["a policy", { deletion_policy: "destroy" }, "deletion_policy"],
  [
    "an action",
    { mcp_tool_overrides: [{ mcp_client_id: "c", tool_name: "t", action: "maybe" }] },
    "mcp_tool_overrides",
  ],
])(
  "validation: %s that is none is refused before an apply, with its path",
  async (_what, attributes, path) => {
    const faults = await scene.profile.validate({ name: "P", ...attributes });
    expect(faults).toMatchObject([{ severity: "error", path: expect.stringContaining(path) }]);
    expect(scene.changes()).toEqual([]);
  },
);

test("import: an imported profile is neither replaced nor changed on the gateway", async () => {
  const config = {
    name: "P",
    tags: ["b", "a"],
    provider_configs: { openai: { weight: 0.5 } },
    is_active: false,
  };
  await profile.bring(config);
  const imported = new ManagedProfile(scene);
  await imported.import("name=P");
  scene.changes();
  expect(await imported.bring(config)).toMatchObject({ replaces: false });
  expect(scene.changes()).toEqual([]);
  expect(imported.id).toBe(profile.id);
});

test("order: lists that come back in another order are no diff", async () => {
  const entry = (weight: number) => ({ allowed_models: ["b", "a"], key_ids: ["k2", "k1"], weight });
  const config = { name: "P", tags: ["b", "a"], provider_configs: { b: entry(1), a: entry(2) } };
  await profile.bring(config);
  const { provider_configs = [] } = (await scene.hand.get(profile.id)).access_profile;
  const turned = provider_configs.map(({ provider_name, weight }) => ({
    provider_name,
    weight,
    allowed_models: ["a", "b"],
    key_ids: ["k1", "k2"],
  }));
  await scene.hand.update(profile.id, { tags: ["a", "b"], provider_configs: turned.reverse() });
  const live = (await scene.hand.get(profile.id)).access_profile;
  expect(live).toMatchObject({ tags: ["a", "b"], provider_configs: turned });
  scene.changes();
  await profile.bring(config);
  expect(scene.changes()).toEqual([]);
});

test("newer gateway: members that nobody here knows survive an update of their entry", async () => {
  await scene.dispose();
  await stage({ allowUnknownMembers: true });
  await profile.bring({ name: "P", provider_configs: { openai: { weight: 1 } } });
  const byHand = { provider_name: "openai", weight: 1, guardrails: ["pii"] };
  await untyped(scene.hand.update, profile.id, { provider_configs: [byHand], region: "eu" });
  await profile.bring({ name: "P", provider_configs: { openai: { weight: 2 } } });
  expect((await scene.hand.get(profile.id)).access_profile).toMatchObject({
    region: "eu",
    provider_configs: [{ provider_name: "openai", weight: 2, guardrails: ["pii"] }],
  });
});

test("429: many profiles on a throttled gateway all settle", async () => {
  let asked = 0;
  await between(() => {
    asked += 1;
    return asked % 3 === 0 ? apiError(429, "slow down", { "retry-after": "0.01" }) : undefined;
  });
  const names = Array.from({ length: 30 }, (_each, nth) => `P${nth}`);
  const all = await Promise.all(names.map((name) => brought({ name })));
  expect(all.map(({ state }) => state?.["is_active"])).toEqual(names.map(() => true));
  expect(asked).toBeGreaterThan(120);
  expect(await scene.hand.list({ limit: 50, offset: 0 })).toMatchObject({ total_count: 30 });
});

test.each([400, 403, 500])('"not found" in the text of a %d drops no live profile', async (status) => {
  await profile.bring({ name: "P" });
  await between(() => apiError(status, "access profile not found"));
  const { state, diagnostics } = await scene.profile.read(profile.state);
  expect(state).toEqual(profile.state);
  expect(diagnostics).toMatchObject([{ severity: "error" }]);
});

test("full replace: an update carries only what changed and wipes nothing else", async () => {
  const config = {
    name: "P",
    description: "d",
    budgets: { "1M": { max_limit: 5 } },
    provider_configs: { openai: { weight: 1 } },
  };
  await profile.bring(config);
  const byHand = { provider_name: "openai", weight: 1, blacklisted_models: ["old"] };
  await scene.hand.update(profile.id, { provider_configs: [byHand] });
  scene.changes();
  await profile.bring({ ...config, tags: ["new"] });
  expect(scene.changes()).toEqual([{ call: "PUT /1", body: { tags: ["new"] } }]);
  const { access_profile } = await scene.hand.get(profile.id);
  expect(access_profile).toMatchObject({
    description: "d",
    budgets: [{ max_limit: 5 }],
    provider_configs: [byHand],
  });
});

test.each<[string, Attributes]>([
  ["a name", { name: UNKNOWN }],
  ["a limit", { budgets: { "1M": { max_limit: UNKNOWN } } }],
  [
    "a duration",
    { auto_rotation_interval: UNKNOWN, rate_limit: { token_max_limit: 1, token_reset_duration: UNKNOWN } },
  ],
  ["a map", { provider_configs: UNKNOWN, mcp_configs: UNKNOWN }],
  ["a policy", { deletion_policy: UNKNOWN, adoption_policy: UNKNOWN }],
])("unknown values: validation lets %s pass that a module supplies later", async (_what, attributes) => {
  const config = { name: "P", ...attributes };
  expect(await scene.profile.validate(config)).toEqual([]);
  const { diagnostics } = await scene.profile.plan({ config });
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
});

async function stage(options: Parameters<typeof setProviderScene>[0]): Promise<void> {
  scene = await setProviderScene(options);
  profile = new ManagedProfile(scene);
}

async function brought(config: Attributes): Promise<ManagedProfile> {
  const one = new ManagedProfile(scene);
  await one.bring(config);
  return one;
}

/** Puts a gateway that meddles between the provider and the real one. */
async function between(meddle: Meddle): Promise<void> {
  const server = await proxy(scene.gateway.url, meddle);
  await configure(scene.served.client, bifrostProvider, {
    endpoint: server.url,
    api_key: API_KEY,
    max_retries: 8,
  });
}
