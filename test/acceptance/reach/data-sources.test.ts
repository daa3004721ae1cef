// What data sources say of profiles and people, under the real Terraform: on a gateway of today, on an old one, and on one that has less.

import { z } from "zod";
import { develop, type Scene, type SceneOptions, setScene } from "../scene";
import { type TerraformRun } from "../terraform";
import { at, makeEntity, makeRole, spend } from "./people";
import { ask, user } from "../../gateway/people";

const scenes: Scene[] = [];
afterAll(async () => {
  for (const scene of scenes) await scene.dispose();
});

/** The data sources, each an output of its own name. */
const looks = (blocks: Readonly<Record<string, string>>): string =>
  Object.entries(blocks)
    .map(([label, block]) => {
      const [type = "", attributes = ""] = block.split(/:(.*)/s);
      return `data "bifrost_${type}" "${label}" {\n  ${attributes.trim()}\n}\noutput "${label}" {\n  value = data.bifrost_${type}.${label}\n}\n`;
    })
    .join("");

async function set(options: SceneOptions = {}): Promise<Scene> {
  const scene = await setScene("", options);
  scenes.push(scene);
  return scene;
}

/** What the data sources say. */
async function seen(
  scene: Scene,
  blocks: Readonly<Record<string, string>>,
): Promise<Record<string, unknown>> {
  scene.terraform.configure(looks(blocks));
  await scene.terraform.apply();
  const { output } = scene.terraform.mustSucceed(await scene.terraform.run(["output", "-json"]));
  const outputs = z.record(z.string(), z.object({ value: z.unknown() })).parse(JSON.parse(output));
  return Object.fromEntries(Object.entries(outputs).map(([name, { value }]) => [name, value]));
}

/** The diagnostics of a plan, sorted; hosts of the proxy as `PROXY`. */
const told = ({ diagnostics }: TerraformRun): string[] =>
  diagnostics
    .map(({ summary, detail }) => `${summary}: ${detail}`.replaceAll(/localhost:\d+/g, "PROXY"))
    .sort();

