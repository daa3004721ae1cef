// Budgets and rate limits keep their server ids, and so what was spent on them, through every edit around them.

import { develop, liveProfile, type Scene, setScene } from "./scene";

interface Limits {
  month: number;
  requests: number;
  openai: number;
  model: number;
  tags: string;
  extra: string;
}

const AS_FIRST: Limits = { month: 500, requests: 100, openai: 50, model: 5, tags: "a", extra: "" };

const configuration = (change: Partial<Limits> = {}): string => {
  const { month, requests, openai, model, tags, extra } = { ...AS_FIRST, ...change };
  return `
resource "bifrost_access_profile" "p" {
  name             = "P"
  tags             = ["${tags}"]
  budgets          = { "1M" = { max_limit = ${month} }, "1d" = { max_limit = 20 } ${extra} }
  rate_limit       = {
    token_max_limit   = 1000000
    token_reset_duration = "1d"
    request_max_limit = ${requests}
    request_reset_duration = "1h"
  }
  provider_configs = {
    openai = {
      all_models_allowed = true
      key_ids       = ["*"]
      budgets       = { "1M" = { max_limit = ${openai} }, "1Y" = { max_limit = 99 } }
      rate_limit    = { request_max_limit = 10, request_reset_duration = "1d" }
      model_budgets = { m = { budgets = { "1M" = { max_limit = ${model} } } } }
    }
    anthropic = { all_models_allowed = true, key_ids = ["*"], budgets = { "1M" = { max_limit = 7 } } }
  }
}
`;
};

let scene: Scene;

beforeAll(async () => {
  scene = await setScene(configuration());
  await scene.terraform.apply();
  const { id } = await liveProfile(scene, "P");
  await develop(scene, "POST", `${id}/usage`, {
    provider: "openai",
    model: "m",
    cost: 1.5,
    tokens: 70,
    requests: 2,
  });
  await develop(scene, "POST", `${id}/usage`, { provider: "anthropic", cost: 0.25, tokens: 5, requests: 1 });
});
afterAll(() => scene.dispose());

/** Id and usage of every limit, by where it is. */
async function counters(): Promise<Record<string, string>> {
  const found: Record<string, string> = {};
  const note = (at: string, limit: Record<string, unknown> | null | undefined): void => {
    if (limit)
      found[at] = [
        limit["id"],
        limit["current_usage"],
        limit["token_current_usage"],
        limit["request_current_usage"],
      ].join();
  };
  const profile = await liveProfile(scene, "P");
  const limits = (at: string, owner: Pick<typeof profile, "budgets" | "rate_limit">): void => {
    for (const budget of owner.budgets) note(`${at} ${budget.reset_duration}`, budget);
    note(`${at} rate limit`, owner.rate_limit);
  };
  limits("profile", profile);
  for (const entry of profile.provider_configs) {
    limits(entry.provider_name, entry);
    for (const model of entry.model_budgets ?? [])
      limits(`${entry.provider_name} ${model.model_name}`, model);
  }
  return found;
}

test.each<[string, Partial<Limits>]>([
  ["another attribute", { tags: "b" }],
  ["the limit of a budget", { month: 800 }],
  ["a budget more", { extra: ', "1Y" = { max_limit = 9000 }' }],
  ["a cap of the rate limit", { requests: 200 }],
  ["a budget of a provider entry", { openai: 60 }],
  ["a budget of a model", { model: 6 }],
  ["everything at once", { tags: "c", month: 900, requests: 300, openai: 70, model: 7 }],
])("an edit of %s", async (_what, change) => {
  const before = await counters();
  expect(Object.keys(before).length).toBeGreaterThanOrEqual(8);
  expect(before).toMatchObject({
    "profile 1M": expect.stringMatching(/,1\.75,,$/),
    "profile rate limit": expect.stringMatching(/,75,3$/),
    "openai 1M": expect.stringMatching(/,1\.5,,$/),
    "openai m 1M": expect.stringMatching(/,1\.5,,$/),
    "anthropic 1M": expect.stringMatching(/,0\.25,,$/),
  });
  scene.terraform.configure(configuration(change));
  await scene.terraform.apply();
  expect(await counters()).toMatchObject(
    Object.fromEntries(Object.entries(before).filter(([at]) => at !== "profile 1Y")),
  );
});

test("what was spent is no drift", async () => {
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});
