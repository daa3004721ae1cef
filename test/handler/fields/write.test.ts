// A list in a body replaces the stored one as a whole: what we do not know of a kept element goes back as it came, what the
// server owns does not.
import { type AccessProfileDocument, patchFor } from "../../../src/handler";
import { wireProfile } from "../../api/profiles";
import { spec } from "../specs";

const SERVER_OWNED = { id: 1, access_profile_id: 7, created_at: "x", updated_at: "y" };

/** The body that brings a live profile to a specification. */
function body(live: Record<string, unknown>, desired: Partial<AccessProfileDocument>): unknown {
  return patchFor(undefined, spec(desired), wireProfile(live));
}

describe("budgets", () => {
  const live = {
    budgets: [
      { id: "y", scope: "total", max_limit: 9, reset_duration: "1Y", current_usage: 1, last_reset: "z" },
      { id: "m", max_limit: 5, reset_duration: "1M", current_usage: 3, alert_thresholds: [80] },
      { id: "q", max_limit: 7, reset_duration: "1Q", reset_config: { quarter_start_month: 2 } },
    ],
  };
  it.each<[string, AccessProfileDocument["budgets"], object[]]>([
    [
      "kept ones stay in the order of the gateway, new ones follow",
      { "1d": { max_limit: 1 }, "1M": { max_limit: 6 }, "1Y": { max_limit: 9 } },
      [
        { max_limit: 9, reset_duration: "1Y" },
        { max_limit: 6, reset_duration: "1M", alert_thresholds: [80] },
        { max_limit: 1, reset_duration: "1d" },
      ],
    ],
    [
      "a quarter start that is unset again is January, by its absence",
      { "1Q": { max_limit: 7 } },
      [{ max_limit: 7, reset_duration: "1Q" }],
    ],
    [
      "a quarter start is set",
      { "1Q": { max_limit: 7, quarter_start_month: 3 } },
      [{ max_limit: 7, reset_duration: "1Q", reset_config: { quarter_start_month: 3 } }],
    ],
  ])("%s", (_name, budgets, expected) => {
    expect(body(live, { budgets })).toEqual({ budgets: expected });
  });
});

