// Roles, users and the copies that they bring. Source: bifrost-api.md §1.3, §3 "Role attach" and "Role detach", §5.

import { call, CANONICAL, created, read, serve } from "./serving";
import { ask, assignRole, attachRole, heldByUser, profile, role, spend, user } from "./people";

const ROLES = "/api/governance/rbac/roles";
const USERS = "/api/governance/users";
const BUDGETS = [{ max_limit: 100, reset_duration: "1M" }];

const names = (held: readonly { readonly name: string }[]) => held.map(({ name }) => name);

describe("roles", () => {
  test("are created, read, changed and deleted", async () => {
    const gateway = await serve();
    const { role: made } = await ask(gateway, "POST", ROLES, { name: "engineer", description: "builds" });
    expect(made).toMatchObject({
      id: 1,
      description: "builds",
      dac: "all-data",
      is_system_role: false,
      revision: 1,
    });
    expect((await ask(gateway, "GET", ROLES)).roles).toEqual([made]);
    const { role: changed } = await ask(gateway, "PUT", `${ROLES}/1`, { description: "" });
    expect(changed).toMatchObject({ name: "engineer", description: "", revision: 2 });
    expect((await ask(gateway, "GET", `${ROLES}/1`)).role).toEqual(changed);
    await ask(gateway, "DELETE", `${ROLES}/1`);
    expect((await call(gateway, "GET", `${ROLES}/1`)).status).toBe(404);
  });

  test.each<[string, string, object, number]>([
    ["POST", ROLES, { name: "engineer" }, 409],
    ["PUT", `${ROLES}/2`, { name: "engineer" }, 409],
    ["POST", ROLES, { name: "Engineer" }, 400],
    ["POST", ROLES, { name: "x", dac: "some" }, 400],
    ["POST", ROLES, { name: "x", id: 3 }, 400],
    ["PUT", `${ROLES}/1`, { description: "d", revision: 7 }, 412],
    ["PUT", `${ROLES}/9`, {}, 404],
    ["DELETE", `${ROLES}/9`, {}, 404],
    ["PUT", `${ROLES}/1`, { name: "engineer", revision: 1 }, 200],
  ])("%s %s with %j is a %#: %d", async (method, path, body, status) => {
    const gateway = await serve();
    for (const name of ["engineer", "lead"]) await role(gateway, name);
    expect((await call(gateway, method, path, body)).status).toBe(status);
  });

  test("a role that is deleted takes the copies that it brought, and leaves those by hand", async () => {
    const gateway = await serve();
    const [id, engineer] = [await profile(gateway, { name: "P" }), await role(gateway, "engineer")];
    const [ann, bob] = [await user(gateway, "ann", engineer), await user(gateway, "bob")];
    await attachRole(gateway, id, engineer, { apply_to_existing: true });
    await call(gateway, "PUT", `/dev/access-profiles/${id}/users/${bob}`);
    await ask(gateway, "DELETE", `${ROLES}/${engineer}`);
    expect([await heldByUser(gateway, ann), names(await heldByUser(gateway, bob))]).toEqual([[], ["P"]]);
    expect((await ask(gateway, "GET", `${USERS}/${ann}`)).user).toMatchObject({ role_id: null, role: null });
  });
});

