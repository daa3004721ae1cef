// The data sources over the wire: the whole profile with what only the gateway knows, and what they say when they cannot.

import { bifrostProvider } from "../../src/provider";
import { serve } from "../plugin/client";
import { aboutDataSource, configure } from "../plugin/conversation";
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
  const { role } = (await post("/dev/roles", { name: "Engineers", user_ids: [] })) as {
    role: { id: number };
  };
  await post("/api/governance/access-profiles/1/roles", { role_ids: [role.id], is_default: true });
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
    roles: [{ role_id: 1, role_name: "Engineers", is_default: true }],
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
  const found = (state as { access_profiles: { name: string }[] }).access_profiles.map(({ name }) => name);
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
    close();
  }
});
