// More money for one holder, under the real Terraform: of a user's copy and of a team's, for a time or forever.

import { develop, liveProfile, type Scene, setScene } from "../scene";
import { type TerraformRun } from "../terraform";
import { makeEntity } from "./people";

let scene: Scene;
/** The gateway's clock. */
let now = new Date();
let profileId: number;
let team: string;

const PROFILE =
  'resource "bifrost_access_profile" "p" {\n  name = "Engineering"\n  budgets = { "1M" = { max_limit = 500 } }\n}\n';
const override = (attributes: string, label = "o"): string =>
  `resource "bifrost_access_profile_budget_override" "${label}" {\n  ${attributes}\n}\n`;
const ann = (more: string): string =>
  override(`profile_id = bifrost_access_profile.p.id\n  user_id = "ann"\n  reset_duration = "1M"\n  ${more}`);
const ADDRESS = "bifrost_access_profile_budget_override.o";
const said = ({ diagnostics }: TerraformRun): string =>
  [...new Set(diagnostics.map(({ severity, summary, detail }) => `${severity}: ${summary}: ${detail}`))].join(
    "\n",
  );
const ofAnn = async () => {
  const [copy] = await scene.hand.users.accessProfiles("ann");
  const budget = copy?.budgets[0];
  return budget && [budget.override_amount, budget.override_mode, budget.override_cycles_total];
};

beforeAll(async () => {
  scene = await setScene(PROFILE, { gateway: { now: () => now } });
  await scene.terraform.apply();
  profileId = (await liveProfile(scene, "Engineering")).id;
  await develop(scene, "PUT", `${profileId}/users/ann`);
  team = await makeEntity(scene, "teams", { name: "Platform" });
  await scene.hand.entities.attach("teams", team, { profile_id: profileId });
});
afterAll(() => scene.dispose());

test("one life: set for two periods, raised, changed by hand and repaired, imported, over by itself, taken", async () => {
  scene.terraform.configure(PROFILE + ann("amount = 200\n  cycles = 2"));
  await scene.terraform.apply();
  expect(await ofAnn()).toEqual([200, "cycles", 2]);
  expect(await scene.terraform.state(ADDRESS)).toMatchObject({
    id: `users/ann/${profileId}/1M`,
    effective_max_limit: 700,
    expired: false,
  });
  expect(await scene.terraform.plannedChanges()).toEqual([]);

  scene.changes();
  scene.terraform.configure(PROFILE + ann("amount = 250.5\n  cycles = 2"));
  await scene.terraform.apply();
  expect(scene.changes().map(({ body }) => body)).toEqual([{ amount: 250.5, mode: "cycles", cycles: 2 }]);

  const [copy] = await scene.hand.users.accessProfiles("ann");
  const budgetId = String(copy?.budgets[0]?.id);
  await scene.hand.users.setOverride("ann", profileId, budgetId, { amount: 9, mode: "forever" });
  const [drift] = await scene.terraform.plannedChanges();
  expect([drift?.actions, drift?.before?.["amount"], drift?.before?.["forever"]]).toEqual([
    ["update"],
    9,
    true,
  ]);
  await scene.terraform.apply("plan.bin");
  expect(await ofAnn()).toEqual([250.5, "cycles", 2]);

  await scene.terraform.run(["state", "rm", ADDRESS]);
  scene.terraform.configure(
    `${PROFILE + ann("amount = 250.5\n  cycles = 2")}\nimport {\n  to = ${ADDRESS}\n  id = "users/ann/${profileId}/1M"\n}\n`,
  );
  expect((await scene.terraform.plannedChanges()).map(({ actions }) => actions)).toEqual([["no-op"]]);
  await scene.terraform.apply();

  now = new Date(now.getTime() + 65 * 24 * 3600 * 1000);
  scene.terraform.configure(PROFILE + ann("amount = 250.5\n  cycles = 2"));
  expect(await scene.terraform.plannedChanges("-refresh=true")).toEqual([]);
  await scene.terraform.apply("-refresh-only");
  expect(await scene.terraform.state(ADDRESS)).toMatchObject({ expired: true, effective_max_limit: 500 });
  expect((await ofAnn())?.[0] ?? undefined).toBeUndefined();
  await scene.terraform.apply(`-replace=${ADDRESS}`);
  expect(await ofAnn()).toEqual([250.5, "cycles", 2]);
  scene.terraform.configure(PROFILE);
  await scene.terraform.apply();
  expect((await ofAnn())?.[0] ?? undefined).toBeUndefined();
});

