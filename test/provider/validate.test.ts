// Validation over the wire: each fault is one diagnostic with the exact path of its attribute; unknown values are let through.

import { UNKNOWN } from "../../src/plugin";
import { type Plain } from "../plugin/conversation";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;

beforeAll(async () => {
  scene = await setProviderScene();
});
afterAll(() => scene.dispose());

const config = (attributes: object): Plain => ({ name: "P", ...attributes });
const openai = (entry: object): Plain => config({ provider_configs: { openai: entry } });

test.each<[string, Plain, string, string]>([
  ["a name with blanks around it", config({ name: "P " }), "name", "must not start or end with whitespace"],
  ["an empty name", config({ name: "" }), "name", "must have 1 to 255 characters, got 0"],
  [
    "a name of 256 characters",
    config({ name: "é".repeat(256) }),
    "name",
    "must have 1 to 255 characters, got 256",
  ],
  [
    "a repeated reset duration that is none",
    config({ budgets: { "1m": { max_limit: 1 } } }),
    'budgets["1m"]',
    "unknown reset duration",
  ],
  [
    "a budget without limit",
    config({ budgets: { "1M": { max_limit: 0 } } }),
    'budgets["1M"].max_limit',
    "must be greater than 0",
  ],
  [
    "a quarter start of a month",
    config({ budgets: { "1M": { max_limit: 1, quarter_start_month: 1 } } }),
    'budgets["1M"].quarter_start_month',
    "only allowed for the quarterly budget",
  ],
  [
    "a thirteenth month",
    config({ budgets: { "1Q": { max_limit: 1, quarter_start_month: 13 } } }),
    'budgets["1Q"].quarter_start_month',
    "must be 1 to 12",
  ],
  ["a rate limit that caps nothing", config({ rate_limit: {} }), "rate_limit", "caps nothing"],
  [
    "a cap without period",
    config({ rate_limit: { token_max_limit: 1 } }),
    "rate_limit.token_reset_duration",
    "is required with",
  ],
  [
    "a quarterly rate",
    config({ rate_limit: { token_max_limit: 1, token_reset_duration: "1Q" } }),
    "rate_limit.token_reset_duration",
    "unknown reset duration",
  ],
  [
    "a cap beyond 2^53",
    config({ rate_limit: { request_max_limit: "9007199254740993", request_reset_duration: "1d" } }),
    "rate_limit.request_max_limit",
    "whole number below 2^53",
  ],
  [
    "all models beside some",
    openai({ all_models_allowed: true, allowed_models: [] }),
    'provider_configs["openai"].allowed_models',
    "has no effect",
  ],
  [
    "a fault in a budget of a model",
    openai({ model_budgets: { "gpt-4o": { budgets: { "1d": { max_limit: -1 } } } } }),
    'provider_configs["openai"].model_budgets["gpt-4o"].budgets["1d"].max_limit',
    "must be greater than 0",
  ],
  [
    "an empty model name",
    openai({ allowed_models: [""] }),
    'provider_configs["openai"].allowed_models',
    "must not be empty",
  ],
  [
    "an action that is none",
    config({ mcp_tool_overrides: [{ mcp_client_id: "a", tool_name: "b", action: "x" }] }),
    "mcp_tool_overrides",
    "include",
  ],
  [
    "an interval of five minutes",
    config({ auto_rotation_interval: "5m" }),
    "auto_rotation_interval",
    "must be 1h to 365d",
  ],
  ["a source that is no id", config({ clone_from: "Engineering" }), "clone_from", "must be the numeric id"],
  [
    "a deletion policy that is none",
    config({ deletion_policy: "burn" }),
    "deletion_policy",
    "deactivate, delete, abandon",
  ],
  [
    "an adoption policy that is none",
    config({ adoption_policy: "all" }),
    "adoption_policy",
    "never, retired, any",
  ],
  [
    "a null element of a map",
    config({ budgets: { "1M": null } }),
    'budgets["1M"]',
    "is null; leave the key out",
  ],
  ["a null entry", config({ provider_configs: { openai: null } }), 'provider_configs["openai"]', "is null"],
  [
    "a null element deep inside",
    openai({ model_budgets: { m: null } }),
    'provider_configs["openai"].model_budgets["m"]',
    "is null; leave the key out",
  ],
  ["a null element of a set", config({ tags: ["a", null] }), "tags", "has an element that is null"],
  ["a null number", config({ virtual_mcp_ids: [null] }), "virtual_mcp_ids", "has an element that is null"],
  ["a null object of a set", config({ mcp_tool_overrides: [null] }), "mcp_tool_overrides", "that is null"],
  [
    "a name that JavaScript keeps to itself",
    config({ mcp_configs: JSON.parse('{ "__proto__": { "tools_to_execute": [] } }') }),
    'mcp_configs["__proto__"]',
    "cannot be used as a name",
  ],
])("%s is an error at its attribute", async (_what, faulty, path, message) => {
  expect(await scene.profile.validate(faulty)).toEqual([
    { severity: "error", summary: "Invalid access profile", path, detail: expect.stringContaining(message) },
  ]);
});