describe("users", () => {
  test("get the default profiles of their role, and lose them with it", async () => {
    const gateway = await serve();
    const [engineer, lead] = [await role(gateway, "engineer"), await role(gateway, "lead")];
    for (const name of ["A", "B", "C"]) await created(gateway, { name });
    await attachRole(gateway, 1, engineer, { is_default: true });
    await attachRole(gateway, 2, engineer);
    await attachRole(gateway, 3, lead, { is_default: true });

    const ann = await user(gateway, "ann", engineer);
    expect(names(await heldByUser(gateway, ann))).toEqual(["A"]);
    await call(gateway, "PUT", `/dev/access-profiles/2/users/${ann}`);
    await assignRole(gateway, ann, lead);
    expect((await heldByUser(gateway, ann)).map(({ name, source }) => [name, source])).toEqual([
      ["B", "manual"],
      ["C", "role_default"],
    ]);
    expect((await ask(gateway, "GET", `${USERS}/${ann}`)).user).toMatchObject({
      email: "ann@example.com",
      role_id: lead,
      role: { name: "lead" },
    });
  });

  test("are listed page by page, 20 unless asked, and found by a part of name or email address", async () => {
    const gateway = await serve();
    for (let index = 0; index < 25; index += 1) await user(gateway, `user${String(index).padStart(2, "0")}`);
    const list = (query: string) => ask(gateway, "GET", `${USERS}${query}`);
    expect(await list("")).toMatchObject({ count: 20, total_count: 25, limit: 20, offset: 0 });
    const { users, ...page } = await list("?limit=10&offset=20");
    expect(page).toEqual({ count: 5, total_count: 25, limit: 10, offset: 20 });
    expect(names(users)[0]).toBe("user20");
    expect((await list("?limit=1000")).limit).toBe(100);
    expect(names((await list("?search=USER2")).users)).toHaveLength(5);
    const older = await ask(gateway, "GET", "/api/users?limit=10&page=3");
    expect({ ...older, users: names(older.users) }).toEqual({
      users: names(users),
      total: 25,
      page: 3,
      limit: 10,
      total_pages: 3,
      has_more: false,
    });
  });

  test.each<[string, string, object | undefined, number]>([
    ["POST", USERS, { name: "Ann", email: "ann@example.com" }, 409],
    ["POST", USERS, { name: "Ann", email: "ann" }, 400],
    ["POST", USERS, { name: "A", email: "a@b", role_id: 9 }, 400],
    ["PUT", `${USERS}/nobody/role`, { role_id: 1 }, 404],
    ["GET", `${USERS}/nobody`, undefined, 404],
    ["DELETE", `${USERS}/nobody`, undefined, 404],
    ["DELETE", `${USERS}/nobody/access-profiles/1`, undefined, 404],
    ["POST", `${USERS}/nobody/virtual-keys`, {}, 404],
    ["GET", `${USERS}/nobody/access-profiles`, undefined, 200],
  ])("%s %s %j: %#", async (method, path, body, status) => {
    const gateway = await serve();
    await role(gateway, "engineer");
    await user(gateway, "ann");
    expect((await call(gateway, method, path, body)).status).toBe(status);
  });

  test("who is deleted leaves nothing behind", async () => {
    const gateway = await serve();
    const id = await profile(gateway, { name: "P" });
    const ann = await user(gateway, "ann");
    await call(gateway, "PUT", `/dev/access-profiles/${id}/users/${ann}`);
    await ask(gateway, "POST", `${USERS}/${ann}/virtual-keys`, { name: "k" });
    await ask(gateway, "DELETE", `${USERS}/${ann}`);
    expect((await ask(gateway, "GET", "/api/governance/virtual-keys")).total_count).toBe(0);
    expect((await ask(gateway, "DELETE", `${CANONICAL}/${id}`)).message).toBeDefined();
  });
});

describe("a copy", () => {
  test("has the limits of the profile under ids of its own, with usage of its own", async () => {
    const gateway = await serve();
    const id = await profile(gateway, { name: "P", ...{ budgets: BUDGETS, calendar_aligned: true } });
    const [ann, bob] = [await user(gateway, "ann"), await user(gateway, "bob")];
    for (const each of [ann, bob]) await call(gateway, "PUT", `/dev/access-profiles/${id}/users/${each}`);
    await spend(gateway, id, { user_id: ann }, { cost: 7 });
    const [[ofAnn], [ofBob]] = [await heldByUser(gateway, ann), await heldByUser(gateway, bob)];
    expect(ofAnn).toMatchObject({
      parent_profile_id: id,
      user_id: ann,
      name: "P",
      is_active: true,
      calendar_aligned: true,
      expires_at: null,
      budgets: [{ max_limit: 100, current_usage: 7 }],
    });
    expect(ofBob?.budgets[0]?.current_usage).toBe(0);
    const own = (await read(gateway, id)).budgets;
    expect(own[0]?.current_usage).toBe(0);
    expect(new Set([ofAnn, ofBob].map((copy) => copy?.budgets[0]?.id)).add(own[0]?.id).size).toBe(3);
  });

  test("is taken from its user with the last virtual keys", async () => {
    const gateway = await serve();
    const ann = await user(gateway, "ann");
    for (const name of ["A", "B"]) {
      const { id } = await created(gateway, { name });
      await call(gateway, "PUT", `/dev/access-profiles/${id}/users/${ann}`);
    }
    const { virtual_key: key } = await ask(gateway, "POST", `${USERS}/${ann}/virtual-keys`, { name: "k" });
    expect((await call(gateway, "POST", `${USERS}/${ann}/virtual-keys`, { name: "k" })).status).toBe(409);
    const { virtual_keys: keys } = await ask(gateway, "GET", `${USERS}/${ann}/virtual-keys`);
    expect(keys).toMatchObject([{ id: key.id, name: "k", is_access_profile_managed: true }]);
    expect(keys[0].value).not.toBe(key.value);
    expect((await heldByUser(gateway, ann))[0]).toMatchObject({ virtual_key_ids: [key.id] });

    const take = (id: number) => ask(gateway, "DELETE", `${USERS}/${ann}/access-profiles/${id}`);
    expect(await take(1)).toMatchObject({ deleted_vk_names: [], deleted_vk_count: 0 });
    expect(await take(2)).toMatchObject({ deleted_vk_names: ["k"], deleted_vk_count: 1 });
    const { audit_logs: log } = await ask(gateway, "GET", `${CANONICAL}/audit-logs?user_id=${ann}`);
    expect(log.map(({ action }: { action: string }) => action)).toEqual([
      "detach_user",
      "detach_user",
      "attach_user",
      "attach_user",
    ]);
  });
});
