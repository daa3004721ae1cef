// Every endpoint under both path generations. Source: bifrost-api.md §1.1, §1.2.

import {
  accessProfile,
  detailResponse,
  listResponse,
  messageResponse,
  profileResponse,
} from "../../src/api/wire";
import { listOf, recordOf } from "../told";
import { role } from "./people";
import { ALIAS, call, CANONICAL, created, serve } from "./serving";

const ENDPOINTS: [string, string, object | undefined, number, (body: unknown) => unknown][] = [
  ["GET", "", undefined, 200, (body) => listResponse.parse(body).access_profiles[0]?.name],
  ["POST", "", { name: "New" }, 201, (body) => profileResponse.parse(body).access_profile.name],
  ["GET", "/1", undefined, 200, (body) => detailResponse.parse(body).user_count],
  ["PUT", "/1", { description: "d" }, 200, (body) => profileResponse.parse(body).access_profile.description],
  ["DELETE", "/1", undefined, 200, (body) => typeof messageResponse.parse(body).message],
  ["PUT", "/1/activate", undefined, 200, (body) => profileResponse.parse(body).access_profile.is_active],
  ["PUT", "/1/deactivate", undefined, 200, (body) => profileResponse.parse(body).access_profile.is_active],
  ["POST", "/1/clone", { name: "Copy" }, 201, (body) => profileResponse.parse(body).access_profile.name],
  ["POST", "/1/propagate", { fields: ["budgets"] }, 200, (body) => recordOf(body)["applied"]],
  ["POST", "/1/roles", { role_ids: [1] }, 200, (body) => recordOf(body)["users_applied"]],
  ["DELETE", "/1/roles/2", undefined, 200, (body) => typeof messageResponse.parse(body).message],
  ["GET", "/1/versions", undefined, 200, (body) => listOf(recordOf(body)["versions"]).length],
  ["GET", "/1/versions/1", undefined, 200, (body) => recordOf(recordOf(body)["version"])["version"]],
  ["GET", "/1/audit-logs", undefined, 200, (body) => recordOf(body)["total_count"]],
  ["GET", "/audit-logs", undefined, 200, (body) => recordOf(body)["total_count"]],
];
const SAID = ["Profile", "New", 0, "d", "string", true, false, "Copy", true, 0, "string", 1, 1, 2, 2];

describe.each([
  ["canonical", CANONICAL],
  ["deprecated alias", ALIAS],
])("under the %s path", (_generation, prefix) => {
  test.each(ENDPOINTS.map((endpoint, index) => [...endpoint, SAID[index]] as const))(
    "%s %s is served",
    async (method, path, body, status, read, said) => {
      const gateway = await serve();
      await created(gateway, { name: "Profile" });
      for (const name of ["engineer", "lead"]) await role(gateway, name);
      await call(gateway, "POST", `${CANONICAL}/1/roles`, { role_ids: [2] });

      const answer = await call(gateway, method, prefix + path, body);

      expect(answer.status).toBe(status);
      expect(answer.headers.get("content-type")).toBe("application/json");
      expect(read(answer.body)).toBe(said);
      expect(answer.headers.get("deprecation")).toBe(prefix === ALIAS ? "true" : null);
    },
  );
});

test.each([
  ["GET", `${ALIAS}`, 200, CANONICAL],
  ["GET", `${ALIAS}/1`, 404, `${CANONICAL}/1`],
  ["PUT", `${ALIAS}/7/activate`, 404, `${CANONICAL}/7/activate`],
  ["PATCH", `${ALIAS}/7`, 405, `${CANONICAL}/7`],
  ["PUT", `${ALIAS}/%F0%9F%98%80/deactivate`, 400, `${CANONICAL}/%F0%9F%98%80/deactivate`],
  ["PUT", `${ALIAS}/%00/deactivate`, 400, `${CANONICAL}/%00/deactivate`],
  ["GET", `${ALIAS}/%25%0D%0Ax`, 400, `${CANONICAL}/%25%0D%0Ax`],
  ["GET", `${ALIAS}/%E0%A4%A`, 400, `${CANONICAL}/%E0%A4%A`],
])("%s %s names its successor, whatever the answer", async (method, path, status, successor) => {
  const gateway = await serve();
  const answer = await call(gateway, method, path);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("link")).toBe(`<${successor}>; rel="successor-version"`);
  expect(answer.headers.get("x-bifrost-deprecated-route")).toBe(ALIAS);
  expect(answer.headers.get("x-bifrost-route-removal")).toBe("following-major-release");
});

test("a new profile has every member, and every list of it is present", async () => {
  const gateway = await serve();
  const profile = await created(gateway, { name: "Bare" });
  expect(accessProfile.parse(profile)).toMatchObject({ id: 1, version: 1, is_active: false });
  expect(profile).toEqual({
    id: 1,
    name: "Bare",
    description: null,
    is_active: false,
    version: 1,
    tags: [],
    provider_configs: [],
    budgets: [],
    calendar_aligned: false,
    allow_all_providers: false,
    auto_rotation_interval: 0,
    next_rotation_at: null,
    last_rotation_at: null,
    virtual_mcps: [],
    mcp_configs: [],
    mcp_tool_groups: [],
    mcp_servers: [],
    mcp_tool_overrides: [],
    created_at: expect.stringMatching(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/),
    updated_at: profile.created_at,
  });
});

test.each([
  [undefined, false],
  [false, false],
  [true, true],
])("with initiallyActive %s a new profile and a clone have is_active %s", async (initiallyActive, active) => {
  const gateway = await serve({ initiallyActive });
  const profile = await created(gateway, { name: "New" });
  const clone = await call(gateway, "POST", `${CANONICAL}/1/clone`, { name: "Copy" });
  expect([profile.is_active, clone.body.access_profile.is_active]).toEqual([active, active]);
});
