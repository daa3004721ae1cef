// The three values of an update, attribute by attribute: keep, clear, set.
import { requestSchemas } from "../../src/gateway/contract/requests";
import { generationOf } from "../../src/gateway/generation";
import { type AccessProfileDocument, patchFor } from "../../src/handler";
import { wireProfile } from "../api/profiles";
import { spec } from "./specs";

/** What the newest gateway takes. */
const { UpdateRequest } = requestSchemas(generationOf("2.3"), false);

type Document = Partial<AccessProfileDocument>;

/** One attribute: a desired value, the same as the gateway answers it, the body that sets it, and what clears it. */
const ATTRIBUTES: [keyof AccessProfileDocument, unknown, Record<string, unknown>, object, unknown][] = [
  ["description", "d", { description: "d" }, { description: "d" }, null],
  ["tags", ["a", "b"], { tags: ["b", "a"] }, { tags: ["a", "b"] }, []],
  ["calendar_aligned", true, { calendar_aligned: true }, { calendar_aligned: true }, false],
  [
    "auto_rotation_interval",
    "24h",
    { auto_rotation_interval: 86_400_000_000_000 },
    { auto_rotation_interval: "24h" },
    "",
  ],
  [
    "provider_configs",
    { openai: { allowed_models: ["x"] } },
    { provider_configs: [{ id: 4, provider_name: "openai", allowed_models: ["x"] }] },
    { provider_configs: [{ provider_name: "openai", all_models_allowed: false, allowed_models: ["x"] }] },
    [],
  ],
  [
    "budgets",
    { "1M": { max_limit: 5 } },
    { budgets: [{ id: "b", max_limit: 5, reset_duration: "1M", current_usage: 1 }] },
    { budgets: [{ max_limit: 5, reset_duration: "1M" }] },
    [],
  ],
  [
    "rate_limit",
    { token_max_limit: 5, token_reset_duration: "1h" },
    { rate_limit: { id: "r", token_max_limit: 5, token_reset_duration: "1h", token_current_usage: 1 } },
    { rate_limit: { token_max_limit: 5, token_reset_duration: "1h" } },
    null,
  ],
  [
    "mcp_configs",
    { jira: { tools_to_execute: ["*"] } },
    { mcp_configs: [{ id: 1, mcp_client_id: "jira", tools_to_execute: ["*"] }] },
    { mcp_configs: [{ mcp_client_id: "jira", tools_to_execute: ["*"] }] },
    [],
  ],
  [
    "virtual_mcp_ids",
    [3],
    { virtual_mcps: [{ virtual_mcp_id: 3, virtual_mcp_name: "x" }] },
    { virtual_mcps: [{ virtual_mcp_id: 3 }] },
    [],
  ],
  [
    "virtual_mcp_names",
    ["x"],
    { virtual_mcps: [{ virtual_mcp_name: "x" }] },
    { virtual_mcps: [{ virtual_mcp_name: "x" }] },
    [],
  ],
  [
    "mcp_tool_groups",
    [0],
    { mcp_tool_groups: [{ tool_group_id: 0 }] },
    { mcp_tool_groups: [{ tool_group_id: 0 }] },
    [],
  ],
  [
    "mcp_servers",
    ["s"],
    { mcp_servers: [{ mcp_server_id: "s" }] },
    { mcp_servers: [{ mcp_server_id: "s" }] },
    [],
  ],
  [
    "mcp_tool_overrides",
    [{ mcp_client_id: "c", tool_name: "t", action: "exclude" }],
    { mcp_tool_overrides: [{ id: 8, mcp_client_id: "c", tool_name: "t", action: "exclude" }] },
    { mcp_tool_overrides: [{ mcp_client_id: "c", tool_name: "t", action: "exclude" }] },
    [],
  ],
];

