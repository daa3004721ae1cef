// The construct of an access profile: what it synthesizes, and what it refuses.

import { App, TerraformOutput, TerraformStack, TerraformVariable, Testing } from "cdktf";
import {
  AccessProfile,
  type AccessProfileProps,
  AdoptionPolicy,
  BifrostProvider,
  Budget,
  DeletionPolicy,
  McpAccess,
  McpToolAction,
  Rate,
} from "cdktf-bifrost";

function newStack(): TerraformStack {
  const stack = new TerraformStack(Testing.app(), "platform");
  new BifrostProvider(stack, "bifrost", { endpoint: "https://gateway.example.com" });
  return stack;
}

interface Synthesized {
  resource: { bifrost_access_profile: Record<string, Record<string, unknown>> };
  data?: Record<string, Record<string, unknown>>;
  output?: Record<string, { value: unknown }>;
  terraform: unknown;
}

const synth = (stack: TerraformStack): Synthesized => JSON.parse(Testing.synth(stack));

test("a profile with everything set synthesizes each attribute of the resource", () => {
  const stack = newStack();
  new AccessProfile(stack, "everything", {
    name: "Everything ✓",
    description: "all attributes",
    isActive: false,
    tags: ["b", "a"],
    calendarAligned: true,
    allowAllProviders: false,
    autoRotationInterval: "30d",
    providerConfigs: {
      openai: {
        allowedModels: ["gpt-4o"],
        blacklistedModels: ["gpt-3.5-turbo"],
        keyIds: ["key-1"],
        weight: 0,
        budgets: [Budget.monthly(500), Budget.daily(99.99)],
        rateLimit: { requests: Rate.hourly(600) },
        modelBudgets: {
          "gpt-4o": { budgets: [Budget.weekly(10)], rateLimit: { tokens: Rate.daily(1_000) } },
        },
      },
      my_provider: { allModelsAllowed: true },
    },
    budgets: [Budget.hourly(1), Budget.quarterly(12_000, { quarterStartMonth: 2 }), Budget.yearly(40_000)],
    rateLimit: { tokens: Rate.monthly(2_000_000), requests: Rate.yearly(5_000) },
    mcpConfigs: {
      my_client: McpAccess.tools("search"),
      other: McpAccess.allTools(),
      none: McpAccess.noTools(),
    },
    virtualMcpIds: [3, 1],
    mcpToolGroups: [7],
    mcpServers: ["files"],
    mcpToolOverrides: [{ mcpClientId: "files", toolName: "delete", action: McpToolAction.EXCLUDE }],
    deletionPolicy: DeletionPolicy.DELETE,
    adoptionPolicy: AdoptionPolicy.ANY,
    lifecycle: { preventDestroy: true },
  });
  expect(synth(stack).resource).toMatchSnapshot();
});

test("the address of the resource is the id of the construct, and dependsOn takes the construct", () => {
  const stack = newStack();
  const engineering = new AccessProfile(stack, "engineering", { name: "Engineering" });
  new AccessProfile(stack, "later", { name: "Later", dependsOn: [engineering] });
  expect(synth(stack).resource.bifrost_access_profile).toEqual({
    engineering: { name: "Engineering" },
    later: { name: "Later", depends_on: ["bifrost_access_profile.engineering"] },
  });
});

test("the stack requires the provider in the version of the package", () => {
  const stack = newStack();
  // eslint-disable-next-line @typescript-eslint/no-require-imports -- the manifest is outside the sources
  const { version }: { version: string } = require("../../package.json");
  new AccessProfile(stack, "engineering", { name: "Engineering" });
  expect(synth(stack).terraform).toEqual({
    required_providers: { bifrost: { source: "registry.terraform.io/cdktf-bifrost/bifrost", version } },
  });
});

test("a provider entry names every key unless it says otherwise", () => {
  const stack = newStack();
  new AccessProfile(stack, "p", { name: "P", providerConfigs: { openai: {}, anthropic: { keyIds: [] } } });
  expect(synth(stack).resource.bifrost_access_profile["p"]?.["provider_configs"]).toEqual({
    openai: { key_ids: ["*"] },
    anthropic: { key_ids: [] },
  });
});

test("a clone refers to the id of its source and stands beside it", () => {
  const stack = newStack();
  const engineering = new AccessProfile(stack, "engineering", { name: "Engineering" });
  engineering.clone("contractors", { name: "Contractors", budgets: [Budget.monthly(50)] });
  expect(synth(stack).resource.bifrost_access_profile["contractors"]).toEqual({
    name: "Contractors",
    clone_from: "${bifrost_access_profile.engineering.id}",
    budgets: { "1M": { max_limit: 50 } },
  });
});

test.each([
  ["by its id", (stack: TerraformStack) => AccessProfile.fromProfileId(stack, "base", "12"), { id: "12" }],
  [
    "by its name",
    (stack: TerraformStack) => AccessProfile.fromProfileName(stack, "base", "Base"),
    { name: "Base" },
  ],
])("a profile found %s is read by a data source and can be cloned", (_how, find, key) => {
  const stack = newStack();
  const base = find(stack);
  base.clone("copy", { name: "Copy" });
  const synthesized = synth(stack);
  expect(synthesized.data).toEqual({ bifrost_access_profile: { base: key } });
  expect(synthesized.resource.bifrost_access_profile["copy"]).toEqual({
    name: "Copy",
    clone_from: "${data.bifrost_access_profile.base.id}",
  });
});

