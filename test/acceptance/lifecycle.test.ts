// One life of a profile under the real Terraform: create, settle, update, clear, deactivate, destroy.

import { develop, liveProfile, type Scene, setScene } from "./scene";

let scene: Scene;

afterEach(() => scene.dispose());

const engineering = (attributes: string): string => `
resource "bifrost_access_profile" "engineering" {
  name = "Engineering"
${attributes}
}
`;

const FULL = `
  description            = "Product engineering"
  tags                   = ["b", "a"]
  calendar_aligned       = true
  auto_rotation_interval = "30d"
  provider_configs = {
    openai = {
      allowed_models = ["gpt-4o", "gpt-4o-mini"]
      key_ids        = ["*"]
      budgets        = { "1M" = { max_limit = 500 } }
      rate_limit     = { request_max_limit = 600, request_reset_duration = "1h" }
    }
    anthropic = { all_models_allowed = true, key_ids = ["*"] }
  }
  budgets = {
    "1M" = { max_limit = 5000 }
    "1Q" = { max_limit = 12000, quarter_start_month = 2 }
  }
  rate_limit  = { token_max_limit = 2000000, token_reset_duration = "1d" }
  mcp_configs = { github = { tools_to_execute = ["search", "create"] } }
`;

test("a profile is created active, as configured, and the plan after it is empty", async () => {
  scene = await setScene(engineering(FULL));
  await scene.terraform.apply();
  const live = await liveProfile(scene, "Engineering");
  expect(live).toMatchObject({
    is_active: true,
    description: "Product engineering",
    calendar_aligned: true,
    auto_rotation_interval: 30 * 24 * 3600 * 1e9,
  });
  expect(live.budgets.map(({ reset_duration, max_limit }) => [reset_duration, max_limit])).toEqual(
    expect.arrayContaining([
      ["1M", 5000],
      ["1Q", 12000],
    ]),
  );
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("one changed budget plans as one line, makes one PUT of the budgets alone and one version; the other budgets keep their ids", async () => {
  scene = await setScene(engineering(FULL));
  await scene.terraform.apply();
  const before = await liveProfile(scene, "Engineering");
  scene.changes();

  scene.terraform.configure(engineering(FULL.replace("max_limit = 5000", "max_limit = 8000")));
  const text = await scene.terraform.planText();
  const lines = text.split("\n").filter((line) => /^\s*[~+-] \S+\s+=/.test(line) && line.includes("->"));
  expect(lines.map((line) => line.trim().replace(/\s+/g, " "))).toEqual([
    "~ max_limit = 5000 -> 8000",
    `~ version = ${before.version} -> (known after apply)`,
  ]);
  await scene.terraform.apply();

  expect(scene.changes()).toEqual([
    {
      method: "PUT",
      path: `/api/governance/access-profiles/${before.id}`,
      status: 200,
      body: {
        budgets: [
          { max_limit: 8000, reset_duration: "1M" },
          { max_limit: 12000, reset_duration: "1Q", reset_config: { quarter_start_month: 2 } },
        ],
      },
    },
  ]);
  const after = await liveProfile(scene, "Engineering");
  expect(after.version).toBe(before.version + 1);
  const ids = (profile: typeof before): unknown =>
    profile.budgets.map(({ id, reset_duration }) => [reset_duration, id]);
  expect(ids(after)).toEqual(ids(before));
  expect(after.provider_configs).toEqual(before.provider_configs);
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("attributes that are removed from the configuration are cleared on the gateway", async () => {
  scene = await setScene(engineering(FULL));
  await scene.terraform.apply();
  scene.changes();
  scene.terraform.configure(engineering(""));
  await scene.terraform.apply();
  expect(scene.changes().map(({ method, body }) => ({ method, body }))).toEqual([
    {
      method: "PUT",
      body: {
        description: null,
        tags: [],
        calendar_aligned: false,
        auto_rotation_interval: "",
        provider_configs: [],
        budgets: [],
        rate_limit: null,
        mcp_configs: [],
      },
    },
  ]);
  const cleared = await liveProfile(scene, "Engineering");
  expect(cleared).toMatchObject({
    description: null,
    tags: [],
    provider_configs: [],
    budgets: [],
    auto_rotation_interval: 0,
  });
  expect(cleared.rate_limit).toBeUndefined();
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("is_active is a call of its own, and nothing else is sent", async () => {
  scene = await setScene(engineering(FULL));
  await scene.terraform.apply();
  const { id } = await liveProfile(scene, "Engineering");
  scene.changes();
  for (const [is_active, call] of [
    [false, "deactivate"],
    [true, "activate"],
  ] as const) {
    scene.terraform.configure(engineering(`${FULL}\n  is_active = ${is_active}`));
    await scene.terraform.apply();
    expect(scene.changes()).toEqual([
      { method: "PUT", path: `/api/governance/access-profiles/${id}/${call}`, status: 200, body: undefined },
    ]);
    expect((await liveProfile(scene, "Engineering")).is_active).toBe(is_active);
    expect(await scene.terraform.plannedChanges()).toEqual([]);
  }
});

test("a profile that is to be inactive from the start is created and left inactive", async () => {
  scene = await setScene(engineering("  is_active = false"));
  await scene.terraform.apply();
  expect((await liveProfile(scene, "Engineering")).is_active).toBe(false);
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("a new name renames the profile in place", async () => {
  scene = await setScene(engineering(FULL));
  await scene.terraform.apply();
  const { id } = await liveProfile(scene, "Engineering");
  scene.changes();
  scene.terraform.configure(engineering(FULL).replace('"Engineering"', '"Platform"'));
  await scene.terraform.apply();
  expect(scene.changes().map(({ method, body }) => ({ method, body }))).toEqual([
    { method: "PUT", body: { name: "Platform" } },
  ]);
  expect((await liveProfile(scene, "Platform")).id).toBe(id);
});

test("a change of the policies alone calls nothing and keeps the version", async () => {
  scene = await setScene(engineering(FULL));
  await scene.terraform.apply();
  const before = await liveProfile(scene, "Engineering");
  scene.changes();
  scene.terraform.configure(
    engineering(`${FULL}\n  deletion_policy = "abandon"\n  adoption_policy = "never"`),
  );
  const [change] = await scene.terraform.plannedChanges();
  expect(change?.after_unknown).not.toHaveProperty("version");
  await scene.terraform.apply();
  expect(scene.changes()).toEqual([]);
  expect((await liveProfile(scene, "Engineering")).version).toBe(before.version);
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

describe("destroy", () => {
  test.each([
    ["deactivate", { is_active: false }],
    ["abandon", { is_active: true }],
  ])("with the policy %s keeps the profile", async (policy, expected) => {
    scene = await setScene(engineering(`${FULL}\n  deletion_policy = "${policy}"`));
    await scene.terraform.apply();
    await scene.terraform.destroy();
    expect(await liveProfile(scene, "Engineering")).toMatchObject(expected);
  });

  test("with the policy delete removes the profile", async () => {
    scene = await setScene(engineering(`${FULL}\n  deletion_policy = "delete"`));
    await scene.terraform.apply();
    await scene.terraform.destroy();
    expect((await scene.hand.list({ limit: 10, offset: 0 })).access_profiles).toEqual([]);
  });
});

test("the plan of a destroy that users forbid warns with their number, and the destroy changes nothing", async () => {
  scene = await setScene(
    'resource "bifrost_access_profile" "p" {\n  name = "Held"\n  deletion_policy = "delete"\n}\n',
  );
  await scene.terraform.apply();
  const { id } = await liveProfile(scene, "Held");
  for (const user of ["ann", "bob"]) await develop(scene, "PUT", `${id}/users/${user}`);
  const [warning] = (await scene.terraform.tryPlan("-destroy")).diagnostics;
  expect(warning).toMatchObject({ severity: "warning", summary: "Access profile is in use" });
  expect(warning?.detail).toContain(`2 user(s) hold a copy of profile ${id}, so the gateway will refuse`);

  const run = await scene.terraform.run(["destroy", "-auto-approve", "-input=false", "-json"]);
  expect(run.code).toBe(1);
  expect(run.diagnostics.filter(({ severity }) => severity === "error")).toEqual([
    expect.objectContaining({
      summary: "Access profile is in use",
      detail: expect.stringContaining("2 user(s)"),
    }),
  ]);
  expect(await scene.terraform.state("bifrost_access_profile.p")).toMatchObject({ id: String(id) });
  expect((await liveProfile(scene, "Held")).is_active).toBe(true);
});

test("an apply after a destroy takes the deactivated profile over and says so", async () => {
  scene = await setScene(engineering(FULL));
  await scene.terraform.apply();
  const { id } = await liveProfile(scene, "Engineering");
  await scene.terraform.destroy();
  const run = await scene.terraform.apply();
  // Core plans once more within the apply, so what the plan says is said twice.
  const said = run.diagnostics.map(({ severity, summary }) => `${severity}: ${summary}`);
  expect([...new Set(said)]).toEqual([
    "warning: Existing access profile will be adopted",
    "warning: Access is widened",
    "warning: Adopted an existing access profile",
  ]);
  expect(run.diagnostics.map(({ detail }) => detail).join("\n")).toMatch(
    new RegExp(
      `inactive profile ${id}, at version[^]*somebody deactivated it[^]*is_active: inactive -> active[^]*Profile ${id} already had the name`,
    ),
  );
  expect(await liveProfile(scene, "Engineering")).toMatchObject({ id, is_active: true });
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});
