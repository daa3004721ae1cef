// A client whose types are generated from docs/openapi.json, as anyone may make one. That this file compiles is half of the test.

import createClient from "openapi-fetch";
import { type components, type paths } from "./generated/openapi";
import { serve } from "./serving";

type AccessProfile = components["schemas"]["AccessProfile"];

test("a generated client walks through the life of a profile", async () => {
  const gateway = await serve({ apiKey: "k" });
  const client = createClient<paths>({ baseUrl: gateway.url, headers: { authorization: "Bearer k" } });
  const base = "/api/governance/access-profiles";

  const created = await client.POST(base, {
    body: {
      name: "Engineering",
      budgets: [{ max_limit: 12_000, reset_duration: "1Q", reset_config: { quarter_start_month: 2 } }],
      provider_configs: [{ provider_name: "openai", all_models_allowed: true, key_ids: ["*"] }],
    },
  });
  expect(created.response.status).toBe(201);
  const profile: AccessProfile = definite(created.data).access_profile;
  const path = { profile_id: profile.id };

  const updated = await client.PUT(`${base}/{profile_id}`, {
    params: { path },
    body: { rate_limit: null, tags: ["a"] },
  });
  expect(definite(updated.data).access_profile).toMatchObject({ version: 2, tags: ["a"] });

  await client.PUT(`${base}/{profile_id}/activate`, { params: { path } });
  const copy = await client.POST(`${base}/{profile_id}/clone`, {
    params: { path },
    body: { name: "Contractors" },
  });
  expect(definite(copy.data).access_profile.budgets[0]?.max_limit).toBe(12_000);

  const active = await client.GET(base, { params: { query: { is_active: true, limit: 10, tags: "a" } } });
  expect(definite(active.data).access_profiles.map(({ name }) => name)).toEqual(["Engineering"]);
  const versions = await client.GET(`${base}/{profile_id}/versions`, { params: { path } });
  expect(definite(versions.data).versions.map(({ version }) => version)).toEqual([3, 2, 1]);

  const gone = await client.DELETE(`${base}/{profile_id}`, { params: { path } });
  expect(definite(gone.data).message).not.toBe("");
  const missing = await client.GET(`${base}/{profile_id}`, { params: { path } });
  expect(missing.data).toBeUndefined();
  expect(definite(missing.error).error.message).toContain("not found");
});

test("the generated types refuse what the gateway refuses", async () => {
  const gateway = await serve();
  const client = createClient<paths>({ baseUrl: gateway.url });
  const refused = await client.POST("/api/governance/access-profiles", {
    body: {
      name: "x",
      // @ts-expect-error -- there are no windows of two hours
      budgets: [{ max_limit: 1, reset_duration: "2h" }],
    },
  });
  expect(refused.error?.status_code).toBe(400);
});

function definite<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("no answer");
  return value;
}
