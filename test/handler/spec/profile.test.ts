// The rules of a specification: each fault with its path and its sentence, what is just allowed, and the defaults.
import { accessProfileSpec, checkSpec } from "../../../src/handler/internal";
import { faults } from "../specs";

const letters = (count: number): string => "ä".repeat(count);
const many = (count: number): string[] => Array.from({ length: count }, (_, index) => `t${index}`);
const providers = (count: number): object => Object.fromEntries(many(count).map((name) => [name, {}]));

const KNOWN = `there are ${Object.keys(accessProfileSpec.shape)
  .map((name) => `"${name}"`)
  .join(", ")}`;

describe("what is wrong is named with its path", () => {
  const wrong: [string, Record<string, unknown>, string[]][] = [
    ["no name", { name: undefined }, ["name: is required"]],
    ["an empty name", { name: "" }, ["name: must have 1 to 255 characters, got 0"]],
    ["a long name", { name: letters(256) }, ["name: must have 1 to 255 characters, got 256"]],
    ["a blank in front", { name: " A" }, ['name: must not start or end with whitespace, got " A"']],
    ["a line break behind", { name: "A\n" }, ['name: must not start or end with whitespace, got "A\\n"']],
    ["blanks only", { name: "  " }, ['name: must not start or end with whitespace, got "  "']],
    ["an empty tag", { tags: [""] }, ["tags[0]: must not be empty"]],
    ["a repeated tag", { tags: ["a", "b", "a"] }, ['tags[2]: is repeated: "a"']],
    ["an unknown attribute", { owner: "x" }, [`owner: is not an attribute of an access profile; ${KNOWN}`]],
    [
      "a server-owned attribute",
      { version: 3 },
      [`version: is not an attribute of an access profile; ${KNOWN}`],
    ],
    [
      "an attribute that is misspelled",
      { budget: {} },
      ['budget: is not an attribute of an access profile; did you mean "budgets"?'],
    ],
    [
      "an attribute in the spelling of the constructs",
      { rateLimit: {} },
      ['rateLimit: is not an attribute of an access profile; did you mean "rate_limit"?'],
    ],
    ["a text for a list", { tags: "prod" }, ['tags: must be a list, got the text "prod"']],
    [
      "a text for a truth value",
      { is_active: "true" },
      ['is_active: must be true or false, got the text "true"'],
    ],
    ["a number for a text", { description: 5 }, ["description: must be a text, got the number 5"]],
    [
      "a list for a map",
      { provider_configs: ["openai"] },
      ['provider_configs: must be an object, got the list ["openai"]'],
    ],
    ["null", { budgets: null }, ["budgets: must be an object, got null"]],
    [
      "half a character",
      { description: "a\ud83d" },
      ['description: must be Unicode, got half a character: "a\\ud83d"'],
    ],
    [
      "half a character in a list",
      { tags: ["a", "\udc00"] },
      ['tags[1]: must be Unicode, got half a character: "\\udc00"'],
    ],
    [
      "half a character in a name",
      { provider_configs: { "a\ud83d": {} } },
      ['provider_configs["a\\ud83d"]: must be Unicode, got half a character'],
    ],
    [
      "a rotation that is no duration",
      { auto_rotation_interval: "monthly" },
      ['auto_rotation_interval: is not a duration such as "30d" or "12h": "monthly"'],
    ],
    [
      "a rotation too often",
      { auto_rotation_interval: "59m" },
      ["auto_rotation_interval: must be 1h to 365d, got 59m"],
    ],
    [
      "a rotation too seldom",
      { auto_rotation_interval: "366d" },
      ["auto_rotation_interval: must be 1h to 365d, got 366d"],
    ],
    [
      "a clone of a name",
      { clone_from: "Engineering" },
      ['clone_from: must be the numeric id of a profile, got "Engineering"'],
    ],
    ["a clone of nothing", { clone_from: "0" }, ['clone_from: must be the numeric id of a profile, got "0"']],
    [
      "an id beyond 2^53",
      { clone_from: "9007199254740993" },
      ['clone_from: must be the numeric id of a profile, got "9007199254740993"'],
    ],
    [
      "another deletion policy",
      { deletion_policy: "keep" },
      ['deletion_policy: must be one of deactivate, delete, abandon, got the text "keep"'],
    ],
    [
      "another adoption policy",
      { adoption_policy: "always" },
      ['adoption_policy: must be one of never, retired, any, got the text "always"'],
    ],
    [
      "a virtual MCP of id 0",
      { virtual_mcp_ids: [0] },
      ["virtual_mcp_ids[0]: must be a whole number of at least 1, got 0"],
    ],
    ["a repeated virtual MCP", { virtual_mcp_ids: [3, 3] }, ["virtual_mcp_ids[1]: is repeated: 3"]],
    [
      "an empty MCP client id",
      { mcp_configs: { "": { tools_to_execute: [] } } },
      ['mcp_configs[""]: the MCP client id must not be empty'],
    ],
    [
      "no tools of an MCP client",
      { mcp_configs: { jira: {} } },
      ["mcp_configs.jira.tools_to_execute: is required"],
    ],
    [
      "a repeated override",
      { mcp_tool_overrides: [override(), override()] },
      [`mcp_tool_overrides[1]: is repeated: ${JSON.stringify(override())}`],
    ],
    [
      "an override that is neither",
      { mcp_tool_overrides: [{ ...override(), action: "deny" }] },
      ['mcp_tool_overrides[0].action: must be one of include, exclude, got the text "deny"'],
    ],
  ];
  it.each(wrong)("%s", (_name, document, expected) => {
    expect(faults(document)).toEqual(expected);
  });
});

