// Configuration as others write it: unicode, exact numbers, sets in any order, zero, empty collections, references.

import { recordOf } from "../told";
import { liveProfile, type Scene, setScene } from "./scene";

let scene: Scene;

afterEach(() => scene.dispose());

test("unusual but valid values reach the gateway exactly, and the plan after them is empty", async () => {
  scene = await setScene(`
resource "bifrost_access_profile" "odd" {
  name        = "Ünïcødé 🚀 \\"quoted\\" \${1 + 1}"
  description = ""
  tags        = ["z", "a", "é", "a"]
  budgets = {
    "1M" = { max_limit = 99.99 }
    "1Y" = { max_limit = 9007199254740991 }
    "1h" = { max_limit = 1.0 }
    "1d" = { max_limit = 0.1 }
    "1w" = { max_limit = 12345678.901234567890123456789 }
  }
  rate_limit = { token_max_limit = 9007199254740991, token_reset_duration = "1Y" }
  provider_configs = {
    "zero"        = { weight = 0, key_ids = [], allowed_models = [], blacklisted_models = [] }
    "with space"  = { weight = 0.30000000000000004, key_ids = ["b", "a"] }
    "__proto"     = { key_ids = ["*"], budgets = {}, model_budgets = {} }
  }
  mcp_configs     = { "client/1" = { tools_to_execute = [] } }
  virtual_mcp_ids = [3, 1, 2, 3]
  mcp_servers     = []
}
`);
  await scene.terraform.apply();
  const live = await liveProfile(scene, 'Ünïcødé 🚀 "quoted" 2');
  const limits = Object.fromEntries(
    live.budgets.map(({ reset_duration, max_limit }) => [reset_duration, max_limit]),
  );
  expect(limits).toEqual({
    "1M": 99.99,
    "1Y": Number.MAX_SAFE_INTEGER,
    "1h": 1,
    "1d": 0.1,
    "1w": 12345678.901234567890123456789,
  });
  expect(live.description).toBe("");
  expect([...live.tags].sort()).toEqual(["a", "z", "é"]);
  expect(live.rate_limit?.token_max_limit).toBe(Number.MAX_SAFE_INTEGER);
  const zero = live.provider_configs.find(({ provider_name }) => provider_name === "zero");
  expect(zero).toMatchObject({ weight: 0, key_ids: [], allowed_models: [], blacklisted_models: [] });
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("an empty collection and an absent one are two configurations of one profile", async () => {
  const hcl = (attributes: string): string =>
    `resource "bifrost_access_profile" "p" {\n  name = "P"\n${attributes}\n}\n`;
  scene = await setScene(hcl('  tags = []\n  budgets = {}\n  provider_configs = {}\n  description = ""'));
  await scene.terraform.apply();
  expect(await scene.terraform.plannedChanges()).toEqual([]);
  scene.changes();
  scene.terraform.configure(hcl(""));
  await scene.terraform.apply();
  expect(
    scene
      .changes()
      .filter(({ body }) => Object.keys(recordOf(body)).some((member) => member !== "description")),
  ).toEqual([]);
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("another spelling of the same interval is no change", async () => {
  const hcl = (interval: string): string =>
    `resource "bifrost_access_profile" "p" {\n  name = "P"\n  auto_rotation_interval = "${interval}"\n}\n`;
  scene = await setScene(hcl("30d"));
  await scene.terraform.apply();
  scene.terraform.configure(hcl("720h"));
  expect(await scene.terraform.plannedChanges()).toEqual([]);
  // Applied together with something else, the spelling that the state has stays.
  scene.terraform.configure(hcl("720h").replace('"P"', '"Q"'));
  await scene.terraform.apply();
  expect(await scene.terraform.plannedChanges()).toEqual([]);
  scene.terraform.configure(hcl("721h"));
  expect((await scene.terraform.plannedChanges()).map(({ actions }) => actions)).toEqual([["update"]]);
});

test("values that are known only at apply pass the plan, at every depth", async () => {
  scene = await setScene(`
resource "terraform_data" "later" {
  input = { models = ["m1", "m2"], limit = 5, budgets = { "1M" = { max_limit = 9 } }, name = "Later" }
}
resource "bifrost_access_profile" "p" {
  name    = terraform_data.later.output.name
  budgets = terraform_data.later.output.budgets
  provider_configs = {
    openai = { allowed_models = terraform_data.later.output.models, key_ids = ["*"], budgets = { "1d" = { max_limit = terraform_data.later.output.limit } } }
  }
}
`);
  await scene.terraform.apply();
  expect(await liveProfile(scene, "Later")).toMatchObject({
    budgets: [{ reset_duration: "1M", max_limit: 9 }],
  });
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("data sources read a profile by name and by id, with usage, and the list with its filters", async () => {
  scene = await setScene(`
resource "bifrost_access_profile" "a" {
  name    = "A"
  tags    = ["blue"]
  budgets = { "1M" = { max_limit = 5 } }
}
resource "bifrost_access_profile" "b" {
  name      = "B"
  is_active = false
}
data "bifrost_access_profile" "by_name" { name = bifrost_access_profile.a.name }
data "bifrost_access_profile" "by_id" { id = bifrost_access_profile.a.id }
data "bifrost_access_profiles" "inactive" {
  is_active  = false
  depends_on = [bifrost_access_profile.a, bifrost_access_profile.b]
}
output "all" {
  value = {
    usage    = data.bifrost_access_profile.by_name.budgets["1M"].current_usage
    same     = data.bifrost_access_profile.by_name.id == data.bifrost_access_profile.by_id.id
    users    = data.bifrost_access_profile.by_id.user_count
    inactive = data.bifrost_access_profiles.inactive.access_profiles[*].name
  }
}
`);
  await scene.terraform.apply();
  const output = await scene.terraform.run(["output", "-json", "all"]);
  expect(JSON.parse(output.output)).toEqual({ usage: 0, same: true, users: 0, inactive: ["B"] });
});