describe.each(ATTRIBUTES)("%s", (attribute, value, answered, body, cleared) => {
  const desired = spec({ [attribute]: value });
  const member = Object.keys(body)[0] ?? "";
  const isSwitch = typeof value === "boolean";

  it("is kept, that is left out, when the gateway has it", () => {
    expect(patchFor(undefined, desired, wireProfile(answered))).toEqual({});
  });
  it("is set when the gateway lacks it, with a body that the API takes", () => {
    const patch = patchFor(undefined, desired, wireProfile());
    expect(patch).toEqual(body);
    expect(UpdateRequest.safeParse(patch).error).toBeUndefined();
  });
  it("is cleared in so many words when it is no longer wanted", () => {
    const patch = patchFor(desired, spec(), wireProfile(answered));
    expect(patch).toEqual({ [member]: cleared });
    expect(UpdateRequest.safeParse(patch).error).toBeUndefined();
  });
  it("is not cleared twice", () => {
    expect(patchFor(desired, spec(), wireProfile())).toEqual({});
  });
  it("is left alone when it never was managed", () => {
    expect(patchFor(undefined, spec(), wireProfile(answered))).toEqual({});
  });
  it("is kept after a clone that does not set it", () => {
    expect(patchFor(desired, spec({ clone_from: "3" }), wireProfile(answered))).toEqual({});
  });
  it("is emptied when its empty value is wanted", () => {
    const empty = isSwitch ? false : typeof value === "string" ? "" : Array.isArray(value) ? [] : {};
    if (attribute === "rate_limit") return expect(() => spec({ rate_limit: {} })).toThrow("caps nothing");
    const patch = patchFor(undefined, spec({ [attribute]: empty }), wireProfile(answered));
    return expect(patch).toEqual({ [member]: isSwitch ? false : typeof value === "string" ? "" : [] });
  });
});

describe("attributes with rules of their own", () => {
  it.each<[string, Document | undefined, Document, Record<string, unknown>, object]>([
    ["a new name", {}, { name: "B" }, {}, { name: "B" }],
    ["the same name", {}, {}, {}, {}],
    [
      "all providers, unset, is left to the gateway",
      { allow_all_providers: true },
      {},
      { allow_all_providers: true },
      {},
    ],
    [
      "all providers, set",
      undefined,
      { allow_all_providers: false },
      { allow_all_providers: true },
      { allow_all_providers: false },
    ],
    ["is_active is not in a body", { is_active: true }, { is_active: false }, { is_active: true }, {}],
    [
      "policies are not in a body",
      { deletion_policy: "delete" },
      { deletion_policy: "abandon", adoption_policy: "any" },
      {},
      {},
    ],
    [
      "only what changed",
      { tags: ["a"], description: "d" },
      { tags: ["a"], description: "e" },
      { tags: ["a"], description: "d" },
      { description: "e" },
    ],
    [
      "an empty text is a value",
      { description: "d" },
      { description: "" },
      { description: "d" },
      { description: "" },
    ],
  ])("%s", (_name, prior, desired, live, patch) => {
    expect(patchFor(prior && spec(prior), spec(desired), wireProfile(live))).toEqual(patch);
  });
});

describe("links to virtual MCPs by id and by name are one list", () => {
  const live = wireProfile({
    virtual_mcps: [{ virtual_mcp_id: 3, scope: "x", note: "kept" }, { virtual_mcp_name: "github" }],
  });
  const both = { virtual_mcp_ids: [3], virtual_mcp_names: ["github"] };
  it.each<[string, Partial<AccessProfileDocument>, Partial<AccessProfileDocument>, object]>([
    [
      "one set that changes takes the other one along",
      both,
      { ...both, virtual_mcp_ids: [4] },
      { virtual_mcps: [{ virtual_mcp_id: 4 }, { virtual_mcp_name: "github" }] },
    ],
    [
      "with what is not known of a link",
      both,
      { ...both, virtual_mcp_names: ["jira"] },
      { virtual_mcps: [{ virtual_mcp_id: 3, note: "kept" }, { virtual_mcp_name: "jira" }] },
    ],
    [
      "a set that was never managed is kept",
      { virtual_mcp_ids: [3] },
      { virtual_mcp_ids: [4] },
      { virtual_mcps: [{ virtual_mcp_id: 4 }, { virtual_mcp_name: "github" }] },
    ],
    [
      "a set that is no longer wanted goes",
      both,
      { virtual_mcp_ids: [3] },
      { virtual_mcps: [{ virtual_mcp_id: 3, note: "kept" }] },
    ],
    ["a clone keeps what it does not set", both, { clone_from: "1", virtual_mcp_ids: [3] }, {}],
    ["nothing changes, nothing is sent", both, both, {}],
  ])("%s", (_name, prior, desired, patch) => {
    expect(patchFor(spec(prior), spec(desired), live)).toEqual(patch);
  });
});
