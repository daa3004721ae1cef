// Every refusal is the error envelope with JSON content type, names the field, and changes nothing.

import { connect } from "node:net";
import { call, CANONICAL, created, serve } from "./serving";

const many = (count: number, element: (index: number) => unknown) =>
  Array.from({ length: count }, (_, i) => element(i));
const budget = { max_limit: 1, reset_duration: "1M" };
const provider = { provider_name: "openai" };

const NAMED_FIELDS: [string, unknown, string][] = [
  ["no name", {}, "name: "],
  ["a blank name", { name: "  " }, "name: "],
  ["a name of 256 characters", { name: "x".repeat(256) }, "name: "],
  ["a name of 256 emoji", { name: "🙂".repeat(256) }, "name: "],
  ["a name that is no text", { name: 7 }, "name: "],
  ["an unknown field", { name: "x", nmae: "y" }, "nmae: unknown field"],
  ["is_active, which is not in the bodies", { name: "x", is_active: true }, "is_active: read-only field"],
  ["an echoed version", { name: "x", version: 3 }, "version: read-only field"],
  [
    "an echoed parent of an entry",
    { name: "x", provider_configs: [{ provider_name: "openai", access_profile_id: 3 }] },
    "provider_configs[0].access_profile_id: read-only field",
  ],
  ["an echoed budget id", { name: "x", budgets: [{ ...budget, id: "b" }] }, "budgets[0].id: read-only field"],
  [
    "an echoed scope",
    { name: "x", budgets: [{ ...budget, scope: "total" }] },
    "budgets[0].scope: read-only field",
  ],
  [
    "echoed usage",
    { name: "x", budgets: [{ ...budget, current_usage: 1 }] },
    "budgets[0].current_usage: read-only",
  ],
  [
    "an echoed provider id",
    { name: "x", provider_configs: [{ ...provider, id: 1 }] },
    "provider_configs[0].id: read-only",
  ],
  [
    "a bad budget duration",
    { name: "x", budgets: [{ ...budget, reset_duration: "30d" }] },
    "budgets[0].reset_duration: ",
  ],
  [
    "two budgets of a duration",
    { name: "x", budgets: [budget, budget] },
    "budgets[1].reset_duration: duplicate",
  ],
  ["a negative budget", { name: "x", budgets: [{ ...budget, max_limit: -1 }] }, "budgets[0].max_limit: "],
  ["a budget as text", { name: "x", budgets: [{ ...budget, max_limit: "5" }] }, "budgets[0].max_limit: "],
  [
    "a quarter start without 1Q",
    { name: "x", budgets: [{ ...budget, reset_config: { quarter_start_month: 2 } }] },
    "budgets[0].reset_config: ",
  ],
  [
    "month 13",
    {
      name: "x",
      budgets: [{ max_limit: 1, reset_duration: "1Q", reset_config: { quarter_start_month: 13 } }],
    },
    "budgets[0].reset_config.quarter_start_month: ",
  ],
  [
    "a cap without duration",
    { name: "x", rate_limit: { token_max_limit: 1 } },
    "rate_limit.token_reset_duration: ",
  ],
  [
    "a duration without cap",
    { name: "x", rate_limit: { request_reset_duration: "1h" } },
    "rate_limit.request_max_limit: ",
  ],
  [
    "a quarterly rate limit",
    { name: "x", rate_limit: { token_max_limit: 1, token_reset_duration: "1Q" } },
    "rate_limit.token_reset_duration: ",
  ],
  [
    "a cap of 0",
    { name: "x", rate_limit: { token_max_limit: 0, token_reset_duration: "1h" } },
    "rate_limit.token_max_limit: ",
  ],
  [
    "a broken cap",
    { name: "x", rate_limit: { token_max_limit: 1.5, token_reset_duration: "1h" } },
    "rate_limit.token_max_limit: ",
  ],
  [
    "two entries of a provider",
    { name: "x", provider_configs: [provider, provider] },
    "provider_configs[1].provider_name: duplicate",
  ],
  [
    "two limits of a model",
    {
      name: "x",
      provider_configs: [{ ...provider, model_budgets: [{ model_name: "m" }, { model_name: "m" }] }],
    },
    "provider_configs[0].model_budgets[1].model_name: duplicate",
  ],
  [
    "a deep bad duration",
    {
      name: "x",
      provider_configs: [
        {
          ...provider,
          model_budgets: [{ model_name: "m", budgets: [{ max_limit: 1, reset_duration: "2h" }] }],
        },
      ],
    },
    "provider_configs[0].model_budgets[0].budgets[0].reset_duration: ",
  ],
  [
    "the virtual key's field name",
    { name: "x", provider_configs: [{ provider: "openai" }] },
    "provider_configs[0].provider: unknown field",
  ],
  [
    "a pattern that does not compile",
    { name: "x", provider_configs: [{ ...provider, allowed_models: ["m", "regex:("] }] },
    "provider_configs[0].allowed_models[1]: ",
  ],
  [
    "a blacklist that does not compile",
    { name: "x", provider_configs: [{ ...provider, blacklisted_models: ["regex:[z-a]"] }] },
    "provider_configs[0].blacklisted_models[0]: ",
  ],
  ["an interval of half an hour", { name: "x", auto_rotation_interval: "30m" }, "auto_rotation_interval: "],
  ["an interval of 366 days", { name: "x", auto_rotation_interval: "366d" }, "auto_rotation_interval: "],
  ["an interval in words", { name: "x", auto_rotation_interval: "monthly" }, "auto_rotation_interval: "],
  [
    "a rotation in the past",
    { name: "x", auto_rotation_interval: "1d", next_rotation_at: "2020-01-01T00:00:00Z" },
    "next_rotation_at: ",
  ],
  [
    "a rotation without interval",
    { name: "x", next_rotation_at: "2999-01-01T00:00:00Z" },
    "next_rotation_at: ",
  ],
  ["an empty virtual MCP link", { name: "x", virtual_mcps: [{}] }, "virtual_mcps[0]: "],
  [
    "a tool override of no action",
    { name: "x", mcp_tool_overrides: [{ mcp_client_id: "c", tool_name: "t", action: "allow" }] },
    "mcp_tool_overrides[0].action: ",
  ],
  ["tags that are no list", { name: "x", tags: "a,b" }, "tags: "],
  ["a rate limit of null", { name: "x", rate_limit: null }, "rate_limit: "],
  ["a list", [], "body: "],
  ["malformed JSON", '{"name":', "body: not valid JSON"],
  ["no body", "", "body: not valid JSON"],
];

