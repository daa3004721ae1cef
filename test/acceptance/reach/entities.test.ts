// The profile of a team, business unit or customer, under the real Terraform: nothing of it, or of somebody else's, is lost in silence.

import { liveProfile, type Scene, setScene } from "../scene";
import { type TerraformRun } from "../terraform";
import { makeEntity, makeKey, spend } from "./people";

let scene: Scene;
let team: string;

const profile = (name: string, label = name.toLowerCase()): string =>
  `resource "bifrost_access_profile" "${label}" {\n  name = "${name}"\n  budgets = { "1M" = { max_limit = 500 } }\n}\n`;
const TWO = profile("First") + profile("Second");
const attachment = (of: string, attributes: string, label = "a"): string =>
  `resource "bifrost_access_profile_entity" "${label}" {\n  profile_id = bifrost_access_profile.${of}.id\n  ${attributes}\n}\n`;
const ADDRESS = "bifrost_access_profile_entity.a";

const held = async (
  kind: "teams" | "business-units" | "customers",
  id: string,
): Promise<number | undefined> =>
  (await scene.hand.entities.accessProfile(kind, id).catch(() => undefined))?.access_profile
    .parent_profile_id ?? undefined;
const said = ({ diagnostics }: TerraformRun): string =>
  [...new Set(diagnostics.map(({ severity, summary, detail }) => `${severity}: ${summary}: ${detail}`))].join(
    "\n",
  );

beforeEach(async () => {
  scene = await setScene(TWO);
  team = await makeEntity(scene, "teams", { name: "Platform" });
  await makeKey(scene, "ci", team);
});
afterEach(() => scene.dispose());

test("one life of a team: keys come under the profile, the other profile needs replace_existing, destroy keeps the keys", async () => {
  scene.terraform.configure(TWO + attachment("first", `team_id = "${team}"`));
  const created = await scene.terraform.apply();
  const [first, second] = [(await liveProfile(scene, "First")).id, (await liveProfile(scene, "Second")).id];
  expect(await held("teams", team)).toBe(first);
  expect(said(created)).toContain('1 virtual key(s) of team "');
  const state = await scene.terraform.state(ADDRESS);
  expect(state).toMatchObject({ id: `teams/${team}`, profile_id: String(first), origin: "attached" });
  expect(state?.["adopted_virtual_key_ids"]).toHaveLength(1);
  expect(await scene.terraform.plannedChanges()).toEqual([]);
  await spend(scene, first, { team_id: team, cost: 120.5 });

  scene.changes();
  scene.terraform.configure(TWO + attachment("second", `team_id = "${team}"`));
  const refused = await scene.terraform.tryApply();
  expect(refused.code).toBe(1);
  expect(said(refused)).toMatch(
    new RegExp(
      `error: Another access profile is held: Team "${team}" holds profile ${first}. Attaching profile ${second} deletes the budgets and counters of profile ${first} there: budget 1M of \\$500 \\(\\$120.5 used\\)\\. 1 virtual key.*Set replace_existing = true`,
    ),
  );
  expect(scene.changes()).toEqual([]);
  scene.terraform.configure(TWO + attachment("second", `team_id = "${team}"\n  replace_existing = true`));
  const plan = await scene.terraform.plannedChanges();
  expect(plan.map(({ actions }) => actions)).toEqual([["update"]]);
  expect(said(await scene.terraform.apply())).toContain("warning: Another access profile is replaced");
  expect(await held("teams", team)).toBe(second);
  expect(await scene.terraform.plannedChanges()).toEqual([]);

  const destroy = await scene.terraform.tryPlan("-destroy");
  expect(said(destroy)).toContain(
    "1 virtual key(s) are kept, but refuse every request until somebody configures them: ci.",
  );
  await scene.terraform.destroy();
  expect(await held("teams", team)).toBeUndefined();
  expect((await scene.hand.entities.get("teams", team)).virtual_keys).toHaveLength(1);
});