describe("provider entries", () => {
  const limits = {
    budgets: [{ id: "b", scope: "provider:openai", max_limit: 2, reset_duration: "1d", current_usage: 1 }],
    rate_limit: { id: "r", token_max_limit: 3, token_reset_duration: "1h", token_current_usage: 1, burst: 2 },
  };
  const product = {
    blacklisted_models: ["old"],
    key_ids: ["k"],
    weight: 0,
    model_budgets: [{ ...SERVER_OWNED, model_name: "m", ...limits, note: "n" }],
  };
  const live = {
    provider_configs: [
      {
        ...SERVER_OWNED,
        provider_name: "openai",
        allowed_models: ["a"],
        ...limits,
        ...product,
        failover: { after: 3 },
      },
      { ...SERVER_OWNED, provider_name: "anthropic", all_models_allowed: true },
    ],
  };
  const sentLimits = {
    budgets: [{ max_limit: 2, reset_duration: "1d" }],
    rate_limit: { token_max_limit: 3, token_reset_duration: "1h", burst: 2 },
  };
  const wantedLimits = {
    budgets: { "1d": { max_limit: 2 } },
    rate_limit: { token_max_limit: 3, token_reset_duration: "1h" },
  } as const;
  const sentProduct = { ...product, model_budgets: [{ model_name: "m", ...sentLimits, note: "n" }] };

  it.each<[string, AccessProfileDocument["provider_configs"], object[]]>([
    [
      "an entry that changes keeps the product fields and what is not modelled",
      { openai: { allowed_models: ["a", "b"], ...wantedLimits } },
      [
        {
          provider_name: "openai",
          all_models_allowed: false,
          allowed_models: ["a", "b"],
          ...sentLimits,
          ...sentProduct,
          failover: { after: 3 },
        },
      ],
    ],
    [
      "what an entry no longer sets is cleared in so many words",
      { openai: { all_models_allowed: true } },
      [
        {
          provider_name: "openai",
          all_models_allowed: true,
          allowed_models: [],
          budgets: [],
          rate_limit: null,
          ...sentProduct,
          failover: { after: 3 },
        },
      ],
    ],
    [
      "product fields that are set win, member by member",
      { openai: { allowed_models: ["a"], ...wantedLimits, key_ids: [], weight: 5, model_budgets: {} } },
      [
        {
          provider_name: "openai",
          all_models_allowed: false,
          allowed_models: ["a"],
          ...sentLimits,
          blacklisted_models: ["old"],
          key_ids: [],
          weight: 5,
          model_budgets: [],
          failover: { after: 3 },
        },
      ],
    ],
    [
      "a model keeps what is not modelled, and its limits are cleared when unset",
      {
        openai: {
          allowed_models: ["a"],
          ...wantedLimits,
          model_budgets: { m: {}, n: { budgets: { "1Y": { max_limit: 1 } } } },
        },
      },
      [
        {
          provider_name: "openai",
          all_models_allowed: false,
          allowed_models: ["a"],
          ...sentLimits,
          ...product,
          failover: { after: 3 },
          model_budgets: [
            { model_name: "m", note: "n", budgets: [], rate_limit: null },
            { model_name: "n", budgets: [{ max_limit: 1, reset_duration: "1Y" }] },
          ],
        },
      ],
    ],
    [
      "a new entry has no product fields of its own, and comes last",
      { mistral: {}, anthropic: { all_models_allowed: true } },
      [
        { provider_name: "anthropic", all_models_allowed: true },
        { provider_name: "mistral", all_models_allowed: false },
      ],
    ],
  ])("%s", (_name, provider_configs, expected) => {
    expect(body(live, { provider_configs })).toEqual({ provider_configs: expected });
  });

  it("an entry that says the same is not sent at all", () => {
    const same = {
      openai: { allowed_models: ["a"], ...wantedLimits },
      anthropic: { all_models_allowed: true },
    };
    expect(body(live, { provider_configs: same })).toEqual({});
  });
});

describe("other parts", () => {
  it.each<[string, Record<string, unknown>, Partial<AccessProfileDocument>, object]>([
    [
      "a rate limit keeps what is not modelled and drops the cap that is unset",
      {
        rate_limit: {
          id: "r",
          token_max_limit: 1,
          token_reset_duration: "1h",
          request_max_limit: 2,
          request_reset_duration: "1h",
          request_last_reset: "x",
          burst: 9,
        },
      },
      { rate_limit: { token_max_limit: 4, token_reset_duration: "1d" } },
      { rate_limit: { burst: 9, token_max_limit: 4, token_reset_duration: "1d" } },
    ],
    [
      "an MCP client keeps what is not modelled",
      { mcp_configs: [{ ...SERVER_OWNED, mcp_client_id: "jira", tools_to_execute: ["a"], mode: "x" }] },
      { mcp_configs: { jira: { tools_to_execute: [] }, new: { tools_to_execute: ["*"] } } },
      {
        mcp_configs: [
          { mode: "x", mcp_client_id: "jira", tools_to_execute: [] },
          { mcp_client_id: "new", tools_to_execute: ["*"] },
        ],
      },
    ],
  ])("%s", (_name, live, desired, expected) => {
    expect(body(live, desired)).toEqual(expected);
  });
});

test("a provider named like a member of every object is removed as any other", () => {
  const live = { provider_configs: [{ provider_name: "constructor" }, { provider_name: "openai" }] };
  expect(body(live, { provider_configs: { openai: { weight: 1 } } })).toEqual({
    provider_configs: [{ provider_name: "openai", all_models_allowed: false, weight: 1 }],
  });
});
