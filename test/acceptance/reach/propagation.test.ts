// Changes of a profile reach the copies, under the real Terraform: the plan counts, the apply pushes, usage is kept.

import { develop, liveProfile, type Scene, setScene } from "../scene";
import { type TerraformRun } from "../terraform";
import { makeEntity, spend } from "./people";

let scene: Scene;
const profile = (limit: number): string =>
  `resource "bifrost_access_profile" "p" {\n  name = "Engineering"\n  budgets = { "1M" = { max_limit = ${limit} } }\n}\n`;
const propagation = (more = ""): string =>
  `resource "bifrost_access_profile_propagation" "q" {\n  profile_id = bifrost_access_profile.p.id\n  fields = ["budgets"]\n  triggers = { version = bifrost_access_profile.p.version }\n  ${more}\n}\n`;
const ADDRESS = "bifrost_access_profile_propagation.q";
const said = ({ diagnostics }: TerraformRun): string =>
  [...new Set(diagnostics.map(({ severity, summary, detail }) => `${severity}: ${summary}: ${detail}`))].join(
    "\n",
  );

let id: number;
let team: string;
beforeAll(async () => {
  scene = await setScene(profile(500));
  await scene.terraform.apply();
  ({ id } = await liveProfile(scene, "Engineering"));
  for (const user of ["ann", "bob"]) await develop(scene, "PUT", `${id}/users/${user}`);
  team = await makeEntity(scene, "teams", { name: "Platform" });
  await scene.hand.entities.attach("teams", team, { profile_id: id });
  await spend(scene, id, { user_id: "ann", cost: 120 });
});
afterAll(() => scene.dispose());

const limitsOf = async (user: string): Promise<unknown[]> => {
  const [copy] = await scene.hand.users.accessProfiles(user);
  return [copy?.budgets[0]?.max_limit, copy?.budgets[0]?.current_usage];
};

test("the plan of a changed budget says by dry run whom the propagation reaches; the copies get the budget and keep their usage", async () => {
  scene.terraform.configure(profile(500) + propagation());
  expect(said(await scene.terraform.apply())).toContain(
    `Apply propagates budgets of profile ${id} to 2 user(s) and 1 team(s), business unit(s) or customer(s), by the gateway's dry run. Their usage is kept.`,
  );
  expect(await scene.terraform.plannedChanges()).toEqual([]);

  scene.changes();
  scene.terraform.configure(profile(800) + propagation());
  const planned = await scene.terraform.plannedChanges();
  expect(planned.map(({ address, actions }) => [address, actions])).toEqual([
    ["bifrost_access_profile.p", ["update"]],
    [ADDRESS, ["update"]],
  ]);
  expect(scene.changes().map(({ body }) => body)).toEqual([{ fields: ["budgets"], dry_run: true }]);
  await scene.terraform.apply();
  expect(scene.changes().map(({ body }) => body)).toContainEqual({ fields: ["budgets"] });
  expect(await limitsOf("ann")).toEqual([800, 120]);
  expect((await scene.hand.entities.accessProfile("teams", team)).access_profile.budgets[0]?.max_limit).toBe(
    800,
  );
  expect(await scene.terraform.state(ADDRESS)).toMatchObject({
    affected_users: 2,
    affected_entities: 1,
    in_background: false,
  });
  expect(await scene.terraform.plannedChanges()).toEqual([]);
});

test("named users alone are reached, usage is reset when that is asked for, and a destroy sends nothing", async () => {
  scene.terraform.configure(profile(800) + propagation('user_ids = ["ann", "nobody"]\n  reset_usage = true'));
  const run = await scene.terraform.apply();
  expect(said(run)).toContain(
    "to 1 user(s); 1 user(s) are named who hold no copy, by the gateway's dry run. Their usage starts again at 0.",
  );
  expect(await limitsOf("ann")).toEqual([800, 0]);
  expect(await scene.terraform.state(ADDRESS)).toMatchObject({ affected_users: 1, skipped_users: 1 });
  scene.changes();
  scene.terraform.configure(profile(800));
  await scene.terraform.apply();
  expect(scene.changes()).toEqual([]);
});

test("a field that the gateway does not know is its refusal, and nothing is in the state", async () => {
  scene.terraform.configure(profile(800) + propagation().replace('"budgets"', '"budget"'));
  const run = await scene.terraform.tryApply();
  expect([run.code, said(run)]).toEqual([
    1,
    expect.stringContaining("error: Bifrost gateway refused the request"),
  ]);
  expect(await scene.terraform.state(ADDRESS)).toBeUndefined();
  scene.terraform.configure(profile(800) + propagation().replace('["budgets"]', "[]"));
  expect(said(await scene.terraform.tryPlan())).toContain("fields: must name at least one field.");
});