test.each(NAMED_FIELDS)("a create with %s is a 400 that names the field", async (_what, body, message) => {
  const gateway = await serve();
  const answer = await call(gateway, "POST", CANONICAL, body);
  expect(answer).toMatchObject({ status: 400, body: { status_code: 400, is_bifrost_error: false } });
  expect(answer.body.error.message).toContain(message);
  expect((await call(gateway, "GET", CANONICAL)).body.total_count).toBe(0);
});

test.each([
  [
    "101 provider entries",
    { provider_configs: many(101, (i) => ({ provider_name: `p${i}` })) },
    "provider_configs: ",
  ],
  ["101 budgets", { budgets: many(101, () => budget) }, "budgets: "],
  ["51 tags", { tags: many(51, (i) => `t${i}`) }, "tags: "],
  ["an echoed id", { id: 1 }, "id: read-only field"],
  ["an unknown field", { is_activ: true }, "is_activ: unknown field"],
  ["null for a list", { budgets: null }, "budgets: "],
  ["a cleared rotation while the interval is on", { next_rotation_at: null }, "next_rotation_at: "],
])("an update with %s is a 400 that names the field, and changes nothing", async (_what, body, message) => {
  const gateway = await serve();
  const before = await created(gateway, { name: "x", auto_rotation_interval: "1d" });
  const answer = await call(gateway, "PUT", `${CANONICAL}/1`, body);
  expect(answer.status).toBe(400);
  expect(answer.body.error.message).toContain(message);
  expect((await call(gateway, "GET", `${CANONICAL}/1`)).body.access_profile).toEqual(before);
});

