// What a live profile holds that a specification cannot express: it is named, kept by an update, and changed by none.
import fc from "fast-check";
import {
  type AccessProfileDocument,
  ambiguities,
  checkSpec,
  formatPath,
  patchFor,
  sameValue,
  specOf,
  type WireProfile,
} from "../../../src/handler/internal";
import { SAMPLE, wireProfile } from "../../api/profiles";
import { randomRun } from "../../provider/random-run";
import { spec } from "../specs";

type Members = Record<string, unknown>;

const said = (live: Members): string[] =>
  ambiguities(wireProfile(live)).map(({ path, message }) => `${formatPath(path)} ${message}`);

const monthly = (...limits: number[]) => limits.map((max_limit) => ({ max_limit, reset_duration: "1M" }));
const openai = (members: Members): Members => ({
  provider_configs: [{ provider_name: "openai", ...members }],
});

describe("it is named with its path and its values", () => {
  it.each<[string, Members, string[]]>([
    ["an ordinary profile: nothing", { ...openai({ budgets: monthly(5) }), budgets: monthly(7) }, []],
    [
      "two budgets of one duration",
      { budgets: monthly(700, 300) },
      [
        'budgets["1M"] matches 2 budgets on the gateway ($300 and $700), but a configuration can express only one',
      ],
    ],
    [
      "of a model, too",
      openai({ model_budgets: [{ model_name: "m", budgets: monthly(1, 2) }] }),
      [
        'provider_configs.openai.model_budgets.m.budgets["1M"] matches 2 budgets on the gateway ($1 and $2), but a configuration can express only one',
      ],
    ],
    [
      "two entries of one provider",
      {
        provider_configs: [
          { id: 4, provider_name: "openai", allowed_models: ["a", "b"] },
          { id: 3, provider_name: "openai", all_models_allowed: true },
        ],
      },
      [
        "provider_configs.openai matches 2 provider entries on the gateway (id 3: all models and id 4: a b), but a configuration can express only one",
      ],
    ],
    [
      "budgets that limit nothing or never reset",
      { budgets: [{ max_limit: 5 }, { max_limit: 0, reset_duration: "1d" }] },
      [
        "budgets has a budget without a reset duration ($5)",
        "budgets has a budget whose limit is not greater than 0 ($0)",
      ],
    ],
    [
      "caps that never reset",
      openai({ rate_limit: { token_max_limit: 5 } }),
      [
        "provider_configs.openai.rate_limit has a cap that a configuration cannot hold: token_max_limit is 5 without a reset duration",
      ],
    ],
    [
      "a rotation that is too fast",
      { auto_rotation_interval: 60e9 },
      ["auto_rotation_interval is 1m; a configuration can hold 1h to 365d"],
    ],
    ["a link to nothing", { virtual_mcps: [{}] }, ["virtual_mcp_ids has a link without an id and a name"]],
    [
      "an override without an action",
      { mcp_tool_overrides: [{ mcp_client_id: "c", tool_name: "t" }] },
      ['mcp_tool_overrides has an override without an action, for the tool "t" of "c" (t)'],
    ],
  ])("%s", (_name, live, expected) => {
    expect(said(live)).toEqual(expected);
  });

  it("and a remedy", () => {
    const [twice] = ambiguities(wireProfile({ budgets: monthly(7, 5) }));
    expect(twice?.remedy).toBe("Only the one of $5 is used. Remove the others on the gateway.");
  });
});

describe("an update keeps it", () => {
  const nameless = { max_limit: 5, note: "kept" };
  it.each<[string, Members, Partial<AccessProfileDocument>, Partial<AccessProfileDocument>, object]>([
    [
      "beside budgets that change",
      { budgets: [{ id: "b", ...nameless }, ...monthly(7)] },
      { budgets: { "1M": { max_limit: 7 } } },
      { budgets: { "1M": { max_limit: 8 } } },
      { budgets: [nameless, ...monthly(8)] },
    ],
    [
      "when the others are cleared",
      { budgets: [{ id: "b", ...nameless }, ...monthly(7)] },
      { budgets: { "1M": { max_limit: 7 } } },
      {},
      { budgets: [nameless] },
    ],
    [
      "unless the specification says what it is to be",
      { budgets: monthly(0) },
      {},
      { budgets: { "1M": { max_limit: 8 } } },
      { budgets: monthly(8) },
    ],
    [
      "a cap beside the one that changes",
      { rate_limit: { id: "r", token_max_limit: 5, request_max_limit: 6, request_reset_duration: "1h" } },
      { rate_limit: { request_max_limit: 6, request_reset_duration: "1h" } },
      { rate_limit: { request_max_limit: 7, request_reset_duration: "1h" } },
      { rate_limit: { token_max_limit: 5, request_max_limit: 7, request_reset_duration: "1h" } },
    ],
    [
      "both budgets of one duration in an entry of which something else changes",
      openai({ allowed_models: ["a"], budgets: monthly(7, 5) }),
      { provider_configs: { openai: { allowed_models: ["a"], budgets: { "1M": { max_limit: 5 } } } } },
      { provider_configs: { openai: { allowed_models: ["b"], budgets: { "1M": { max_limit: 5 } } } } },
      openai({ all_models_allowed: false, allowed_models: ["b"], budgets: monthly(7, 5) }),
    ],
    [
      "both entries of one provider when another one changes",
      {
        provider_configs: [
          { id: 1, provider_name: "openai", weight: 1 },
          { id: 2, provider_name: "openai", weight: 2 },
          { id: 3, provider_name: "other" },
        ],
      },
      { provider_configs: { openai: { weight: 1 }, other: {} } },
      { provider_configs: { openai: { weight: 1 }, other: { weight: 3 } } },
      {
        provider_configs: [
          { provider_name: "openai", all_models_allowed: false, weight: 1 },
          { provider_name: "openai", weight: 2, budgets: [] },
          { provider_name: "other", all_models_allowed: false, weight: 3 },
        ],
      },
    ],
    [
      "a list of models that says nothing beside all models",
      openai({ all_models_allowed: true, allowed_models: ["m"], weight: 1 }),
      { provider_configs: { openai: { all_models_allowed: true, weight: 1 } } },
      { provider_configs: { openai: { all_models_allowed: true, weight: 2 } } },
      openai({ all_models_allowed: true, allowed_models: ["m"], weight: 2 }),
    ],
    [
      "overrides without an action",
      { mcp_tool_overrides: [{ mcp_client_id: "c", tool_name: "t" }] },
      {},
      { mcp_tool_overrides: [{ mcp_client_id: "c", tool_name: "u", action: "exclude" }] },
      {
        mcp_tool_overrides: [
          { mcp_client_id: "c", tool_name: "u", action: "exclude" },
          { mcp_client_id: "c", tool_name: "t" },
        ],
      },
    ],
  ])("%s", (_name, live, prior, desired, patch) => {
    expect(patchFor(spec(prior), spec(desired), wireProfile(live))).toEqual(patch);
  });
});

