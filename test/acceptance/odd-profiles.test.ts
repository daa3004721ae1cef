// Profiles as other people left them: imported, with the configuration that Terraform writes, and planned without a change. What a
// configuration cannot say is a warning, and no update drops it.

import { SAMPLE } from "../api/profiles";
import { type Scene, setScene } from "./scene";

const monthly = (...limits: number[]) => limits.map((max_limit) => ({ max_limit, reset_duration: "1M" }));
const members = (entry: object): object => ({ provider_configs: [{ provider_name: "openai", ...entry }] });

/** What a gateway of another age may answer, beside its id and name. */
const SHAPES: Readonly<Record<string, object>> = {
  sample: SAMPLE,
  all_and_some: members({ all_models_allowed: true, allowed_models: ["m"], key_ids: ["*"] }),
  nulls: {
    tags: null,
    budgets: null,
    mcp_configs: null,
    ...members({ allowed_models: null, key_ids: null }),
  },
  empties: { tags: [], budgets: [], description: "", ...members({ allowed_models: [], key_ids: [] }) },
  endless: { budgets: [{ max_limit: 5 }], rate_limit: { token_max_limit: 5, request_max_limit: null } },
  older: { budgets: [{ max_limit: 0, reset_duration: "1d" }], rate_limit: { token_max_limit: 0 } },
  twice: { budgets: monthly(7, 5) },
  entries: {
    provider_configs: [
      { id: 2, provider_name: "openai", weight: 1 },
      { id: 1, provider_name: "openai", weight: 2 },
    ],
  },
};
const FIRST = 1000;

let scene: Scene;
const ids: Record<string, number> = {};

const profiles = Object.entries(SHAPES).map(([name, shape], index) => ({
  is_active: true,
  version: 1,
  created_at: "2026-01-01T00:00:00Z",
  ...shape,
  id: FIRST + index,
  name,
}));

beforeAll(async () => {
  scene = await setScene("", {
    meddle({ method, path, query }) {
      const found = profiles.find(({ id }) => path.endsWith(`/${id}`));
      if (method === "GET" && query.has("search"))
        return { json: { access_profiles: profiles, total_count: profiles.length } };
      if (found === undefined) return undefined;
      return { json: { access_profile: found, roles: [], user_count: 0 } };
    },
  });
  const tags = Array.from({ length: 51 }, (_, index) => `t${index}`);
  const provider_configs = Array.from({ length: 101 }, (_, index) => ({
    provider_name: `p${index}`,
    key_ids: ["*"],
  }));
  ids["tags"] = (await scene.hand.create({ name: "Tags", tags })).id;
  ids["providers"] = (await scene.hand.create({ name: "Providers", provider_configs })).id;
  ids["links"] = (
    await scene.hand.create({
      name: "Links",
      virtual_mcps: [{ virtual_mcp_id: 3 }, { virtual_mcp_name: "github" }],
    })
  ).id;
  for (const id of Object.values(ids)) await scene.hand.activate(id);
  for (const { id, name } of profiles) ids[name] = id;
  scene.changes();
});
afterAll(() => scene.dispose());

const addressOf = (name: string): string => `bifrost_access_profile.${name}`;

test("what Terraform writes for them is valid, and plans no change", async () => {
  scene.terraform.configure(
    Object.entries(ids)
      .map(([name, id]) => `import {\n  to = ${addressOf(name)}\n  id = "${id}"\n}\n`)
      .join(""),
  );
  const planned = await scene.terraform.tryPlan("-generate-config-out=generated.tf");
  expect(planned.diagnostics.filter(({ severity }) => severity === "error")).toEqual([]);
  expect(planned.code).toBe(0);
  const said = planned.diagnostics.map(({ detail }) => detail).join("\n");
  expect(said).toContain('budgets["1M"] matches 2 budgets on the gateway ($5 and $7)');
  expect(said).toContain("provider_configs.openai matches 2 provider entries on the gateway (id 1");
  expect(said).toContain('Profile 1000 ("sample"): budgets has a budget without a reset duration ($1).');

  const run = await scene.terraform.apply();
  expect(run.output).toContain(`${Object.keys(ids).length} imported, 0 added, 0 changed`);
  expect(await scene.terraform.plannedChanges()).toEqual([]);
  expect(scene.changes()).toEqual([]);
});

test("one budget of two is not changed, and the error says why", async () => {
  const hcl = `resource "bifrost_access_profile" "twice" {
  name    = "twice"
  budgets = { "1M" = { max_limit = 8 } }
}
`;
  scene.terraform.write("generated.tf", "");
  scene.terraform.configure(hcl);
  const run = await scene.terraform.tryApply(`-target=${addressOf("twice")}`);
  const errors = run.diagnostics.filter(({ severity }) => severity === "error");
  expect(errors).toMatchObject([
    { summary: "Access profile cannot be expressed", address: addressOf("twice") },
  ]);
  expect(errors[0]?.detail).toContain("it is not clear which one the configuration means");
  expect(errors[0]?.detail).toContain("Remove the others on the gateway.");
  expect(scene.changes()).toEqual([]);
});

test("51 tags stay while something else changes; to send them is an error of the plan", async () => {
  const hcl = (tags: number, description: string): string => `resource "bifrost_access_profile" "tags" {
  name        = "Tags"
  description = "${description}"
  tags        = [for each in range(${tags}) : "t\${each}"]
}
resource "bifrost_access_profile" "links" {
  name              = "Links"
  virtual_mcp_ids   = [4]
  virtual_mcp_names = ["github"]
}
`;
  const targets = [`-target=${addressOf("tags")}`, `-target=${addressOf("links")}`];
  scene.terraform.configure(hcl(51, "kept"));
  await scene.terraform.apply(...targets);
  expect(scene.changes().map(({ body }) => body)).toEqual(
    expect.arrayContaining([
      { description: "kept" },
      { virtual_mcps: [{ virtual_mcp_id: 4 }, { virtual_mcp_name: "github" }] },
    ]),
  );
  expect(await scene.terraform.plannedChanges(...targets)).toEqual([]);

  scene.terraform.configure(hcl(52, "kept"));
  const { diagnostics } = await scene.terraform.tryPlan(...targets);
  expect(diagnostics.filter(({ severity }) => severity === "error")).toMatchObject([
    {
      summary: "Access profile is too large to be changed",
      detail: expect.stringContaining("tags has 52 elements, and the gateway takes at most 50 in an update"),
    },
  ]);
});
