// The published JSON Schema and the check of the catalog agree, so that an editor says what the synthesis would say.

import Ajv from "ajv";
import addFormats from "ajv-formats";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { faultsOf } from "./catalogs";

const schema: object = JSON.parse(
  readFileSync(join(__dirname, "..", "..", "..", "docs", "access-profiles.schema.json"), "utf8"),
);
const conforms = addFormats(new Ajv({ strict: true, allowUnionTypes: true })).compile(schema);

test.each([
  "profiles: {}",
  "$schema: x\nprofiles: { P: {} }",
  "profiles: { P: { name: Q, description: '', is_active: false, tags: [a, b] } }",
  "profiles: { P: { clone_from: '12' }, Q: { clone_from: P } }",
  "profiles: { P: { budgets: { 1M: { max_limit: 0.5 }, 1Q: { max_limit: 1, quarter_start_month: 12 } } } }",
  "profiles: { P: { rate_limit: { request_max_limit: 1, request_reset_duration: 1h } } }",
  "profiles: { P: { provider_configs: { openai: { allowed_models: [], weight: 0, model_budgets: { m: {} } } } } }",
  "profiles: { P: { mcp_configs: { c: { tools_to_execute: ['*'] } }, virtual_mcp_ids: [1], mcp_tool_groups: [0] } }",
  "profiles: { P: { mcp_tool_overrides: [{ mcp_client_id: c, tool_name: t, action: include }] } }",
  "profiles: { P: { deletion_policy: abandon, adoption_policy: never } }",
  "profiles: { P: { roles: [{ name: a, is_default: true }, { name: b, apply_to_existing: false }], teams: [a], business_units: [], customers: [c] } }",
  "profiles: { P: { teams: [a] } }\nenvironments: { dev: { P: { teams: null, roles: [{ name: a }] } } }",
  "profiles: { P: {} }\nenvironments:",
  "profiles: { P: {} }\nenvironments: { dev: }",
  "profiles: { P: {} }\nenvironments: { dev: { P: } }",
  "profiles: { P: { tags: [a] } }\nenvironments: { dev: { P: { tags: null, budgets: { 1M: null } } } }",
  "profiles: { P: { budgets: { 1M: { max_limit: 1 } } } }\nenvironments: { dev: { P: { budgets: { 1M: {} } } } }",
])("both take %s", (text) => {
  expect(faultsOf(text)).toEqual([]);
  expect(conforms(parse(text)) || conforms.errors).toBe(true);
});

test.each([
  "[]",
  "profiles:",
  "profile: {}\nprofiles: {}",
  "environments: {}",
  "profiles: { P: }",
  "profiles: { P: { budget: {} } }",
  "profiles: { P: { id: '1' } }",
  "profiles: { P: { name: 5 } }",
  "profiles: { P: { is_active: yes } }",
  "profiles: { P: { description: null } }",
  "profiles: { P: { tags: a } }",
  "profiles: { P: { tags: [a, a] } }",
  "profiles: { P: { tags: [''] } }",
  "profiles: { P: { clone_from: 12 } }",
  "profiles: { P: { budgets: { 2M: { max_limit: 1 } } } }",
  "profiles: { P: { budgets: { 1M: 500 } } }",
  "profiles: { P: { budgets: { 1M: { max_limit: 0 } } } }",
  "profiles: { P: { budgets: { 1M: {} } } }",
  "profiles: { P: { budgets: { 1Q: { max_limit: 1, quarter_start_month: 13 } } } }",
  "profiles: { P: { rate_limit: { token_max_limit: 0.5, token_reset_duration: 1d } } }",
  "profiles: { P: { rate_limit: { token_max_limit: 1, token_reset_duration: 1Q } } }",
  "profiles: { P: { provider_configs: { openai: { keys: [] } } } }",
  "profiles: { P: { mcp_configs: { c: {} } } }",
  "profiles: { P: { mcp_tool_overrides: [{ mcp_client_id: c, tool_name: t, action: allow }] } }",
  "profiles: { P: { deletion_policy: destroy } }",
  "profiles: { P: { team: [a] } }",
  "profiles: { P: { teams: [a, a] } }",
  "profiles: { P: { teams: [12] } }",
  "profiles: { P: { customers: [''] } }",
  "profiles: { P: { roles: [a] } }",
  "profiles: { P: { roles: [{ is_default: true }] } }",
  "profiles: { P: { roles: [{ name: a, default: true }] } }",
  "profiles: { P: {} }\nenvironments: { dev: { P: { business_units: a } } }",
  "profiles: { P: {} }\nenvironments: []",
  "profiles: { P: {} }\nenvironments: { dev: [] }",
  "profiles: { P: {} }\nenvironments: { dev: { P: [] } }",
  "profiles: { P: {} }\nenvironments: { dev: { P: { colour: red } } }",
  "profiles: { P: {} }\nenvironments: { dev: { P: { tags: [a, a] } } }",
  "profiles: { P: {} }\nenvironments: { dev: { P: { budgets: { 1M: { max_limit: -1 } } } } }",
])("both refuse %s", (text) => {
  expect(conforms(parse(text))).toBe(false);
  expect(faultsOf(text)).not.toEqual([]);
});
