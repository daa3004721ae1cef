// Guardrails: what they refuse, where, and what they let through.
import { type AccessProfileDocument, formatPath, type SpecPath } from "../../../../src/handler";
import { checkGuardrails, guardrailFaults, type Guardrails } from "../../../../src/handler/internal";
import { matchesEveryName } from "../../../../src/handler/spec/guardrails/patterns";
import { spec } from "../../specs";

type Document = Partial<AccessProfileDocument>;

/** Where the faults are. */
function places(guardrails: Guardrails, document: Document, unknown: SpecPath[] = []): string[] {
  return guardrailFaults(guardrails, spec(document), unknown).map(({ path }) => formatPath(path));
}

const providers = (entry: NonNullable<Document["provider_configs"]>[string]): Document => ({
  provider_configs: { openai: entry },
});
const budget = (duration: "1d" | "1w" | "1M" | "1Q" | "1Y", max_limit: number) => ({
  [duration]: { max_limit },
});
const rate_limit = { request_max_limit: 1, request_reset_duration: "1h" } as const;

describe("refused", () => {
  it.each<[string, Guardrails, Document, string[]]>([
    ["no budget", { max_monthly_budget: 100 }, {}, ["budgets"]],
    [
      "a monthly budget",
      { max_monthly_budget: 100 },
      { budgets: budget("1M", 101) },
      ['budgets["1M"].max_limit'],
    ],
    [
      "a daily budget, thirty times",
      { max_monthly_budget: 100 },
      { budgets: budget("1d", 4) },
      ['budgets["1d"].max_limit'],
    ],
    [
      "a yearly budget, in full",
      { max_monthly_budget: 100 },
      { budgets: { ...budget("1Y", 600), ...budget("1Q", 400) } },
      ['budgets["1Q"].max_limit'],
    ],
    [
      "the budgets of all providers together",
      { max_monthly_budget: 100 },
      {
        provider_configs: { openai: { budgets: budget("1M", 60) }, anthropic: { budgets: budget("1M", 50) } },
      },
      ["provider_configs"],
    ],
    [
      "a provider without a budget",
      { max_monthly_budget: 100 },
      { provider_configs: { openai: { budgets: budget("1M", 60) }, anthropic: {} } },
      ["budgets"],
    ],
    ["no budget at all", { require_budget: true }, providers({}), ["budgets"]],
    [
      "budgets of the listed providers alone",
      { require_budget: true },
      { allow_all_providers: true, ...providers({ budgets: budget("1M", 60) }) },
      ["budgets"],
    ],
    ["no rate limit", { require_rate_limit: true }, providers({}), ["rate_limit"]],
    [
      "all models, in every spelling",
      { forbid_all_models: true },
      {
        allow_all_providers: true,
        provider_configs: {
          a: { all_models_allowed: true },
          b: { allowed_models: ["*"] },
          c: { allowed_models: ["gpt-4o", "regex:(?i).*"] },
          d: { allowed_models_patterns: [".+"] },
        },
      },
      [
        "allow_all_providers",
        "provider_configs.a.all_models_allowed",
        "provider_configs.b.allowed_models",
        "provider_configs.c.allowed_models",
        "provider_configs.d.allowed_models_patterns",
      ],
    ],
    ["all providers", { forbid_all_providers: true }, { allow_all_providers: true }, ["allow_all_providers"]],
    [
      "all keys",
      { forbid_all_keys: true },
      { allow_all_providers: true, ...providers({ key_ids: ["*"] }) },
      ["allow_all_providers", "provider_configs.openai.key_ids"],
    ],
    [
      "all tools",
      { forbid_all_tools: true },
      { mcp_configs: { files: { tools_to_execute: ["*"] } }, mcp_servers: ["web"] },
      ["mcp_configs.files.tools_to_execute", "mcp_servers"],
    ],
    [
      "another provider",
      { allowed_providers: ["anthropic"] },
      { allow_all_providers: true, ...providers({}) },
      ["allow_all_providers", "provider_configs.openai"],
    ],
  ])("%s", (_what, guardrails, document, found) => expect(places(guardrails, document)).toEqual(found));
});

