// The calls by which a profile reaches people, on a real socket: the request that each makes and what it makes of the answer.
import { type AccessProfileClient, profileIdOf } from "../../src/api";
import { closeClients, connect, failure } from "./clients";
import { page } from "./profiles";
import { apiError, type Asked, closeServers, type Reply, serve } from "./server";

afterEach(closeClients);
afterEach(closeServers);

const ROOT = "/api/governance";
const override = { amount: 50, mode: "cycles", cycles: 2 } as const;
const held = { id: 31, parent_profile_id: 7, name: "Engineering", budgets: [{ id: "b", max_limit: 5 }] };
const budget = { id: "b", max_limit: 5, reset_duration: "1M", override_amount: 50 };

describe("each method is one request", () => {
  const calls: [string, (client: AccessProfileClient) => Promise<unknown>, string, unknown, unknown][] = [
    ["roles", (client) => client.roles.list(), `GET ${ROOT}/rbac/roles`, undefined, { roles: [] }],
    [
      "a role",
      (client) => client.roles.get(3),
      `GET ${ROOT}/rbac/roles/3`,
      undefined,
      { role: { id: 3, name: "engineer" } },
    ],
    [
      "attach roles",
      (client) => client.roles.attach(7, { role_ids: [3], is_default: true, apply_to_existing: true }),
      `POST ${ROOT}/access-profiles/7/roles`,
      { role_ids: [3], is_default: true, apply_to_existing: true },
      { message: "attached", users_applied: 2 },
    ],
    [
      "detach a role",
      (client) => client.roles.detach(7, 3),
      `DELETE ${ROOT}/access-profiles/7/roles/3`,
      undefined,
      {},
    ],
    [
      "users",
      (client) => client.users.list({ limit: 10, offset: 20 }, "a b"),
      `GET ${ROOT}/users?limit=10&offset=20&search=a+b`,
      undefined,
      { users: null },
    ],
    [
      "a user",
      (client) => client.users.get("a/b"),
      `GET ${ROOT}/users/a%2Fb`,
      undefined,
      { user: { id: "a/b" } },
    ],
    [
      "a user's profiles",
      (client) => client.users.accessProfiles("ü"),
      `GET ${ROOT}/users/%C3%BC/access-profiles`,
      undefined,
      { access_profiles: [held] },
    ],
    [
      "a user's override",
      (client) => client.users.setOverride("u", 7, "b?", override),
      `PUT ${ROOT}/users/u/access-profiles/7/budgets/b%3F/override`,
      override,
      { budget, effective_max_limit: 55 },
    ],
    [
      "no override of a user",
      (client) => client.users.clearOverride("u", 7, "b"),
      `DELETE ${ROOT}/users/u/access-profiles/7/budgets/b/override`,
      undefined,
      { budget },
    ],
    [
      "teams",
      (client) => client.entities.list("teams", { limit: 1, offset: 0 }),
      `GET ${ROOT}/teams?limit=1&offset=0`,
      undefined,
      { teams: [] },
    ],
    [
      "a customer",
      (client) => client.entities.get("customers", "c"),
      `GET ${ROOT}/customers/c`,
      undefined,
      { customer: { id: "c" } },
    ],
    [
      "what a business unit holds",
      (client) => client.entities.accessProfile("business-units", "b"),
      `GET ${ROOT}/business-units/b/access-profile`,
      undefined,
      { access_profile: held, virtual_keys: null },
    ],
    [
      "what the teams hold",
      (client) => client.entities.accessProfiles("teams"),
      `GET ${ROOT}/teams/access-profiles`,
      undefined,
      { access_profiles: { t: held } },
    ],
    [
      "attach to a team",
      (client) => client.entities.attach("teams", "t", { profile_id: 7, migrate: true }),
      `POST ${ROOT}/teams/t/access-profile`,
      { profile_id: 7, migrate: true },
      { status: "attached", access_profile: held, adopted_virtual_key_ids: ["k"] },
    ],
    [
      "detach from a team and preserve its keys",
      (client) => client.entities.detach("teams", "t", { preserveVirtualKeys: true }),
      `DELETE ${ROOT}/teams/t/access-profile?preserve_virtual_keys=true`,
      undefined,
      { status: "detached" },
    ],
    [
      "detach from a team and delete its keys",
      (client) => client.entities.detach("teams", "t", { preserveVirtualKeys: false }),
      `DELETE ${ROOT}/teams/t/access-profile?preserve_virtual_keys=false`,
      undefined,
      { status: "detached", deleted_virtual_key_ids: ["k"] },
    ],
    [
      "migrate a customer",
      (client) =>
        client.entities.migrate("customers", "c", { name: "C", provider_access: "all", dry_run: true }),
      `POST ${ROOT}/customers/c/access-profile/migrate`,
      { name: "C", provider_access: "all", dry_run: true },
      { name_available: true, migration: { budgets: [] } },
    ],
    [
      "a team's override",
      (client) => client.entities.setOverride("teams", "t", "b", { amount: 1, mode: "forever" }),
      `PUT ${ROOT}/teams/t/access-profile/budgets/b/override`,
      { amount: 1, mode: "forever" },
      { budget },
    ],
    [
      "no override of a team",
      (client) => client.entities.clearOverride("teams", "t", "b"),
      `DELETE ${ROOT}/teams/t/access-profile/budgets/b/override`,
      undefined,
      {},
    ],
    [
      "propagate",
      (client) => client.propagate(7, { fields: ["budgets"], dry_run: true }),
      `POST ${ROOT}/access-profiles/7/propagate`,
      { fields: ["budgets"], dry_run: true },
      { affected_users: 1, applied: false },
    ],
  ];
  it.each(calls)("%s", async (_name, call, line, body, json) => {
    const server = await serve(() => ({ json }));
    await call(connect(server.url));
    expect(server.asked.map(lineOf)).toEqual([line]);
    expect(server.asked[0]?.body).toEqual(body);
  });

  it.each(["", ".", "..", "\ud800"])("refuses %j as an id before it asks anything", async (id) => {
    const server = await serve(() => ({ json: {} }));
    const { users, entities } = connect(server.url);
    const refused = [
      users.get(id),
      users.accessProfiles(id),
      entities.get("teams", id),
      entities.detach("teams", id, { preserveVirtualKeys: true }),
      entities.clearOverride("teams", "t", id),
    ];
    for (const call of refused) expect((await failure(call)).code).toBe("invalid");
    expect(server.asked).toEqual([]);
  });
});

