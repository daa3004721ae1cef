// A profile reaches the users of a role, under the real Terraform: attach, change, drift, import, other people's changes, detach.

import { type Scene, setScene, liveProfile } from "../scene";
import { makeRole, rolesOf } from "./people";

let scene: Scene;
let engineer: number;
let analyst: number;

const PROFILE = 'resource "bifrost_access_profile" "p" {\n  name = "Engineering"\n}\n';
const attachment = (name: string, attributes: string): string =>
  `resource "bifrost_access_profile_role" "${name}" {\n  profile_id = bifrost_access_profile.p.id\n  ${attributes}\n}\n`;
const ADDRESS = "bifrost_access_profile_role.r";

beforeEach(async () => {
  scene = await setScene(PROFILE);
  engineer = await makeRole(scene, "engineer", "ann", "bob");
  analyst = await makeRole(scene, "analyst", "cay");
});
afterEach(() => scene.dispose());

const warnings = (run: { diagnostics: readonly { summary: string }[] }): string[] => [
  ...new Set(run.diagnostics.map(({ summary }) => summary)),
];

test("one life: attached by name with the users counted, made a default, replaced by another role, detached", async () => {
  scene.terraform.configure(PROFILE + attachment("r", 'role_name = "engineer"\n  apply_to_existing = true'));
  const created = await scene.terraform.apply();
  const { id } = await liveProfile(scene, "Engineering");
  expect(await rolesOf(scene, id)).toEqual({ roles: [String(engineer)], users: 2 });
  expect(await scene.terraform.state(ADDRESS)).toMatchObject({
    id: `${id}/${engineer}`,
    role_id: engineer,
    role_name: "engineer",
    users_applied: 2,
    origin: "attached",
  });
  expect(warnings(created)).toEqual(["Users get a copy of the access profile"]);
  expect(await scene.terraform.plannedChanges()).toEqual([]);

  scene.changes();
  scene.terraform.configure(
    PROFILE + attachment("r", 'role_name = "engineer"\n  apply_to_existing = true\n  is_default = true'),
  );
  await scene.terraform.apply();
  expect(scene.changes().map(({ body }) => body)).toEqual([
    { role_ids: [engineer], is_default: true, apply_to_existing: false },
  ]);
  expect((await rolesOf(scene, id)).roles).toEqual([`${engineer} default`]);

  scene.terraform.configure(PROFILE + attachment("r", `role_id = ${analyst}\n  apply_to_existing = true`));
  const planned = await scene.terraform.tryPlan();
  expect(planned.diagnostics.map(({ detail }) => detail).join("\n")).toContain(
    `1 user(s) have role ${analyst} (analyst) and get a copy of profile ${id}`,
  );
  await scene.terraform.apply();
  expect(await rolesOf(scene, id)).toEqual({ roles: [String(analyst)], users: 1 });

  const destroy = await scene.terraform.tryPlan("-destroy");
  expect(destroy.diagnostics.map(({ summary }) => summary)).toContain(
    "Users lose their copy of the access profile",
  );
  scene.terraform.configure(PROFILE);
  await scene.terraform.apply();
  expect(await rolesOf(scene, id)).toEqual({ roles: [], users: 0 });
});

test("what is changed by hand is drift; what is attached by hand is adopted as the plan says, or not at all", async () => {
  scene.terraform.configure(PROFILE + attachment("r", `role_id = ${engineer}`));
  await scene.terraform.apply();
  const { id } = await liveProfile(scene, "Engineering");

  await scene.hand.roles.attach(id, { role_ids: [engineer], is_default: true });
  expect(
    (await scene.terraform.plannedChanges()).map(({ actions, before }) => [actions, before?.["is_default"]]),
  ).toEqual([[["update"], true]]);
  await scene.hand.roles.detach(id, engineer);
  expect((await scene.terraform.plannedChanges()).map(({ actions }) => actions)).toEqual([["create"]]);

  // Between plan and apply, somebody attaches it again.
  await scene.hand.roles.attach(id, { role_ids: [engineer], is_default: true });
  scene.changes();
  // Core plans once more before it applies, and stops where that plan is another one.
  const stale = await scene.terraform.tryApply("plan.bin");
  expect([stale.code, warnings(stale)[0]]).toEqual([1, "Existing role attachment will be adopted"]);
  expect(scene.changes()).toEqual([]);

  const planned = await scene.terraform.tryPlan();
  expect(planned.diagnostics.map(({ detail }) => detail).join("\n")).toMatch(
    /already attached to profile \d+\. Apply adopts the attachment.*is_default changes from true to false/,
  );
  await scene.terraform.apply();
  expect((await scene.terraform.state(ADDRESS))?.["origin"]).toBe("adopted");
  expect((await rolesOf(scene, id)).roles).toEqual([String(engineer)]);
});

