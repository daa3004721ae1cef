// Members of newer gateways, the explicit way to clear a product field, and what the gateway moves on by itself.

import { recordOf } from "../told";
import { liveProfile, type Scene, setScene } from "./scene";

const profile = (body: string): string =>
  `resource "bifrost_access_profile" "p" {\n  name = "p"\n  auto_rotation_interval = "12h"\n  ${body}\n}\n`;
const entry = (body: string): string =>
  profile(`provider_configs = { openai = { allowed_models = ["m"], ${body} } }`);

/** When the gateway rotated keys, which the embedded one never does. */
let rotatedAt: string | undefined;
let scene: Scene;
beforeAll(async () => {
  scene = await setScene(
    profile(`relay_grants = ["edge"]
  provider_configs = { openai = {
    allowed_models              = ["m"]
    allowed_models_patterns     = ["gpt-.*"]
    blacklisted_models_patterns = ["gpt-5.*"]
    weight                      = 3
    key_ids                     = ["a"]
  } }`),
    {
      gateway: { generation: "2.6", newestMembers: true },
      async meddle({ method, path }, forward) {
        if (rotatedAt === undefined || method !== "GET" || !/\/\d+$/.test(path)) return undefined;
        const { status, json } = await forward();
        const profile = recordOf(recordOf(json)["access_profile"]);
        return { status, json: { access_profile: { ...profile, last_rotation_at: rotatedAt } } };
      },
    },
  );
  await scene.terraform.apply();
});
afterAll(() => scene.dispose());

const live = async () => {
  const { relay_grants, provider_configs } = await liveProfile(scene, "p");
  const [openai] = provider_configs;
  return { relay_grants, openai };
};

test("relays and patterns are set, left alone when they are unset, and emptied", async () => {
  const set = {
    relay_grants: [{ relay_name: "edge" }],
    openai: { allowed_models_patterns: ["gpt-.*"], blacklisted_models_patterns: ["gpt-5.*"], weight: 3 },
  };
  expect(await live()).toMatchObject(set);
  scene.terraform.configure(entry("all_models_allowed = false"));
  await scene.terraform.apply();
  expect(await live()).toMatchObject(set);
  scene.terraform.configure(
    profile(
      'relay_grants = []\n  provider_configs = { openai = { allowed_models = ["m"], allowed_models_patterns = [] } }',
    ),
  );
  await scene.terraform.apply();
  expect(await live()).toMatchObject({
    relay_grants: [],
    openai: { allowed_models_patterns: [], blacklisted_models_patterns: ["gpt-5.*"], weight: 3 },
  });
  expect((await scene.terraform.tryPlan("-detailed-exitcode")).code).toBe(0);
});

test("clear takes a product field away, and what is set by hand is drift then", async () => {
  const { terraform, hand } = scene;
  terraform.configure(entry('clear = ["weight", "key_ids"]'));
  await terraform.apply();
  expect((await live()).openai).toMatchObject({
    weight: null,
    key_ids: [],
    blacklisted_models_patterns: ["gpt-5.*"],
  });
  expect((await terraform.tryPlan("-detailed-exitcode")).code).toBe(0);

  const { id } = await liveProfile(scene, "p");
  await hand.update(id, {
    provider_configs: [{ provider_name: "openai", allowed_models: ["m"], weight: 9, key_ids: [] }],
  });
  const [change] = await terraform.plannedChanges();
  expect(recordOf(recordOf(change?.before?.["provider_configs"])["openai"])["clear"]).toEqual(["key_ids"]);
  await terraform.apply();
  expect((await live()).openai).toMatchObject({ weight: null, key_ids: [] });

  terraform.configure(entry('clear = ["weight"], weight = 1'));
  const [error] = (await terraform.tryPlan()).diagnostics;
  expect(error?.detail).toBe(
    "provider_configs.openai.clear[0]: names weight, which is set, too; remove one of the two.",
  );
});

test("the last rotation is read, and one that passes plans nothing", async () => {
  const { terraform } = scene;
  const lastRotation = async () => (await terraform.state("bifrost_access_profile.p"))?.["last_rotation_at"];
  terraform.configure(entry('clear = ["weight", "key_ids"]'));
  await terraform.apply();
  expect(await lastRotation()).toBeNull();
  rotatedAt = "2026-03-02T00:00:00Z";
  expect((await terraform.tryPlan("-detailed-exitcode")).code).toBe(0);
  terraform.configure(entry('clear = ["weight"]'));
  await terraform.apply();
  expect(await lastRotation()).toBe(rotatedAt);
  rotatedAt = "2026-04-02T00:00:00Z";
  expect((await terraform.tryPlan("-detailed-exitcode")).code).toBe(0);
  await terraform.apply("-refresh-only");
  expect(await lastRotation()).toBe(rotatedAt);
});

test.each([
  ['allowed_models_patterns = ["*"]', 'is no pattern: "*"'],
  ['allowed_models_patterns = ["a(?=b)"]', "must not look ahead or behind"],
  ['blacklisted_models_patterns = ["("]', "is not a regular expression"],
  [
    'allowed_models_patterns = ["x"], all_models_allowed = true',
    "has no effect with all_models_allowed = true",
  ],
])("%s is refused at plan", async (body, message) => {
  const hcl = body.includes("all_models_allowed")
    ? entry(body).replace('allowed_models = ["m"], ', "")
    : entry(body);
  scene.terraform.configure(hcl);
  const errors = (await scene.terraform.tryPlan()).diagnostics.filter(({ severity }) => severity === "error");
  expect(errors.map(({ detail }) => detail)).toEqual([expect.stringContaining(message)]);
});

test("an older gateway refuses what it does not know, in one error that names it", async () => {
  const older = await setScene(profile('relay_grants = ["edge"]'), { gateway: { generation: "2.3" } });
  try {
    const run = await older.terraform.tryApply();
    expect(run.code).toBe(1);
    expect(run.output).toContain("relay_grants");
  } finally {
    await older.dispose();
  }
});