test("what somebody else set is replaced as the plan says; what changed after the plan stops the apply and the destroy", async () => {
  const held = await scene.hand.entities.accessProfile("teams", team);
  const budgetId = String(held.access_profile.budgets[0]?.id);
  const byHand = (amount: number): Promise<unknown> =>
    scene.hand.entities.setOverride("teams", team, budgetId, { amount, mode: "forever" });
  const ofTeam = async (): Promise<unknown> =>
    (await scene.hand.entities.accessProfile("teams", team)).access_profile.budgets[0]?.override_amount;
  await byHand(7);
  scene.terraform.configure(
    PROFILE + override(`team_id = "${team}"\n  reset_duration = "1M"\n  amount = 100\n  forever = true`),
  );
  expect(said(await scene.terraform.apply())).toMatch(
    /already has an override of \$7 forever\. Apply replaces it\./,
  );
  expect(await ofTeam()).toBe(100);

  await byHand(8);
  const destroy = await scene.terraform.run([
    "destroy",
    "-auto-approve",
    "-input=false",
    "-json",
    "-refresh=false",
    `-target=${ADDRESS}`,
  ]);
  expect([destroy.code, said(destroy)]).toEqual([
    1,
    expect.stringContaining("has an override of $8 forever, which the plan did not expect"),
  ]);
  expect(await ofTeam()).toBe(8);
  await scene.terraform.apply();
  expect(await ofTeam()).toBe(100);
  scene.terraform.configure(PROFILE);
  await scene.terraform.apply();
  expect((await ofTeam()) ?? undefined).toBeUndefined();
});

test("a holder without a copy, a budget that is not there and a configuration that says too much are told at plan", async () => {
  scene.terraform.configure(
    PROFILE +
      ann("amount = 1\n  cycles = 1").replace('"ann"', '"nobody"') +
      override(`team_id = "${team}"\n  reset_duration = "1Y"\n  amount = 1\n  forever = true`, "y"),
  );
  const missing = await scene.terraform.tryApply();
  expect(said(missing)).toMatch(
    /warning: No such budget yet: User "nobody" holds no copy with a 1M budget now/,
  );
  expect(said(missing)).toMatch(
    /error: Not found on the Bifrost gateway: User "nobody" does not hold profile/,
  );
  expect(said(missing)).toMatch(/has no budget with the reset duration 1Y\. Its budgets are 1M\./);

  scene.terraform.configure(
    override('user_id = "ann"\n  reset_duration = "1M"\n  amount = 1\n  cycles = 1') +
      override('team_id = "t"\n  reset_duration = "2M"\n  amount = 0\n  forever = true', "b") +
      override('team_id = "t"\n  reset_duration = "1M"\n  amount = 1\n  forever = false', "c") +
      override('team_id = "t"\n  reset_duration = "1M"\n  amount = 1\n  cycles = 1\n  forever = true', "d"),
  );
  const { diagnostics } = await scene.terraform.tryPlan();
  expect(diagnostics.map(({ detail }) => detail).sort()).toEqual([
    "amount: must be greater than 0, got 0.",
    "forever: conflicts with cycles; set one of them.",
    "forever: must be true; set cycles instead, or leave it out.",
    "profile_id: is required with user_id.",
    'reset_duration: must be one of 1h, 1d, 1w, 1M, 1Q, 1Y, got the text "2M".',
  ]);
});
