// Activation, clone, delete, roles and propagation. Source: bifrost-api.md §3.

import { ENTITY_KINDS } from "../../src/api";
import { attachEntity, attachRole, entity, role, user } from "./people";
import { call, CANONICAL, created, read, serve } from "./serving";

test("activate and deactivate change the version only when they change the state", async () => {
  const gateway = await serve();
  await created(gateway, { name: "x" });
  const states = [];
  for (const step of ["deactivate", "activate", "activate", "deactivate", "deactivate"]) {
    const { body } = await call(gateway, "PUT", `${CANONICAL}/1/${step}`);
    states.push([body.access_profile.is_active, body.access_profile.version]);
  }
  expect(states).toEqual([
    [false, 1],
    [true, 2],
    [true, 2],
    [false, 3],
    [false, 3],
  ]);
});

test("a clone has everything of its source, with ids of its own and no usage", async () => {
  const gateway = await serve();
  await created(gateway, {
    name: "Source",
    description: "d",
    tags: ["t"],
    budgets: [{ max_limit: 1, reset_duration: "1M" }],
    rate_limit: { token_max_limit: 1, token_reset_duration: "1d" },
    provider_configs: [
      {
        provider_name: "openai",
        key_ids: ["*"],
        budgets: [{ max_limit: 1, reset_duration: "1d" }],
        model_budgets: [{ model_name: "m", budgets: [{ max_limit: 1, reset_duration: "1d" }] }],
      },
    ],
    auto_rotation_interval: "1d",
    mcp_servers: [{ mcp_server_id: "s" }],
  });
  await call(gateway, "PUT", `${CANONICAL}/1/activate`);
  await call(gateway, "POST", "/dev/access-profiles/1/usage", {
    provider: "openai",
    model: "m",
    cost: 1,
    tokens: 1,
  });
  await attachRole(gateway, 1, await role(gateway, "r"));
  await call(gateway, "PUT", "/dev/access-profiles/1/users/u");
  const source = await read(gateway, 1);

  const answer = await call(gateway, "POST", `${CANONICAL}/1/clone`, { name: " Copy " });
  const clone = answer.body.access_profile;

  expect(answer.status).toBe(201);
  expect(clone).toMatchObject({ id: 2, name: "Copy", description: "d", version: 1, is_active: false });
  expect(withoutIdentity(clone)).toEqual(withoutIdentity(source));
  const own = identities(source);
  expect(identities(clone).filter((id) => own.includes(id))).toEqual([]);
  expect(JSON.stringify(clone)).not.toMatch(/usage":[^0]/);
  const detail = (await call(gateway, "GET", `${CANONICAL}/2`)).body;
  expect(detail).toEqual({ access_profile: clone, roles: [], user_count: 0 });
});

test.each([
  [undefined, "d"],
  ["", ""],
  ["other", "other"],
])("a clone with description %j has %j", async (description, expected) => {
  const gateway = await serve();
  await created(gateway, { name: "Source", description: "d" });
  const { body } = await call(gateway, "POST", `${CANONICAL}/1/clone`, { name: "Copy", description });
  expect(body.access_profile.description).toBe(expected);
});

test("delete is refused while a user holds a copy, and loses nothing", async () => {
  const gateway = await serve();
  const profile = await created(gateway, { name: "x" });
  await call(gateway, "PUT", "/dev/access-profiles/1/users/ann@example.com");
  await call(gateway, "PUT", "/dev/access-profiles/1/users/ann@example.com");
  const refused = await call(gateway, "DELETE", `${CANONICAL}/1`);
  expect(refused.status).toBe(409);
  expect(refused.body.error.message).toContain("1 user");
  expect((await call(gateway, "GET", `${CANONICAL}/1`)).body).toMatchObject({
    access_profile: profile,
    user_count: 1,
  });
  await call(gateway, "DELETE", "/api/governance/users/ann@example.com/access-profiles/1");
  expect((await call(gateway, "DELETE", `${CANONICAL}/1`)).status).toBe(200);
});

test.each(ENTITY_KINDS)("delete is refused while %s hold the profile", async (kind) => {
  const gateway = await serve();
  await created(gateway, { name: "x" });
  await created(gateway, { name: "y" });
  const holder = await entity(gateway, kind, "e");
  await attachEntity(gateway, kind, holder, 1);
  expect((await call(gateway, "DELETE", `${CANONICAL}/1`)).status).toBe(409);
  // An entity holds at most one profile: a second attach replaces the first (§1.4).
  await attachEntity(gateway, kind, holder, 2);
  expect((await call(gateway, "DELETE", `${CANONICAL}/1`)).status).toBe(200);
  await call(gateway, "DELETE", `/api/governance/${kind}/${holder}/access-profile`);
  expect((await call(gateway, "DELETE", `${CANONICAL}/2`)).status).toBe(200);
});

test("a deleted profile is gone, its name is free and its id is not given again", async () => {
  const gateway = await serve();
  await created(gateway, { name: "x" });
  await call(gateway, "DELETE", `${CANONICAL}/1`);
  expect((await call(gateway, "GET", `${CANONICAL}/1`)).status).toBe(404);
  expect((await call(gateway, "DELETE", `${CANONICAL}/1`)).status).toBe(404);
  expect((await created(gateway, { name: "x" })).id).toBe(2);
});

test("roles are attached once, provision their users on demand and take those copies along", async () => {
  const gateway = await serve();
  await created(gateway, { name: "x" });
  await role(gateway, "engineer");
  const [ann] = [await user(gateway, "ann", 1), await user(gateway, "bob", 1)];
  await call(gateway, "PUT", `/dev/access-profiles/1/users/${ann}`);
  const attach = (request: object) =>
    call(gateway, "POST", `${CANONICAL}/1/roles`, { role_ids: [1], ...request });

  expect((await attach({})).body.users_applied).toBe(0);
  expect((await attach({ is_default: true, apply_to_existing: true })).body.users_applied).toBe(1);
  const detail = (await call(gateway, "GET", `${CANONICAL}/1`)).body;
  expect(detail.roles).toEqual([
    { id: 1, access_profile_id: 1, role_id: 1, role_name: "engineer", is_default: true },
  ]);
  expect([detail.user_count, detail.access_profile.version]).toEqual([2, 1]);

  await call(gateway, "DELETE", `${CANONICAL}/1/roles/1`);
  expect((await call(gateway, "GET", `${CANONICAL}/1`)).body).toMatchObject({ roles: [], user_count: 1 });
  expect((await call(gateway, "DELETE", `${CANONICAL}/1/roles/1`)).status).toBe(404);
});

test("a role name is unique, and a role alone does not hold a profile back from deletion", async () => {
  const gateway = await serve();
  await created(gateway, { name: "x" });
  await role(gateway, "r");
  expect((await call(gateway, "POST", "/api/governance/rbac/roles", { name: "r" })).status).toBe(409);
  await call(gateway, "POST", `${CANONICAL}/1/roles`, { role_ids: [1] });
  expect((await call(gateway, "DELETE", `${CANONICAL}/1`)).status).toBe(200);
});

test.each<[string, object, object, number]>([
  [
    "to all holders",
    { fields: ["budgets", "budgets"] },
    {
      affected_users: 2,
      skipped_users: 0,
      user_ids: ["ann", "bob"],
      fields: ["budgets"],
      applied: true,
      affected_entities: 1,
    },
    1,
  ],
  [
    "to named users",
    { fields: ["rate_limit"], user_ids: ["bob", "eve"] },
    { affected_users: 1, skipped_users: 1, user_ids: ["bob"], applied: true, affected_entities: 0 },
    1,
  ],
  [
    "to groups alone",
    { fields: ["budgets"], group_ids: ["g"] },
    { affected_users: 0, user_ids: [], affected_entities: 0 },
    1,
  ],
  ["dry", { fields: ["rate_limit"], dry_run: true }, { affected_users: 2, applied: false }, 0],
])("propagation %s is counted", async (_how, request, answer, recorded) => {
  const gateway = await serve();
  await created(gateway, { name: "x" });
  for (const user of ["bob", "ann"]) await call(gateway, "PUT", `/dev/access-profiles/1/users/${user}`);
  await attachEntity(gateway, "teams", await entity(gateway, "teams", "t"), 1);
  const { body } = await call(gateway, "POST", `${CANONICAL}/1/propagate`, request);
  expect(body).toMatchObject({ failed_users: 0, failed_entities: 0, vk_sync_errors: [], ...answer });
  const entries = await call(gateway, "GET", `${CANONICAL}/1/audit-logs?action=propagate`);
  expect(entries.body.total_count).toBe(recorded);
  expect((await read(gateway, 1)).version).toBe(1);
});

test("usage counts where it belongs, and is no change of the profile", async () => {
  const gateway = await serve();
  const limits = {
    budgets: [{ max_limit: 9, reset_duration: "1M" }],
    rate_limit: { token_max_limit: 9, token_reset_duration: "1d" },
  };
  const before = await created(gateway, {
    name: "x",
    ...limits,
    provider_configs: [
      {
        provider_name: "a",
        ...limits,
        model_budgets: [
          { model_name: "m", ...limits },
          { model_name: "n", ...limits },
        ],
      },
      { provider_name: "b", ...limits },
    ],
  });
  const usage = { provider: "a", model: "m", cost: 0.1, tokens: 2, requests: 1 };
  await call(gateway, "POST", "/dev/access-profiles/1/usage", usage);
  await call(gateway, "POST", "/dev/access-profiles/1/usage", { cost: 0.2 });
  const after = await read(gateway, 1);
  const spent = (cost: number, tokens: number) => ({
    budgets: [{ current_usage: cost }],
    rate_limit: { token_current_usage: tokens, request_current_usage: 0 },
  });
  expect(after).toMatchObject({
    ...spent(0.1 + 0.2, 2),
    provider_configs: [{ ...spent(0.1, 2), model_budgets: [spent(0.1, 2), spent(0, 0)] }, spent(0, 0)],
    version: 1,
    updated_at: before.updated_at,
  });
});

/** What a clone shares with its source. */
function withoutIdentity(profile: object): unknown {
  const own =
    /^(id|name|version|is_active|created_at|updated_at|next_rotation_at|last_reset|.*_last_reset|.*current_usage)$/;
  return JSON.parse(JSON.stringify(profile), (key, value) => (own.test(key) ? undefined : value));
}

/** All ids in a profile. */
function identities(profile: object): unknown[] {
  const ids: unknown[] = [];
  JSON.stringify(profile, (key, value) => {
    if (key === "id") ids.push(value);
    return value;
  });
  return ids;
}
