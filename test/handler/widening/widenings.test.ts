// What a plan gives more of than before, attribute by attribute.
import { type Access, formatPath, type SpecPath, widenings } from "../../../src/handler/internal";
import { type AccessProfileDocument } from "../../../src/handler";
import { spec } from "../specs";

type Document = Partial<AccessProfileDocument>;

/** What is wider, one a line. */
function wider(before: Document, after: Document): string[] {
  return lines(widenings(spec(before), spec(after)));
}

function lines(found: ReturnType<typeof widenings>): string[] {
  return found.map(({ path, before, after }) => `${formatPath(path)}: ${before} -> ${after}`);
}

const openai = (entry: NonNullable<Document["provider_configs"]>[string]): Document => ({
  provider_configs: { openai: entry },
});
const monthly = (max_limit: number): Document => ({ budgets: { "1M": { max_limit } } });
const daily = (max_limit: number): Document => ({ budgets: { "1d": { max_limit } } });
const requests = (request_max_limit: number, request_reset_duration: "1h" | "1d" | "1w"): Document => ({
  rate_limit: { request_max_limit, request_reset_duration },
});

describe("wider", () => {
  it.each<[string, Document, Document, string[]]>([
    ["activation", { is_active: false }, {}, ["is_active: inactive -> active"]],
    ["all providers", {}, { allow_all_providers: true }, ["allow_all_providers: false -> true"]],
    [
      "a provider",
      {},
      openai({ allowed_models: ["gpt-4o"], key_ids: ["a"] }),
      ['provider_configs.openai: no access -> models "gpt-4o"; keys: "a"'],
    ],
    [
      "a provider with everything",
      {},
      openai({ all_models_allowed: true, key_ids: ["*"] }),
      ["provider_configs.openai: no access -> all models; keys: all"],
    ],
    [
      "a listed provider that is no longer listed beside all the others",
      { allow_all_providers: true, ...openai({ allowed_models: ["o1"], key_ids: ["a"] }) },
      { allow_all_providers: true },
      [
        'provider_configs.openai.all_models_allowed: models "o1" -> all models',
        'provider_configs.openai.key_ids: "a" -> all',
      ],
    ],
    [
      "a model",
      openai({ allowed_models: ["gpt-4o"] }),
      openai({ allowed_models: ["o1", "gpt-4o"] }),
      ['provider_configs.openai.allowed_models: "gpt-4o" -> "o1", "gpt-4o"'],
    ],
    [
      "all models",
      openai({ allowed_models: ["gpt-4o"] }),
      openai({ all_models_allowed: true }),
      ['provider_configs.openai.all_models_allowed: models "gpt-4o" -> all models'],
    ],
    [
      "a pattern of models",
      openai({ allowed_models: ["gpt-4o"] }),
      openai({ allowed_models: ["gpt-4o"], allowed_models_patterns: ["o.*"] }),
      ['provider_configs.openai.allowed_models_patterns: none -> "o.*"'],
    ],
    [
      "a model that is no longer blocked",
      openai({ all_models_allowed: true, blacklisted_models: ["o1", "o3"] }),
      openai({ all_models_allowed: true, blacklisted_models: ["o3"] }),
      ['provider_configs.openai.blacklisted_models: "o1", "o3" -> "o3"'],
    ],
    [
      "a block of every model that is gone",
      openai({ allowed_models: ["o1"], blacklisted_models: ["*"] }),
      openai({ allowed_models: ["o1"], blacklisted_models: [] }),
      ["provider_configs.openai.blacklisted_models: all -> none"],
    ],
    [
      "a pattern that no longer blocks",
      openai({ all_models_allowed: true, blacklisted_models_patterns: ["gpt-5.*"] }),
      openai({ all_models_allowed: true }),
      ['provider_configs.openai.blacklisted_models_patterns: "gpt-5.*" -> none'],
    ],
    [
      "every key",
      openai({ allowed_models: ["m"], key_ids: ["a"] }),
      openai({ allowed_models: ["m"], key_ids: ["*"] }),
      ['provider_configs.openai.key_ids: "a" -> all'],
    ],
    [
      "a key where there was none",
      openai({ allowed_models: ["m"] }),
      openai({ allowed_models: ["m"], key_ids: ["a"] }),
      ['provider_configs.openai.key_ids: none -> "a"'],
    ],
    ["a higher budget", monthly(500), monthly(800), ['budgets["1M"]: $500 every 1M -> $800 every 1M']],
    ["no budget", monthly(500), {}, ['budgets["1M"]: $500 every 1M -> no budget']],
    [
      "the same amount for a shorter window",
      monthly(500),
      daily(500),
      ['budgets["1M"]: $500 every 1M -> $500 every 1d, which is $15000 every 1M'],
    ],
    [
      "an amount that may be spent at once",
      daily(100),
      monthly(2000),
      ['budgets["1d"]: $100 every 1d -> $2000 every 1M, which is $2000 every 1d'],
    ],
    [
      "a budget of a provider",
      openai({ allowed_models: ["m"], budgets: { "1w": { max_limit: 1 } } }),
      openai({ allowed_models: ["m"], budgets: { "1w": { max_limit: 1.5 } } }),
      ['provider_configs.openai.budgets["1w"]: $1 every 1w -> $1.5 every 1w'],
    ],
    [
      "a model whose budget is gone",
      openai({ allowed_models: ["m"], model_budgets: { m: { budgets: { "1d": { max_limit: 2 } } } } }),
      openai({ allowed_models: ["m"], model_budgets: {} }),
      ['provider_configs.openai.model_budgets.m.budgets["1d"]: $2 every 1d -> no budget'],
    ],
    [
      "a higher cap",
      requests(10, "1h"),
      requests(20, "1h"),
      ["rate_limit.request_max_limit: 10 requests every 1h -> 20 requests every 1h"],
    ],
    [
      "the same cap for a shorter window",
      requests(10, "1d"),
      requests(10, "1h"),
      ["rate_limit.request_max_limit: 10 requests every 1d -> 10 requests every 1h"],
    ],
    [
      "a cap that is gone beside another",
      { rate_limit: { ...requests(10, "1d").rate_limit, token_max_limit: 5, token_reset_duration: "1h" } },
      requests(10, "1d"),
      ["rate_limit.token_max_limit: 5 tokens every 1h -> no limit"],
    ],
    [
      "an MCP client",
      {},
      { mcp_configs: { files: { tools_to_execute: ["read"] } } },
      ['mcp_configs.files.tools_to_execute: no tools -> tools "read"'],
    ],
    [
      "all tools of a client",
      { mcp_configs: { files: { tools_to_execute: ["read"] } } },
      { mcp_configs: { files: { tools_to_execute: ["*"] } } },
      ['mcp_configs.files.tools_to_execute: tools "read" -> all tools'],
    ],
    ["a server", {}, { mcp_servers: ["files"] }, ["mcp_servers: no tools -> all tools"]],
    [
      "a tool that is no longer excluded",
      {
        mcp_servers: ["files"],
        mcp_tool_overrides: [{ mcp_client_id: "files", tool_name: "write", action: "exclude" }],
      },
      { mcp_servers: ["files"] },
      ['mcp_servers: all tools without "write" -> all tools'],
    ],
    [
      "groups, virtual servers and relays",
      { mcp_tool_groups: [1], virtual_mcp_names: ["a"] },
      { mcp_tool_groups: [1, 2], virtual_mcp_ids: [7], virtual_mcp_names: ["a", "b"], relay_grants: ["r"] },
      [
        "mcp_tool_groups: 1 -> 1, 2",
        "virtual_mcp_ids: none -> 7",
        'virtual_mcp_names: "a" -> "a", "b"',
        'relay_grants: none -> "r"',
      ],
    ],
  ])("%s", (_what, before, after, found) => expect(wider(before, after)).toEqual(found));
});