test("every wrong field of a body is named at once", async () => {
  const gateway = await serve();
  const { body } = await call(gateway, "POST", CANONICAL, { name: "x", id: 1, tags: [1], budgets: [{}] });
  for (const field of ["id: ", "tags[0]: ", "budgets[0].max_limit: ", "budgets[0].reset_duration: "])
    expect(body.error.message).toContain(field);
});

test("there are no size limits on create", async () => {
  const gateway = await serve();
  const profile = await created(gateway, {
    name: "Large",
    tags: many(51, (i) => `t${i}`),
    provider_configs: many(101, (i) => ({ provider_name: `p${i}` })),
  });
  expect([profile.tags.length, profile.provider_configs.length]).toEqual([51, 101]);
});

test.each([
  ["POST", "", { name: " Taken " }],
  ["PUT", "/2", { name: "Taken" }],
  ["POST", "/2/clone", { name: "Taken" }],
])("%s access-profiles%s with a name that is taken is a 409", async (method, path, body) => {
  const gateway = await serve();
  await created(gateway, { name: "Taken" });
  await created(gateway, { name: "Other" });
  const answer = await call(gateway, method, CANONICAL + path, body);
  expect(answer).toMatchObject({ status: 409, body: { status_code: 409 } });
  expect(answer.body.error.message).toContain('"Taken"');
  expect((await call(gateway, "GET", CANONICAL)).body.total_count).toBe(2);
});

test.each([
  ["POST", "", { name: "Taken" }],
  ["PUT", "/2", { name: "Taken" }],
  ["POST", "/2/clone", { name: "Taken" }],
])(
  "with nameTakenStatus 500, %s access-profiles%s with a name that is taken is one",
  async (method, path, body) => {
    const errors: unknown[] = [];
    const gateway = await serve({ nameTakenStatus: 500, onError: (error) => errors.push(error) });
    await created(gateway, { name: "Taken" });
    await created(gateway, { name: "Other" });
    const answer = await call(gateway, method, CANONICAL + path, body);
    expect(answer).toMatchObject({ status: 500, body: { status_code: 500 } });
    expect(answer.body.error.message).toMatch(/"Taken" already exists/);
    expect((await call(gateway, "GET", CANONICAL)).body.total_count).toBe(2);
    expect(errors).toEqual([]);
  },
);

