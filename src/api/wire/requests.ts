// The bodies that a client sends. A server checks them with its own schemas, which these types hold (`gateway/contract`).
// Source: bifrost-api.md §2.

import { type BudgetDuration, type RateDuration } from "./limits";

/** A budget: dollars for each reset duration. Source: §2.4. */
export interface BudgetRequest {
  max_limit: number;
  reset_duration: BudgetDuration;
  /** With `1Q` only: the month (1–12) in which the first quarter starts. */
  reset_config?: { quarter_start_month?: number | undefined } | null | undefined;
  alert_thresholds?: number[] | undefined;
}

/** A rate limit: each cap is a positive integer and comes with its duration. Source: §2.5. */
export interface RateLimitRequest {
  token_max_limit?: number | null | undefined;
  token_reset_duration?: RateDuration | null | undefined;
  request_max_limit?: number | null | undefined;
  request_reset_duration?: RateDuration | null | undefined;
}

/** Limits of one model of a provider. Source: §2.3. */
export interface ModelBudgetRequest {
  model_name: string;
  budgets?: BudgetRequest[] | null | undefined;
  rate_limit?: RateLimitRequest | null | undefined;
}

/** Access to one provider. Source: §2.3. */
export interface ProviderConfigRequest {
  provider_name: string;
  all_models_allowed?: boolean | undefined;
  allowed_models?: string[] | null | undefined;
  budgets?: BudgetRequest[] | null | undefined;
  rate_limit?: RateLimitRequest | null | undefined;
  blacklisted_models?: string[] | null | undefined;
  weight?: number | null | undefined;
  key_ids?: string[] | null | undefined;
  model_budgets?: ModelBudgetRequest[] | null | undefined;
  /** RE2, matched in full and in either case. Source: §10. */
  allowed_models_patterns?: string[] | undefined;
  blacklisted_models_patterns?: string[] | undefined;
}

/** Access to one MCP client. Source: §2.7. */
export interface McpConfigRequest {
  mcp_client_id: string;
  tools_to_execute?: string[] | undefined;
}

/** One tool of an MCP client, included or excluded. Source: §2.7. */
export interface McpToolOverrideRequest {
  mcp_client_id: string;
  tool_name: string;
  action: "include" | "exclude";
}

/** A link to a virtual MCP server by its id, its name or both; an alias, so that it passes for a link of an answer. Source: §2.7. */
export type VirtualMcpRequest = {
  virtual_mcp_id?: number | undefined;
  virtual_mcp_name?: string | undefined;
};

/** Body of POST. Source: §1.2, §2.1. */
export interface CreateRequest {
  /** 1–255 characters once trimmed. */
  name: string;
  description?: string | undefined;
  tags?: string[] | undefined;
  provider_configs?: ProviderConfigRequest[] | undefined;
  budgets?: BudgetRequest[] | undefined;
  rate_limit?: RateLimitRequest | undefined;
  calendar_aligned?: boolean | undefined;
  /** A day count such as `30d`, a Go duration such as `12h`, or whole nanoseconds; empty or 0 is off. Source: §2.6. */
  auto_rotation_interval?: string | number | undefined;
  /** RFC 3339. */
  next_rotation_at?: string | undefined;
  allow_all_providers?: boolean | undefined;
  virtual_mcps?: VirtualMcpRequest[] | undefined;
  mcp_configs?: McpConfigRequest[] | undefined;
  mcp_tool_groups?: { tool_group_id: number }[] | undefined;
  mcp_servers?: { mcp_server_id: string }[] | undefined;
  mcp_tool_overrides?: McpToolOverrideRequest[] | undefined;
  /** Relays by name. Source: §10. */
  relay_grants?: { relay_name: string }[] | undefined;
}

/** Members that an update clears with `null`. */
type Clearable =
  | "description"
  | "rate_limit"
  | "calendar_aligned"
  | "auto_rotation_interval"
  | "next_rotation_at"
  | "allow_all_providers";

/** Body of PUT, the partial update: an omitted member keeps its value, a list replaces the whole list. Source: §2.1, §3. */
export type UpdateRequest = {
  [M in keyof CreateRequest]?: CreateRequest[M] | (M extends Clearable ? null : never) | undefined;
};

/** Body of POST clone. Source: §2.8. */
export type CloneRequest = Pick<CreateRequest, "name" | "description">;
