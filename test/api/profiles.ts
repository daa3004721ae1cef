// Access profiles as a gateway answers them, for scripted answers.
import { accessProfile, type WireProfile } from "../../src/api";
import { type Asked, type Reply } from "./server";

/** What the vendor publishes as a sample of an answer, in form: durations and actions are left out, both lists of models are there. */
export const SAMPLE = {
  id: 1,
  name: "Sample",
  description: "string",
  is_active: true,
  version: 1,
  tags: ["string"],
  provider_configs: [
    {
      id: 1,
      provider_name: "openai",
      all_models_allowed: true,
      allowed_models: ["gpt-4o"],
      budgets: [{ id: "b1", max_limit: 1, scope: "provider:openai", current_usage: 0 }],
      rate_limit: { id: "r1", token_max_limit: 1, request_max_limit: 1, token_current_usage: 0 },
    },
  ],
  budgets: [{ id: "b2", max_limit: 1, scope: "total", current_usage: 0, last_reset: "2026-01-01T00:00:00Z" }],
  rate_limit: { id: "r2", token_max_limit: 1, request_max_limit: 1 },
  calendar_aligned: true,
  allow_all_providers: true,
  auto_rotation_interval: 0,
  virtual_mcps: [{ virtual_mcp_id: 1, virtual_mcp_name: "string" }],
  mcp_configs: [{ mcp_client_id: "jira", tools_to_execute: ["string"] }],
  mcp_tool_groups: [{ tool_group_id: 0 }],
  mcp_servers: [{ mcp_server_id: "wiki" }],
  mcp_tool_overrides: [{ mcp_client_id: "jira", tool_name: "search" }],
  created_at: "2026-01-01T00:00:00Z",
  updated_at: "2026-01-01T00:00:00Z",
};

/** A whole profile; what is not given is empty. */
export function wireProfile(members: Record<string, unknown> = {}): WireProfile {
  return accessProfile.parse({ id: 7, name: "Engineering", is_active: true, version: 3, ...members });
}

/** The answer to a GET by id and to every change. */
export function oneProfile(members: Record<string, unknown> = {}): { json: unknown } {
  return { json: { access_profile: wireProfile(members), roles: [], user_count: 0 } };
}

/** The answer to a list: one page with everything. */
export function page(...profiles: readonly Record<string, unknown>[]): { json: unknown } {
  const access_profiles = profiles.map(wireProfile);
  const count = profiles.length;
  return { json: { access_profiles, count, total_count: count, limit: 100, offset: 0 } };
}

/** A script of a gateway that serves access profiles, so its list is there, and answers everything else the same. */
export function always(reply: Reply): (asked: Asked) => Reply {
  return ({ method, path }) => (method === "GET" && path.endsWith("/access-profiles") ? page() : reply);
}