test("what somebody else attached is theirs: adopted or replaced as the plan says, and never detached for a resource that lost it", async () => {
  const unit = await makeEntity(scene, "business-units", { name: "Research" });
  const customer = await makeEntity(scene, "customers", { name: "Acme" });
  await scene.terraform.apply();
  const [first, second] = [(await liveProfile(scene, "First")).id, (await liveProfile(scene, "Second")).id];
  await scene.hand.entities.attach("business-units", unit, { profile_id: first });
  await scene.hand.entities.attach("customers", customer, { profile_id: second });
  const both =
    TWO +
    attachment("first", `business_unit_id = "${unit}"`, "u") +
    attachment("first", `customer_id = "${customer}"\n  replace_existing = true`, "c");
  scene.terraform.configure(both);
  scene.changes();
  const applied = await scene.terraform.apply();
  expect(applied.diagnostics.map(({ summary }) => summary)).toEqual(
    expect.arrayContaining(["Existing attachment will be adopted", "Another access profile is replaced"]),
  );
  expect(scene.changes().map(({ method, path }) => `${method} ${path}`)).toEqual([
    `POST /api/governance/customers/${customer}/access-profile`,
  ]);
  expect((await scene.terraform.state("bifrost_access_profile_entity.u"))?.["origin"]).toBe("adopted");
  expect((await scene.terraform.state("bifrost_access_profile_entity.c"))?.["origin"]).toBe(
    `attached in place of profile ${second}`,
  );

  // By hand: the unit gets the other profile, and the customer none.
  await scene.hand.entities.attach("business-units", unit, { profile_id: second });
  await scene.hand.entities.detach("customers", customer, { preserveVirtualKeys: true });
  const drift = await scene.terraform.tryPlan();
  expect(said(drift)).toMatch(
    /Somebody attached profile \d+ to business unit[^]*error: Another access profile is held/,
  );
  const run = await scene.terraform.run([
    "destroy",
    "-auto-approve",
    "-input=false",
    "-json",
    "-refresh=false",
  ]);
  expect([run.code, said(run)]).toEqual([0, expect.stringContaining("which stays")]);
  expect(await held("business-units", unit)).toBe(second);
});

test("limits of its own become a diagnostic with what a migration would do, and migrate does it", async () => {
  const limited = await makeEntity(scene, "teams", {
    name: "Limited",
    budgets: [
      { max_limit: 100, reset_duration: "1M" },
      { max_limit: 9, reset_duration: "1d" },
    ],
  });
  scene.terraform.configure(TWO + attachment("first", `team_id = "${limited}"`));
  const refused = await scene.terraform.tryApply();
  expect(said(refused)).toMatch(
    /error: Limits of its own stand in the way: Team ".*" has limits of its own \(budget 1M of \$100.*budget 1d of \$9.*set migrate = true.*\$0 used of the budget 1M of \$100 moves to the profile's budget of \$500; the budget 1d of \$9 is dropped/i,
  );
  expect(await held("teams", limited)).toBeUndefined();
  const planned = await scene.terraform.tryPlan();
  expect(said(planned)).toContain("warning: Limits of its own stand in the way");
  scene.terraform.configure(TWO + attachment("first", `team_id = "${limited}"\n  migrate = true`));
  expect(said(await scene.terraform.apply())).toContain("warning: A limit was dropped: The budget 1d");
  expect(await held("teams", limited)).toBe((await liveProfile(scene, "First")).id);
});

test("import, -replace in both orders, two resources for one team, and what a configuration cannot say", async () => {
  const withOrder = (order: boolean): string =>
    TWO +
    attachment("first", `team_id = "${team}"\n  lifecycle {\n    create_before_destroy = ${order}\n  }`);
  scene.terraform.configure(withOrder(true));
  await scene.terraform.apply();
  const { id } = await liveProfile(scene, "First");
  for (const order of [true, false]) {
    scene.terraform.configure(withOrder(order));
    await scene.terraform.apply(`-replace=${ADDRESS}`);
    expect(await held("teams", team)).toBe(id);
  }
  await scene.terraform.run(["state", "rm", ADDRESS]);
  scene.terraform.configure(
    `${TWO + attachment("first", `team_id = "${team}"`)}\nimport {\n  to = ${ADDRESS}\n  id = "teams/${team}"\n}\n`,
  );
  expect(
    (await scene.terraform.plannedChanges()).map(({ actions, importing }) => [actions, importing?.id]),
  ).toEqual([[["no-op"], `teams/${team}`]]);
  await scene.terraform.apply();
  scene.terraform.configure(
    TWO + attachment("first", `team_id = "${team}"`) + attachment("second", `team_id = "${team}"`, "b"),
  );
  expect(said(await scene.terraform.tryPlan())).toContain("error: One holder has two access profiles");

  scene.terraform.configure(
    TWO +
      attachment("first", "") +
      attachment("first", 'team_id = "t"\n  customer_id = "c"', "b") +
      attachment("first", 'business_unit_id = "u"\n  migrate = true', "c") +
      attachment("first", 'team_id = ""', "d"),
  );
  const { diagnostics } = await scene.terraform.tryPlan();
  expect(diagnostics.map(({ detail }) => detail).sort()).toEqual([
    "customer_id: conflicts with team_id; set one of them.",
    "migrate: is not for business units; only teams and customers have limits that can be migrated.",
    "team_id: is required unless business_unit_id or customer_id is set.",
    "team_id: must not be empty.",
  ]);
});
