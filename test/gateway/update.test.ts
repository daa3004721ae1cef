// The partial update. Source: bifrost-api.md §2, §3 "Partial update", "Child identity on update".

import { call, CANONICAL, created, read, serve, updated } from "./serving";

const FULL = {
  name: "Full",
  description: "everything",
  tags: ["a", "b"],
  budgets: [
    { max_limit: 10, reset_duration: "1M" },
    { max_limit: 20, reset_duration: "1Q", reset_config: { quarter_start_month: 2 } },
  ],
  rate_limit: { token_max_limit: 5, token_reset_duration: "1d" },
  provider_configs: [
    {
      provider_name: "openai",
      allowed_models: ["gpt-4o", "regex:(?i)gpt-.*"],
      key_ids: ["k"],
      weight: 0,
      blacklisted_models: ["o1"],
      budgets: [{ max_limit: 1, reset_duration: "1d" }],
      rate_limit: { request_max_limit: 3, request_reset_duration: "1h" },
      model_budgets: [{ model_name: "gpt-4o", budgets: [{ max_limit: 2, reset_duration: "1w" }] }],
    },
    { provider_name: "anthropic", all_models_allowed: true },
  ],
  calendar_aligned: true,
  allow_all_providers: true,
  mcp_configs: [{ mcp_client_id: "github", tools_to_execute: ["*"] }, { mcp_client_id: "none" }],
  virtual_mcps: [{ virtual_mcp_id: 1 }, { virtual_mcp_id: 1 }, { virtual_mcp_name: "n" }],
  mcp_tool_groups: [{ tool_group_id: 4 }],
  mcp_servers: [{ mcp_server_id: "s" }],
  mcp_tool_overrides: [{ mcp_client_id: "c", tool_name: "t", action: "exclude" }],
};

test("what was sent is answered, with what the server adds", async () => {
  const gateway = await serve();
  const profile = await created(gateway, FULL);
  expect(profile).toMatchObject({
    ...FULL,
    mcp_configs: [FULL.mcp_configs[0], { mcp_client_id: "none", tools_to_execute: [] }],
    virtual_mcps: [{ virtual_mcp_id: 1 }, { virtual_mcp_name: "n" }],
    budgets: [
      { max_limit: 10, scope: "total", current_usage: 0, last_reset: profile.created_at },
      { max_limit: 20, reset_config: { quarter_start_month: 2 } },
    ],
    provider_configs: [
      {
        id: 1,
        budgets: [{ scope: "provider:openai" }],
        rate_limit: { token_max_limit: null, request_max_limit: 3, request_current_usage: 0 },
        model_budgets: [{ budgets: [{ scope: "provider:openai:model:gpt-4o" }] }],
      },
      {
        id: 2,
        allowed_models: [],
        key_ids: [],
        blacklisted_models: [],
        model_budgets: [],
        weight: null,
        budgets: [],
      },
    ],
  });
  expect(await read(gateway, profile.id)).toEqual(profile);
});

test.each<[string, object, object]>([
  ["a new name is trimmed", { name: "  Neu 🦄  " }, { name: "Neu 🦄" }],
  ["description null clears", { description: null }, { description: null }],
  ["an empty description stays empty", { description: "" }, { description: "" }],
  ["tags are replaced as a whole", { tags: ["c"] }, { tags: ["c"] }],
  [
    "an empty list empties",
    { tags: [], budgets: [], provider_configs: [], mcp_configs: [] },
    { tags: [], budgets: [], provider_configs: [], mcp_configs: [] },
  ],
  ["rate_limit null clears", { rate_limit: null }, { rate_limit: undefined }],
  ["a rate limit that caps nothing is dropped", { rate_limit: {} }, { rate_limit: undefined }],
  ["a zero-limit budget is dropped", { budgets: [{ max_limit: 0, reset_duration: "1M" }] }, { budgets: [] }],
  [
    "false is set",
    { calendar_aligned: false, allow_all_providers: false },
    { calendar_aligned: false, allow_all_providers: false },
  ],
])("%s, and what is left out is kept", async (_law, request, changed) => {
  const gateway = await serve();
  const before = await created(gateway, FULL);
  const after = await updated(gateway, before.id, request);
  expect(after).toEqual({ ...before, ...changed, version: 2, updated_at: after.updated_at });
  expect(await read(gateway, before.id)).toEqual(after);
});

test.each([
  ["nothing", {}],
  ["null for a boolean", { calendar_aligned: null, allow_all_providers: null }],
  ["the same again", { ...FULL, name: " Full " }],
])("an update that sends %s records no version", async (_what, request) => {
  const gateway = await serve();
  const before = await created(gateway, FULL);
  expect(await updated(gateway, before.id, request)).toEqual(before);
  expect((await call(gateway, "GET", `${CANONICAL}/1/audit-logs`)).body.total_count).toBe(1);
});