test.each<[string, Plain]>([
  ["the name", { name: UNKNOWN }],
  ["a whole map", config({ provider_configs: UNKNOWN, budgets: UNKNOWN })],
  ["a whole object", config({ rate_limit: UNKNOWN })],
  ["an element of a map", config({ budgets: { "1M": UNKNOWN }, provider_configs: { openai: UNKNOWN } })],
  ["a required member", config({ budgets: { "1M": { max_limit: UNKNOWN } } })],
  ["one half of a pair", config({ rate_limit: { token_max_limit: 5, token_reset_duration: UNKNOWN } })],
  ["the only cap", config({ rate_limit: { token_max_limit: UNKNOWN, token_reset_duration: "1d" } })],
  ["a member of a set", openai({ allowed_models: ["a", UNKNOWN, UNKNOWN] })],
  ["one of two that exclude each other", openai({ all_models_allowed: UNKNOWN, allowed_models: ["a"] })],
  ["a policy", config({ deletion_policy: UNKNOWN, adoption_policy: UNKNOWN, clone_from: UNKNOWN })],
])("%s may be unknown", async (_what, partly) => {
  expect(await scene.profile.validate(partly)).toEqual([]);
});

test("a member that is null is a member that is not set", async () => {
  const limits = { budgets: null, rate_limit: null };
  const nested = openai({ ...limits, weight: null, model_budgets: { m: limits } });
  expect(await scene.profile.validate(nested)).toEqual([]);
});

test("a value that turns out to be null at apply is an error too, and nothing is created", async () => {
  const wanted = config({ tags: [null] });
  const { state } = await scene.profile.plan({ config: config({ tags: [UNKNOWN] }) });
  const answer = await scene.profile.apply({
    config: wanted,
    planned: { ...state, tags: [null] },
  });
  expect(answer.diagnostics.map(({ path }) => path)).toEqual(["tags"]);
  expect(scene.changes()).toEqual([]);
});

test("a fault beside an unknown value is still found", async () => {
  const faulty = config({ name: UNKNOWN, budgets: { "1M": { max_limit: UNKNOWN }, "1d": { max_limit: 0 } } });
  expect((await scene.profile.validate(faulty)).map(({ path }) => path)).toEqual(['budgets["1d"].max_limit']);
});

test("an unknown element of a set neither hides a fault beside it nor makes one", async () => {
  const override = { mcp_client_id: "b", tool_name: "c", action: "include" };
  const partly = [UNKNOWN, { ...override, mcp_client_id: UNKNOWN }, override];
  expect(await scene.profile.validate(config({ mcp_tool_overrides: partly }))).toEqual([]);
  const faulty = [...partly, { ...override, action: "x" }];
  expect(
    (await scene.profile.validate(config({ mcp_tool_overrides: faulty }))).map(({ path }) => path),
  ).toEqual(["mcp_tool_overrides"]);
});

test("a data source wants an id or a name, not both and not neither", async () => {
  const said = async (given: object): Promise<unknown> =>
    (await scene.oneProfile.validate({ ...given })).map(({ summary }) => summary);
  expect(await said({})).toEqual(["Missing id or name"]);
  expect(await said({ id: "1", name: "P" })).toEqual(["Conflicting id and name"]);
  expect(await said({ id: "P" })).toEqual(["Invalid id"]);
  expect(await said({ id: "1" })).toEqual([]);
  expect(await said({ name: UNKNOWN })).toEqual([]);
});