describe("not wider", () => {
  it.each<[string, Document, Document]>([
    ["nothing changed", openai({ all_models_allowed: true }), openai({ all_models_allowed: true })],
    ["deactivation", {}, { is_active: false }],
    ["a new name", {}, { name: "Other", description: "d", tags: ["t"] }],
    ["a provider that allows no model", {}, openai({ key_ids: ["*"] })],
    ["a rule for a provider that had none", { allow_all_providers: true }, openai({ allowed_models: ["m"] })],
    ["some models instead of all", openai({ all_models_allowed: true }), openai({ allowed_models: ["m"] })],
    [
      "a model that is blocked, too",
      openai({ allowed_models: ["m"] }),
      openai({ allowed_models: ["m", "n"], blacklisted_models: ["n"] }),
    ],
    [
      "a block of a model that is not allowed",
      openai({ allowed_models: ["m"], blacklisted_models: ["n"] }),
      openai({ allowed_models: ["m"] }),
    ],
    [
      "a key where all were allowed",
      openai({ allowed_models: ["m"], key_ids: ["*"] }),
      openai({ allowed_models: ["m"], key_ids: ["a"] }),
    ],
    ["another weight", openai({ allowed_models: ["m"] }), openai({ allowed_models: ["m"], weight: 3 })],
    ["a budget where there was none", {}, monthly(5)],
    ["a budget that another one holds", monthly(300), daily(10)],
    [
      "a budget that others made idle",
      { budgets: { ...monthly(500).budgets, ...daily(10).budgets } },
      daily(10),
    ],
    ["the same amount for a longer window", daily(10), monthly(10)],
    ["a cap for a longer window", requests(10, "1h"), requests(10, "1d")],
    [
      "older lists in their newer form",
      {
        mcp_servers: ["files"],
        mcp_tool_overrides: [{ mcp_client_id: "web", tool_name: "get", action: "include" }],
      },
      { mcp_configs: { files: { tools_to_execute: ["*"] }, web: { tools_to_execute: ["get"] } } },
    ],
  ])("%s", (_what, before, after) => expect(wider(before, after)).toEqual([]));
});