describe("what is at the edge of the rules is taken", () => {
  it.each<[string, Record<string, unknown>]>([
    ["255 characters, not bytes", { name: letters(255) }],
    ["a blank inside a name", { name: "A B" }],
    ["an empty description", { description: "" }],
    ["50 tags", { tags: many(50) }],
    ["100 providers", { provider_configs: providers(100) }],
    ["no budgets, said so", { budgets: {} }],
    [
      "every duration of a budget",
      {
        budgets: Object.fromEntries(
          ["1h", "1d", "1w", "1M", "1Q", "1Y"].map((key) => [key, { max_limit: 0.01 }]),
        ),
      },
    ],
    ["a quarter from December", { budgets: { "1Q": { max_limit: 1, quarter_start_month: 12 } } }],
    ["the largest cap", { rate_limit: { token_max_limit: 2 ** 53 - 1, token_reset_duration: "1Y" } }],
    ["an hourly rotation", { auto_rotation_interval: "1h" }],
    ["a yearly rotation", { auto_rotation_interval: "365d" }],
    ["rotation off, said so", { auto_rotation_interval: "" }],
    ["weight 0", { provider_configs: { openai: { weight: 0 } } }],
    ["models denied", { provider_configs: { openai: { allowed_models: [] } } }],
    ["all models, said so, and no list", { provider_configs: { openai: { all_models_allowed: true } } }],
    ["the largest id to clone", { clone_from: "9007199254740991" }],
    ["tool group 0", { mcp_tool_groups: [0] }],
  ])("%s", (_name, document) => {
    expect(faults(document)).toEqual([]);
  });
});

it("fills in the defaults and leaves everything else unset", () => {
  expect(checkSpec({ name: "A", provider_configs: { openai: {} } })).toEqual({
    spec: {
      name: "A",
      is_active: true,
      provider_configs: { openai: { all_models_allowed: false } },
      deletion_policy: "deactivate",
      adoption_policy: "retired",
    },
  });
});

it("names every fault, not the first only", () => {
  expect(faults({ name: "", tags: ["a", "a"], budgets: { "1M": { max_limit: 0 } } })).toHaveLength(3);
});

function override(): object {
  return { mcp_client_id: "jira", tool_name: "search", action: "exclude" };
}
