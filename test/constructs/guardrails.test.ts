// Guardrails at synthesis: those of the provider, and those of a scope, for both engines.

import { type App, TerraformStack, Testing, TerraformVariable } from "cdktf";
import { NullProvider } from "@cdktf/provider-null/lib/provider";
import {
  AccessProfile,
  type AccessProfileProps,
  BifrostProvider,
  type BifrostProviderConfig,
  Budget,
  Guardrails,
  McpAccess,
  Rate,
} from "cdktf-bifrost";
import { catalogOf } from "./catalog/catalogs";
import { untyped } from "../told";

let app: App;
let stack: TerraformStack;
beforeEach(() => {
  app = Testing.app();
  stack = new TerraformStack(app, "platform");
});

const profile = (id: string, props: Partial<AccessProfileProps> = {}): AccessProfile =>
  new AccessProfile(stack, id, { name: id, ...props });
const provider = (
  guardrails: NonNullable<BifrostProviderConfig["guardrails"]>,
  alias?: string,
): BifrostProvider =>
  new BifrostProvider(stack, alias ?? "bifrost", { guardrails, ...(alias !== undefined && { alias }) });

/** What the synthesis complains about, one a line. */
function complaints(): string[] {
  try {
    Testing.synth(stack);
    return [];
  } catch (error) {
    return String(error).split("\n").slice(1);
  }
}

const WIDE: Partial<AccessProfileProps> = {
  allowAllProviders: true,
  providerConfigs: { openai: { allModelsAllowed: true } },
  budgets: [Budget.daily(100)],
  mcpConfigs: { files: McpAccess.allTools() },
};

test("the provider's guardrails name every fault of every profile, in the words of the properties", () => {
  provider({
    maxMonthlyBudget: 500,
    requireRateLimit: true,
    forbidAllModels: true,
    forbidAllKeys: true,
    forbidAllTools: true,
    forbidWidening: true,
  });
  profile("wide", WIDE);
  profile("narrow", {
    providerConfigs: { openai: { allowedModels: ["gpt-4o"], keyIds: ["a"] } },
    budgets: [Budget.monthly(500)],
    rateLimit: { requests: Rate.hourly(1) },
  });
  expect(complaints()).toEqual([
    '  - the access profile at platform/wide: budgets["1d"].maxLimit allows $3000 in a month of 30 days, and the guardrail maxMonthlyBudget at most $500; lower it, or add a monthly budget of at most 500',
    "  - the access profile at platform/wide: rateLimit has no rate limit, which the guardrail requireRateLimit forbids; set rateLimit",
    "  - the access profile at platform/wide: allowAllProviders allows every provider with all its models and keys, which the guardrail forbidAllModels forbids; set it to false, and list the providers",
    "  - the access profile at platform/wide: providerConfigs.openai.allModelsAllowed allows every model, which the guardrail forbidAllModels forbids; list the models in allowedModels",
    "  - the access profile at platform/wide: providerConfigs.openai.keyIds allows every key, which the guardrail forbidAllKeys forbids; list the ids of the keys",
    "  - the access profile at platform/wide: mcpConfigs.files.toolsToExecute allows every tool, which the guardrail forbidAllTools forbids; list the tools in toolsToExecute",
  ]);
});

test("a profile is held to the guardrails of the provider that it uses", () => {
  const strict = provider({ requireBudget: true }, "strict");
  new BifrostProvider(stack, "bifrost", {});
  profile("free");
  profile("held", { provider: strict });
  expect(complaints()).toEqual([
    "  - the access profile at platform/held: budgets has no budget, which the guardrail requireBudget forbids; set a budget",
  ]);
});

test("the guardrails of a scope hold for every profile below it, with engine null, too", () => {
  Guardrails.of(app).add({ requireBudget: true });
  Guardrails.of(stack).add({ allowedProviders: ["openai"] });
  new NullProvider(stack, "null");
  profile("retired", { engine: "null", providerConfigs: { anthropic: { allowedModels: ["m"] } } });
  profile("absent", { count: 0 });
  expect(complaints()).toEqual([
    "  - the access profile at platform/retired: budgets has no budget, which the guardrail requireBudget forbids; set a budget",
    '  - the access profile at platform/retired: providerConfigs.anthropic is not among the providers of the guardrail allowedProviders: "openai"',
  ]);
});

test("the profiles of a catalog are held to the guardrails of their stack", () => {
  const catalog = catalogOf("profiles:\n  Engineering: {}\n");
  stack = TerraformStack.of(catalog);
  Guardrails.of(stack).add({ requireBudget: true });
  expect(complaints()).toHaveLength(1);
});

test("what is not known at synthesis is let through: tokens, and what a clone takes over", () => {
  const limit = new TerraformVariable(stack, "limit", { type: "number" });
  provider({ maxMonthlyBudget: 500, requireRateLimit: true });
  const source = profile("source", {
    budgets: [Budget.monthly(limit.numberValue)],
    rateLimit: { requests: Rate.hourly(1) },
  });
  source.clone("clone", { name: "clone" });
  expect(complaints()).toEqual([]);
});

test("guardrails that are tokens are left to the plan, and arrive there", () => {
  const max = new TerraformVariable(stack, "max", { type: "number" });
  provider({ maxMonthlyBudget: max.numberValue, requireBudget: true, allowedProviders: ["a"] });
  profile("p", { budgets: [Budget.monthly(1e6)] });
  expect(JSON.parse(Testing.synth(stack))).toMatchObject({
    provider: {
      bifrost: [
        {
          guardrails: {
            max_monthly_budget: "${var.max}",
            require_budget: true,
            allowed_providers: ["a"],
          },
        },
      ],
    },
  });
});

test.each<[unknown, string]>([
  [{ maxMonthlyBudget: 0 }, "maxMonthlyBudget: must be greater than 0, got 0"],
  [{ maxMonthlyBuget: 1 }, 'maxMonthlyBuget: is not a guardrail; did you mean "maxMonthlyBudget"?'],
  [{ requireBudget: "yes" }, "requireBudget: must be"],
  [{ forbidWidening: true }, "set it in the guardrails of BifrostProvider"],
  [undefined, "must be an object"],
  [["requireBudget"], "must be an object"],
])("guardrails %j of a scope are refused", (guardrails, message) => {
  const { add } = Guardrails.prototype;
  expect(() => untyped(add.bind(Guardrails.of(stack)), guardrails)).toThrow(message);
});

test("guardrails of a provider are refused at its constructor", () => {
  expect(() => provider({ maxMonthlyBudget: -1 })).toThrow(
    "the guardrail configuration of the provider at platform/bifrost is not valid:\n  - maxMonthlyBudget: must be greater than 0, got -1",
  );
});
