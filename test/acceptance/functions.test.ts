// The functions of the configuration language, as a configuration uses them.

import { liveProfile, type Scene, setScene } from "./scene";

const CATALOG = `
profiles:
  Finance:
    tags: [b, a]
    provider_configs:
      openai: { allowed_models: [gpt-4o-mini], key_ids: ["*"] }
    budgets:
      1M: { max_limit: 20 }
  Support:
    name: Support desk
    roles: [{ name: agent }]
    teams: [desk]
environments:
  production:
    Finance:
      budgets:
        1M: { max_limit: 500 }
`;

const HCL = `
locals {
  profiles = provider::bifrost::decode_catalog(file("catalog.yaml"), "production")
  base = {
    name       = "Base"
    tags       = toset(["base"])
    rate_limit = { request_max_limit = 10, request_reset_duration = "1h" }
    budgets    = { "1M" = { max_limit = 5 }, "1d" = { max_limit = 1 } }
  }
  merged = provider::bifrost::merge_profiles(local.base, {
    name       = "Merged"
    rate_limit = null
    budgets    = { "1M" = { max_limit = 8 } }
  })
  typed = provider::bifrost::merge_profiles(local.base, var.overrides)
}
variable "overrides" {
  type    = object({ tags = optional(set(string)), rate_limit = optional(object({ request_max_limit = number })) })
  default = { tags = ["typed"] }
}
resource "bifrost_access_profile" "from_catalog" {
  for_each         = local.profiles
  name             = each.value.name
  tags             = each.value.tags
  budgets          = each.value.budgets
  provider_configs = each.value.provider_configs
  rate_limit       = each.value.rate_limit
}
resource "bifrost_access_profile" "merged" {
  name       = local.merged.name
  tags       = local.merged.tags
  budgets    = local.merged.budgets
  rate_limit = try(local.merged.rate_limit, null)
}
output "seconds" {
  value = [for text in ["1h", "30d", "1h30m", "1w", "1M", "1Y", "0.5s"] : provider::bifrost::duration_seconds(text)]
}
output "base" {
  value = keys(provider::bifrost::decode_catalog(file("catalog.yaml"), null))
}
output "holders" {
  value = [for name in ["Finance", "Support"] : [for key in ["roles", "teams", "customers"] : local.profiles[name][key]]]
}
output "given" {
  value = provider::bifrost::merge_profiles(local.profiles.Support, { teams = ["other"] }).teams
}
output "typed" {
  value = [local.typed.tags, local.typed.rate_limit.request_max_limit, local.typed.name]
}
`;

let scene: Scene;

afterEach(() => scene.dispose());

test("a catalog and merged profiles are deployed, and the next plan is empty", async () => {
  scene = await setScene(HCL);
  scene.terraform.write("catalog.yaml", CATALOG);
  await scene.terraform.apply();
  expect(await liveProfile(scene, "Finance")).toMatchObject({
    tags: ["a", "b"],
    budgets: [{ reset_duration: "1M", max_limit: 500 }],
    provider_configs: [{ provider_name: "openai", allowed_models: ["gpt-4o-mini"] }],
  });
  expect(await liveProfile(scene, "Support desk")).toMatchObject({ tags: [], budgets: [] });
  const merged = await liveProfile(scene, "Merged");
  expect(merged.rate_limit ?? null).toBeNull();
  expect(merged.tags).toEqual(["base"]);
  expect(
    Object.fromEntries(merged.budgets.map(({ reset_duration, max_limit }) => [reset_duration, max_limit])),
  ).toEqual({ "1M": 8, "1d": 1 });
  const outputs = await scene.terraform.run(["output", "-json"]);
  expect(JSON.parse(outputs.output)).toMatchObject({
    seconds: { value: [3600, 2592000, 5400, 604800, 2592000, 31536000, 0.5] },
    base: { value: ["Finance", "Support"] },
    holders: {
      value: [
        [null, null, null],
        [[{ name: "agent", is_default: false, apply_to_existing: false }], ["desk"], null],
      ],
    },
    given: { value: ["other"] },
    typed: { value: [["typed"], 10, "Base"] },
  });
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("what is wrong with an argument is said at the argument", async () => {
  scene = await setScene(`
output "duration" { value = provider::bifrost::duration_seconds("1Q") }
output "name" { value = provider::bifrost::merge_profiles({}, { provider_configs = { openai = { alowed_models = [] } } }) }
output "kind" { value = provider::bifrost::merge_profiles(["a"], {}) }
output "catalog" { value = provider::bifrost::decode_catalog("profiles:\\n  A: { budget: 5 }\\n", null) }
output "environment" { value = provider::bifrost::decode_catalog("profiles: { A: {} }", "prod") }
`);
  const { diagnostics } = await scene.terraform.tryPlan();
  expect(diagnostics.map(({ detail }) => detail).sort()).toEqual([
    'Call to function "provider::bifrost::decode_catalog" failed: the catalog text is not valid:\n' +
      '  - text:1:1: environments: there is no environment "prod".',
    'Call to function "provider::bifrost::decode_catalog" failed: the catalog text is not valid:\n' +
      '  - text:2:8: profiles.A.budget: is not an attribute of an access profile (did you mean "budgets"?).',
    'Invalid value for "base" parameter: an object with attributes of a profile is required.',
    'Invalid value for "duration" parameter: the length of a quarter (1Q) depends on the calendar, so it has no fixed number of seconds.',
    'Invalid value for "overlay" parameter: provider_configs.openai.alowed_models is not an attribute of an access profile ' +
      '(did you mean "allowed_models"?).',
  ]);
});
