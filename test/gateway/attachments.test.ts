// Teams, business units and customers, and the profile that each may hold. Source: bifrost-api.md §1.4, §5.

import { ENTITY_KINDS, type EntityKind } from "../../src/api";
import { call, CANONICAL, serve } from "./serving";
import {
  addMembers,
  ask,
  attachEntity,
  entity,
  heldByEntity,
  profile,
  spend,
  user,
  virtualKey,
} from "./people";

const ROOT = "/api/governance";
const monthly = (max_limit: number) => ({ max_limit, reset_duration: "1M" });
const LEGACY = {
  budgets: [monthly(30), { max_limit: 3, reset_duration: "1d" }],
  rate_limit: {
    token_max_limit: 5,
    token_reset_duration: "1d",
    request_max_limit: 9,
    request_reset_duration: "1h",
  },
};
const LIMITED = {
  name: "P",
  budgets: [monthly(100)],
  rate_limit: { token_max_limit: 50, token_reset_duration: "1d" },
};
const HAVE_LIMITS = ["teams", "customers"] as const;

describe.each(ENTITY_KINDS)("%s", (kind) => {
  const envelope = { teams: "team", "business-units": undefined, customers: "customer" }[kind];
  const one = (answer: Record<string, unknown>) => (envelope === undefined ? answer : answer[envelope]);

  test("are created, listed, renamed and deleted", async () => {
    const gateway = await serve();
    const ids = [await entity(gateway, kind, "Beta"), await entity(gateway, kind, "Alpha")];
    const list = await ask(gateway, "GET", `${ROOT}/${kind}?limit=1&search=A`);
    expect(list).toMatchObject({ count: 1, total_count: 2, limit: 1, offset: 0 });
    expect(list[kind.replace("-", "_")]).toMatchObject([{ id: ids[1], name: "Alpha" }]);
    expect(one(await ask(gateway, "PUT", `${ROOT}/${kind}/${ids[0]}`, { name: "Gamma" }))).toMatchObject({
      name: "Gamma",
    });
    expect(one(await ask(gateway, "GET", `${ROOT}/${kind}/${ids[0]}`))).toMatchObject({
      id: ids[0],
      name: "Gamma",
    });
    for (const [method, path] of [
      ["POST", ""],
      ["PUT", `/${ids[0]}`],
    ] as const)
      expect((await call(gateway, method, `${ROOT}/${kind}${path}`, { name: "Alpha" })).status).toBe(409);
    await ask(gateway, "DELETE", `${ROOT}/${kind}/${ids[0]}`);
    for (const [method, body] of [["GET"], ["DELETE"], ["PUT", { name: "x" }]] as const)
      expect((await call(gateway, method, `${ROOT}/${kind}/${ids[0]}`, body)).status).toBe(404);
  });

  test("hold one profile at most: another replaces it, usage and all", async () => {
    const gateway = await serve();
    const [first, second] = [
      await profile(gateway, LIMITED),
      await profile(gateway, { ...LIMITED, name: "Q" }),
    ];
    const id = await entity(gateway, kind, "core");
    const held = `${ROOT}/${kind}/${id}/access-profile`;
    expect((await call(gateway, "GET", held)).status).toBe(404);
    expect(await attachEntity(gateway, kind, id, first)).toMatchObject({
      status: "attached",
      access_profile: {
        parent_profile_id: first,
        name: "P",
        budgets: [{ max_limit: 100, current_usage: 0 }],
      },
      adopted_virtual_key_ids: [],
    });
    await spend(gateway, first, { [owner(kind)]: id }, { cost: 4 });
    expect((await heldByEntity(gateway, kind, id)).budgets[0]?.current_usage).toBe(4);
    expect((await call(gateway, "DELETE", `${CANONICAL}/${first}`)).status).toBe(409);

    await attachEntity(gateway, kind, id, second);
    expect(await heldByEntity(gateway, kind, id)).toMatchObject({
      name: "Q",
      budgets: [{ current_usage: 0 }],
    });
    const { access_profiles: all } = await ask(gateway, "GET", `${ROOT}/${kind}/access-profiles`);
    expect(all).toMatchObject({ [id]: { name: "Q", is_active: true, budgets: [{ max_limit: 100 }] } });
    await ask(gateway, "DELETE", `${CANONICAL}/${first}`);

    expect(await ask(gateway, "DELETE", held)).toEqual({
      status: "detached",
      deleted_virtual_key_ids: [],
      preserved_virtual_key_ids: [],
    });
    expect((await call(gateway, "DELETE", held)).status).toBe(404);
    const log = async (of: number) =>
      (await ask(gateway, "GET", `${CANONICAL}/${of}/audit-logs`)).audit_logs.map(
        (entry: { action: string }) => entry.action,
      );
    expect([(await log(first)).slice(0, 3), (await log(second)).slice(0, 2)]).toEqual([
      ["delete", "detach_entity", "attach_entity"],
      ["detach_entity", "attach_entity"],
    ]);
  });

  test("hand their virtual keys to the profile, and lose them with it unless they are preserved", async () => {
    const gateway = await serve();
    const id = await profile(gateway, LIMITED);
    const holder = await entity(gateway, kind, "core");
    const held = `${ROOT}/${kind}/${holder}/access-profile`;
    const { virtual_key: own } = await ask(gateway, "POST", `${ROOT}/virtual-keys`, {
      name: "own",
      [owner(kind)]: holder,
      budgets: [monthly(1)],
      provider_configs: [{ provider: "openai", weight: 1 }],
    });
    expect(own).toMatchObject({
      is_access_profile_managed: false,
      provider_configs: [{ provider: "openai" }],
    });
    expect((await attachEntity(gateway, kind, holder, id)).adopted_virtual_key_ids).toEqual([own.id]);
    const later = await virtualKey(gateway, "later", kind, holder);
    const key = async () => (await ask(gateway, "GET", `${ROOT}/virtual-keys/${own.id}`)).virtual_key;
    expect(await key()).toMatchObject({ budgets: [], provider_configs: [], is_access_profile_managed: true });
    expect((await ask(gateway, "GET", held)).virtual_keys).toEqual([
      { id: later, name: "later", is_active: true },
      { id: own.id, name: "own", is_active: true },
    ]);

    const preserved = await ask(gateway, "DELETE", `${held}?preserve_virtual_keys=true`);
    expect(preserved).toMatchObject({
      deleted_virtual_key_ids: [],
      preserved_virtual_key_ids: [later, own.id],
    });
    expect(await key()).toMatchObject({ budgets: [], provider_configs: [] });
    await attachEntity(gateway, kind, holder, id);
    expect((await ask(gateway, "DELETE", held)).deleted_virtual_key_ids).toEqual([later, own.id]);
    expect((await ask(gateway, "GET", `${ROOT}/virtual-keys`)).total_count).toBe(0);
  });

  test.each([
    ["an unknown profile", { profile_id: 99 }, 404],
    ["no profile", {}, 400],
    ["an unknown member", { profile_id: 1, force: true }, 400],
  ])("are refused %s, and nothing changes", async (_what, body, status) => {
    const gateway = await serve();
    await profile(gateway, LIMITED);
    const id = await entity(gateway, kind, "core");
    await attachEntity(gateway, kind, id, 1);
    const before = await heldByEntity(gateway, kind, id);
    expect((await call(gateway, "POST", `${ROOT}/${kind}/${id}/access-profile`, body)).status).toBe(status);
    expect(await heldByEntity(gateway, kind, id)).toEqual(before);
    expect(
      (await call(gateway, "POST", `${ROOT}/${kind}/nobody/access-profile`, { profile_id: 1 })).status,
    ).toBe(404);
  });
});

