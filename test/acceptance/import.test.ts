// Import by id and by name: a configuration that matches plans no change.

import { type CreateRequest } from "cdktf-bifrost/handler";
import { liveProfile, type Scene, setScene } from "./scene";

let scene: Scene;

const CONFIGURATION = `
resource "bifrost_access_profile" "p" {
  name                   = "By hand"
  description            = "made by hand"
  tags                   = ["y", "x"]
  auto_rotation_interval = "720h"
  budgets                = { "1M" = { max_limit = 12.5 }, "1Q" = { max_limit = 3, quarter_start_month = 1 } }
  provider_configs       = { openai = { allowed_models = ["m1"] } }
  virtual_mcp_ids        = [2, 1]
}
`;

const MADE_BY_HAND: CreateRequest = {
  name: "By hand",
  description: "made by hand",
  tags: ["x", "y"],
  auto_rotation_interval: "30d",
  budgets: [
    { reset_duration: "1Q", max_limit: 3, reset_config: { quarter_start_month: 1 } },
    { reset_duration: "1M", max_limit: 12.5 },
  ],
  provider_configs: [{ provider_name: "openai", allowed_models: ["m1"], key_ids: ["k1"], weight: 2 }],
  virtual_mcps: [{ virtual_mcp_id: 1 }, { virtual_mcp_id: 2 }],
};

beforeEach(async () => {
  scene = await setScene(CONFIGURATION);
  const { id } = await scene.hand.create(MADE_BY_HAND);
  await scene.hand.activate(id);
  scene.changes();
});
afterEach(() => scene.dispose());

test.each([
  ["its numeric id", async () => String((await liveProfile(scene, "By hand")).id)],
  ["its name", async () => "name=By hand"],
])("a profile is imported by %s, plans no change, and nothing is sent", async (_how, key) => {
  const run = await scene.terraform.run([
    "import",
    "-input=false",
    "-no-color",
    "bifrost_access_profile.p",
    await key(),
  ]);
  expect(run.output).toContain("Import successful");
  expect(await scene.terraform.plannedChanges()).toEqual([]);
  expect(scene.changes()).toEqual([]);
});

describe("an import block with generated configuration plans no change", () => {
  const generate = async (id: number) => {
    scene.terraform.configure(`import {\n  to = bifrost_access_profile.p\n  id = "${id}"\n}\n`);
    return scene.terraform.run(["plan", "-input=false", "-no-color", "-generate-config-out=generated.tf"]);
  };

  test("when the keys of its maps are identifiers", async () => {
    const { id } = await scene.hand.create({
      name: "Plain",
      provider_configs: [{ provider_name: "openai", allowed_models: ["m1"], key_ids: ["k1"], weight: 2 }],
      mcp_configs: [{ mcp_client_id: "jira", tools_to_execute: ["*"] }],
    });
    scene.terraform.mustSucceed(await generate(id));
    const run = await scene.terraform.apply();
    expect(run.output).toContain("1 imported, 0 added");
    expect(await scene.terraform.plannedChanges()).toEqual([]);
  });

  test("with budgets, where Terraform writes their keys in quotes", async () => {
    const { id } = await liveProfile(scene, "By hand");
    const run = await generate(id);
    if (await quotesKeys()) {
      scene.terraform.mustSucceed(run);
      expect((await scene.terraform.apply()).output).toContain("1 imported, 0 added, 0 changed, 0 destroyed");
      expect(await scene.terraform.plannedChanges()).toEqual([]);
    } else {
      expect(run.output).toContain("Missing key/value separator");
      expect(scene.changes()).toEqual([]);
    }
  });

  /** Terraform quotes such keys from 1.9.8 on (hashicorp/terraform#35837), OpenTofu not yet (opentofu/opentofu#3978). */
  async function quotesKeys(): Promise<boolean> {
    const { output } = await scene.terraform.run(["version"]);
    const [, major, minor, patch] = (/^Terraform v(\d+)\.(\d+)\.(\d+)/.exec(output) ?? []).map(Number);
    if (major === undefined || minor === undefined || patch === undefined) return false;
    return major * 1e6 + minor * 1e3 + patch >= 1_009_008;
  }
});

test.each([
  ["an id of nobody", "4711", "Cannot import non-existent remote object"],
  ["a name of nobody", "name=Nobody", 'has no access profile named "Nobody"'],
  ["neither id nor name", "By hand", "is imported by its numeric id, for example 12, or by name=NAME"],
])("%s is a clear error", async (_what, key, message) => {
  const run = await scene.terraform.run([
    "import",
    "-input=false",
    "-no-color",
    "bifrost_access_profile.p",
    key,
  ]);
  expect(run.code).toBe(1);
  expect(run.output.replace(/\n│? ?/g, " ")).toContain(message);
});