test("id, name and version of a profile can be used elsewhere", () => {
  const stack = newStack();
  const profile = new AccessProfile(stack, "p", { name: "P" });
  new TerraformOutput(stack, "id", { value: profile.profileId });
  new TerraformOutput(stack, "name", { value: profile.profileName });
  new TerraformOutput(stack, "version", { value: profile.version });
  expect(synth(stack).output).toEqual({
    id: { value: "${bifrost_access_profile.p.id}" },
    name: { value: "${bifrost_access_profile.p.name}" },
    version: { value: "${bifrost_access_profile.p.version}" },
  });
});

test("tokens pass where a value is checked: text, number, list, and inside maps", () => {
  const stack = newStack();
  const text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  const number = new TerraformVariable(stack, "number", { type: "number" }).numberValue;
  const list = new TerraformVariable(stack, "list", { type: "list(string)" }).listValue;
  new AccessProfile(stack, "p", {
    name: text,
    tags: list,
    autoRotationInterval: text,
    cloneFrom: text,
    budgets: [Budget.monthly(number)],
    rateLimit: { tokens: Rate.daily(number) },
    providerConfigs: { openai: { allowedModels: list, weight: number, budgets: [Budget.daily(number)] } },
  });
  expect(synth(stack).resource.bifrost_access_profile["p"]).toEqual({
    name: "${var.text}",
    tags: "${var.list}",
    auto_rotation_interval: "${var.text}",
    clone_from: "${var.text}",
    budgets: { "1M": { max_limit: "${var.number}" } },
    rate_limit: { token_max_limit: "${var.number}", token_reset_duration: "1d" },
    provider_configs: {
      openai: {
        allowed_models: "${var.list}",
        key_ids: ["*"],
        weight: "${var.number}",
        budgets: { "1d": { max_limit: "${var.number}" } },
      },
    },
  });
});

test("a faulty value beside a token is still refused", () => {
  const stack = newStack();
  const name = new TerraformVariable(stack, "name", { type: "string" }).stringValue;
  expect(() => new AccessProfile(stack, "p", { name, budgets: [Budget.monthly(-1)] })).toThrow(
    'budgets["1M"].maxLimit: must be greater than 0, got -1',
  );
});

test.each<[string, AccessProfileProps, string]>([
  [
    "a name with blanks around it",
    { name: " Engineering" },
    'name: must not start or end with whitespace, got " Engineering"',
  ],
  ["an empty name", { name: "" }, "name: must have 1 to 255 characters, got 0"],
  [
    "a budget of nothing",
    { name: "P", budgets: [Budget.monthly(0)] },
    'budgets["1M"].maxLimit: must be greater than 0, got 0',
  ],
  [
    "a month that is none",
    { name: "P", budgets: [Budget.quarterly(1, { quarterStartMonth: 13 })] },
    'budgets["1Q"].quarterStartMonth: must be 1 to 12, got 13',
  ],
  [
    "a rate limit without a cap",
    { name: "P", rateLimit: {} },
    "rateLimit: caps nothing; set tokens or requests with its reset duration, or leave rateLimit out",
  ],
  [
    "a fraction of a request",
    { name: "P", rateLimit: { requests: Rate.daily(0.5) } },
    "rateLimit.requests: must be a whole number below 2^53, got 0.5",
  ],
  [
    "all models beside some models",
    { name: "P", providerConfigs: { my_provider: { allModelsAllowed: true, allowedModels: ["a"] } } },
    "providerConfigs.my_provider.allowedModels: has no effect with allModelsAllowed = true; set one of the two",
  ],
  [
    "an interval that is none",
    { name: "P", autoRotationInterval: "soon" },
    'autoRotationInterval: is not a duration such as "30d" or "12h": "soon"',
  ],
])("%s is refused at the constructor, with the construct's path", (_what, props, fault) => {
  const stack = newStack();
  const make = (): AccessProfile => new AccessProfile(stack, "faulty", props);
  expect(make).toThrow("platform/faulty");
  expect(() => new AccessProfile(stack, "faulty-too", props)).toThrow(fault);
});

test("two budgets with one period are refused, naming the period", () => {
  const stack = newStack();
  const props = {
    name: "P",
    providerConfigs: { openai: { budgets: [Budget.monthly(1), Budget.monthly(2)] } },
  };
  expect(() => new AccessProfile(stack, "p", props)).toThrow(
    "the access profile at platform/p is not valid:\n  - providerConfigs.openai.budgets: two budgets with the period 1M were given, 1 and 2",
  );
});

test("an app with the provider twice uses the alias that a profile names", () => {
  const stack = new TerraformStack(new App({ outdir: Testing.app().outdir }), "two");
  new BifrostProvider(stack, "main", { endpoint: "https://a.example.com" });
  const other = new BifrostProvider(stack, "other", { endpoint: "https://b.example.com", alias: "b" });
  new AccessProfile(stack, "p", { name: "P", provider: other });
  expect(synth(stack).resource.bifrost_access_profile["p"]).toEqual({ name: "P", provider: "bifrost.b" });
});
