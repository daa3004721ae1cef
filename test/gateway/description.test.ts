// The OpenAPI description: every documented request is replayed on both path generations, and every answer is as described.
// Source of the requests: bifrost-api.md §1.2.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { isModern } from "../../src/gateway/generation";
import { type GenerationName, GENERATIONS, openApiDescription } from "../../src/gateway";
import { recordOf } from "../told";
import { describedBy, descriptionOf } from "./described";
import { type Answer, ALIAS, call, CANONICAL, serve } from "./serving";

const BUDGETS = [
  { max_limit: 500, reset_duration: "1M" },
  { max_limit: 99.5, reset_duration: "1d", alert_thresholds: [50, 90] },
];
const LIMIT = { token_max_limit: 1000, token_reset_duration: "1d" };
const PROFILE = {
  name: "Engineering",
  description: "everything that generation 1.5 knows",
  tags: ["team"],
  provider_configs: [
    {
      provider_name: "openai",
      allowed_models: ["gpt-4o"],
      key_ids: ["*"],
      budgets: BUDGETS,
      rate_limit: LIMIT,
      model_budgets: [{ model_name: "gpt-4o", budgets: BUDGETS, rate_limit: LIMIT }],
    },
    { provider_name: "anthropic", all_models_allowed: true, blacklisted_models: ["old"], weight: 0.5 },
  ],
  budgets: BUDGETS,
  rate_limit: { request_max_limit: 10, request_reset_duration: "1h" },
  calendar_aligned: true,
  mcp_tool_groups: [{ tool_group_id: 1 }],
  mcp_servers: [{ mcp_server_id: "files" }],
  mcp_tool_overrides: [{ mcp_client_id: "github", tool_name: "search", action: "include" }],
};
const NEWER = {
  budgets: [...BUDGETS, { max_limit: 1, reset_duration: "1Q", reset_config: { quarter_start_month: 2 } }],
  allow_all_providers: true,
  auto_rotation_interval: "30d",
  next_rotation_at: "2999-01-01T00:00:00Z",
  virtual_mcps: [{ virtual_mcp_id: 1 }, { virtual_mcp_name: "tools" }],
  mcp_configs: [{ mcp_client_id: "github", tools_to_execute: ["*"] }],
};

/** The requests in an order in which each finds what it needs: what is documented, then the documented refusals. */
const REQUESTS: [method: string, path: string, body: object | string | undefined, status: number][] = [
  ["POST", "", PROFILE, 201],
  ["GET", "", undefined, 200],
  ["GET", "?limit=1&offset=0&search=engin&tags=team,other&is_active=false", undefined, 200],
  ["GET", "/1", undefined, 200],
  ["PUT", "/1", { ...PROFILE, description: null, rate_limit: null, provider_configs: [] }, 200],
  ["PUT", "/1/activate", undefined, 200],
  ["PUT", "/1/deactivate", undefined, 200],
  ["POST", "/1/clone", { name: "Contractors", description: "fewer" }, 201],
  ["POST", "/1/roles", { role_ids: [1], is_default: true, apply_to_existing: true }, 200],
  ["GET", "/1", undefined, 200],
  ["POST", "/1/propagate", { fields: ["budgets", "rate_limit"], dry_run: true }, 200],
  ["POST", "/1/propagate", { fields: ["provider_configs"], user_ids: ["ann"], reset_usage: true }, 200],
  ["DELETE", "/1", undefined, 409],
  ["DELETE", "/1/roles/1", undefined, 200],
  ["GET", "/1/versions", undefined, 200],
  ["GET", "/1/versions/2", undefined, 200],
  ["GET", "/1/audit-logs?limit=5&offset=0&action=update&user_id=u", undefined, 200],
  ["GET", "/audit-logs?limit=50", undefined, 200],
  ["DELETE", "/2", undefined, 200],
  ["GET", "?limit=x", undefined, 400],
  ["POST", "", {}, 400],
  ["POST", "", { name: "Engineering" }, 409],
  ["PUT", "/1", "{", 400],
  ["PUT", "/9", {}, 404],
  ["GET", "/9", undefined, 404],
  ["DELETE", "/9", undefined, 404],
  ["PUT", "/9/activate", undefined, 404],
  ["PUT", "/9/deactivate", undefined, 404],
  ["POST", "/9/clone", { name: "x" }, 404],
  ["POST", "/1/clone", { name: "Engineering" }, 409],
  ["POST", "/9/propagate", { fields: ["budgets"] }, 404],
  ["POST", "/9/roles", { role_ids: [1] }, 404],
  ["POST", "/1/roles", { role_ids: [9] }, 400],
  ["DELETE", "/1/roles/1", undefined, 404],
  ["GET", "/1/versions/99", undefined, 404],
];
const RATE_LIMIT = { token_max_limit: 5, token_reset_duration: "1d" };
interface RecordedAnswer {
  readonly method: string;
  readonly path: string;
  readonly answer: Answer;
}
const KEY = { authorization: "Bearer k" };

