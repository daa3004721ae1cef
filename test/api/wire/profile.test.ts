// Reading what a gateway answers: the vendor's own sample, members that are left out, and neighbours that cannot be read.
import { accessProfile, detailResponse, listResponse } from "../../../src/api";
import { SAMPLE } from "../profiles";

test("the published sample answer is read, with what it leaves out", () => {
  expect(accessProfile.parse(SAMPLE)).toMatchObject({
    id: 1,
    name: "Sample",
    is_active: true,
    version: 1,
    provider_configs: [{ all_models_allowed: true, allowed_models: ["gpt-4o"] }],
    mcp_tool_overrides: [{ mcp_client_id: "jira", tool_name: "search" }],
  });
});

test("only id and name must be there", () => {
  expect(accessProfile.parse({ id: 1, name: "Bare" })).toMatchObject({
    is_active: false,
    version: 0,
    tags: [],
    provider_configs: [],
    budgets: [],
    virtual_mcps: [],
  });
});

test.each([
  ["the time of creation", { created_at: 17, updated_at: {} }],
  ["rotation times", { next_rotation_at: 1, last_rotation_at: true }],
  [
    "usage and ids of budgets",
    {
      budgets: [{ reset_duration: "1M", max_limit: 5, id: 7, scope: [], current_usage: "0", last_reset: 0 }],
    },
  ],
  ["usage of a rate limit", { rate_limit: { id: 1, token_current_usage: "7", request_current_usage: null } }],
  ["the id of a provider entry", { provider_configs: [{ provider_name: "openai", id: "x" }] }],
])("%s of the wrong kind refuses nothing", (_what, members) => {
  expect(accessProfile.safeParse({ id: 1, name: "P", ...members }).error).toBeUndefined();
});

test.each([
  ["no id", { name: "P" }, "id"],
  ["no name", { id: 1 }, "name"],
  ["tags that are a text", { id: 1, name: "P", tags: "a" }, "tags"],
  ["a limit that is a text", { id: 1, name: "P", budgets: [{ max_limit: "5" }] }, "budgets.0.max_limit"],
])("%s is an error that names the member", (_what, profile, path) => {
  expect(accessProfile.safeParse(profile).error?.issues[0]?.path.join(".")).toBe(path);
});

test("an element of a list that cannot be read stands apart, with what can be read of it", () => {
  const page = listResponse.parse({
    access_profiles: [{ id: 1, name: "A" }, { id: 2, name: "B", tags: "b" }, "C", { id: "x", name: 4 }],
    total_count: "four",
  });
  expect(page.access_profiles.map(({ name }) => name)).toEqual(["A"]);
  expect(page.total_count).toBeUndefined();
  expect(page.unreadable).toEqual([
    { id: 2, name: "B", problem: "tags: Invalid input: expected array, received string" },
    { id: undefined, name: undefined, problem: expect.stringContaining("expected object") },
    { id: undefined, name: undefined, problem: expect.stringContaining("id: ") },
  ]);
});

test("roles and holders of the wrong kind do not hide the profile that they are beside", () => {
  const detail = {
    access_profile: { id: 1, name: "P" },
    roles: [{ role_id: "x", role_name: "R" }],
    user_count: "2",
  };
  const { roles, user_count } = detailResponse.parse(detail);
  expect(roles).toEqual([{ role_id: undefined, role_name: "R" }]);
  expect(user_count).toBeUndefined();
});
