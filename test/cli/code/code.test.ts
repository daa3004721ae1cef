// Profiles as code: the text that people get.

import { codeOf, hclBlock, HclExpression } from "../../../src/cli/code";
import { accessProfileSpec } from "../../../src/handler/spec";

const engineering = accessProfileSpec.parse({
  name: "Engineering",
  description: 'All of "R&D" for ${budget}',
  tags: [],
  calendar_aligned: false,
  provider_configs: {
    openai: { allowed_models: ["gpt-4o"], key_ids: ["*"], budgets: { "1M": { max_limit: 1500 } } },
    anthropic: { all_models_allowed: true },
  },
  rate_limit: { request_max_limit: 600, request_reset_duration: "1h" },
  mcp_configs: { search: { tools_to_execute: [] } },
});
const profiles = [{ spec: engineering, comment: "Version 3 of\nprofile 12", importId: "12" }];

test("HCL", () => {
  expect(codeOf("hcl", profiles)).toBe(`import {
  to = bifrost_access_profile.engineering
  id = "12"
}

# Version 3 of profile 12
resource "bifrost_access_profile" "engineering" {
  name        = "Engineering"
  description = "All of \\"R&D\\" for $\${budget}"
  provider_configs = {
    openai = {
      allowed_models = ["gpt-4o"]
      budgets        = { "1M" = { max_limit = 1500 } }
      key_ids        = ["*"]
    }
    anthropic = { all_models_allowed = true }
  }
  rate_limit = {
    request_max_limit      = 600
    request_reset_duration = "1h"
  }
  mcp_configs = { search = { tools_to_execute = [] } }
}
`);
});

test("TypeScript", () => {
  expect(codeOf("ts", profiles)).toBe(`import { AccessProfile, Budget, McpAccess, Rate } from "cdktf-bifrost";
import { type Construct } from "constructs";

/** Version 3 of profile 12 */
export function engineering(scope: Construct): AccessProfile {
  const profile = new AccessProfile(scope, "engineering", {
    name: "Engineering",
    description: 'All of "R&D" for \${budget}',
    providerConfigs: {
      openai: {
        allowedModels: ["gpt-4o"],
        budgets: [Budget.monthly(1_500)],
      },
      anthropic: {
        allModelsAllowed: true,
        keyIds: [],
      },
    },
    rateLimit: { requests: Rate.hourly(600) },
    mcpConfigs: { search: McpAccess.noTools() },
  });
  profile.importFrom("12");
  return profile;
}
`);
});

test("a catalog, which allows every key to an entry that names none", () => {
  expect(codeOf("yaml", profiles)).toBe(`# Version 3 of profile 12
profiles:
  Engineering:
    description: All of "R&D" for \${budget}
    provider_configs:
      openai:
        allowed_models:
          - gpt-4o
        budgets:
          1M:
            max_limit: 1500
      anthropic:
        all_models_allowed: true
        key_ids: []
    rate_limit:
      request_max_limit: 600
      request_reset_duration: 1h
    mcp_configs:
      search:
        tools_to_execute: []
`);
});

test("a clone says which attributes are empty, because it keeps what it does not set", () => {
  const clone = accessProfileSpec.parse({
    name: "Copy",
    clone_from: "12",
    tags: [],
    calendar_aligned: false,
  });
  expect(codeOf("hcl", [{ spec: clone }])).toContain("  tags             = []\n  calendar_aligned = false\n");
});

test.each([
  ["a quote and a backslash", 'a"\\', '"a\\"\\\\"'],
  ["templates", "${a} %{b} $${c} $", '"$${a} %%{b} $$${c} $"'],
  ["controls and directions", "\u0000\u202e\r\n", '"\\u0000\\u202e\\r\\n"'],
  ["half of a surrogate pair", "\ud800", '"\ufffd"'],
])("HCL quotes %s", (_what, value, expected) => {
  expect(hclBlock("locals", [], { value })).toBe(`locals {\n  value = ${expected}\n}\n`);
});

test("HCL writes references, long lists and keys that are words of the language", () => {
  const models = Array.from({ length: 12 }, (_, index) => `model-${index}`);
  const profile_id = new HclExpression("bifrost_access_profile.engineering.id");
  const block = hclBlock("resource", ["bifrost_access_profile_role", "r"], {
    profile_id,
    models,
    map: { for: 1 },
  });
  expect(block).toBe(`resource "bifrost_access_profile_role" "r" {
  profile_id = bifrost_access_profile.engineering.id
  models = [
${models.map((model) => `    "${model}",\n`).join("")}  ]
  map = { "for" = 1 }
}
`);
});
