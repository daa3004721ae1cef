// What the generations of the product differ in. Source: bifrost-api.md §0.2, §1.1, §2, §4 "Trap".

import { createClient } from "../../src/api";
import { type GenerationName, GENERATIONS } from "../../src/gateway";
import { ALIAS, call, CANONICAL, created, read, serve, temporaryFile, updated } from "./serving";

/** Members that gateways answer since 2.1. */
const NEWER = [
  "allow_all_providers",
  "auto_rotation_interval",
  "last_rotation_at",
  "mcp_configs",
  "next_rotation_at",
  "virtual_mcps",
];

describe("generation 1.5", () => {
  test("knows the older path only, without a word of deprecation", async () => {
    const gateway = await serve({ generation: "1.5" });
    const made = await call(gateway, "POST", ALIAS, { name: "x" });
    expect(made.status).toBe(201);
    expect(made.headers.get("deprecation")).toBeNull();
    expect((await call(gateway, "GET", `${ALIAS}/1`)).body.access_profile.name).toBe("x");
    expect(await call(gateway, "POST", CANONICAL, { name: "y" })).toMatchObject({
      status: 404,
      body: { error: { message: "Route not found" } },
    });
  });

  test.each([
    ["GET", CANONICAL],
    ["GET", `${CANONICAL}/1`],
    ["GET", "/api/anything/else"],
    ["GET", `${ALIAS}/1/activate`],
  ])("answers %s %s with its web page, also without the key", async (method, path) => {
    const gateway = await serve({ generation: "1.5", apiKey: "k" });
    const answer = await fetch(gateway.url + path, { method });
    expect(answer.status).toBe(200);
    expect(answer.headers.get("content-type")).toMatch(/^text\/html/);
    expect(await answer.text()).toMatch(/^<!doctype html>/);
  });

  test.each([
    ["POST", CANONICAL, 404],
    ["DELETE", `${CANONICAL}/1`, 404],
    ["GET", "/api/file.json", 404],
    ["PATCH", `${ALIAS}/1`, 405],
  ])("answers %s %s in the envelope", async (method, path, status) => {
    const gateway = await serve({ generation: "1.5" });
    expect(await call(gateway, method, path)).toMatchObject({ status, body: { status_code: status } });
  });
});

test.each<[GenerationName, string, object, string]>([
  [
    "1.5",
    "a quarterly budget",
    { budgets: [{ max_limit: 1, reset_duration: "1Q" }] },
    "budgets[0].reset_duration: ",
  ],
  [
    "1.5",
    "a reset_config",
    { budgets: [{ max_limit: 1, reset_duration: "1M", reset_config: {} }] },
    "budgets[0].reset_config: unknown field",
  ],
  [
    "1.5",
    "a deep quarterly budget",
    { provider_configs: [{ provider_name: "p", budgets: [{ max_limit: 1, reset_duration: "1Q" }] }] },
    "provider_configs[0].budgets[0].reset_duration: ",
  ],
  ["1.5", "rotation", { auto_rotation_interval: "30d" }, "auto_rotation_interval: unknown field"],
  ["2.0", "rotation", { auto_rotation_interval: "30d" }, "auto_rotation_interval: unknown field"],
  ["2.0", "a next rotation", { next_rotation_at: "2999-01-01T00:00:00Z" }, "next_rotation_at: unknown field"],
  ["2.0", "allow_all_providers", { allow_all_providers: true }, "allow_all_providers: unknown field"],
  ["2.0", "virtual MCPs", { virtual_mcps: [{ virtual_mcp_id: 1 }] }, "virtual_mcps: unknown field"],
  ["2.0", "MCP configs", { mcp_configs: [] }, "mcp_configs: unknown field"],
])("generation %s refuses %s, which it does not know", async (generation, _what, members, message) => {
  const gateway = await serve({ generation });
  for (const [method, path] of [
    ["POST", ALIAS],
    ["PUT", `${ALIAS}/1`],
  ] as const) {
    await call(gateway, "POST", ALIAS, { name: "known" });
    const answer = await call(gateway, method, path, { name: "x", ...members });
    expect(answer.status).toBe(400);
    expect(answer.body.error.message).toContain(message);
  }
});

