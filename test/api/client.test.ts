// Each method of the client on a real socket: the request it makes and what it makes of the answer.
import { type AccessProfileClient } from "../../src/api";
import { closeClients, connect, failure } from "./clients";
import { oneProfile, page } from "./profiles";
import { closeServers, serve } from "./server";

afterEach(closeClients);
afterEach(closeServers);

const ROOT = "/api/governance/access-profiles";

describe("each method is one endpoint", () => {
  const calls: [string, (client: AccessProfileClient) => Promise<unknown>, string, string, unknown][] = [
    ["get", (client) => client.get(7), "GET", `${ROOT}/7`, undefined],
    ["create", (client) => client.create({ name: "A", tags: [] }), "POST", ROOT, { name: "A", tags: [] }],
    ["update", (client) => client.update(7, { rate_limit: null }), "PUT", `${ROOT}/7`, { rate_limit: null }],
    ["delete", (client) => client.delete(7), "DELETE", `${ROOT}/7`, undefined],
    ["activate", (client) => client.activate(7), "PUT", `${ROOT}/7/activate`, undefined],
    ["deactivate", (client) => client.deactivate(7), "PUT", `${ROOT}/7/deactivate`, undefined],
    ["clone", (client) => client.clone(7, { name: "B" }), "POST", `${ROOT}/7/clone`, { name: "B" }],
  ];
  it.each(calls)("%s", async (_name, call, method, path, body) => {
    const server = await serve(() => oneProfile());
    await call(connect(server.url));
    expect(server.asked).toMatchObject([{ method, path, body }]);
    expect(server.asked[0]?.headers["content-type"]).toBe(
      body === undefined ? undefined : "application/json",
    );
  });
});

describe("the list", () => {
  it.each<[string, Parameters<AccessProfileClient["list"]>[1], string]>([
    ["no filter", {}, "limit=10&offset=20"],
    ["free text is encoded", { search: "a b&c=ü" }, "limit=10&offset=20&search=a+b%26c%3D%C3%BC"],
    ["tags are one list", { tags: ["x", "y"] }, "limit=10&offset=20&tags=x%2Cy"],
    ["no tags are no filter", { tags: [] }, "limit=10&offset=20"],
    ["only inactive ones", { isActive: false }, "limit=10&offset=20&is_active=false"],
  ])("asks for a page: %s", async (_name, filters, query) => {
    const server = await serve(() => page());
    await connect(server.url).list({ limit: 10, offset: 20 }, filters);
    expect(server.asked[0]?.query.toString()).toBe(query);
  });

  it("takes null for an empty list, as Go writes it", async () => {
    const server = await serve(() => ({ json: { access_profiles: null, count: 0 } }));
    expect((await connect(server.url).list({ limit: 1, offset: 0 })).access_profiles).toEqual([]);
  });
});

describe("the audit log", () => {
  it.each<[string, Parameters<AccessProfileClient["auditLogs"]>[1], string]>([
    ["a page", { limit: 10, offset: 20 }, "limit=10&offset=20"],
    ["of one action", { limit: 1, offset: 0, action: "deactivate" }, "limit=1&offset=0&action=deactivate"],
  ])("asks for %s", async (_name, query, sent) => {
    const server = await serve(() => ({ json: { audit_logs: [], total_count: 0 } }));
    await connect(server.url).auditLogs(7, query);
    expect([server.lines(), server.asked[0]?.query.toString()]).toEqual([[`GET ${ROOT}/7/audit-logs`], sent]);
  });

  it("takes entries as they are, complete or not", async () => {
    const full = {
      id: 4,
      access_profile_id: 7,
      user_id: null,
      actor: "admin",
      action: "deactivate",
      previous_values: '{"is_active":true}',
      created_at: "2026-03-01T12:00:00Z",
    };
    const audit_logs = [full, { action: "rotate", id: "0190-a" }];
    const server = await serve(() => ({ json: { audit_logs, total_count: 2 } }));
    expect(await connect(server.url).auditLogs(7, { limit: 10, offset: 0 })).toEqual({
      audit_logs,
      total_count: 2,
    });
  });

  it("takes null for an empty log, as Go writes it", async () => {
    const server = await serve(() => ({ json: { audit_logs: null } }));
    expect((await connect(server.url).auditLogs(7, { limit: 1, offset: 0 })).audit_logs).toEqual([]);
  });

  it("does not take another document for a log", async () => {
    const server = await serve(() => page());
    const error = await failure(connect(server.url).auditLogs(7, { limit: 1, offset: 0 }));
    expect(error.code).toBe("unreadable");
  });
});

describe("the versions", () => {
  it("asks for all of them, and takes what they lack", async () => {
    const full = {
      id: 9,
      access_profile_id: 7,
      version: 2,
      name: "A",
      description: null,
      snapshot: '{"id":7}',
      changed_by: "admin",
      created_at: "2026-03-01T12:00:00Z",
    };
    const server = await serve(() => ({ json: { versions: [full, { version: 1 }] } }));
    expect(await connect(server.url).versions(7)).toEqual([full, { version: 1 }]);
    expect(server.lines()).toEqual([`GET ${ROOT}/7/versions`]);
  });

  it("takes null for no versions, as Go writes it", async () => {
    const server = await serve(() => ({ json: { versions: null } }));
    expect(await connect(server.url).versions(7)).toEqual([]);
  });

  it("asks for one", async () => {
    const server = await serve(() => ({ json: { version: { version: 2, snapshot: "{}" } } }));
    expect(await connect(server.url).version(7, 2)).toEqual({ version: 2, snapshot: "{}" });
    expect(server.lines()).toEqual([`GET ${ROOT}/7/versions/2`]);
  });

  it("does not take another document for versions", async () => {
    const server = await serve(() => oneProfile());
    expect((await failure(connect(server.url).versions(7))).code).toBe("unreadable");
  });
});

describe("an answered profile", () => {
  it("has empty lists where the server says null or nothing", async () => {
    const server = await serve(() => oneProfile({ tags: null }));
    const { access_profile, roles, user_count } = await connect(server.url).get(7);
    expect(access_profile).toMatchObject({ tags: [], budgets: [], provider_configs: [], mcp_configs: [] });
    expect({ roles, user_count }).toEqual({ roles: [], user_count: 0 });
  });

  it("keeps members that the API description lacks", async () => {
    const entry = { provider_name: "openai", failover: { after: 3 } };
    const server = await serve(() => oneProfile({ provider_configs: [entry], owner: "platform" }));
    const { access_profile } = await connect(server.url).get(7);
    expect(access_profile).toMatchObject({ owner: "platform", provider_configs: [entry] });
  });

  it("keeps the nanoseconds of a year, beyond 2^53", async () => {
    const server = await serve(() => oneProfile({ auto_rotation_interval: 31_536_000_000_000_000 }));
    const { access_profile } = await connect(server.url).get(7);
    expect(access_profile.auto_rotation_interval).toBe(31_536_000_000_000_000);
  });
});

describe("the base path of the endpoint stays in front", () => {
  it.each(["/bifrost", "/bifrost/", "/a/b//"])("%s", async (prefix) => {
    const server = await serve(() => oneProfile());
    await connect(`${server.url}${prefix}`).get(7);
    expect(server.asked[0]?.path).toBe(`${prefix.replace(/\/+$/, "")}${ROOT}/7`);
  });
});