describe("what is answered", () => {
  it("a copy says which profile it is of, and which override is active", async () => {
    const json = { access_profiles: [{ ...held, virtual_key_values: {}, budgets: [budget] }] };
    const server = await serve(() => ({ json }));
    const [copy] = await connect(server.url).users.accessProfiles("u");
    expect(copy).toMatchObject({
      budgets: [{ override_amount: 50 }],
      virtual_key_ids: [],
      virtual_key_values: {},
    });
    expect(copy && profileIdOf(copy)).toBe(7);
  });

  it("what entities hold is found by the id of the entity, also by one such as __proto__", async () => {
    const text = `{ "access_profiles": { "__proto__": { "name": "A" }, "t": { "name": "B" } } }`;
    const server = await serve(() => ({ text, type: "application/json" }));
    const found = await connect(server.url).entities.accessProfiles("teams");
    expect([...found].map(([id, { name }]) => [id, name])).toEqual([
      ["__proto__", "A"],
      ["t", "B"],
    ]);
  });

  it.each<[string, object]>([
    ["in an envelope", { business_unit: { id: "b", name: "Sales" } }],
    ["bare", { id: "b", name: "Sales", user_count: 2 }],
  ])("a business unit is read %s", async (_name, json) => {
    const server = await serve(() => ({ json }));
    expect(await connect(server.url).entities.get("business-units", "b")).toMatchObject({ name: "Sales" });
  });

  it.each<[string, object, object]>([
    ["counts", { affected_users: 3, applied: true }, { affected_users: 3, pending: undefined }],
    ["a dry run", { affected_users: 3, applied: false }, { applied: false, pending: undefined }],
    ["a job by its id", { job_id: 12, status: "queued" }, { pending: { jobId: "12", status: "queued" } }],
    [
      "a job as an object",
      { job: { id: "j", status: "running" } },
      { pending: { jobId: "j", status: "running" } },
    ],
    ["a message alone", { message: "started" }, { pending: { jobId: undefined, status: undefined } }],
  ])("a propagation says %s", async (_name, json, expected) => {
    const server = await serve(() => ({ json }));
    expect(await connect(server.url).propagate(7, { fields: ["budgets"] })).toMatchObject(expected);
  });

  it("an answer that says nothing is no propagation, and its outcome is unknown", async () => {
    const server = await serve(() => ({ json: { ok: true } }));
    const error = await failure(connect(server.url).propagate(7, { fields: ["budgets"] }));
    expect(error).toMatchObject({ code: "unreadable", outcomeUnknown: true });
  });

  const others: [string, (client: AccessProfileClient) => Promise<unknown>][] = [
    ["roles", (client) => client.roles.list()],
    ["a user's profiles", (client) => client.users.accessProfiles("u")],
    ["what a team holds", (client) => client.entities.accessProfile("teams", "t")],
    ["what the teams hold", (client) => client.entities.accessProfiles("teams")],
  ];
  it.each(others)("another document is not taken for %s", async (_name, call) => {
    const server = await serve(() => ({ json: { count: 0 } }));
    expect((await failure(call(connect(server.url)))).code).toBe("unreadable");
  });

  it("a detachment answered with 204 is done, and says nothing of the keys", async () => {
    const server = await serve(() => (response) => {
      response.writeHead(204).end();
    });
    const { entities } = connect(server.url);
    expect(await entities.detach("teams", "t", { preserveVirtualKeys: true })).toEqual({});
  });
});

