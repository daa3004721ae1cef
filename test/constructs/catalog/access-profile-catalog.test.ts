// The catalogue: what profiles a file makes in an environment.

import { TerraformStack, Testing } from "cdktf";
import { AccessProfileCatalog, BifrostProvider } from "cdktf-bifrost";
import { catalogProfileSchema } from "../../../src/handler/catalog/schema";
import { addressOf, catalogOf, resourcesOf, written } from "./catalogs";

const PLATFORM = `
profiles:
  Engineering:
    description: Product engineering
    tags: [engineering]
    provider_configs:
      openai: { allowed_models: [gpt-4o], budgets: { 1M: { max_limit: 50 } } }
    budgets:
      1M: { max_limit: 500 }
      1Q: { max_limit: 1200, quarter_start_month: 2 }
    rate_limit: { token_max_limit: 1000, token_reset_duration: 1d }
  Contractors:
    clone_from: Engineering
environments:
  production:
    Engineering:
      description: null
      tags: [production]
      provider_configs:
        anthropic: { all_models_allowed: true, key_ids: [] }
      budgets:
        1M: { max_limit: 5000 }
  dev:
    Contractors: null
  staging:
`;

const engineering = {
  name: "Engineering",
  description: "Product engineering",
  tags: ["engineering"],
  provider_configs: {
    openai: { allowed_models: ["gpt-4o"], key_ids: ["*"], budgets: { "1M": { max_limit: 50 } } },
  },
  budgets: { "1M": { max_limit: 500 }, "1Q": { max_limit: 1200, quarter_start_month: 2 } },
  rate_limit: { token_max_limit: 1000, token_reset_duration: "1d" },
};

test.each([
  ["without an environment", {}],
  ["in an environment that changes nothing", { environment: "staging" }],
])("%s the profiles are as they stand", (_how, options) => {
  const catalog = catalogOf(PLATFORM, options);
  expect([...catalog.profiles.keys()]).toEqual(["Engineering", "Contractors"]);
  expect(resourcesOf(catalog)["Engineering"]).toEqual(engineering);
});

test("what an environment says is laid over: maps merge, everything else replaces, null removes", () => {
  const { description: _removed, ...kept } = engineering;
  expect(resourcesOf(catalogOf(PLATFORM, { environment: "production" }))["Engineering"]).toEqual({
    ...kept,
    tags: ["production"],
    provider_configs: {
      ...engineering.provider_configs,
      anthropic: { all_models_allowed: true, key_ids: [] },
    },
    budgets: { ...engineering.budgets, "1M": { max_limit: 5000 } },
  });
});

test("an environment leaves a profile out that it makes null", () => {
  expect(Object.keys(resourcesOf(catalogOf(PLATFORM, { environment: "dev" })))).toEqual(["Engineering"]);
});

test("clone_from refers to a profile of the file, also to one that comes later, or is an id", () => {
  const catalog = catalogOf(`
profiles:
  Grandchild: { clone_from: Child }
  Child: { clone_from: Origin }
  Origin: {}
  Elsewhere: { clone_from: "12" }
`);
  const resources = resourcesOf(catalog);
  const idOf = (name: string): string => `\${${addressOf(catalog, name)}.id}`;
  expect(resources["Grandchild"]?.["clone_from"]).toBe(idOf("Child"));
  expect(resources["Child"]?.["clone_from"]).toBe(idOf("Origin"));
  expect(resources["Elsewhere"]?.["clone_from"]).toBe("12");
});