test("versions, audit log, holders, a user's profiles, roles and counts say what the gateway knows", async () => {
  const scene = await set();
  const engineer = await makeRole(scene, "engineer", "ann", "bob");
  const { id } = await scene.hand.create({
    name: "Engineering",
    description: "first",
    budgets: [{ reset_duration: "1M", max_limit: 500 }],
  });
  await scene.hand.activate(id);
  await scene.hand.update(id, { description: "second" });
  const { id: unheld } = await scene.hand.create({ name: "Unheld" });
  await scene.hand.roles.attach(id, { role_ids: [engineer], apply_to_existing: true });
  const carl = await user(at(scene), "carl");
  await develop(scene, "PUT", `${id}/users/${carl}`);
  const [team, unit, customer] = [
    await makeEntity(scene, "teams", { name: "Platform" }),
    await makeEntity(scene, "business-units", { name: "Research" }),
    await makeEntity(scene, "customers", { name: "Acme" }),
  ];
  for (const [kind, holder] of [
    ["teams", team],
    ["business-units", unit],
    ["customers", customer],
  ] as const)
    await scene.hand.entities.attach(kind, holder, { profile_id: id });
  const [held] = await scene.hand.users.accessProfiles(carl);
  const request = { amount: 25, mode: "cycles", cycles: 2 } as const;
  await scene.hand.users.setOverride(carl, id, String(held?.budgets[0]?.id), request);
  await spend(scene, id, { user_id: carl, cost: 12.5 });

  const of = `profile_id = "${id}"`;
  const facts = await seen(scene, {
    by_name: 'role: name = "engineer"',
    by_id: "role: id = data.bifrost_role.by_name.id",
    versions: `access_profile_versions: ${of}`,
    log: `access_profile_audit_log: ${of}`,
    updates: `access_profile_audit_log: ${of}\n  action = "update"`,
    newest: `access_profile_audit_log: ${of}\n  limit = 1`,
    deleted: 'access_profile_audit_log: profile_id = "4711"',
    holders: `access_profile_holders: ${of}`,
    nobody: `access_profile_holders: profile_id = "${unheld}"`,
    carl: `user_access_profiles: user_id = "${carl}"`,
    counted: "access_profiles: with_holders = true",
    uncounted: "access_profiles:",
  });
  const role = { id: engineer, name: "engineer", description: "", is_system_role: false };
  expect(facts).toMatchObject({
    by_name: role,
    by_id: role,
    versions: {
      versions: [
        { version: 3, description: "second" },
        { version: 2, description: "first" },
        { version: 1, description: "first" },
      ].slice(-3),
    },
    updates: { entries: [{ action: "update", actor: expect.any(String) }], total_count: 1 },
    newest: { entries: [expect.anything()] },
    deleted: { entries: [], total_count: 0 },
    holders: {
      user_ids: expect.arrayContaining([carl]),
      team_ids: [team],
      business_unit_ids: [unit],
      customer_ids: [customer],
      role_ids: [engineer],
      user_count: 3,
    },
    nobody: {
      user_ids: [],
      team_ids: [],
      business_unit_ids: [],
      customer_ids: [],
      role_ids: [],
      user_count: 0,
    },
    carl: {
      access_profiles: [
        {
          profile_id: String(id),
          name: "Engineering",
          is_active: true,
          source: "manual",
          virtual_key_ids: [],
          budgets: {
            "1M": { max_limit: 500, current_usage: 12.5, override_amount: 25, override_cycles_remaining: 2 },
          },
        },
      ],
    },
    counted: {
      access_profiles: [
        { name: "Engineering", user_count: 3, role_count: 1 },
        { name: "Unheld", user_count: 0, role_count: 0 },
      ],
    },
    uncounted: { access_profiles: [{ user_count: null, role_count: null }, { user_count: null }] },
  });
  const { log } = z
    .object({ log: z.object({ entries: z.array(z.object({ action: z.string() })) }) })
    .parse(facts);
  expect(log.entries.map(({ action }) => action)).toEqual([
    "override_budget",
    ...Array(3).fill("attach_entity"),
    "attach_user",
    "attach_role",
    "update",
    "activate",
    "create",
  ]);
  expect(facts).toHaveProperty("holders.user_ids.length", 3);
});

test("an id or name that can be none, and one that nobody has, is an error at what was given", async () => {
  const scene = await set();
  await makeRole(scene, "engineer");
  scene.terraform.configure(
    looks({
      versions: 'access_profile_versions: profile_id = "twelve"',
      log: 'access_profile_audit_log: profile_id = "1"\n  limit = 1.5',
      most: 'access_profile_audit_log: profile_id = "0"\n  limit = 1001',
      holders: 'access_profile_holders: profile_id = "name=Engineering"',
      user: 'user_access_profiles: user_id = ""',
      blank: 'user_access_profiles: user_id = " ann"',
      dots: 'user_access_profiles: user_id = ".."',
      neither: "role:",
      both: 'role: id = 1\n  name = "engineer"',
      half: "role: id = 1.5",
      zero: "role: id = 0",
      padded: 'role: name = "engineer "',
    }),
  );
  expect(told(await scene.terraform.tryPlan())).toEqual(
    [
      "id: is required unless name is set.",
      "id: must be the id of a role, a whole number, got 1.5.",
      "id: must be the id of a role, at least 1, got 0.",
      "limit: must be a whole number from 1 to 1000, got 1.5.",
      "limit: must be a whole number from 1 to 1000, got 1001.",
      "name: conflicts with id; set one of them.",
      'name: must not start or end with whitespace, got "engineer ".',
      'profile_id: must be the numeric id of a profile, got "0".',
      'profile_id: must be the numeric id of a profile, got "name=Engineering".',
      'profile_id: must be the numeric id of a profile, got "twelve".',
      'user_id: must be an id as the gateway shows it, got " ann".',
      'user_id: must be an id as the gateway shows it, got "..".',
      "user_id: must not be empty.",
    ].map((fault) => `Invalid configuration of a data source: ${fault}`),
  );

  scene.terraform.configure(
    looks({
      versions: 'access_profile_versions: profile_id = "4711"',
      holders: 'access_profile_holders: profile_id = "4711"',
      id: "role: id = 99",
      name: 'role: name = "enginer"',
      nobody: 'user_access_profiles: user_id = "nobody"',
    }),
  );
  const host = new URL(scene.gateway.url).host;
  const gone = `Access profile not found: ${host} has no access profile with the id 4711.`;
  expect(told(await scene.terraform.tryPlan())).toEqual([
    gone,
    gone,
    `Role not found: ${host} has no role named "enginer"; did you mean "engineer"?`,
    `Role not found: ${host} has no role with the id 99.`,
  ]);
});