test.each<[GenerationName, string[]]>([
  ["1.5", []],
  ["2.0", []],
  ["2.3", NEWER],
  ["2.6", NEWER],
])(
  "generation %s answers of the newer members %j, in profiles, snapshots and audit entries",
  async (generation, members) => {
    const gateway = await serve({ generation });
    const { body: made } = await call(gateway, "POST", ALIAS, { name: "x" });
    const { body: list } = await call(gateway, "GET", ALIAS);
    const { body: versions } = await call(gateway, "GET", `${ALIAS}/1/versions`);
    const { body: audit } = await call(gateway, "GET", `${ALIAS}/1/audit-logs`);
    for (const profile of [
      made.access_profile,
      list.access_profiles[0],
      JSON.parse(versions.versions[0].snapshot),
      JSON.parse(audit.audit_logs[0].new_values),
    ])
      expect(
        Object.keys(profile)
          .filter((key) => NEWER.includes(key))
          .sort(),
      ).toEqual(members);
    const { body: pushed } = await call(gateway, "POST", `${ALIAS}/1/propagate`, { fields: ["budgets"] });
    expect("affected_entities" in pushed).toBe(members.length > 0);
  },
);

test.each<[GenerationName, boolean]>([
  ["1.5", false],
  ["2.0", false],
  ["2.3", true],
])("generation %s keeps ids and usage of budgets in an edit: %s", async (generation, kept) => {
  const gateway = await serve({ generation });
  const budgets = [{ max_limit: 5, reset_duration: "1M" }];
  const before = (await call(gateway, "POST", ALIAS, { name: "x", budgets })).body.access_profile;
  await call(gateway, "POST", "/dev/access-profiles/1/usage", { cost: 2 });
  const after = (
    await call(gateway, "PUT", `${ALIAS}/1`, { budgets: [{ max_limit: 9, reset_duration: "1M" }] })
  ).body.access_profile;
  expect(after.budgets[0].id === before.budgets[0].id).toBe(kept);
  expect(after.budgets[0].current_usage).toBe(kept ? 2 : 0);
});

test.each<[GenerationName, number, boolean]>([
  ["1.5", 1, true],
  ["2.0", 1, true],
  ["2.3", 0, false],
])(
  "generation %s stores %d budgets of 0, and a rate limit that caps nothing: %s",
  async (generation, stored, limited) => {
    const gateway = await serve({ generation });
    const { body } = await call(gateway, "POST", ALIAS, {
      name: "x",
      budgets: [{ max_limit: 0, reset_duration: "1M" }],
      rate_limit: {},
    });
    expect(body.access_profile.budgets).toHaveLength(stored);
    expect(body.access_profile.rate_limit !== undefined).toBe(limited);
  },
);

test.each<[GenerationName, number]>([
  ["1.5", 201],
  ["2.0", 201],
  ["2.3", 400],
])("generation %s answers a pattern that does not compile with %d", async (generation, status) => {
  const gateway = await serve({ generation });
  const provider_configs = [{ provider_name: "p", allowed_models: ["regex:("] }];
  expect((await call(gateway, "POST", ALIAS, { name: "x", provider_configs })).status).toBe(status);
});

test.each<[GenerationName, number]>([
  ["1.5", 404],
  ["2.0", 404],
  ["2.3", 200],
])("generation %s answers an attachment to a team with %d", async (generation, status) => {
  const gateway = await serve({ generation });
  await call(gateway, "POST", ALIAS, { name: "x" });
  const { team } = (await call(gateway, "POST", "/api/teams", { name: "t" })).body;
  const path = `/api/governance/teams/${team.id}/access-profile`;
  expect((await call(gateway, "POST", path, { profile_id: 1 })).status).toBe(status);
});

test("a file of an older generation is served by a newer one, which knows more members of it", async () => {
  const db = temporaryFile();
  const old = await serve({ db, generation: "1.5" });
  await call(old, "POST", ALIAS, { name: "x", mcp_servers: [{ mcp_server_id: "s" }] });
  await old.close();
  const upgraded = await serve({ db, foldMcp: true });
  expect(await read(upgraded, 1)).toMatchObject({
    name: "x",
    mcp_configs: [],
    mcp_servers: [{ mcp_server_id: "s" }],
  });
  expect(await updated(upgraded, 1, { description: "saved" })).toMatchObject({
    mcp_configs: [{ mcp_client_id: "s", tools_to_execute: ["*"] }],
    mcp_servers: [],
  });
});

test.each(GENERATIONS)("our client finds its way on generation %s", async (generation) => {
  const gateway = await serve({ generation, apiKey: "k" });
  const client = createClient({ endpoint: gateway.url, apiKey: "k" });
  try {
    const { id } = await client.create({ name: "x", budgets: [{ max_limit: 1, reset_duration: "1M" }] });
    await client.update(id, { description: "d" });
    expect((await client.get(id)).access_profile).toMatchObject({ name: "x", description: "d", version: 2 });
  } finally {
    await client.close();
  }
});

