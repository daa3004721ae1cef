// A specification that sets every attribute.

import { accessProfileSpec, type AccessProfileSpec } from "../../../src/handler/spec";

/** Every attribute of a profile, with texts that code has to escape. */
export const everything: AccessProfileSpec = accessProfileSpec.parse({
  name: "Data & Analytics (EU)",
  description: 'Says "hi" for ${money} and %{percent}, C:\\temp,\nas café',
  is_active: false,
  tags: ["b", "a"],
  calendar_aligned: true,
  allow_all_providers: false,
  auto_rotation_interval: "30d",
  next_rotation_at: "2040-01-01T00:00:00Z",
  provider_configs: {
    openai: {
      allowed_models: ["gpt-4o", "gpt-4o-mini"],
      budgets: { "1M": { max_limit: 500 } },
      rate_limit: { request_max_limit: 600, request_reset_duration: "1h" },
      blacklisted_models: ["gpt-4"],
      key_ids: ["key-1"],
      weight: 0.25,
      model_budgets: { "gpt-4o": { budgets: { "1d": { max_limit: 10 } } } },
    },
    "my provider": {
      allowed_models_patterns: ["llama-.*"],
      blacklisted_models_patterns: ["llama-1\\..*"],
      clear: ["weight"],
    },
  },
  budgets: { "1M": { max_limit: 5000 }, "1Q": { max_limit: 12000.5, quarter_start_month: 2 } },
  rate_limit: {
    token_max_limit: 2_000_000,
    token_reset_duration: "1d",
    request_max_limit: 5000,
    request_reset_duration: "1h",
  },
  mcp_configs: {
    search: { tools_to_execute: ["*"] },
    files: { tools_to_execute: ["read", "list"] },
    "code-runner": { tools_to_execute: [] },
  },
  virtual_mcp_ids: [12, 7],
  virtual_mcp_names: ["office"],
  relay_grants: ["office"],
  mcp_tool_groups: [3],
  mcp_servers: ["legacy"],
  mcp_tool_overrides: [{ mcp_client_id: "old", tool_name: "shell", action: "exclude" }],
  clone_from: "4",
  deletion_policy: "delete",
  adoption_policy: "never",
  strict: true,
  timeouts: { create: "10m", read: "90s", update: "10m", delete: "1h" },
});