describe("users of a role", () => {
  const users = Array.from({ length: 230 }, (_, index) => ({ id: `u${index}`, role_id: index % 2 }));
  const pages = ({ query }: Asked, says: object): Reply => {
    const offset = Number(query.get("offset"));
    return { json: { users: users.slice(offset, offset + Number(query.get("limit"))), ...says } };
  };

  it.each<[string, object]>([
    ["by the total", { total_count: 230 }],
    ["by the older total", { total: 230 }],
    ["by the page that is not full", {}],
  ])("are read from every page, which ends %s", async (_name, says) => {
    const server = await serve((asked) => pages(asked, says));
    const found = await connect(server.url).users.ofRole(1);
    expect(found.map(({ id }) => id)).toEqual(
      users.filter(({ role_id }) => role_id === 1).map(({ id }) => id),
    );
    expect(server.asked).toHaveLength(3);
  });
});

describe("an entity with limits of its own", () => {
  const facts = {
    legacy_limits: { budgets: [{ id: "l", max_limit: 100, reset_duration: "1M" }], rate_limit: null },
    migration: {
      budgets: [{ legacy_budget_id: "l", reset_duration: "1M", current_usage: 12, carried: false }],
      rate_limit: { tokens_carried: true },
    },
  };
  const refusal = (more: object): Reply => ({
    status: 409,
    json: {
      is_bifrost_error: false,
      status_code: 409,
      error: { code: "entity_has_legacy_limits", message: "the team has limits" },
      ...more,
    },
  });

  it("is a conflict with its reason, its limits and the plan of the migration", async () => {
    const server = await serve(() => refusal(facts));
    const error = await failure(connect(server.url).entities.attach("teams", "t", { profile_id: 7 }));
    expect(error).toMatchObject({ code: "conflict", reason: "entity_has_legacy_limits", legacy: facts });
  });

  it.each<[string, object]>([
    ["without them", {}],
    ["with something else in their place", { legacy_limits: "some", migration: 3 }],
  ])("is the same conflict %s", async (_name, more) => {
    const server = await serve(() => refusal(more));
    const error = await failure(connect(server.url).entities.attach("teams", "t", { profile_id: 7 }));
    expect(error).toMatchObject({ code: "conflict", reason: "entity_has_legacy_limits", legacy: undefined });
  });
});

describe("a gateway that does not serve a family", () => {
  const webPage: Reply = { text: "<!doctype html><title>Bifrost</title>" };
  const noRoute = apiError(404, "Route not found");

  it.each<[string, Reply]>([
    ["a web page", webPage],
    ["404", noRoute],
  ])("says so instead of taking %s for an entity without a profile", async (_name, reply) => {
    const server = await serve(({ path }) =>
      path.endsWith("/access-profiles") && !path.includes("teams") ? page() : reply,
    );
    const error = await failure(connect(server.url).entities.accessProfile("teams", "t"));
    expect(error.code).toBe("not_served");
    expect(error.message).toContain(
      `the gateway serves no access profiles of teams under ${ROOT}/teams: they need Bifrost Enterprise 2.3 or newer`,
    );
  });

  it("an entity without a profile is not found where the family is served, and that is asked once", async () => {
    const server = await serve(({ path }) =>
      path.endsWith("/teams/access-profiles")
        ? { json: { access_profiles: {} } }
        : apiError(404, "holds none"),
    );
    const { entities } = connect(server.url);
    for (const id of ["t", "u"])
      expect((await failure(entities.accessProfile("teams", id))).code).toBe("not_found");
    expect(server.lines()).toEqual([
      `GET ${ROOT}/teams/t/access-profile`,
      `GET ${ROOT}/teams/access-profiles`,
      `GET ${ROOT}/teams/u/access-profile`,
    ]);
  });

  it("roles and users of older gateways are found under the older paths, users page by page", async () => {
    const server = await serve(({ path }) => {
      if (path === "/api/roles") return { json: { roles: [{ id: 1, name: "r" }] } };
      if (path === "/api/users") return { json: { users: [], total: 0, page: 3 } };
      return webPage;
    });
    const client = connect(server.url, { apiPath: "auto" });
    expect(await client.roles.list()).toMatchObject([{ name: "r" }]);
    await client.users.list({ limit: 10, offset: 20 });
    expect(lineOf(server.asked.at(-1))).toBe("GET /api/users?limit=10&offset=20&page=3");
  });
});

test("a 403 names the profiles' permissions only for the profiles' routes", async () => {
  const server = await serve(() => apiError(403, "no"));
  const client = connect(server.url);
  expect((await failure(client.roles.list())).message).not.toContain("AccessProfiles");
  expect((await failure(client.entities.accessProfiles("teams"))).message).toContain("AccessProfiles");
});

function lineOf(asked: Asked | undefined): string {
  if (asked === undefined) return "nothing";
  const query = asked.query.toString();
  // The path as it was sent: the server of the tests has parsed it.
  return `${asked.method} ${asked.path}${query === "" ? "" : `?${query}`}`;
}