describe("with allowUnknownMembers", () => {
  const FUTURE = {
    name: "x",
    mood: "sunny",
    budgets: [{ max_limit: 1, reset_duration: "1M", currency: "EUR" }],
    rate_limit: { token_max_limit: 1, token_reset_duration: "1h", burst: 3 },
    provider_configs: [
      {
        provider_name: "p",
        region: { name: "eu" },
        budgets: [{ max_limit: 1, reset_duration: "1d", currency: "EUR" }],
        model_budgets: [{ model_name: "m", tier: 2 }],
      },
    ],
    mcp_configs: [{ mcp_client_id: "c", tools_to_execute: ["*"], scope_hint: "s" }],
  };

  test("members that nobody knows are stored and answered, at every depth", async () => {
    const gateway = await serve({ allowUnknownMembers: true });
    const profile = await created(gateway, FUTURE);
    expect(profile).toMatchObject(FUTURE);
    expect(await read(gateway, profile.id)).toEqual(profile);
  });

  test("an update keeps them, and those of a list that is sent go with it", async () => {
    const gateway = await serve({ allowUnknownMembers: true });
    await created(gateway, FUTURE);
    const profile = await updated(gateway, 1, {
      budgets: [{ max_limit: 2, reset_duration: "1M" }],
      mood: null,
    });
    expect(profile).toMatchObject({ mood: null, rate_limit: { burst: 3 } });
    expect(profile.budgets[0]).not.toHaveProperty("currency");
  });

  test.each([
    ["id", { id: 1 }, "id: read-only field"],
    [
      "usage",
      { budgets: [{ max_limit: 1, reset_duration: "1M", current_usage: 1 }] },
      "budgets[0].current_usage: read-only",
    ],
    ["a wrong type", { tags: "a" }, "tags: "],
    ["a bad duration", { budgets: [{ max_limit: 1, reset_duration: "1m" }] }, "budgets[0].reset_duration: "],
  ])("%s is refused all the same", async (_what, members, message) => {
    const gateway = await serve({ allowUnknownMembers: true });
    const { status, body } = await call(gateway, "POST", CANONICAL, { name: "x", ...members });
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });
});

describe("the newest members", () => {
  const NEWEST = {
    name: "x",
    relay_grants: [{ relay_name: "r" }],
    provider_configs: [
      { provider_name: "p", allowed_models_patterns: ["gpt-.*"], blacklisted_models_patterns: ["(?i)o1"] },
    ],
  };

  test.each<[GenerationName]>([["2.3"], ["2.6"]])(
    "are unknown to generation %s unless asked for",
    async (generation) => {
      const gateway = await serve({ generation });
      const { status, body } = await call(gateway, "POST", CANONICAL, NEWEST);
      expect(status).toBe(400);
      for (const member of ["relay_grants", "provider_configs[0].allowed_models_patterns"])
        expect(body.error.message).toContain(`${member}: unknown field`);
    },
  );

  test("are stored, answered, replaced and cloned", async () => {
    const gateway = await serve({ newestMembers: true });
    expect(await created(gateway, NEWEST)).toMatchObject(NEWEST);
    expect(await updated(gateway, 1, { description: "d" })).toMatchObject(NEWEST);
    const { body } = await call(gateway, "POST", `${CANONICAL}/1/clone`, { name: "y" });
    expect(body.access_profile).toMatchObject({ ...NEWEST, name: "y" });
    expect(await updated(gateway, 1, { relay_grants: [] })).toMatchObject({ relay_grants: [] });
    const { provider_configs: entries } = await updated(gateway, 1, {
      provider_configs: [{ provider_name: "p" }],
    });
    expect(entries[0]).not.toHaveProperty("allowed_models_patterns");
  });

  test.each<[string, object, string]>([
    ["a pattern that does not compile", { allowed_models_patterns: ["("] }, "allowed_models_patterns[0]"],
    ["a star", { blacklisted_models_patterns: ["*"] }, "blacklisted_models_patterns[0]"],
    [
      "a pattern twice",
      { allowed_models_patterns: ["a", "b", "a"] },
      "allowed_models_patterns[2]: duplicate a",
    ],
  ])("%s is refused", async (_what, entry, message) => {
    const gateway = await serve({ newestMembers: true });
    const provider_configs = [{ provider_name: "p", ...entry }];
    const { status, body } = await call(gateway, "POST", CANONICAL, { name: "x", provider_configs });
    expect(status).toBe(400);
    expect(body.error.message).toContain(message);
  });
});
