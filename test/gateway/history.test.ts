// Versions and audit entries. Source: bifrost-api.md §1.2 #12 to #15, §2.8.

import { type Gateway } from "../../src/gateway";
import { role } from "./people";
import { call, CANONICAL, created, read, serve } from "./serving";

async function withHistory(): Promise<Gateway> {
  const gateway = await serve();
  await created(gateway, { name: "x", description: "first" });
  await call(gateway, "PUT", `${CANONICAL}/1`, { description: "second", tags: ["t"] });
  await call(gateway, "PUT", `${CANONICAL}/1/activate`);
  await role(gateway, "r");
  await call(gateway, "POST", `${CANONICAL}/1/roles`, { role_ids: [1] });
  await call(gateway, "DELETE", `${CANONICAL}/1/roles/1`);
  await call(gateway, "POST", `${CANONICAL}/1/clone`, { name: "copy" });
  await call(gateway, "PUT", `${CANONICAL}/1/deactivate`);
  await call(gateway, "DELETE", `${CANONICAL}/2`);
  return gateway;
}

test("every version is a snapshot of the whole profile, the newest first", async () => {
  const gateway = await withHistory();
  const { versions } = (await call(gateway, "GET", `${CANONICAL}/1/versions`)).body;
  expect(versions.map((entry: { version: number }) => entry.version)).toEqual([4, 3, 2, 1]);
  expect(JSON.parse(versions[0].snapshot)).toEqual(await read(gateway, 1));
  expect(versions[3]).toMatchObject({
    access_profile_id: 1,
    name: "x",
    description: "first",
    changed_by: "anonymous",
  });
  const { version } = (await call(gateway, "GET", `${CANONICAL}/1/versions/2`)).body;
  expect(version).toEqual(versions[2]);
  expect(JSON.parse(version.snapshot)).toMatchObject({ description: "second", version: 2, is_active: false });
});

test("the versions of a profile that does not exist are an empty list", async () => {
  const gateway = await serve();
  expect((await call(gateway, "GET", `${CANONICAL}/9/versions`)).body).toEqual({ versions: [] });
});

test.each<[string, string[], number]>([
  ["/1/audit-logs", ["deactivate", "detach_role", "attach_role", "activate", "update", "create"], 6],
  ["/2/audit-logs", ["delete", "clone"], 2],
  ["/audit-logs?limit=3", ["delete", "deactivate", "clone"], 8],
  ["/audit-logs?limit=2&offset=6", ["update", "create"], 8],
  ["/audit-logs?action=clone", ["clone"], 1],
  ["/1/audit-logs?action=delete", [], 0],
  ["/audit-logs?user_id=ann", [], 0],
])("%s has the actions %j", async (path, actions, total) => {
  const gateway = await withHistory();
  const { body } = await call(gateway, "GET", CANONICAL + path);
  expect(body.audit_logs.map((entry: { action: string }) => entry.action)).toEqual(actions);
  expect(body.total_count).toBe(total);
});

test("only what changes the activity is an entry of it", async () => {
  const gateway = await serve();
  await created(gateway, { name: "x" });
  for (const step of ["deactivate", "activate", "activate", "deactivate", "deactivate"])
    expect((await call(gateway, "PUT", `${CANONICAL}/1/${step}`)).status).toBe(200);
  const { audit_logs } = (await call(gateway, "GET", `${CANONICAL}/1/audit-logs`)).body;
  expect(
    audit_logs.map(({ action, new_values }: Record<string, string>) => [action, new_values]).slice(0, 2),
  ).toEqual([
    ["deactivate", '{"is_active":false}'],
    ["activate", '{"is_active":true}'],
  ]);
  expect(audit_logs).toHaveLength(3);
});

test("an entry tells what was cleared as null", async () => {
  const gateway = await serve();
  await created(gateway, { name: "x", rate_limit: { token_max_limit: 1, token_reset_duration: "1d" } });
  await call(gateway, "PUT", `${CANONICAL}/1`, { rate_limit: null });
  const { audit_logs } = (await call(gateway, "GET", `${CANONICAL}/1/audit-logs?action=update`)).body;
  expect(JSON.parse(audit_logs[0].previous_values)).toMatchObject({ rate_limit: { token_max_limit: 1 } });
  expect(audit_logs[0].new_values).toBe('{"rate_limit":null}');
});

test("an entry tells what changed, as JSON text", async () => {
  const gateway = await withHistory();
  const { audit_logs } = (await call(gateway, "GET", `${CANONICAL}/1/audit-logs?action=update`)).body;
  expect(audit_logs[0]).toEqual({
    id: 2,
    access_profile_id: 1,
    user_id: null,
    actor: "anonymous",
    action: "update",
    previous_values: JSON.stringify({ description: "first", tags: [] }),
    new_values: JSON.stringify({ description: "second", tags: ["t"] }),
    metadata: null,
    created_at: expect.stringMatching(/Z$/),
  });
});

test("with an apiKey the key is named as the actor, not its value", async () => {
  const gateway = await serve({ apiKey: "bfst-secret" });
  const headers = { authorization: "Bearer bfst-secret" };
  await call(gateway, "POST", CANONICAL, { name: "x" }, headers);
  const { body } = await call(gateway, "GET", `${CANONICAL}/audit-logs`, undefined, headers);
  expect(body.audit_logs[0].actor).toBe("management-api-key");
  expect(JSON.stringify(body)).not.toContain("bfst-secret");
});
