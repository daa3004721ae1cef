// What was loosened by hand in what a specification leaves to the gateway.
import { formatPath, leftAlone, loosened } from "../../src/handler/internal";
import { wireProfile } from "../api/profiles";
import { spec } from "./specs";

type Members = Record<string, unknown>;

const entry = (members: Members): Members => ({
  provider_configs: [{ provider_name: "openai", ...members }],
});
const wanted = spec({ provider_configs: { openai: {} } });

/** The changes between two live profiles, one a line. */
function changes(before: Members, after: Members, desired = wanted): string[] {
  const left = leftAlone(wireProfile(before), desired);
  // As it comes back from where it is kept.
  const kept: typeof left = JSON.parse(JSON.stringify(left));
  return loosened(kept, wireProfile(after), desired).map(
    (each) => `${formatPath(each.path)}: ${each.before} -> ${each.after}`,
  );
}

const model = (members: Members): Members => entry({ model_budgets: [{ model_name: "m", ...members }] });
const monthly = (max_limit: number) => [{ max_limit, reset_duration: "1M" }];
const tokens = (token_max_limit: number, token_reset_duration = "1d") => ({
  token_max_limit,
  token_reset_duration,
});

describe("looser", () => {
  it.each<[string, Members, Members, string[]]>([
    [
      "all providers",
      { allow_all_providers: false },
      { allow_all_providers: true },
      ["allow_all_providers: false -> true"],
    ],
    [
      "one key more",
      entry({ key_ids: ["a"] }),
      entry({ key_ids: ["a", "b"] }),
      ['provider_configs.openai.key_ids: ["a"] -> ["a","b"]'],
    ],
    [
      "every key where there was none",
      entry({}),
      entry({ key_ids: ["*"] }),
      ['provider_configs.openai.key_ids: [] -> ["*"]'],
    ],
    [
      "a blocked model less",
      entry({ blacklisted_models: ["a", "b"] }),
      entry({ blacklisted_models: ["b"] }),
      ['provider_configs.openai.blacklisted_models: ["a","b"] -> ["b"]'],
    ],
    [
      "no block of all models",
      entry({ blacklisted_models: ["*"] }),
      entry({ blacklisted_models: ["a"] }),
      ['provider_configs.openai.blacklisted_models: ["*"] -> ["a"]'],
    ],
    [
      "a share of the traffic",
      entry({ weight: 0 }),
      entry({ weight: 1 }),
      ["provider_configs.openai.weight: 0 -> 1"],
    ],
    [
      "no weight where it was 0",
      entry({ weight: 0 }),
      entry({}),
      ["provider_configs.openai.weight: 0 -> none"],
    ],
    [
      "a higher budget",
      model({ budgets: monthly(5) }),
      model({ budgets: monthly(6) }),
      ['provider_configs.openai.model_budgets.m.budgets["1M"]: 5 -> 6'],
    ],
    [
      "no budget",
      model({ budgets: monthly(5) }),
      entry({ model_budgets: [] }),
      ['provider_configs.openai.model_budgets.m.budgets["1M"]: 5 -> none'],
    ],
    [
      "a higher cap",
      model({ rate_limit: tokens(5) }),
      model({ rate_limit: tokens(6) }),
      ["provider_configs.openai.model_budgets.m.rate_limit.token_max_limit: 5 every 1d -> 6 every 1d"],
    ],
    [
      "a cap of another period",
      model({ rate_limit: tokens(5) }),
      model({ rate_limit: tokens(5, "1h") }),
      ["provider_configs.openai.model_budgets.m.rate_limit.token_max_limit: 5 every 1d -> 5 every 1h"],
    ],
  ])("%s", (_what, before, after, expected) => {
    expect(changes(before, after)).toEqual(expected);
  });
});

describe("no looser", () => {
  it.each<[string, Members, Members]>([
    ["the same in another order", entry({ key_ids: ["a", "b"] }), entry({ key_ids: ["b", "a"] })],
    [
      "tighter",
      { ...entry({ key_ids: ["*"], weight: 2 }), allow_all_providers: true },
      { ...entry({ key_ids: ["a"], weight: 1 }), allow_all_providers: false },
    ],
    ["a model blocked in all", entry({ blacklisted_models: ["a"] }), entry({ blacklisted_models: ["*"] })],
    [
      "lower limits",
      model({ budgets: monthly(5), rate_limit: tokens(5) }),
      model({ budgets: monthly(4), rate_limit: tokens(4) }),
    ],
    ["an entry that is gone, which is drift", entry({ key_ids: ["a"] }), {}],
  ])("%s", (_what, before, after) => {
    expect(changes(before, after)).toEqual([]);
  });

  it("what the specification sets is drift, and not said here", () => {
    const set = spec({ allow_all_providers: false, provider_configs: { openai: { key_ids: ["a"] } } });
    const before = { ...entry({ key_ids: ["a"] }), allow_all_providers: false };
    const after = { ...entry({ key_ids: ["*"] }), allow_all_providers: true };
    expect(changes(before, after, set)).toEqual([]);
  });

  it.each([
    [null],
    ["text"],
    [[1]],
    [{ provider_configs: { openai: null } }],
    [{ provider_configs: [] }],
    [{}],
  ])("what an older release kept says nothing: %j", (before) => {
    const live = wireProfile({ ...entry({ key_ids: ["*"] }), allow_all_providers: true });
    expect(loosened(before, live, wanted)).toEqual([]);
  });

  it("what was set then and is left alone now says nothing", () => {
    const left = leftAlone(
      wireProfile(entry({ key_ids: ["a"] })),
      spec({ provider_configs: { openai: { key_ids: ["a"] } } }),
    );
    expect(loosened(left, wireProfile(entry({ key_ids: ["*"] })), wanted)).toEqual([]);
  });
});