test("ids and usage survive an edit as long as their keys do", async () => {
  const gateway = await serve();
  await created(gateway, FULL);
  const usage = { provider: "openai", model: "gpt-4o", cost: 0.25, tokens: 7, requests: 1 };
  await call(gateway, "POST", "/dev/access-profiles/1/usage", usage);
  const before = await read(gateway, 1);

  const after = await updated(gateway, 1, {
    budgets: [
      { max_limit: 30, reset_duration: "1Q" },
      { max_limit: 1, reset_duration: "1h" },
    ],
    rate_limit: {
      token_max_limit: 9,
      token_reset_duration: "1w",
      request_max_limit: 1,
      request_reset_duration: "1h",
    },
    provider_configs: [
      { provider_name: "bedrock" },
      {
        provider_name: "openai",
        budgets: [{ max_limit: 8, reset_duration: "1d" }],
        rate_limit: { request_max_limit: 4, request_reset_duration: "1h" },
        model_budgets: [{ model_name: "gpt-4o", budgets: [{ max_limit: 9, reset_duration: "1w" }] }],
      },
    ],
  });

  const [openai] = before.provider_configs;
  expect(after.budgets).toMatchObject([
    { id: before.budgets[1]?.id, max_limit: 30, current_usage: 0.25 },
    { id: expect.any(String), current_usage: 0 },
  ]);
  expect(after.budgets[0]).not.toHaveProperty("reset_config");
  expect(after.rate_limit).toMatchObject({
    id: before.rate_limit?.id,
    token_max_limit: 9,
    token_current_usage: 7,
    request_current_usage: 0,
  });
  expect(after.provider_configs).toMatchObject([
    { id: 3, provider_name: "bedrock" },
    {
      id: 1,
      key_ids: [],
      weight: null,
      budgets: [{ id: openai?.budgets[0]?.id, current_usage: 0.25 }],
      rate_limit: { id: openai?.rate_limit?.id, request_current_usage: 1 },
      model_budgets: [{ budgets: [{ id: openai?.model_budgets[0]?.budgets[0]?.id, current_usage: 0.25 }] }],
    },
  ]);
});

test("a budget that was removed comes back with a new id and no usage", async () => {
  const gateway = await serve();
  const before = await created(gateway, { name: "x", budgets: [{ max_limit: 1, reset_duration: "1M" }] });
  await call(gateway, "POST", "/dev/access-profiles/1/usage", { cost: 1 });
  await updated(gateway, 1, { budgets: [] });
  const after = await updated(gateway, 1, { budgets: [{ max_limit: 1, reset_duration: "1M" }] });
  expect(after.budgets[0]?.id).not.toBe(before.budgets[0]?.id);
  expect(after.budgets[0]?.current_usage).toBe(0);
});

test.each([99.99, 0.1, 1e-9, 2 ** 53 - 1, 123456789.123456])(
  "the limit %d is kept exactly",
  async (limit) => {
    const gateway = await serve();
    await created(gateway, { name: "x", budgets: [{ max_limit: limit, reset_duration: "1M" }] });
    expect((await read(gateway, 1)).budgets[0]?.max_limit).toBe(limit);
  },
);

test.each(["工程", "Ünïcödé", "🦄 unicorn", "O'Reilly; DROP TABLE profiles", 'quo"te\\', "a\u0000b"])(
  "the name %j is kept and unique",
  async (name) => {
    const gateway = await serve();
    await created(gateway, { name });
    expect((await read(gateway, 1)).name).toBe(name);
    expect((await call(gateway, "POST", CANONICAL, { name })).status).toBe(409);
  },
);

test("a name can be kept, given up and taken by another", async () => {
  const gateway = await serve();
  await created(gateway, { name: "First" });
  await updated(gateway, 1, { name: "First", description: "same name" });
  await updated(gateway, 1, { name: "Second" });
  expect(await created(gateway, { name: "First" })).toMatchObject({ id: 2 });
});

test("a cap that was removed comes back without usage, the cap that stayed keeps its own", async () => {
  const gateway = await serve();
  const requests = { request_max_limit: 9, request_reset_duration: "1h" };
  const both = { ...requests, token_max_limit: 9, token_reset_duration: "1h" };
  await created(gateway, { name: "x", rate_limit: both });
  await call(gateway, "POST", "/dev/access-profiles/1/usage", { tokens: 5, requests: 2 });
  const without = await updated(gateway, 1, { rate_limit: requests });
  expect(without.rate_limit).toMatchObject({ token_max_limit: null, token_current_usage: 0 });
  const again = await updated(gateway, 1, { rate_limit: both });
  expect(again.rate_limit).toMatchObject({ token_current_usage: 0, request_current_usage: 2 });
});

test("with tidyTexts descriptions are trimmed and tags put into lower case on save", async () => {
  const gateway = await serve({ tidyTexts: true });
  const texts = { description: "  Two words \n", tags: ["Team", "ÄRA"] };
  const profile = await created(gateway, { name: "x", ...texts });
  expect(profile).toMatchObject({ description: "Two words", tags: ["team", "ära"] });
  expect((await updated(gateway, 1, texts)).version).toBe(1);
  expect(await updated(gateway, 1, { description: " ", tags: ["T"] })).toMatchObject({
    description: "",
    tags: ["t"],
  });
  const clone = { name: "y", description: " z " };
  const { body } = await call(gateway, "POST", `${CANONICAL}/1/clone`, clone);
  expect(body.access_profile).toMatchObject({ description: "z", tags: ["t"] });
  expect((await updated(gateway, 1, { description: null })).description).toBeNull();
});
