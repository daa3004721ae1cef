// An access profile as the gateway stores and answers it. Source: bifrost-api.md §2. Every list is present, never null.

import { type BudgetDuration, type RateDuration } from "../../api/wire";

/** A limit in dollars for one reset duration, with its usage. Source: §2.4. */
export interface Budget {
  readonly id: string;
  readonly max_limit: number;
  readonly reset_duration: BudgetDuration;
  readonly reset_config?: { readonly quarter_start_month?: number | undefined };
  readonly alert_thresholds?: readonly number[];
  readonly scope: string;
  readonly current_usage: number;
  readonly last_reset: string;
}

/** Caps on tokens and requests, with their usage. Source: §2.5. */
export interface RateLimit {
  readonly id: string;
  readonly token_max_limit: number | null;
  readonly token_reset_duration: RateDuration | null;
  readonly token_current_usage: number;
  readonly token_last_reset: string | null;
  readonly request_max_limit: number | null;
  readonly request_reset_duration: RateDuration | null;
  readonly request_current_usage: number;
  readonly request_last_reset: string | null;
}

/** Budgets and rate limit of one owner: the profile, a provider entry or a model of it. */
export interface Limits {
  readonly budgets: readonly Budget[];
  readonly rate_limit: RateLimit | null;
}

/** Limits of one model within a provider entry. */
export interface ModelBudget extends Limits {
  readonly model_name: string;
}

/** Access to one provider. Source: §2.3. */
export interface ProviderConfig extends Limits {
  readonly id: number;
  readonly provider_name: string;
  readonly all_models_allowed: boolean;
  readonly allowed_models: readonly string[];
  readonly blacklisted_models: readonly string[];
  readonly weight: number | null;
  readonly key_ids: readonly string[];
  readonly model_budgets: readonly ModelBudget[];
}

/** The MCP parts, old and new model side by side. Source: §2.7. */
export interface McpAccess {
  readonly virtual_mcps: readonly {
    virtual_mcp_id?: number | undefined;
    virtual_mcp_name?: string | undefined;
  }[];
  readonly mcp_configs: readonly { mcp_client_id: string; tools_to_execute: readonly string[] }[];
  readonly mcp_tool_groups: readonly { tool_group_id: number }[];
  readonly mcp_servers: readonly { mcp_server_id: string }[];
  readonly mcp_tool_overrides: readonly {
    mcp_client_id: string;
    tool_name: string;
    action: "include" | "exclude";
  }[];
}

/** When keys are rotated; the interval is in nanoseconds, 0 is off. Source: §2.6. */
export interface Rotation {
  readonly auto_rotation_interval: number;
  readonly next_rotation_at: string | null;
  readonly last_rotation_at: string | null;
}

/** A whole profile. Source: §2.1. */
export interface Profile extends Limits, McpAccess, Rotation {
  readonly id: number;
  readonly name: string;
  readonly description: string | null;
  readonly is_active: boolean;
  readonly version: number;
  readonly tags: readonly string[];
  readonly provider_configs: readonly ProviderConfig[];
  readonly calendar_aligned: boolean;
  readonly allow_all_providers: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}