test("business units take no migrate", async () => {
  const gateway = await serve();
  const [id, unit] = [await profile(gateway, LIMITED), await entity(gateway, "business-units", "sales")];
  const path = `${ROOT}/business-units/${unit}/access-profile`;
  expect((await call(gateway, "POST", path, { profile_id: id, migrate: true })).status).toBe(400);
});

describe.each(HAVE_LIMITS)("%s with limits of their own", (kind) => {
  test("are refused with the limits and what would become of them, until they are migrated", async () => {
    const gateway = await serve();
    const id = await profile(gateway, LIMITED);
    const holder = await entity(gateway, kind, "core", LEGACY);
    const path = `${ROOT}/${kind}/${holder}/access-profile`;
    const refused = await call(gateway, "POST", path, { profile_id: id });
    expect(refused).toMatchObject({
      status: 409,
      body: {
        status_code: 409,
        error: { code: "entity_has_legacy_limits" },
        legacy_limits: LEGACY,
        migration: {
          budgets: [
            { reset_duration: "1M", max_limit: 30, current_usage: 0, carried: true, profile_max_limit: 100 },
            { reset_duration: "1d", max_limit: 3, current_usage: 0, carried: false },
          ],
          rate_limit: { tokens_carried: true, requests_carried: false },
        },
      },
    });
    const { migration } = await attachEntity(gateway, kind, holder, id, { migrate: true });
    expect(migration).toEqual(refused.body.migration);
    expect((await call(gateway, "PUT", `${ROOT}/${kind}/${holder}`, { budgets: [monthly(1)] })).status).toBe(
      409,
    );
    expect(
      (await ask(gateway, "PUT", `${ROOT}/${kind}/${holder}`, { name: "renamed" })).message,
    ).toBeDefined();
    // They are gone for good.
    await ask(gateway, "DELETE", path);
    const { team, customer } = await ask(gateway, "GET", `${ROOT}/${kind}/${holder}`);
    expect((team ?? customer).budgets).toEqual([]);
  });

  test("become a profile of their own, which a dry run only shows", async () => {
    const gateway = await serve();
    const holder = await entity(gateway, kind, "core", LEGACY);
    const key = await virtualKey(gateway, "k", kind, holder);
    const path = `${ROOT}/${kind}/${holder}/access-profile/migrate`;
    const request = { name: "Core", provider_access: "selected", providers: ["openai", "openai"] };
    const expected = {
      budgets: [{ max_limit: 30 }, { max_limit: 3 }],
      rate_limit: { token_max_limit: 5, request_max_limit: 9 },
      provider_configs: [{ provider_name: "openai", all_models_allowed: true, key_ids: ["*"] }],
    };
    expect(await ask(gateway, "POST", path, { ...request, dry_run: true })).toMatchObject({
      access_profile: expected,
      name_available: true,
      legacy_limits: LEGACY,
      virtual_keys: [{ id: key }],
    });
    expect((await ask(gateway, "GET", CANONICAL)).total_count).toBe(0);
    const migrated = await ask(gateway, "POST", path, request);
    expect(migrated).toMatchObject({
      status: "migrated",
      template: { id: 1, name: "Core", is_active: true },
      access_profile: { ...expected, parent_profile_id: 1 },
      adopted_virtual_key_ids: [key],
      migration: { budgets: [{ carried: true }, { carried: true }], rate_limit: { requests_carried: true } },
    });
    expect((await call(gateway, "POST", path, { ...request, name: "Other" })).status).toBe(409);
    const other = await entity(gateway, kind, "other");
    const taken = await call(gateway, "POST", `${ROOT}/${kind}/${other}/access-profile/migrate`, request);
    expect(taken.status).toBe(409);
    expect((await ask(gateway, "GET", CANONICAL)).total_count).toBe(1);
  });
});