test.each([
  ["GET", `${CANONICAL}/9`, undefined, 404],
  ["PUT", `${CANONICAL}/9`, {}, 404],
  ["DELETE", `${CANONICAL}/9`, undefined, 404],
  ["PUT", `${CANONICAL}/9/activate`, undefined, 404],
  ["PUT", `${CANONICAL}/9/deactivate`, undefined, 404],
  ["POST", `${CANONICAL}/9/clone`, { name: "x" }, 404],
  ["POST", `${CANONICAL}/9/propagate`, { fields: ["budgets"] }, 404],
  ["POST", `${CANONICAL}/9/roles`, { role_ids: [1] }, 404],
  ["DELETE", `${CANONICAL}/9/roles/1`, undefined, 404],
  ["GET", `${CANONICAL}/9/versions/1`, undefined, 404],
  ["POST", "/dev/access-profiles/9/usage", {}, 404],
  ["PUT", "/dev/access-profiles/9/users/u", undefined, 404],
  ["POST", "/dev/access-profiles/1/usage", { user_id: "u" }, 404],
  ["GET", "/api/governance/nothing", undefined, 404],
  ["GET", `${CANONICAL}/1/nothing`, undefined, 404],
  ["POST", "/", {}, 404],
  ["DELETE", CANONICAL, undefined, 405],
  ["PATCH", `${CANONICAL}/1`, {}, 405],
  ["GET", `${CANONICAL}/1/activate`, undefined, 405],
  ["PUT", `${CANONICAL}/audit-logs`, {}, 405],
  ["DELETE", "/dev/access-profiles/1/users/u", undefined, 405],
  ["GET", `${CANONICAL}/one`, undefined, 400],
  ["GET", `${CANONICAL}/0`, undefined, 400],
  ["GET", `${CANONICAL}/1e3`, undefined, 400],
  ["GET", `${CANONICAL}/9007199254740992`, undefined, 400],
  ["GET", `${CANONICAL}?limit=-1`, undefined, 400],
  ["GET", `${CANONICAL}?offset=x`, undefined, 400],
  ["GET", `${CANONICAL}?is_active=yes`, undefined, 400],
  ["GET", `${CANONICAL}/audit-logs?action=read`, undefined, 400],
  ["POST", `${CANONICAL}/1/propagate`, { fields: [] }, 400],
  ["POST", `${CANONICAL}/1/propagate`, { fields: ["name"] }, 400],
  ["POST", `${CANONICAL}/1/roles`, { role_ids: [] }, 400],
  ["POST", `${CANONICAL}/1/roles`, { role_ids: [7] }, 400],
  ["POST", `${CANONICAL}/1/clone`, { name: "x", tags: [] }, 400],
  ["POST", "/dev/access-profiles/1/usage", { cost: -1 }, 400],
  ["PUT", "/dev/access-profiles/1/users/%00", undefined, 400],
  ["GET", "/api/governance/teams/a%00b", undefined, 400],
  ["POST", CANONICAL, "x".repeat(4 * 1024 * 1024 + 1), 413],
] as const)("%s %s is refused in the envelope", async (method, path, body, status) => {
  const gateway = await serve();
  await created(gateway, { name: "Profile" });
  const answer = await call(gateway, method, path, body);
  expect(answer.status).toBe(status);
  expect(answer.headers.get("content-type")).toBe("application/json");
  expect(answer.body).toEqual({
    is_bifrost_error: false,
    status_code: status,
    error: { message: expect.stringMatching(/./) },
    extra_fields: {},
  });
});

test("a 405 names what is allowed", async () => {
  const gateway = await serve();
  const answer = await call(gateway, "PATCH", `${CANONICAL}/1`, {});
  expect(answer.headers.get("allow")).toBe("GET, PUT, DELETE");
});

test("a body of unknown length is bounded too", async () => {
  const gateway = await serve();
  const chunk = new Uint8Array(1024 * 1024);
  let sent = 0;
  const endless = new ReadableStream({
    pull: (stream) => (sent++ < 8 ? stream.enqueue(chunk) : stream.close()),
  });
  const answer = await fetch(gateway.url + CANONICAL, {
    method: "POST",
    body: endless,
    duplex: "half",
  } as RequestInit);
  expect(answer.status).toBe(413);
});

test.each([
  ["no HTTP at all", "hello\r\n\r\n", 400],
  [
    "headers without end",
    `GET ${CANONICAL} HTTP/1.1\r\nHost: localhost\r\nX: ${"y".repeat(20_000)}\r\n\r\n`,
    431,
  ],
  ["no usable host", `GET ${CANONICAL} HTTP/1.1\r\nHost: a b\r\nConnection: close\r\n\r\n`, 400],
])("a request with %s is refused in the envelope", async (_what, text, status) => {
  const gateway = await serve();
  const answer = await raw(gateway.port, text);
  expect(answer).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
  expect(answer.toLowerCase()).toContain("content-type: application/json");
  expect(JSON.parse(answer.slice(answer.indexOf("\r\n\r\n")))).toMatchObject({ status_code: status });
});

function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    let answer = "";
    const socket = connect(port, "127.0.0.1", () => socket.write(text));
    socket.on("data", (bytes) => (answer += bytes.toString()));
    socket.on("end", () => resolve(answer));
    socket.on("error", reject);
  });
}

test("a name may have 255 characters, also of those that are two UTF-16 units", async () => {
  const gateway = await serve();
  const name = "🙂".repeat(255);
  expect((await created(gateway, { name })).name).toBe(name);
});
