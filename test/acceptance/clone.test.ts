// Cloning: what is set is set in the clone, what is unset keeps what was cloned.

import { liveProfile, type Scene, setScene } from "./scene";

let scene: Scene;

afterEach(() => scene.dispose());

const pair = (clone: string, base = ""): string => `
resource "bifrost_access_profile" "base" {
  name             = "Base"
  description      = "the base"
  budgets          = { "1M" = { max_limit = 100 } }
  rate_limit       = { request_max_limit = 10, request_reset_duration = "1h" }
  provider_configs = { openai = { allowed_models = ["m1"], key_ids = ["*"] } }
${base}
}
resource "bifrost_access_profile" "copy" {
  name       = "Copy"
  clone_from = bifrost_access_profile.base.id
${clone}
}
`;

test("a clone keeps what it leaves unset and has what it sets, and settles", async () => {
  scene = await setScene(pair('  budgets = { "1M" = { max_limit = 7 } }'));
  await scene.terraform.apply();
  const copy = await liveProfile(scene, "Copy");
  expect(copy).toMatchObject({
    is_active: true,
    rate_limit: { request_max_limit: 10, request_reset_duration: "1h" },
    provider_configs: [{ provider_name: "openai", allowed_models: ["m1"] }],
    budgets: [{ reset_duration: "1M", max_limit: 7 }],
  });
  const state = await scene.terraform.state("bifrost_access_profile.copy");
  expect(state).toMatchObject({
    rate_limit: { request_max_limit: 10 },
    provider_configs: { openai: { allowed_models: ["m1"] } },
  });
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("a later change of the source does not reach the clone, and the clone stays settled", async () => {
  scene = await setScene(pair(""));
  await scene.terraform.apply();
  scene.terraform.configure(pair("", '  tags = ["new"]'));
  await scene.terraform.apply();
  expect((await liveProfile(scene, "Copy")).tags).toEqual([]);
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("an attribute set later in a clone is updated alone", async () => {
  scene = await setScene(pair(""));
  await scene.terraform.apply();
  scene.changes();
  scene.terraform.configure(pair('  tags = ["own"]'));
  await scene.terraform.apply();
  expect(scene.changes().map(({ body }) => body)).toEqual([{ tags: ["own"] }]);
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("another source replaces the clone", async () => {
  scene = await setScene(pair(""));
  await scene.terraform.apply();
  scene.terraform.configure(pair("").replace("bifrost_access_profile.base.id", '"999"'));
  const changes = await scene.terraform.plannedChanges();
  expect(changes.map(({ address, actions }) => [address, actions])).toEqual([
    ["bifrost_access_profile.copy", ["delete", "create"]],
  ]);
});

test("a source that does not exist is one clear error", async () => {
  scene = await setScene(
    'resource "bifrost_access_profile" "copy" {\n  name = "Copy"\n  clone_from = "999"\n}\n',
  );
  const run = await scene.terraform.tryApply();
  expect(run.diagnostics).toEqual([
    expect.objectContaining({
      severity: "error",
      detail: expect.stringContaining("Profile 999, the source of the clone, does not exist"),
    }),
  ]);
});