describe("let through", () => {
  const everything: Document = {
    allow_all_providers: true,
    provider_configs: { openai: { all_models_allowed: true, key_ids: ["*"] } },
    mcp_servers: ["files"],
  };
  it.each<[string, Guardrails, Document, SpecPath[]]>([
    ["everything without guardrails", {}, everything, []],
    [
      "everything with guardrails that are off",
      {
        require_budget: false,
        require_rate_limit: false,
        forbid_all_models: false,
        forbid_all_providers: false,
        forbid_all_keys: false,
        forbid_all_tools: false,
      },
      everything,
      [],
    ],
    ["the monthly budget itself", { max_monthly_budget: 100 }, { budgets: budget("1M", 100) }, []],
    [
      "a yearly budget beside a monthly one",
      { max_monthly_budget: 100 },
      { budgets: { ...budget("1Y", 1200), ...budget("1M", 100) } },
      [],
    ],
    [
      "budgets of every provider",
      { require_budget: true, max_monthly_budget: 100 },
      providers({ budgets: budget("1w", 7) }),
      [],
    ],
    ["a rate limit", { require_rate_limit: true }, { rate_limit }, []],
    ["rate limits of every provider", { require_rate_limit: true }, providers({ rate_limit }), []],
    [
      "models, keys and tools by name",
      {
        forbid_all_models: true,
        forbid_all_keys: true,
        forbid_all_tools: true,
        allowed_providers: ["openai"],
      },
      {
        ...providers({
          allowed_models: ["regex:gpt-.*"],
          allowed_models_patterns: ["o[13]"],
          key_ids: ["a"],
        }),
        mcp_configs: { files: { tools_to_execute: ["read"] } },
      },
      [],
    ],
    [
      "a budget that is not known yet",
      { max_monthly_budget: 100, require_budget: true },
      {},
      [["budgets", "1M", "max_limit"]],
    ],
    ["a rate limit that is not known yet", { require_rate_limit: true }, {}, [["rate_limit"]]],
  ])("%s", (_what, guardrails, document, unknown) =>
    expect(places(guardrails, document, unknown)).toEqual([]),
  );
});

test("a fault says what is there, which guardrail it breaks and what to do", () => {
  const faults = guardrailFaults(
    { max_monthly_budget: 100, forbid_all_models: true, allowed_providers: [] },
    spec({
      budgets: { "1d": { max_limit: 10 } },
      provider_configs: { openai: { all_models_allowed: true } },
    }),
  );
  expect(faults.map(({ message }) => message)).toEqual([
    "allows $300 in a month of 30 days, and the guardrail max_monthly_budget at most $100; lower it, or add a monthly budget of at most 100",
    "is not among the providers of the guardrail allowed_providers: none",
    "allows every model, which the guardrail forbid_all_models forbids; list the models in allowed_models",
  ]);
});

test.each<[unknown, string[]]>([
  [{ max_monthly_budget: 0 }, ["max_monthly_budget: must be greater than 0, got 0"]],
  [{ forbid_all_model: true }, ["forbid_all_model: is not a guardrail; did you mean"]],
  [{ require_budget: "yes" }, ["require_budget"]],
  [{ allowed_providers: ["a", "a"] }, ['allowed_providers[1]: is repeated: "a"']],
  [[], [""]],
])("guardrails %j are refused", (document, expected) => {
  const checked = checkGuardrails(document);
  const faults = "faults" in checked ? checked.faults : [];
  expect(faults.map(({ path, message }) => `${formatPath(path)}: ${message}`)).toEqual(
    expected.map((start) => expect.stringContaining(start)),
  );
});

test.each([
  [".*", true],
  ["(?i).+", true],
  ["[^/]*", false],
  ["gpt-.*", false],
  ["(", false],
])("the pattern %s matches every name: %s", (pattern, matches) =>
  expect(matchesEveryName(pattern)).toBe(matches),
);