test("a migration without providers to select is refused", async () => {
  const gateway = await serve();
  const team = await entity(gateway, "teams", "core");
  const path = `${ROOT}/teams/${team}/access-profile/migrate`;
  expect((await call(gateway, "POST", path, { name: "x", provider_access: "selected" })).status).toBe(400);
  expect(await ask(gateway, "POST", path, { name: "x", provider_access: "all" })).toMatchObject({
    template: { allow_all_providers: true },
  });
});

test("teams have members and may belong to a customer", async () => {
  const gateway = await serve();
  const [ann, customer] = [await user(gateway, "ann"), await entity(gateway, "customers", "ACME")];
  const team = await entity(gateway, "teams", "core", { customer_id: customer });
  await addMembers(gateway, team, [ann, ann]);
  const members = `${ROOT}/teams/${team}/members`;
  expect((await ask(gateway, "GET", members)).members).toEqual([
    { user_id: ann, user_name: "ann", user_email: "ann@example.com", source: "manual" },
  ]);
  const read = async () => (await ask(gateway, "GET", `${ROOT}/teams/${team}`)).team;
  expect(await read()).toMatchObject({ member_count: 1, customer_id: customer });
  await ask(gateway, "DELETE", `${members}/${ann}`);
  expect((await call(gateway, "DELETE", `${members}/${ann}`)).status).toBe(404);
  expect((await call(gateway, "POST", members, { user_id: "nobody" })).status).toBe(404);
  expect((await call(gateway, "POST", `${ROOT}/teams`, { name: "x", customer_id: "nobody" })).status).toBe(
    400,
  );
  await ask(gateway, "PUT", `${ROOT}/teams/${team}`, { customer_id: "" });
  expect(await read()).not.toHaveProperty("customer_id");
  expect(await ask(gateway, "GET", "/api/teams?limit=5")).toMatchObject({
    teams: [{ id: team }],
    total: 1,
    has_more: false,
  });
});

test.each([
  ["1.5", 404, 404, 200],
  ["2.0", 404, 200, 200],
  ["2.3", 200, 200, 200],
  ["2.6", 200, 200, 200],
] as const)(
  "generation %s: what entities hold is %d, roles %d, older roles %d",
  async (generation, held, roles, older) => {
    const gateway = await serve({ generation });
    const status = async (path: string) => {
      const answer = await fetch(gateway.url + path);
      return answer.headers.get("content-type")?.startsWith("application/json") ? answer.status : 404;
    };
    expect(await status(`${ROOT}/teams/access-profiles`)).toBe(held);
    expect(await status(`${ROOT}/rbac/roles`)).toBe(roles);
    expect(await status("/api/roles")).toBe(older);
  },
);

function owner(kind: EntityKind): string {
  return { teams: "team_id", "business-units": "business_unit_id", customers: "customer_id" }[kind];
}