describe("an update that would change one of several is an error", () => {
  it.each<[string, Members, Partial<AccessProfileDocument>, (string | number)[]]>([
    ["budgets", { budgets: monthly(5, 7) }, { budgets: { "1M": { max_limit: 8 } } }, ["budgets", "1M"]],
    [
      "entries of a provider",
      { provider_configs: [{ provider_name: "openai" }, { provider_name: "openai" }] },
      { provider_configs: { openai: { allowed_models: ["a"] } } },
      ["provider_configs", "openai"],
    ],
    [
      "tools of an MCP client",
      { mcp_configs: [{ mcp_client_id: "c" }, { mcp_client_id: "c", tools_to_execute: ["t"] }] },
      { mcp_configs: { c: { tools_to_execute: ["u"] } } },
      ["mcp_configs", "c"],
    ],
  ])("%s", (_name, live, desired, path) => {
    const update = (): unknown => patchFor(spec(), spec(desired), wireProfile(live));
    expect(update).toThrow("it is not clear which one the configuration means");
    expect(update).toThrow(expect.objectContaining({ code: "ambiguous", path }));
  });

  it("but to remove them all is not", () => {
    const live = wireProfile({ budgets: [...monthly(5, 7), { max_limit: 1, reset_duration: "1d" }] });
    const prior = spec({ budgets: { "1M": { max_limit: 5 }, "1d": { max_limit: 1 } } });
    const desired = spec({ budgets: { "1d": { max_limit: 1 } } });
    expect(patchFor(prior, desired, live)).toEqual({ budgets: [{ max_limit: 1, reset_duration: "1d" }] });
  });
});

/** Profiles as a person, an older gateway or another tool may have left them. */
const odd: fc.Arbitrary<WireProfile> = (() => {
  const text = fc.constantFrom("", "a", "b", " c", "__proto__", "*", "constructor");
  const number = fc.constantFrom(0, 1, 5, -3, 2.5, 1e21, null, undefined);
  const duration = fc.constantFrom("1M", "1M", "1Q", "1d", "5m", "", null, undefined);
  const some = <T>(element: fc.Arbitrary<T>) =>
    fc.oneof(fc.array(element, { maxLength: 4 }), fc.constant(null));
  const budgets = some(
    fc.record({
      max_limit: number,
      reset_duration: duration,
      reset_config: fc.oneof(fc.record({ quarter_start_month: number }), fc.constant(null)),
    }),
  );
  const rate_limit = fc.oneof(
    fc.record({
      token_max_limit: number,
      token_reset_duration: duration,
      request_max_limit: number,
      request_reset_duration: duration,
    }),
    fc.constant(null),
  );
  const limits = { budgets, rate_limit };
  const members = fc.record({
    description: fc.oneof(text, fc.constant(null)),
    tags: some(text),
    auto_rotation_interval: number,
    calendar_aligned: fc.constantFrom(true, null),
    ...limits,
    provider_configs: some(
      fc.record({
        provider_name: text,
        all_models_allowed: fc.constantFrom(true, false, null),
        allowed_models: some(text),
        blacklisted_models: some(text),
        key_ids: some(text),
        weight: number,
        ...limits,
        model_budgets: some(fc.record({ model_name: text, ...limits })),
      }),
    ),
    mcp_configs: some(fc.record({ mcp_client_id: text, tools_to_execute: some(text) })),
    virtual_mcps: some(fc.record({ virtual_mcp_id: number, virtual_mcp_name: text })),
    mcp_tool_groups: some(fc.record({ tool_group_id: fc.nat(2) })),
    mcp_servers: some(fc.record({ mcp_server_id: text })),
    mcp_tool_overrides: some(
      fc.record({
        mcp_client_id: text,
        tool_name: text,
        action: fc.constantFrom("include", "exclude", "", undefined),
      }),
    ),
  });
  return members.map((each) => wireProfile(each));
})();

describe("whatever a profile holds, it is read as a valid specification that plans no change", () => {
  const expectSettled = (live: WireProfile): void => {
    const read = specOf(live);
    expect(checkSpec(read)).toEqual({ spec: read });
    expect(patchFor(undefined, read, live)).toEqual({});
    expect(sameValue(specOf(live, read), read)).toBe(true);
  };

  it("the published sample", () => expectSettled(wireProfile(SAMPLE)));

  it("random ones", () => {
    fc.assert(fc.property(odd, expectSettled), randomRun({ numRuns: 300 }));
  });
});
