// The plan over the wire: what unset becomes, what is no change, when the version grows, what replaces.

import { UNKNOWN } from "../../src/plugin";
import { type Plain } from "../plugin/conversation";
import { recordOf } from "../told";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;

beforeAll(async () => {
  scene = await setProviderScene();
});
afterAll(() => scene.dispose());

/** A state as it is after an apply of nothing but a name. */
const applied = (attributes: object = {}): NonNullable<Plain> => ({
  id: "1",
  name: "P",
  is_active: true,
  calendar_aligned: false,
  deletion_policy: "deactivate",
  adoption_policy: "retired",
  version: 3,
  created_at: "2026-01-01T00:00:00Z",
  ...attributes,
});

/** The planned attributes that are not null. */
const planned = async (request: {
  config: Plain;
  prior?: Plain;
  private?: string;
}): Promise<Record<string, unknown>> => {
  const { state, diagnostics } = await scene.profile.plan(request);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  return Object.fromEntries(Object.entries(recordOf(state)).filter(([, value]) => value !== null));
};

test("a new profile plans defaults, nothing for what is unset, and unknown for what the gateway decides", async () => {
  expect(await planned({ config: { name: "P" } })).toEqual({
    id: UNKNOWN,
    name: "P",
    is_active: true,
    calendar_aligned: false,
    deletion_policy: "deactivate",
    adoption_policy: "retired",
    version: UNKNOWN,
    origin: "created",
    created_at: UNKNOWN,
    last_rotation_at: UNKNOWN,
  });
});

test("a new clone plans unknown for what it leaves unset", async () => {
  const plan = await planned({ config: { name: "P", clone_from: "7", tags: ["own"] } });
  expect(plan).toMatchObject({
    tags: ["own"],
    budgets: UNKNOWN,
    provider_configs: UNKNOWN,
    calendar_aligned: UNKNOWN,
    description: UNKNOWN,
  });
});

test("a clone that exists plans what it has for what it leaves unset", async () => {
  const prior = applied({ clone_from: "7", tags: ["cloned"], budgets: { "1M": { max_limit: 5 } } });
  expect(await planned({ config: { name: "P", clone_from: "7" }, prior })).toMatchObject({
    tags: ["cloned"],
    budgets: { "1M": { max_limit: 5 } },
    version: 3,
  });
});

test.each<[string, object, object]>([
  ["nothing", {}, {}],
  ["the order of a set", { tags: ["a", "b"] }, { tags: ["b", "a"] }],
  [
    "the spelling of a number",
    { budgets: { "1M": { max_limit: 1 } } },
    { budgets: { "1M": { max_limit: "1.0" } } },
  ],
  ["the spelling of an interval", { auto_rotation_interval: "30d" }, { auto_rotation_interval: "720h" }],
  ["an absent set that was empty", { tags: [] }, {}],
  ["an absent map that was empty", { budgets: {} }, {}],
  ["a policy", {}, { deletion_policy: "delete" }],
])("a change of %s keeps the version", async (_what, before, after) => {
  expect(await planned({ config: { name: "P", ...after }, prior: applied(before) })).toMatchObject({
    version: 3,
  });
});

test.each<[string, object, object]>([
  ["a set that was absent", {}, { tags: [], virtual_mcp_ids: [] }],
  ["a map that was absent", {}, { budgets: {}, provider_configs: {}, mcp_configs: {} }],
  ["a description that was absent", {}, { description: "" }],
])(
  "%s and is configured empty is planned as configured, which core insists on, and changes nothing",
  async (_what, before, after) => {
    expect(await planned({ config: { name: "P", ...after }, prior: applied(before) })).toMatchObject({
      ...after,
      version: 3,
    });
  },
);

test("a list of models that is configured empty in an entry that had none is planned as configured", async () => {
  const entry = (members: object): object => ({
    provider_configs: { openai: { all_models_allowed: false, ...members } },
  });
  const config = { name: "P", ...entry({ allowed_models: [], weight: 1 }) };
  expect(await planned({ config, prior: applied(entry({})) })).toMatchObject({
    provider_configs: { openai: { allowed_models: [] } },
  });
});

test.each<[string, object, object]>([
  [
    "the month that quarters start in by default",
    { budgets: { "1Q": { max_limit: 5, quarter_start_month: null } } },
    { budgets: { "1Q": { max_limit: 5, quarter_start_month: 1 } } },
  ],
  [
    "digits that the API cannot say",
    { budgets: { "1M": { max_limit: "12345678.901234567" } } },
    { budgets: { "1M": { max_limit: "12345678.901234567890123456789" } } },
  ],
  [
    "an empty map in a provider entry",
    { provider_configs: { openai: { all_models_allowed: false, budgets: null } } },
    { provider_configs: { openai: { budgets: {} } } },
  ],
  [
    "some tools beside all tools",
    { mcp_configs: { jira: { tools_to_execute: ["*"] } } },
    { mcp_configs: { jira: { tools_to_execute: ["*", "a"] } } },
  ],
])("%s is another spelling: the prior one is planned", async (_what, before, after) => {
  const prior = applied(before);
  const request = { config: { name: "P", ...after }, prior };
  expect((await scene.profile.plan({ config: { name: "P", ...before }, prior })).state).toEqual(
    (await scene.profile.plan(request)).state,
  );
  expect(await planned(request)).toMatchObject({ version: 3 });
});