test("generation 1.5 answers all of it under its own paths; no entity can hold a profile there", async () => {
  const scene = await set({ gateway: { generation: "1.5" } });
  const made = await ask(at(scene), "POST", "/api/roles", { name: "engineer" });
  const engineer: number = made.role.id;
  const { id } = await scene.hand.create({ name: "Engineering" });
  await scene.hand.roles.attach(id, { role_ids: [engineer] });
  const ann = "ann";
  await develop(scene, "PUT", `${id}/users/${ann}`);
  const of = `profile_id = "${id}"`;
  expect(
    await seen(scene, {
      role: 'role: name = "engineer"',
      versions: `access_profile_versions: ${of}`,
      log: `access_profile_audit_log: ${of}`,
      holders: `access_profile_holders: ${of}`,
      ann: `user_access_profiles: user_id = "${ann}"`,
    }),
  ).toMatchObject({
    role: { id: engineer },
    versions: { versions: [{ version: 1, name: "Engineering" }] },
    log: { entries: expect.arrayContaining([expect.objectContaining({ action: "attach_role" })]) },
    holders: { user_ids: [ann], team_ids: [], business_unit_ids: [], customer_ids: [], role_ids: [engineer] },
    ann: { access_profiles: [{ profile_id: String(id) }] },
  });
});

test("a gateway without a route says which, and what would have it", async () => {
  const scene = await set({
    meddle: ({ path }) =>
      /\/(roles|users|versions|audit-logs|propagate)(\/|$)/.test(path)
        ? { status: 404, json: { error: { message: "Not Found" } } }
        : undefined,
  });
  const { id } = await scene.hand.create({ name: "Engineering" });
  const of = `profile_id = "${id}"`;
  scene.terraform.configure(
    looks({
      role: 'role: name = "engineer"',
      number: "role: id = 1",
      versions: `access_profile_versions: ${of}`,
      log: `access_profile_audit_log: ${of}`,
      holders: `access_profile_holders: ${of}`,
      ann: 'user_access_profiles: user_id = "ann"',
    }),
  );
  const served = "Bifrost gateway does not serve this";
  const below = (what: string, path: string): string =>
    `${served}: PROXY shows no ${what} of access profile ${id}: ${path.replace(" ", ` /api/governance/access-profiles/${id}/`)} on PROXY failed with 404: Not Found. It needs Bifrost Enterprise.`;
  const family = (of: string, path: string): string =>
    `${served}: The gateway serves no ${of}: they need Bifrost Enterprise (GET /api/governance/${path} on PROXY failed with 404: Not Found).`;
  expect(told(await scene.terraform.tryPlan())).toEqual([
    below("audit log", "GET audit-logs"),
    below("holders", "POST propagate"),
    below("versions", "GET versions"),
    family("roles under /api/governance/rbac/roles or /api/roles", "rbac/roles"),
    family("roles under /api/governance/rbac/roles or /api/roles", "rbac/roles/1"),
    family("users under /api/governance/users or /api/users", "users/ann/access-profiles"),
  ]);
});