test.each<[GenerationName, string]>([
  ["1.5", ALIAS],
  ["2.0", CANONICAL],
  ["2.0", ALIAS],
  ["2.3", CANONICAL],
  ["2.3", ALIAS],
  ["2.6", CANONICAL],
])("generation %s answers every documented request below %s as it describes", async (generation, prefix) => {
  const gateway = await serve({ generation, apiKey: "k" });
  const description = await descriptionOf(gateway);
  const described = describedBy(description);
  const replayed = new Set<string>();
  await call(gateway, "POST", "/api/roles", { name: "engineer" }, KEY);
  for (const name of ["ann", "bob"])
    await call(gateway, "POST", "/api/users", { name, email: `${name}@example.com`, role_id: 1 }, KEY);

  for (const [method, path, body, status] of REQUESTS) {
    const sent = isModern(generation) && body === PROFILE ? { ...PROFILE, ...NEWER } : body;
    const operation = described.operationOf(method, prefix + path);
    if (sent !== undefined && status < 300) described.checkBody(operation, sent);
    const answer = await call(gateway, method, prefix + path, sent, KEY);
    expect([method, path, answer.status]).toEqual([method, path, status]);
    described.checkAnswer(operation, answer);
    described.checkAnswer(operation, await call(gateway, method, prefix + path, sent));
    replayed.add(operation.operationId);
  }

  const documented = Object.entries(description.paths)
    .filter(([path]) => path.startsWith(prefix))
    .flatMap(([, methods]) => Object.values(methods).map(({ operationId }) => operationId));
  expect([...replayed].sort()).toEqual(documented.sort());
  expect(documented).toHaveLength(15);
});

test.each(["2.0", "2.6"] as const)(
  "generation %s answers what tests do with roles, users and entities as it describes",
  async (generation) => {
    const answered: RecordedAnswer[] = [];
    const gateway = await serve({ generation });
    const described = describedBy(await descriptionOf(gateway));
    const ask = async (method: string, path: string, body?: object) => {
      const answer = await call(gateway, method, path, body);
      answered.push({ method, path, answer });
      return answer.body;
    };
    const root = "/api/governance";
    const budgets = [{ max_limit: 5, reset_duration: "1M" }];
    await ask("POST", CANONICAL, { name: "P", budgets });
    await ask("POST", `${root}/rbac/roles`, { name: "engineer" });
    const { user } = await ask("POST", `${root}/users`, { name: "a", email: "a@b", role_id: 1 });
    await ask("POST", `${CANONICAL}/1/roles`, { role_ids: [1], apply_to_existing: true });
    const { team } = await ask("POST", `${root}/teams`, { name: "t", budgets, rate_limit: RATE_LIMIT });
    const { customer } = await ask("POST", `${root}/customers`, { name: "c", budget: budgets[0] });
    const unit = await ask("POST", `${root}/business-units`, { name: "b" });
    const { virtual_key: key } = await ask("POST", `${root}/virtual-keys`, { name: "k", team_id: team.id });
    for (const path of [
      "rbac/roles",
      "rbac/roles/1",
      "users",
      `users/${user.id}`,
      "teams",
      `teams/${team.id}`,
    ])
      await ask("GET", `${root}/${path}`);
    for (const path of [
      "customers",
      `customers/${customer.id}`,
      "business-units",
      `business-units/${unit.id}`,
    ])
      await ask("GET", `${root}/${path}`);
    for (const path of ["/api/roles", "/api/users", "/api/teams", `${root}/virtual-keys/${key.id}`])
      await ask("GET", path);
    await ask("POST", `${root}/users/${user.id}/virtual-keys`, {});
    await ask("GET", `${root}/users/${user.id}/virtual-keys`);
    const { access_profiles: held } = await ask("GET", `${root}/users/${user.id}/access-profiles`);
    const override = `${root}/users/${user.id}/access-profiles/1/budgets/${held[0].budgets[0].id}/override`;
    await ask("PUT", override, { amount: 1, mode: "cycles", cycles: 2 });
    await ask("GET", `${root}/users/${user.id}/access-profiles`);
    await ask("DELETE", override);
    if (generation === "2.6") {
      const of = `${root}/teams/${team.id}/access-profile`;
      await ask("POST", of, { profile_id: 1 });
      await ask("POST", `${of}/migrate`, { name: "M", provider_access: "none", dry_run: true });
      await ask("POST", of, { profile_id: 1, migrate: true });
      await ask("GET", of);
      await ask("GET", `${root}/teams/access-profiles`);
      await ask("POST", `${root}/customers/${customer.id}/access-profile/migrate`, {
        name: "C",
        provider_access: "all",
      });
      await ask("DELETE", of);
    }
    await ask("DELETE", `${root}/users/${user.id}/access-profiles/1`);
    for (const { method, path, answer } of answered)
      described.checkAnswer(described.operationOf(method, path), answer);
    expect(answered.map(({ answer }) => answer.status).filter((status) => status >= 400)).toEqual(
      generation === "2.6" ? [409] : [],
    );
  },
);

