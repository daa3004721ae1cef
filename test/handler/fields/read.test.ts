// A live profile in the words of a specification: the spelling of the reference where the meaning is equal, never less.
import { type AccessProfileDocument, specOf } from "../../../src/handler";
import { wireProfile } from "../../api/profiles";
import { spec } from "../specs";

type Document = Partial<AccessProfileDocument>;

/** What is read beyond the members that every profile has. */
function read(live: Record<string, unknown>, reference?: Document): object {
  const { name, is_active, calendar_aligned, deletion_policy, adoption_policy, ...rest } = specOf(
    wireProfile(live),
    reference && spec(reference),
  );
  expect([name, is_active, deletion_policy, adoption_policy]).toEqual([
    "Engineering",
    true,
    "deactivate",
    "retired",
  ]);
  return calendar_aligned === true ? { ...rest, calendar_aligned } : rest;
}

const NS_PER_DAY = 86_400_000_000_000;

describe("a profile seen for the first time", () => {
  it.each<[string, Record<string, unknown>, object]>([
    ["nothing", {}, {}],
    [
      "null and empty are absent",
      { description: "", tags: [], budgets: null, rate_limit: null, mcp_configs: [] },
      {},
    ],
    ["text and sets", { description: "d", tags: ["a"] }, { description: "d", tags: ["a"] }],
    ["alignment", { calendar_aligned: true }, { calendar_aligned: true }],
    ["all providers", { allow_all_providers: false }, { allow_all_providers: false }],
    ["rotation off", { auto_rotation_interval: 0 }, {}],
    ["rotation every month", { auto_rotation_interval: 30 * NS_PER_DAY }, { auto_rotation_interval: "30d" }],
    [
      "rotation every year, beyond 2^53",
      { auto_rotation_interval: 365 * NS_PER_DAY },
      { auto_rotation_interval: "365d" },
    ],
    [
      "budgets by duration, without their usage",
      {
        budgets: [
          { id: "b", scope: "total", max_limit: 5, reset_duration: "1M", current_usage: 3, last_reset: "x" },
        ],
      },
      { budgets: { "1M": { max_limit: 5 } } },
    ],
    [
      "a quarter from February",
      { budgets: [{ max_limit: 5, reset_duration: "1Q", reset_config: { quarter_start_month: 2 } }] },
      { budgets: { "1Q": { max_limit: 5, quarter_start_month: 2 } } },
    ],
    [
      "one cap of two, without usage",
      {
        rate_limit: {
          id: "r",
          token_max_limit: null,
          token_reset_duration: "1h",
          request_max_limit: 5,
          request_reset_duration: "1d",
          request_current_usage: 2,
        },
      },
      { rate_limit: { request_max_limit: 5, request_reset_duration: "1d" } },
    ],
    ["a rate limit that caps nothing", { rate_limit: { token_max_limit: null } }, {}],
    [
      "a provider with everything",
      {
        provider_configs: [
          {
            id: 1,
            provider_name: "openai",
            allowed_models: ["a"],
            blacklisted_models: ["b"],
            key_ids: ["*"],
            weight: 0,
            model_budgets: [{ model_name: "a", budgets: [{ max_limit: 1, reset_duration: "1d" }] }],
          },
        ],
      },
      {
        provider_configs: {
          openai: {
            all_models_allowed: false,
            allowed_models: ["a"],
            blacklisted_models: ["b"],
            key_ids: ["*"],
            weight: 0,
            model_budgets: { a: { budgets: { "1d": { max_limit: 1 } } } },
          },
        },
      },
    ],
    [
      "a provider whose keys, block list and model limits are empty, not absent",
      {
        provider_configs: [
          { provider_name: "openai", blacklisted_models: [], key_ids: [], model_budgets: [] },
        ],
      },
      {
        provider_configs: {
          openai: { all_models_allowed: false, blacklisted_models: [], key_ids: [], model_budgets: {} },
        },
      },
    ],
    [
      "MCP clients",
      { mcp_configs: [{ mcp_client_id: "jira", tools_to_execute: null }] },
      { mcp_configs: { jira: { tools_to_execute: [] } } },
    ],
    [
      "virtual MCPs, by id or by name; of both the id wins",
      {
        virtual_mcps: [
          { virtual_mcp_id: 3 },
          { virtual_mcp_name: "x" },
          { virtual_mcp_id: 4, virtual_mcp_name: "y" },
        ],
      },
      { virtual_mcp_ids: [3, 4], virtual_mcp_names: ["x"] },
    ],
    [
      "the older MCP model",
      {
        mcp_tool_groups: [{ tool_group_id: 4 }],
        mcp_servers: [{ mcp_server_id: "s" }],
        mcp_tool_overrides: [{ id: 9, mcp_client_id: "c", tool_name: "t", action: "include" }],
      },
      {
        mcp_tool_groups: [4],
        mcp_servers: ["s"],
        mcp_tool_overrides: [{ mcp_client_id: "c", tool_name: "t", action: "include" }],
      },
    ],
  ])("%s", (_name, live, expected) => {
    expect(read(live)).toEqual(expected);
  });
});