test("lifecycle arguments: -replace in both orders, import, moved, ignore_changes, two resources for one role", async () => {
  const withLifecycle = (lifecycle: string, more = ""): string =>
    PROFILE + attachment("r", `role_id = ${engineer}\n  ${more}\n  lifecycle {\n    ${lifecycle}\n  }`);
  scene.terraform.configure(withLifecycle("create_before_destroy = true"));
  await scene.terraform.apply();
  const { id } = await liveProfile(scene, "Engineering");
  for (const order of ["true", "false"]) {
    scene.terraform.configure(withLifecycle(`create_before_destroy = ${order}`));
    await scene.terraform.apply(`-replace=${ADDRESS}`);
    expect((await rolesOf(scene, id)).roles).toEqual([String(engineer)]);
    expect(await scene.terraform.plannedChanges()).toEqual([]);
  }
  scene.terraform.configure(withLifecycle("ignore_changes = [is_default]", "is_default = true"));
  expect(await scene.terraform.plannedChanges()).toEqual([]);
  scene.terraform.configure(withLifecycle("prevent_destroy = true"));
  expect((await scene.terraform.tryPlan("-destroy")).code).toBe(1);

  await scene.terraform.run(["state", "rm", ADDRESS]);
  scene.terraform.configure(
    `${PROFILE + attachment("s", `role_id = ${engineer}`)}\nimport {\n  to = bifrost_access_profile_role.s\n  id = "${id}/${engineer}"\n}\n`,
  );
  expect(
    (await scene.terraform.plannedChanges()).map(({ actions, importing }) => [actions, importing?.id]),
  ).toEqual([[["no-op"], `${id}/${engineer}`]]);
  await scene.terraform.apply();
  scene.terraform.configure(
    `${PROFILE + attachment("t", `role_id = ${engineer}`)}\nmoved {\n  from = bifrost_access_profile_role.s\n  to = bifrost_access_profile_role.t\n}\n`,
  );
  await scene.terraform.apply();

  scene.terraform.configure(
    PROFILE + attachment("t", `role_id = ${engineer}`) + attachment("u", 'role_name = "engineer"'),
  );
  const twice = await scene.terraform.tryApply();
  expect(twice.code).toBe(1);
  expect(warnings(twice)).toEqual(expect.arrayContaining(["Role is attached twice"]));
  expect((await rolesOf(scene, id)).roles).toEqual([String(engineer)]);

  const wrong = await scene.terraform.run([
    "import",
    "-input=false",
    "-no-color",
    "bifrost_access_profile_role.u",
    "12",
  ]);
  expect(wrong.output).toMatch(/by the ids of the profile and the role, for\s+example 12\/3/);
});

test("the configuration is checked at plan; a role or profile that is gone is told with what to do", async () => {
  scene.terraform.configure(
    PROFILE +
      attachment("none", "") +
      attachment("both", 'role_id = 1\n  role_name = "x"') +
      attachment("half", "role_id = 1.5") +
      attachment("blank", 'role_name = " x"') +
      'resource "bifrost_access_profile_role" "p" {\n  profile_id = "twelve"\n  role_id = 1\n}\n',
  );
  const { diagnostics } = await scene.terraform.tryPlan();
  expect(diagnostics.map(({ detail }) => detail).sort()).toEqual([
    'profile_id: must be the numeric id of a profile, got "twelve".',
    "role_id: is required unless role_name is set.",
    "role_id: must be the id of a role, a whole number, got 1.5.",
    "role_name: conflicts with role_id; set one of them.",
    'role_name: must not start or end with whitespace, got " x".',
  ]);

  scene.terraform.configure(PROFILE + attachment("r", 'role_name = "enginer"'));
  const missing = await scene.terraform.tryApply();
  const details = missing.diagnostics.map(({ severity, detail }) => `${severity}: ${detail}`);
  expect(details.at(-1)).toMatch(
    /^error: .*has no role named "enginer"; did you mean "engineer"\? Plan again\./,
  );
  expect(details[0]).toMatch(
    /^warning: .*has no role named "enginer"; did you mean "engineer"\? Apply fails/,
  );
  scene.terraform.configure(
    'resource "bifrost_access_profile_role" "p" {\n  profile_id = "4711"\n  role_id = 1\n}\n',
  );
  const gone = await scene.terraform.tryPlan();
  expect(gone.diagnostics.map(({ severity, summary }) => `${severity}: ${summary}`)).toContain(
    "error: Access profile not found",
  );
});