test("a list of keys that is configured empty is more than one that is left to the gateway", async () => {
  const prior = applied({ provider_configs: { openai: { all_models_allowed: false } } });
  const config = { name: "P", provider_configs: { openai: { key_ids: [] } } };
  expect(await planned({ config, prior })).toMatchObject({ version: UNKNOWN });
});

test.each<[string, object, object]>([
  ["a value", { description: "a" }, { description: "b" }],
  ["a value inside a map", { budgets: { "1M": { max_limit: 1 } } }, { budgets: { "1M": { max_limit: 2 } } }],
  ["the activity", {}, { is_active: false }],
  ["an attribute that is removed", { rate_limit: { token_max_limit: 1, token_reset_duration: "1d" } }, {}],
  ["a value that is unknown yet", { description: "a" }, { description: UNKNOWN }],
])("a change of %s makes the version unknown", async (_what, before, after) => {
  const plan = await planned({ config: { name: "P", ...after }, prior: applied(before) });
  expect(plan).toMatchObject({ id: "1", created_at: "2026-01-01T00:00:00Z", version: UNKNOWN });
});

test("product fields that are unset stay as they were, also beside a change", async () => {
  const entry = {
    all_models_allowed: false,
    allowed_models: ["a"],
    key_ids: ["k"],
    weight: 0,
    blacklisted_models: ["b"],
  };
  const prior = applied({ provider_configs: { openai: entry }, allow_all_providers: true });
  const plan = await planned({
    config: { name: "P", provider_configs: { openai: { allowed_models: ["c"] } } },
    prior,
  });
  expect(plan).toMatchObject({
    allow_all_providers: true,
    provider_configs: {
      openai: {
        allowed_models: ["c"],
        key_ids: ["k"],
        weight: 0,
        blacklisted_models: ["b"],
        model_budgets: null,
      },
    },
  });
});

test.each<[string, string | null, string | null, string, string[]]>([
  ["another source", "1", "2", "{}", ["clone_from"]],
  ["a source that is removed", "1", null, "{}", ["clone_from"]],
  ["a source that is added", null, "2", "{}", ["clone_from"]],
  ["a source that is added after an import", null, "2", '{"imported":true}', []],
  ["the same source", "1", "1", "{}", []],
])("%s: what it replaces", async (_what, before, after, bytes, replaces) => {
  const { requiresReplace } = await scene.profile.plan({
    config: { name: "P", clone_from: after },
    prior: applied({ clone_from: before }),
    private: bytes,
  });
  expect(requiresReplace).toEqual(replaces);
});

test("a new provider entry without keys is warned about, an old one and one whose keys are unknown are not", async () => {
  const warned = async (config: object, prior?: Plain): Promise<unknown> => {
    const { diagnostics } = await scene.profile.plan({
      config: { name: "Keys", ...config },
      ...(prior ? { prior } : {}),
    });
    const others = diagnostics.filter(({ summary }) => summary !== "Access is widened");
    return others.map(({ severity, path }) => [severity, path]);
  };
  const models = { allowed_models: ["m"] };
  const entries = {
    provider_configs: { a: models, b: { ...models, key_ids: UNKNOWN }, c: { ...models, key_ids: [] } },
  };
  expect(await warned(entries)).toEqual([["warning", 'provider_configs["a"]']]);
  expect(await warned(entries, applied({ provider_configs: { a: models, b: models, c: models } }))).toEqual(
    [],
  );
});

test("an entry that allows no model is warned about, unless it says so, may still say so, or was so before", async () => {
  const keys = { key_ids: ["*"] };
  const entries = {
    nothing: keys,
    no: { ...keys, all_models_allowed: false },
    none: { ...keys, allowed_models: [] },
    some: { ...keys, allowed_models: ["m"] },
    all: { ...keys, all_models_allowed: true },
    later: { ...keys, all_models_allowed: UNKNOWN },
    listedLater: { ...keys, allowed_models: UNKNOWN },
  };
  const warned = async (prior?: object): Promise<unknown> => {
    const { diagnostics } = await scene.profile.plan({
      config: { name: "Models", provider_configs: entries },
      ...(prior && { prior: applied({ provider_configs: prior }) }),
    });
    const others = diagnostics.filter(({ summary }) => summary !== "Access is widened");
    return others.map(({ severity, path }) => [severity, path]);
  };
  const first = [
    ["warning", 'provider_configs["nothing"]'],
    ["warning", 'provider_configs["no"]'],
  ];
  expect(await warned()).toEqual(first);
  expect(await warned({ nothing: keys, no: keys })).toEqual([]);
  expect(await warned({ nothing: { ...keys, allowed_models: ["m"] }, no: keys })).toEqual(first.slice(0, 1));
});

test("the plan of a plan is the plan", async () => {
  const config = {
    name: "P",
    tags: ["b", "a"],
    provider_configs: { openai: { allowed_models: ["m"] } },
    budgets: { "1M": { max_limit: "99.99" } },
  };
  const first = await scene.profile.plan({ config, prior: applied() });
  const second = await scene.profile.plan({ config, prior: applied() });
  expect(second).toEqual(first);
});