const openai = (members: object = {}) => ({
  provider_configs: [{ provider_name: "openai", ...members }],
});
const entry = (members: object = {}) => ({
  provider_configs: { openai: { all_models_allowed: false, ...members } },
});

describe("the spelling of the reference is kept where the meaning is equal", () => {
  it.each<[string, Record<string, unknown>, Document, object]>([
    ["an empty text", { description: null }, { description: "" }, { description: "" }],
    ["an unset text", { description: "" }, {}, {}],
    [
      "empty sets and maps",
      {},
      { tags: [], budgets: {}, provider_configs: {}, mcp_servers: [] },
      { tags: [], budgets: {}, provider_configs: {}, mcp_servers: [] },
    ],
    [
      "hours for days",
      { auto_rotation_interval: NS_PER_DAY },
      { auto_rotation_interval: "24h" },
      { auto_rotation_interval: "24h" },
    ],
    [
      "off, said so",
      { auto_rotation_interval: 0 },
      { auto_rotation_interval: "" },
      { auto_rotation_interval: "" },
    ],
    [
      "January, said so",
      { budgets: [{ max_limit: 1, reset_duration: "1Q" }] },
      { budgets: { "1Q": { max_limit: 9, quarter_start_month: 1 } } },
      { budgets: { "1Q": { max_limit: 1, quarter_start_month: 1 } } },
    ],
    [
      "no models, said so",
      openai({ allowed_models: null }),
      entry({ allowed_models: [] }),
      entry({ allowed_models: [] }),
    ],
    ["no models, not said", openai({ allowed_models: [] }), entry(), entry()],
    ["no budgets of a provider, said so", openai(), entry({ budgets: {} }), entry({ budgets: {} })],
  ])("%s", (_name, live, reference, expected) => {
    expect(read(live, reference)).toEqual(expected);
  });
});

describe("a real difference is shown, also a removal", () => {
  it.each<[string, Record<string, unknown>, Document, object]>([
    [
      "another interval",
      { auto_rotation_interval: 2 * NS_PER_DAY },
      { auto_rotation_interval: "24h" },
      { auto_rotation_interval: "2d" },
    ],
    ["rotation switched off", { auto_rotation_interval: 0 }, { auto_rotation_interval: "24h" }, {}],
    ["budgets removed", { budgets: [] }, { budgets: { "1M": { max_limit: 1 } } }, {}],
    [
      "the rate limit removed",
      { rate_limit: null },
      { rate_limit: { token_max_limit: 1, token_reset_duration: "1h" } },
      {},
    ],
    ["a provider removed", { provider_configs: [] }, entry(), {}],
    [
      "a provider added, with all its fields",
      { provider_configs: [{ provider_name: "x", key_ids: ["k"] }] },
      {},
      { provider_configs: { x: { all_models_allowed: false, key_ids: ["k"] } } },
    ],
    [
      "a quarter moved away from January",
      { budgets: [{ max_limit: 1, reset_duration: "1Q", reset_config: { quarter_start_month: 3 } }] },
      { budgets: { "1Q": { max_limit: 1 } } },
      { budgets: { "1Q": { max_limit: 1, quarter_start_month: 3 } } },
    ],
    ["tags added where none were wanted", { tags: ["a"] }, { tags: [] }, { tags: ["a"] }],
  ])("%s", (_name, live, reference, expected) => {
    expect(read(live, reference)).toEqual(expected);
  });
});

describe("what the reference leaves to the gateway is not read", () => {
  const product = {
    blacklisted_models: ["b"],
    key_ids: ["k"],
    weight: 3,
    model_budgets: [{ model_name: "m", budgets: [] }],
  };
  it.each<[string, Record<string, unknown>, Document, object]>([
    ["all providers", { allow_all_providers: true }, {}, {}],
    [
      "all providers, when managed",
      { allow_all_providers: true },
      { allow_all_providers: false },
      { allow_all_providers: true },
    ],
    ["the product fields", openai(product), entry(), entry()],
    [
      "but those that it sets",
      openai(product),
      entry({ weight: 0, key_ids: [] }),
      entry({ weight: 3, key_ids: ["k"] }),
    ],
    ["of which some may be gone", openai(), entry({ weight: 0, key_ids: ["k"] }), entry()],
  ])("%s", (_name, live, reference, expected) => {
    expect(read(live, reference)).toEqual(expected);
  });
});

it.each([undefined, 1])(
  "a quarter from January means the same as one without a start (live: %s)",
  (month) => {
    const reset_config = month === undefined ? undefined : { quarter_start_month: month };
    const live = { budgets: [{ max_limit: 5, reset_duration: "1Q", reset_config }] };
    expect(read(live, { budgets: { "1Q": { max_limit: 5 } } })).toEqual({
      budgets: { "1Q": { max_limit: 5 } },
    });
  },
);