test("every attribute of the resource can be written", () => {
  const everything = {
    name: "Everything ✓",
    description: "",
    is_active: false,
    tags: ["b", "a"],
    calendar_aligned: true,
    allow_all_providers: false,
    auto_rotation_interval: "30d",
    next_rotation_at: "2999-01-01T00:00:00Z",
    provider_configs: {
      openai: {
        allowed_models: [],
        blacklisted_models: ["gpt-3.5-turbo"],
        key_ids: ["key-1"],
        weight: 0,
        budgets: { "1d": { max_limit: 99.99 } },
        rate_limit: { request_max_limit: 600, request_reset_duration: "1h" },
        model_budgets: {
          "gpt-4o": {
            budgets: { "1w": { max_limit: 10 } },
            rate_limit: { token_max_limit: 1, token_reset_duration: "1M" },
          },
        },
      },
    },
    budgets: { "1h": { max_limit: 1 }, "1Q": { max_limit: 2 }, "1Y": { max_limit: 3 } },
    rate_limit: {
      token_max_limit: 2_000_000,
      token_reset_duration: "1w",
      request_max_limit: 5_000,
      request_reset_duration: "1Y",
    },
    mcp_configs: { github: { tools_to_execute: ["search"] }, all: { tools_to_execute: ["*"] } },
    virtual_mcp_ids: [3, 1],
    virtual_mcp_names: ["github"],
    relay_grants: ["office"],
    mcp_tool_groups: [7],
    mcp_servers: ["files"],
    mcp_tool_overrides: [{ mcp_client_id: "files", tool_name: "delete", action: "exclude" }],
    deletion_policy: "delete",
    adoption_policy: "any",
    timeouts: { create: "10m", read: "30s", update: "1h30m", delete: "90s" },
    strict: true,
  };
  const known = Object.keys(catalogProfileSchema().properties ?? {});
  const elsewhere = ["clone_from", "roles", "teams", "business_units", "customers"];
  expect(Object.keys(everything).sort()).toEqual(known.filter((name) => !elsewhere.includes(name)).sort());
  const file = JSON.stringify({ $schema: "access-profiles.schema.json", profiles: { everything } });
  const catalog = catalogOf(file, {}, "access-profiles.json");
  expect(resourcesOf(catalog)).toEqual({ "Everything ✓": everything });
  expect([...catalog.profiles.keys()]).toEqual(["everything"]);
});

test("provider, dependsOn and lifecycle are for each profile of the catalogue", () => {
  const stack = new TerraformStack(Testing.app(), "platform");
  const provider = new BifrostProvider(stack, "bifrost", { alias: "production" });
  const before = AccessProfileCatalog.fromFile(stack, "before", written("profiles: { Base: {} }"));
  const catalog = AccessProfileCatalog.fromFile(stack, "catalog", written("profiles: { A: {}, B: {} }"), {
    provider,
    dependsOn: [before.profile("Base")],
    lifecycle: { preventDestroy: true },
  });
  const { A, B } = resourcesOf(catalog);
  const each = {
    provider: "bifrost.production",
    depends_on: [addressOf(before, "Base")],
    lifecycle: { prevent_destroy: true },
  };
  expect(A).toEqual({ name: "A", ...each });
  expect(B).toEqual({ name: "B", ...each });
});

test("names are free: blanks, slashes, other scripts, and what constructs call themselves", () => {
  const names = ["R&D / Ops", "研究", "Default", "Resource", "12"];
  const profiles = Object.fromEntries(names.map((name) => [name, {}]));
  const catalog = catalogOf(JSON.stringify({ profiles }));
  expect([...catalog.profiles.keys()].sort()).toEqual([...names].sort());
  const addresses = names.map((name) => addressOf(catalog, name));
  expect(new Set(addresses).size).toBe(names.length);
});

test("the addresses follow the ids of the catalog and of the profile, not the order of the file", () => {
  const address = (text: string): string => addressOf(catalogOf(text), "Engineering");
  const one = address("profiles: { Engineering: {} }");
  expect(address("profiles: { Another: {}, Engineering: { tags: [a] } }")).toBe(one);
  expect(one).toMatch(/^bifrost_access_profile\.catalog_Engineering_[0-9A-F]{8}$/);
});

test("a profile that the file does not have is asked for with an error that names the nearest", () => {
  const catalog = catalogOf(PLATFORM);
  expect(() => catalog.profile("engineerin")).toThrow(
    'access-profiles.yaml at platform/catalog has no profile "engineerin"; did you mean "Engineering"?',
  );
  expect(() => catalog.profile("Finance")).toThrow('"Finance"; there are "Engineering", "Contractors"');
});

test("anchors of YAML may be used", () => {
  const catalog = catalogOf(`
profiles:
  A: { budgets: &small { 1M: { max_limit: 5 } } }
  B: { budgets: *small }
`);
  expect(resourcesOf(catalog)["B"]).toEqual({ name: "B", budgets: { "1M": { max_limit: 5 } } });
});

test("with the engine null the profiles are deployed by it, and none can clone another of the file", () => {
  const stack = TerraformStack.of(
    catalogOf("profiles: { A: {}, B: { clone_from: '12' } }", { engine: "null" }),
  );
  const { resource }: { resource: object } = JSON.parse(Testing.synth(stack));
  expect(Object.keys(resource)).toEqual(["null_resource"]);
  expect(() => catalogOf("profiles: { A: {}, B: { clone_from: A } }", { engine: "null" })).toThrow(
    /platform\/catalog\/A .*engine "null"/,
  );
});