test("the development routes answer as they describe", async () => {
  const gateway = await serve();
  const description = await descriptionOf(gateway);
  const described = describedBy(description);
  await call(gateway, "POST", CANONICAL, PROFILE);
  const requests: [string, string, object | undefined, number][] = [
    ["POST", "/dev/access-profiles/1/usage", { provider: "openai", cost: 1.5, tokens: 10, requests: 1 }, 200],
    ["PUT", "/dev/access-profiles/1/users/ann", undefined, 200],
    ["POST", "/dev/access-profiles/1/usage", { user_id: "ann", cost: 1 }, 200],
    ["POST", "/dev/access-profiles/1/usage", { team_id: "core", cost: 1 }, 404],
  ];
  for (const [method, path, body, status] of requests) {
    const answer = await call(gateway, method, path, body);
    expect([method, path, answer.status]).toEqual([method, path, status]);
    described.checkAnswer(described.operationOf(method, path), answer);
  }
  const replayed = requests.map(([method, path]) => described.operationOf(method, path).operationId);
  const documented = Object.entries(description.paths)
    .filter(([path]) => path.startsWith("/dev"))
    .flatMap(([, methods]) => Object.values(methods).map(({ operationId }) => operationId));
  expect([...new Set(replayed)].sort()).toEqual(documented.sort());
});

test.each<[GenerationName, boolean, boolean, boolean]>([
  ["1.5", false, false, false],
  ["2.0", true, false, true],
  ["2.3", true, true, true],
  ["2.6", true, true, true],
])(
  "generation %s describes the canonical path: %s, mcp_configs: %s, quarters: %s",
  async (generation, canonical, newer, quarters) => {
    const gateway = await serve({ generation });
    const { openapi, paths, components } = await descriptionOf(gateway);
    expect(openapi).toBe("3.1.0");
    expect(CANONICAL in paths).toBe(canonical);
    expect(paths[ALIAS]?.["get"]).toMatchObject(
      canonical ? { deprecated: true } : { operationId: "listProfiles" },
    );
    for (const schema of ["AccessProfile", "CreateRequest", "UpdateRequest"])
      expect(JSON.stringify(components.schemas[schema]).includes("mcp_configs")).toBe(newer);
    expect(JSON.stringify(components.schemas["BudgetRequest"]).includes("1Q")).toBe(quarters);
    expect(JSON.stringify(components.schemas).includes("reset_config")).toBe(quarters);
  },
);

test("with allowUnknownMembers the description is open to them", async () => {
  const gateway = await serve({ allowUnknownMembers: true });
  const described = describedBy(await descriptionOf(gateway));
  const body = { name: "x", mood: "sunny", budgets: [{ ...BUDGETS[0], currency: "EUR" }] };
  const create = described.operationOf("POST", CANONICAL);
  described.checkBody(create, body);
  const answer = await call(gateway, "POST", CANONICAL, body);
  expect(answer.body.access_profile.mood).toBe("sunny");
  described.checkAnswer(create, answer);
});

test("docs/openapi.json is what the gateway serves", async () => {
  const written = JSON.parse(readFileSync(join(__dirname, "..", "..", "docs", "openapi.json"), "utf8"));
  expect(written).toEqual(await descriptionOf(await serve()));
});

test.each(GENERATIONS)(
  "the description of generation %s needs no gateway, and none of its operations lacks a word",
  (generation) => {
    const paths = recordOf(openApiDescription({ generation })["paths"]);
    const operations = Object.values(paths).flatMap((methods) => Object.values(recordOf(methods)));
    for (const operation of operations)
      expect(operation).toMatchObject({
        operationId: expect.stringMatching(/^[a-z]\w+$/),
        summary: expect.stringMatching(/./),
      });
    const ids = operations.map((operation) => recordOf(operation)["operationId"]);
    expect(new Set(ids).size).toBe(ids.length);
  },
);
