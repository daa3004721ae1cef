// The data sources over the wire: the whole profile with what only the gateway knows, and what they say when they cannot.

import { bifrostProvider } from "../../src/provider";
import { SAMPLE } from "../api/profiles";
import { proxy } from "../handler/interference";
import { serve } from "../plugin/client";
import { aboutDataSource, configure } from "../plugin/conversation";
import { recordOf, recordsOf } from "../told";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;
let list: ReturnType<typeof aboutDataSource>;

beforeAll(async () => {
  scene = await setProviderScene();
  list = aboutDataSource(scene.served.client, bifrostProvider, "bifrost_access_profiles");
  await scene.hand.create({
    name: "Whole",
    tags: ["a"],
    budgets: [{ reset_duration: "1M", max_limit: 5 }],
    rate_limit: { token_max_limit: 9, token_reset_duration: "1d" },
    provider_configs: [
      {
        provider_name: "openai",
        all_models_allowed: true,
        budgets: [{ reset_duration: "1d", max_limit: 2 }],
        rate_limit: { request_max_limit: 3, request_reset_duration: "1h" },
        model_budgets: [{ model_name: "m", budgets: [{ reset_duration: "1Y", max_limit: 1 }] }],
      },
    ],
  });
  await scene.hand.create({ name: "Other", tags: ["b"] });
  for (const [method, path, body] of [
    ["POST", "1/usage", { provider: "openai", model: "m", cost: 0.5, tokens: 7, requests: 1 }],
    ["PUT", "1/users/ann", undefined],
  ] as const)
    await post(`/dev/access-profiles/${path}`, body, method);
  const { role } = recordOf(await post("/api/governance/rbac/roles", { name: "engineers" }));
  await post("/api/governance/access-profiles/1/roles", {
    role_ids: [recordOf(role)["id"]],
    is_default: true,
  });
});