describe("a plan that is not known yet", () => {
  const limited: Document = {
    ...openai({ allowed_models: ["m"], key_ids: ["a"], blacklisted_models: ["n"] }),
    ...monthly(500),
    mcp_configs: { files: { tools_to_execute: ["*"] } },
  };
  const before = spec(limited);

  it.each<[string, Access, SpecPath[], string[]]>([
    [
      "a limit",
      { ...before, budgets: {} },
      [["budgets", "1M", "max_limit"]],
      ['budgets["1M"].max_limit: 500 -> not known yet'],
    ],
    ["all budgets", { ...before, budgets: undefined }, [["budgets"]], ['budgets: "1M" -> not known yet']],
    [
      "an element of a set beside one that is known",
      spec({ ...limited, ...openai({ allowed_models: ["o1"], key_ids: ["a"], blacklisted_models: ["n"] }) }),
      [["provider_configs", "openai", "allowed_models", "(unknown element)"]],
      [
        'provider_configs.openai.allowed_models: "m" -> "o1", "m"',
        'provider_configs.openai.allowed_models: "m" -> not known yet',
      ],
    ],
    [
      "what blocks",
      spec({ ...limited, ...openai({ allowed_models: ["m"], key_ids: ["a"], blacklisted_models: [] }) }),
      [["provider_configs", "openai", "blacklisted_models", "(unknown element)"]],
      ['provider_configs.openai.blacklisted_models: "n" -> not known yet'],
    ],
    ["a limit where there was none", before, [["rate_limit", "request_max_limit"]], []],
    ["tools where all were allowed", before, [["mcp_configs", "files", "tools_to_execute"]], []],
    ["what grants nothing", before, [["description"], ["provider_configs", "openai", "weight"]], []],
  ])("%s", (_what, planned, unknown, found) =>
    expect(lines(widenings(before, planned, unknown))).toEqual(found),
  );
});

test("a long list is cut", () => {
  const models = Array.from({ length: 12 }, (_, index) => `m${index}`);
  expect(wider(openai({ allowed_models: ["m0"] }), openai({ allowed_models: models }))[0]).toMatch(
    /"m9", 2 more$/,
  );
});
