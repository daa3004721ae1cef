// What is checked at the constructor beside tokens, and the words in which faults are told.

import { TerraformStack, TerraformVariable, Testing } from "cdktf";
import {
  AccessProfile,
  type AccessProfileProps,
  Budget,
  McpAccess,
  McpToolAction,
  Rate,
} from "cdktf-bifrost";
import { messageOf } from "../../src/api/thrown";

let stack: TerraformStack;
let text: string;
let number: number;
beforeEach(() => {
  stack = new TerraformStack(Testing.app(), "platform");
  text = new TerraformVariable(stack, "text", { type: "string" }).stringValue;
  number = new TerraformVariable(stack, "number", { type: "number" }).numberValue;
});

function synthesized(props: AccessProfileProps): Record<string, unknown> | undefined {
  new AccessProfile(stack, "p", props);
  const {
    resource,
  }: {
    resource: { bifrost_access_profile: Record<string, Record<string, unknown>> };
  } = JSON.parse(Testing.synth(stack));
  return resource.bifrost_access_profile["p"];
}

function faultsOf(props: AccessProfileProps): string[] {
  try {
    new AccessProfile(stack, "p", props);
  } catch (error) {
    return messageOf(error).split("\n  - ").slice(1);
  }
  return [];
}

test("tokens pass as elements of lists, as names in maps, and as truth values", () => {
  const flag = new TerraformVariable(stack, "flag", { type: "bool" }).booleanValue;
  expect(
    synthesized({
      name: `Team ${text}`,
      isActive: flag,
      calendarAligned: flag,
      allowAllProviders: flag,
      tags: ["a", text],
      providerConfigs: {
        [text]: {
          allowedModels: [text, "gpt-4o"],
          modelBudgets: { [text]: { budgets: [Budget.daily(number)] } },
        },
        openai: { allModelsAllowed: flag, keyIds: [text] },
      },
      mcpConfigs: { [text]: McpAccess.tools(text, "search") },
      virtualMcpIds: [number, 3],
      mcpToolOverrides: [
        { mcpClientId: text, toolName: "a", action: McpToolAction.INCLUDE },
        { mcpClientId: text, toolName: "a", action: McpToolAction.EXCLUDE },
      ],
    }),
  ).toEqual({
    name: "Team ${var.text}",
    is_active: "${var.flag}",
    calendar_aligned: "${var.flag}",
    allow_all_providers: "${var.flag}",
    tags: ["a", "${var.text}"],
    provider_configs: {
      "${var.text}": {
        allowed_models: ["${var.text}", "gpt-4o"],
        key_ids: ["*"],
        model_budgets: { "${var.text}": { budgets: { "1d": { max_limit: "${var.number}" } } } },
      },
      openai: { all_models_allowed: "${var.flag}", key_ids: ["${var.text}"] },
    },
    mcp_configs: { "${var.text}": { tools_to_execute: ["${var.text}", "search"] } },
    virtual_mcp_ids: ["${var.number}", 3],
    mcp_tool_overrides: [
      { mcp_client_id: "${var.text}", tool_name: "a", action: "include" },
      { mcp_client_id: "${var.text}", tool_name: "a", action: "exclude" },
    ],
  });
});

test.each<[string, () => AccessProfileProps, string]>([
  [
    "after a token in a list, at the place where it was given",
    () => ({ name: "P", tags: [text, "a", text, ""] }),
    "tags[3]: must not be empty",
  ],
  [
    "after a number that is a token",
    () => ({
      name: "P",
      virtualMcpIds: [number, 0],
    }),
    "virtualMcpIds[1]: must be a whole number of at least 1, got 0",
  ],
  [
    "beside a name that is a token",
    () => ({ name: "P", providerConfigs: { [text]: {}, openai: { budgets: [Budget.daily(-1)] } } }),
    'providerConfigs.openai.budgets["1d"].maxLimit: must be greater than 0, got -1',
  ],
  [
    "beside a cap that is a token",
    () => ({ name: "P", rateLimit: { tokens: Rate.daily(number), requests: Rate.hourly(-2) } }),
    "rateLimit.requests: must be greater than 0, got -2",
  ],
  [
    "under names that look like attributes",
    () => ({
      name: "P",
      providerConfigs: { budgets: { modelBudgets: { my_model: { budgets: [Budget.weekly(0)] } } } },
    }),
    'providerConfigs.budgets.modelBudgets.my_model.budgets["1w"].maxLimit: must be greater than 0, got 0',
  ],
  [
    "with what was given as it was given",
    () => ({ name: " rate_limit" }),
    'name: must not start or end with whitespace, got " rate_limit"',
  ],
  [
    "of tools",
    () => ({ name: "P", mcpConfigs: { my_client: McpAccess.tools("a", "a") } }),
    'mcpConfigs.my_client.toolsToExecute[1]: is repeated: "a"',
  ],
])("a fault is told %s", (_where, props, fault) => {
  expect(faultsOf(props())).toEqual([fault]);
});

test("a fault is told in an element of which another part is a token", () => {
  const override = { mcpClientId: text, toolName: "", action: McpToolAction.INCLUDE };
  expect(faultsOf({ name: "P", mcpToolOverrides: [override] })).toEqual([
    "mcpToolOverrides[0].toolName: must not be empty",
  ]);
});

test("all faults are told at once", () => {
  expect(faultsOf({ name: "", budgets: [Budget.monthly(0)], rateLimit: {} })).toEqual([
    "name: must have 1 to 255 characters, got 0",
    'budgets["1M"].maxLimit: must be greater than 0, got 0',
    "rateLimit: caps nothing; set tokens or requests with its reset duration, or leave rateLimit out",
  ]);
});