describe("what somebody else's profile holds never fails a reading", () => {
  const entry = { provider_name: "openai", key_ids: ["k"] };
  const monthly = (...limits: (number | null)[]) =>
    limits.map((max_limit) => ({ max_limit, reset_duration: "1M" }));
  it.each<[string, Record<string, unknown>, object]>([
    [
      "two budgets of one duration: the lower one",
      { budgets: monthly(7, 5, 6) },
      { budgets: { "1M": { max_limit: 5 } } },
    ],
    [
      "a budget without a duration, of another one, or that limits nothing: none",
      {
        budgets: [
          { max_limit: 5 },
          { max_limit: 5, reset_duration: "5m" },
          { max_limit: 0, reset_duration: "1d" },
          ...monthly(null, 9),
        ],
      },
      { budgets: { "1M": { max_limit: 9 } } },
    ],
    [
      "a month of quarters where there are none",
      { budgets: [{ ...monthly(5)[0], reset_config: { quarter_start_month: 2 } }] },
      { budgets: { "1M": { max_limit: 5 } } },
    ],
    [
      "caps without a duration",
      { rate_limit: { token_max_limit: 5, request_max_limit: 6, request_reset_duration: "1h" } },
      { rate_limit: { request_max_limit: 6, request_reset_duration: "1h" } },
    ],
    ["caps of nothing", { rate_limit: { token_max_limit: 0, token_reset_duration: "1h" } }, {}],
    [
      "two entries of one provider: the older one",
      {
        provider_configs: [
          { ...entry, id: 8, key_ids: ["other"] },
          { ...entry, id: 3 },
        ],
      },
      { provider_configs: { openai: { all_models_allowed: false, key_ids: ["k"] } } },
    ],
    [
      "a list of models beside all models, which says nothing",
      { provider_configs: [{ ...entry, all_models_allowed: true, allowed_models: ["m"] }] },
      { provider_configs: { openai: { all_models_allowed: true, key_ids: ["k"] } } },
    ],
    [
      "names that a configuration cannot hold",
      {
        provider_configs: [{ provider_name: " x" }, { provider_name: "__proto__" }],
        mcp_configs: [{ mcp_client_id: "" }],
      },
      {},
    ],
    [
      "overrides without an action, links to nothing",
      {
        mcp_tool_overrides: [{ mcp_client_id: "c", tool_name: "t" }],
        virtual_mcps: [{}, { virtual_mcp_id: 0 }],
      },
      {},
    ],
    ["texts that are empty or repeated", { tags: ["a", "", "a"] }, { tags: ["a"] }],
    ["a rotation that is too fast", { auto_rotation_interval: 5 }, {}],
  ])("%s", (_name, live, expected) => {
    expect(read(live)).toEqual(expected);
  });
});

describe("a virtual MCP is read as it was written", () => {
  const both = { virtual_mcps: [{ virtual_mcp_id: 3, virtual_mcp_name: "github" }] };
  it.each<[string, Document, object]>([
    ["by its name", { virtual_mcp_names: ["github"] }, { virtual_mcp_names: ["github"] }],
    ["by its id", { virtual_mcp_ids: [3] }, { virtual_mcp_ids: [3] }],
    [
      "by both",
      { virtual_mcp_ids: [3], virtual_mcp_names: ["github"] },
      { virtual_mcp_ids: [3], virtual_mcp_names: ["github"] },
    ],
    [
      "and as an id when it was written as neither",
      { virtual_mcp_names: ["jira"] },
      { virtual_mcp_ids: [3] },
    ],
  ])("%s", (_name, reference, expected) => {
    expect(read(both, reference)).toEqual(expected);
  });
});

it("takes over from the reference what the gateway does not know", () => {
  const reference = spec({
    clone_from: "3",
    deletion_policy: "delete",
    adoption_policy: "never",
    is_active: true,
  });
  expect(specOf(wireProfile({ is_active: false }), reference)).toMatchObject({
    is_active: false,
    clone_from: "3",
    deletion_policy: "delete",
    adoption_policy: "never",
  });
});

test("names of the user may be those that every object of JavaScript has", () => {
  const live = {
    provider_configs: [{ provider_name: "constructor", model_budgets: [{ model_name: "toString" }] }],
    mcp_configs: [{ mcp_client_id: "valueOf", tools_to_execute: ["a"] }],
  };
  const reference: Document = { provider_configs: {}, mcp_configs: {} };
  expect(read(live, reference)).toEqual({
    provider_configs: { constructor: { all_models_allowed: false, model_budgets: { toString: {} } } },
    mcp_configs: { valueOf: { tools_to_execute: ["a"] } },
  });
});