async function post(path: string, body?: object, method = "POST"): Promise<unknown> {
  const answer = await fetch(`${scene.gateway.url}${path}`, {
    method,
    headers: { authorization: "Bearer bfst-provider-tests", "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  expect(answer.ok).toBe(true);
  return answer.json();
}

afterAll(() => scene.dispose());

test.each([
  ["its id", { id: "1" }],
  ["its name", { name: "Whole" }],
])("one profile by %s has usage, holders and roles at every depth", async (_how, config) => {
  const { state, diagnostics } = await scene.oneProfile.read(config);
  expect(diagnostics).toEqual([]);
  const budget = { id: expect.any(String), current_usage: 0.5, last_reset: expect.any(String) };
  expect(state).toMatchObject({
    id: "1",
    name: "Whole",
    user_count: 1,
    roles: [{ role_id: 1, role_name: "engineers", is_default: true }],
    budgets: { "1M": { ...budget, max_limit: 5, scope: "total" } },
    rate_limit: { token_max_limit: 9, token_current_usage: 7 },
    provider_configs: {
      openai: {
        budgets: { "1d": { ...budget, scope: "provider:openai" } },
        rate_limit: { request_current_usage: 1 },
        model_budgets: { m: { budgets: { "1Y": { ...budget, max_limit: 1 } } } },
      },
    },
  });
});

test.each<[string, object, string[]]>([
  ["none", {}, ["Other", "Whole"]],
  ["a tag", { tags: ["b"] }, ["Other"]],
  ["text", { search: "Whol" }, ["Whole"]],
  ["activity", { is_active: true }, []],
])("the list with the filter %s", async (_filter, config, names) => {
  const { state, diagnostics } = await list.read({ ...config });
  expect(diagnostics).toEqual([]);
  const found = recordsOf(state?.["access_profiles"]).map(({ name }) => name);
  expect(found.sort()).toEqual(names);
});

test.each([
  ["an id of nobody", { id: "99" }, "has no access profile with the id 99"],
  ["a name of nobody", { name: "Nobody" }, 'has no access profile named "Nobody"'],
])("%s is an error at what was looked for", async (_what, config, text) => {
  const { diagnostics } = await scene.oneProfile.read(config);
  expect(diagnostics).toEqual([
    expect.objectContaining({
      severity: "error",
      summary: "Access profile not found",
      detail: expect.stringContaining(text),
      path: Object.keys(config)[0],
    }),
  ]);
});

test("a gateway that does not accept the key is an error of both", async () => {
  const { client, close } = await serve(bifrostProvider);
  try {
    await configure(client, bifrostProvider, { endpoint: scene.gateway.url, api_key: "bfst-another" });
    const many = aboutDataSource(client, bifrostProvider, "bifrost_access_profiles");
    const one = aboutDataSource(client, bifrostProvider, "bifrost_access_profile");
    const refused = { severity: "error", summary: "Bifrost gateway does not accept the credential" };
    expect((await many.read({})).diagnostics).toMatchObject([refused]);
    expect((await one.read({ id: "1" })).diagnostics).toMatchObject([refused]);
  } finally {
    await close();
  }
});

describe("a tag filter", () => {
  const unusable = (tag: string) => [
    { severity: "error", summary: "Unusable filter", path: "tags", detail: expect.stringContaining(tag) },
  ];
  test.each([
    ["with a comma, which the API would split", "b,a", '"b,a"'],
    ["that is empty, which would filter nothing", "", "must not be empty"],
  ])("%s, is refused and never sent", async (_what, tag, text) => {
    expect(await list.validate({ tags: [tag] })).toMatchObject(unusable(text));
    expect((await list.read({ tags: ["a", tag] })).diagnostics).toMatchObject(unusable(text));
    await expect(scene.hand.list({ limit: 1, offset: 0 }, { tags: [tag] })).rejects.toThrow(text);
  });
});

describe("a neighbor that somebody left in an odd shape", () => {
  const twice = [7, 5].map((max_limit) => ({ id: `b${max_limit}`, max_limit, reset_duration: "1M" }));
  const odd = { ...SAMPLE, id: 90, name: "Odd", budgets: twice };
  const broken = { id: 91, name: "Broken", tags: "none" };

  /** Our gateway, whose list holds two more. */
  async function beside(read: (many: typeof list, one: typeof list) => Promise<void>): Promise<void> {
    const server = await proxy(scene.gateway.url, async ({ method, path }, forward) => {
      const answer = await forward();
      const { access_profiles: ours } = recordOf(answer.json);
      if (/\/(90|91)$/.test(path))
        return { json: { access_profile: path.endsWith("90") ? odd : broken, roles: [] } };
      if (method !== "GET" || ours === undefined) return undefined;
      return { json: { access_profiles: [odd, broken, ...recordsOf(ours)], total_count: 4 } };
    });
    const { client, close } = await serve(bifrostProvider);
    try {
      await configure(client, bifrostProvider, { endpoint: server.url, api_key: "bfst-provider-tests" });
      await read(
        aboutDataSource(client, bifrostProvider, "bifrost_access_profiles"),
        aboutDataSource(client, bifrostProvider, "bifrost_access_profile"),
      );
    } finally {
      await close();
      await server.close();
    }
  }

  test("breaks neither the list nor a look-up by name; both say what they leave out", () =>
    beside(async (many, one) => {
      const { state, diagnostics } = await many.read({});
      const found = recordsOf(state?.["access_profiles"]);
      expect(found.map(({ name }) => name)).toEqual(["Odd", "Whole", "Other"]);
      expect(found[0]?.["budgets"]).toMatchObject({ "1M": { id: "b5", max_limit: 5 } });
      expect(diagnostics).toMatchObject([
        { severity: "warning", summary: "Access profiles cannot be read" },
        { severity: "warning", summary: "Access profile cannot be shown in full" },
      ]);
      expect(diagnostics[0]?.detail).toContain('Profile 91 ("Broken"): tags: Invalid input');
      expect(diagnostics[1]?.detail).toContain(
        'Profile 90 ("Odd"): provider_configs.openai.budgets has a budget without a reset duration ($1).',
      );
      expect((await one.read({ name: "Whole" })).diagnostics).toEqual([]);
    }));

  test("is read itself, with a warning at each place that cannot be shown", () =>
    beside(async (_many, one) => {
      const { state, diagnostics } = await one.read({ name: "Odd" });
      expect(state).toMatchObject({
        budgets: { "1M": { id: "b5" } },
        provider_configs: { openai: { all_models_allowed: true, allowed_models: ["gpt-4o"] } },
      });
      expect(diagnostics.map(({ severity, path }) => [severity, path])).toEqual([
        ["warning", 'provider_configs["openai"].budgets'],
        ["warning", 'provider_configs["openai"].rate_limit'],
        ["warning", 'provider_configs["openai"].rate_limit'],
        ["warning", 'budgets["1M"]'],
        ["warning", "rate_limit"],
        ["warning", "rate_limit"],
        ["warning", "mcp_tool_overrides"],
      ]);
      expect(diagnostics[3]?.detail).toContain("($5 and $7)");
    }));

  test("is an error that names the member when it is what was looked for and cannot be read", () =>
    beside(async (_many, one) => {
      const { diagnostics } = await one.read({ name: "Broken" });
      expect(diagnostics).toMatchObject([
        { severity: "error", summary: "Answer of the Bifrost gateway cannot be read" },
      ]);
      expect(diagnostics[0]?.detail).toContain("access_profile.tags");
    }));
});
