// Written by `npm run generate` from docs/openapi.json.

export interface paths {
  "/api/governance/access-profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A page of the profiles */
    get: operations["listProfiles"];
    put?: never;
    /** Create a profile */
    post: operations["createProfile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/access-profiles/audit-logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The audit entries of every profile, the newest first */
    get: operations["listAuditLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/access-profiles/{profile_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The profile, with the roles that grant it and the number of users who hold a copy */
    get: operations["getProfile"];
    /** Update the members that are sent, and keep the others */
    put: operations["updateProfile"];
    post?: never;
    /** Delete the profile */
    delete: operations["deleteProfile"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/access-profiles/{profile_id}/activate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Activate the profile */
    put: operations["activateProfile"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/access-profiles/{profile_id}/deactivate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Deactivate the profile */
    put: operations["deactivateProfile"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/access-profiles/{profile_id}/clone": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Clone the profile under a new name */
    post: operations["cloneProfile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/access-profiles/{profile_id}/propagate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Push fields of the profile to the copies of users; a dry run only counts */
    post: operations["propagateProfile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/access-profiles/{profile_id}/roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Attach roles that grant the profile */
    post: operations["attachRoles"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/access-profiles/{profile_id}/roles/{role_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Detach a role, which takes the copies that it brought */
    delete: operations["detachRole"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/access-profiles/{profile_id}/versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All versions of the profile, the newest first */
    get: operations["listVersions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/access-profiles/{profile_id}/versions/{version}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** One version of the profile */
    get: operations["getVersion"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/access-profiles/{profile_id}/audit-logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The audit entries of one profile, the newest first */
    get: operations["listProfileAuditLogs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access-profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of the profiles
     * @deprecated
     */
    get: operations["listProfilesDeprecated"];
    put?: never;
    /**
     * Create a profile
     * @deprecated
     */
    post: operations["createProfileDeprecated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access-profiles/audit-logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The audit entries of every profile, the newest first
     * @deprecated
     */
    get: operations["listAuditLogsDeprecated"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access-profiles/{profile_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The profile, with the roles that grant it and the number of users who hold a copy
     * @deprecated
     */
    get: operations["getProfileDeprecated"];
    /**
     * Update the members that are sent, and keep the others
     * @deprecated
     */
    put: operations["updateProfileDeprecated"];
    post?: never;
    /**
     * Delete the profile
     * @deprecated
     */
    delete: operations["deleteProfileDeprecated"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access-profiles/{profile_id}/activate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Activate the profile
     * @deprecated
     */
    put: operations["activateProfileDeprecated"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access-profiles/{profile_id}/deactivate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Deactivate the profile
     * @deprecated
     */
    put: operations["deactivateProfileDeprecated"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access-profiles/{profile_id}/clone": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Clone the profile under a new name
     * @deprecated
     */
    post: operations["cloneProfileDeprecated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access-profiles/{profile_id}/propagate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Push fields of the profile to the copies of users; a dry run only counts
     * @deprecated
     */
    post: operations["propagateProfileDeprecated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access-profiles/{profile_id}/roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Attach roles that grant the profile
     * @deprecated
     */
    post: operations["attachRolesDeprecated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access-profiles/{profile_id}/roles/{role_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Detach a role, which takes the copies that it brought
     * @deprecated
     */
    delete: operations["detachRoleDeprecated"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access-profiles/{profile_id}/versions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All versions of the profile, the newest first
     * @deprecated
     */
    get: operations["listVersionsDeprecated"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access-profiles/{profile_id}/versions/{version}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * One version of the profile
     * @deprecated
     */
    get: operations["getVersionDeprecated"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/access-profiles/{profile_id}/audit-logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The audit entries of one profile, the newest first
     * @deprecated
     */
    get: operations["listProfileAuditLogsDeprecated"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a role, with the users who have it */
    post: operations["createRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/access-profiles/{profile_id}/usage": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Count usage against the profile, as inference would */
    post: operations["spendUsage"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/access-profiles/{profile_id}/users/{user_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Give a user a copy of the profile */
    put: operations["assignUser"];
    post?: never;
    /** Take the copy of a user */
    delete: operations["unassignUser"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/access-profiles/{profile_id}/holders": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users, teams, business units and customers that hold the profile */
    get: operations["listHolders"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/access-profiles/{profile_id}/entities/{kind}/{entity_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Attach the profile to a team, business unit or customer */
    put: operations["attachEntity"];
    post?: never;
    /** Detach the profile from a team, business unit or customer */
    delete: operations["detachEntity"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    CreateRequest: {
      name: string;
      description?: string;
      tags?: string[];
      provider_configs?: components["schemas"]["ProviderConfigRequest"][];
      budgets?: components["schemas"]["BudgetRequest"][];
      rate_limit?: components["schemas"]["RateLimitRequest"];
      calendar_aligned?: boolean;
      auto_rotation_interval?: string | number;
      /** Format: date-time */
      next_rotation_at?: string;
      allow_all_providers?: boolean;
      virtual_mcps?: {
        virtual_mcp_id?: number;
        virtual_mcp_name?: string;
      }[];
      mcp_configs?: {
        mcp_client_id: string;
        tools_to_execute?: string[];
      }[];
      mcp_tool_groups?: {
        tool_group_id: number;
      }[];
      mcp_servers?: {
        mcp_server_id: string;
      }[];
      mcp_tool_overrides?: {
        mcp_client_id: string;
        tool_name: string;
        /** @enum {string} */
        action: "include" | "exclude";
      }[];
    };
    UpdateRequest: {
      description?: string | null;
      tags?: string[];
      provider_configs?: components["schemas"]["ProviderConfigRequest"][];
      budgets?: components["schemas"]["BudgetRequest"][];
      rate_limit?: components["schemas"]["RateLimitRequest"] | null;
      calendar_aligned?: boolean | null;
      auto_rotation_interval?: (string | number) | null;
      next_rotation_at?: string | null;
      allow_all_providers?: boolean | null;
      virtual_mcps?: {
        virtual_mcp_id?: number;
        virtual_mcp_name?: string;
      }[];
      mcp_configs?: {
        mcp_client_id: string;
        tools_to_execute?: string[];
      }[];
      mcp_tool_groups?: {
        tool_group_id: number;
      }[];
      mcp_servers?: {
        mcp_server_id: string;
      }[];
      mcp_tool_overrides?: {
        mcp_client_id: string;
        tool_name: string;
        /** @enum {string} */
        action: "include" | "exclude";
      }[];
      name?: string;
    };
    CloneRequest: {
      name: string;
      description?: string;
    };
    ProviderConfigRequest: {
      provider_name: string;
      all_models_allowed?: boolean;
      allowed_models?: string[] | null;
      budgets?: components["schemas"]["BudgetRequest"][] | null;
      rate_limit?: components["schemas"]["RateLimitRequest"] | null;
      blacklisted_models?: string[] | null;
      weight?: number | null;
      key_ids?: string[] | null;
      model_budgets?: components["schemas"]["ModelBudgetRequest"][] | null;
    };
    ModelBudgetRequest: {
      model_name: string;
      budgets?: components["schemas"]["BudgetRequest"][] | null;
      rate_limit?: components["schemas"]["RateLimitRequest"] | null;
    };
    BudgetRequest: {
      max_limit: number;
      /** @enum {string} */
      reset_duration: "1h" | "1d" | "1w" | "1M" | "1Q" | "1Y";
      reset_config?: {
        quarter_start_month?: number;
      } | null;
      alert_thresholds?: number[];
    };
    RateLimitRequest: {
      token_max_limit?: number | null;
      token_reset_duration?: ("1h" | "1d" | "1w" | "1M" | "1Y") | null;
      request_max_limit?: number | null;
      request_reset_duration?: ("1h" | "1d" | "1w" | "1M" | "1Y") | null;
    };
    PropagateRequest: {
      fields: (
        | "provider_configs"
        | "budgets"
        | "rate_limit"
        | "mcp_tool_groups"
        | "mcp_servers"
        | "mcp_tool_overrides"
      )[];
      dry_run?: boolean;
      /** @description Empty or left out: every holder */
      user_ids?: string[];
      group_ids?: string[];
      reset_usage?: boolean;
    };
    AttachRolesRequest: {
      role_ids: number[];
      is_default?: boolean;
      /** @description Gives the users who have the role a copy at once */
      apply_to_existing?: boolean;
    };
    RoleRequest: {
      name: string;
      /** @default [] */
      user_ids: string[];
    };
    UsageRequest: {
      provider?: string;
      model?: string;
      /**
       * @description Dollars
       * @default 0
       */
      cost: number;
      /** @default 0 */
      tokens: number;
      /** @default 0 */
      requests: number;
    };
    AccessProfile: {
      id: number;
      name: string;
      description: string | null;
      is_active: boolean;
      version: number;
      tags: string[];
      provider_configs: components["schemas"]["ProviderConfig"][];
      budgets: components["schemas"]["Budget"][];
      rate_limit?: components["schemas"]["RateLimit"];
      calendar_aligned: boolean;
      allow_all_providers: boolean;
      /** @description Nanoseconds; 0 is off */
      auto_rotation_interval: number;
      next_rotation_at: string | null;
      last_rotation_at: string | null;
      virtual_mcps: {
        virtual_mcp_id?: number;
        virtual_mcp_name?: string;
      }[];
      mcp_configs: {
        mcp_client_id: string;
        /** @description * is every tool */
        tools_to_execute: string[];
      }[];
      mcp_tool_groups: {
        tool_group_id: number;
      }[];
      mcp_servers: {
        mcp_server_id: string;
      }[];
      mcp_tool_overrides: {
        mcp_client_id: string;
        tool_name: string;
        /** @enum {string} */
        action: "include" | "exclude";
      }[];
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    ProviderConfig: {
      id: number;
      provider_name: string;
      all_models_allowed: boolean;
      /** @description Ignored with all_models_allowed; empty denies all */
      allowed_models: string[];
      budgets: components["schemas"]["Budget"][];
      rate_limit?: components["schemas"]["RateLimit"];
      /** @description Wins over the models that are allowed */
      blacklisted_models: string[];
      weight: number | null;
      /** @description Empty denies every key, * allows every one */
      key_ids: string[];
      model_budgets: components["schemas"]["ModelBudget"][];
    };
    ModelBudget: {
      model_name: string;
      budgets: components["schemas"]["Budget"][];
      rate_limit?: components["schemas"]["RateLimit"];
    };
    Budget: {
      id: string;
      /** @description Dollars */
      max_limit: number;
      /** @enum {string} */
      reset_duration: "1h" | "1d" | "1w" | "1M" | "1Q" | "1Y";
      /** @description With 1Q only */
      reset_config?: {
        quarter_start_month?: number;
      };
      alert_thresholds?: number[];
      /** @description total, provider:<name> or provider:<name>:model:<model> */
      scope: string;
      /** @description Dollars spent since last_reset */
      current_usage: number;
      /** Format: date-time */
      last_reset: string;
    };
    RateLimit: {
      id: string;
      token_max_limit: number | null;
      /** @enum {string} */
      token_reset_duration?: "1h" | "1d" | "1w" | "1M" | "1Y";
      token_current_usage: number;
      /** Format: date-time */
      token_last_reset?: string;
      request_max_limit: number | null;
      /** @enum {string} */
      request_reset_duration?: "1h" | "1d" | "1w" | "1M" | "1Y";
      request_current_usage: number;
      /** Format: date-time */
      request_last_reset?: string;
    };
    ProfileResponse: {
      access_profile: components["schemas"]["AccessProfile"];
    };
    DetailResponse: {
      access_profile: components["schemas"]["AccessProfile"];
      roles: {
        id: number;
        access_profile_id: number;
        role_id: number;
        role_name: string;
        is_default: boolean;
      }[];
      user_count: number;
    };
    ListResponse: {
      access_profiles: components["schemas"]["AccessProfile"][];
      count: number;
      total_count: number;
      limit: number;
      offset: number;
    };
    MessageResponse: {
      message: string;
    };
    AttachRolesResponse: {
      message: string;
      users_applied: number;
    };
    PropagateResponse: {
      affected_users: number;
      failed_users: number;
      skipped_users: number;
      user_ids: string[];
      fields: string[];
      applied: boolean;
      vk_sync_errors: string[];
      affected_entities: number;
      failed_entities: number;
    };
    VersionListResponse: {
      versions: {
        id: number;
        access_profile_id: number;
        version: number;
        name: string;
        description: string | null;
        /** @description The whole profile as JSON text */
        snapshot: string;
        changed_by: string;
        /** Format: date-time */
        created_at: string;
      }[];
    };
    VersionResponse: {
      version: {
        id: number;
        access_profile_id: number;
        version: number;
        name: string;
        description: string | null;
        /** @description The whole profile as JSON text */
        snapshot: string;
        changed_by: string;
        /** Format: date-time */
        created_at: string;
      };
    };
    AuditLogListResponse: {
      audit_logs: {
        id: number;
        access_profile_id: number | null;
        user_id: string | null;
        actor: string;
        /** @enum {string} */
        action:
          | "create"
          | "update"
          | "delete"
          | "propagate"
          | "attach_role"
          | "detach_role"
          | "clone"
          | "activate"
          | "deactivate";
        /** @description JSON text */
        previous_values: string | null;
        /** @description JSON text */
        new_values: string | null;
        /** @description JSON text */
        metadata: string | null;
        /** Format: date-time */
        created_at: string;
      }[];
      total_count: number;
    };
    RoleResponse: {
      role: {
        id: number;
        name: string;
        user_ids: string[];
      };
    };
    HoldersResponse: {
      users: {
        user_id: string;
        role_id: number | null;
      }[];
      entities: {
        kind: string;
        entity_id: string;
      }[];
    };
    UserCountResponse: {
      user_count: number;
    };
    EntityCountResponse: {
      entity_count: number;
    };
    ErrorResponse: {
      is_bifrost_error: boolean;
      status_code: number;
      error: {
        message: string;
      };
      extra_fields: Record<string, never>;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  listProfiles: {
    parameters: {
      query?: {
        /** @description Size of the page; left out or 0: everything */
        limit?: number;
        /** @description How many are skipped */
        offset?: number;
        /** @description Part of the name or the description, in any case */
        search?: string;
        /** @description Tags with commas between them; a profile has at least one of them */
        tags?: string;
        is_active?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  createProfile: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateRequest"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProfileResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The name is already taken, or the profile is held */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  listAuditLogs: {
    parameters: {
      query?: {
        /** @description Size of the page; left out or 0: everything */
        limit?: number;
        /** @description How many are skipped */
        offset?: number;
        action?:
          | "create"
          | "update"
          | "delete"
          | "propagate"
          | "attach_role"
          | "detach_role"
          | "clone"
          | "activate"
          | "deactivate";
        user_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditLogListResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DetailResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  updateProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProfileResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The name is already taken, or the profile is held */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  deleteProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The name is already taken, or the profile is held */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  activateProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProfileResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  deactivateProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProfileResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  cloneProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloneRequest"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProfileResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The name is already taken, or the profile is held */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  propagateProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PropagateRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PropagateResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  attachRoles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AttachRolesRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AttachRolesResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  detachRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
        role_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  listVersions: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VersionListResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getVersion: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VersionResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  listProfileAuditLogs: {
    parameters: {
      query?: {
        /** @description Size of the page; left out or 0: everything */
        limit?: number;
        /** @description How many are skipped */
        offset?: number;
        action?:
          | "create"
          | "update"
          | "delete"
          | "propagate"
          | "attach_role"
          | "detach_role"
          | "clone"
          | "activate"
          | "deactivate";
        user_id?: string;
      };
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditLogListResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  listProfilesDeprecated: {
    parameters: {
      query?: {
        /** @description Size of the page; left out or 0: everything */
        limit?: number;
        /** @description How many are skipped */
        offset?: number;
        /** @description Part of the name or the description, in any case */
        search?: string;
        /** @description Tags with commas between them; a profile has at least one of them */
        tags?: string;
        is_active?: boolean;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ListResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  createProfileDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateRequest"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProfileResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The name is already taken, or the profile is held */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  listAuditLogsDeprecated: {
    parameters: {
      query?: {
        /** @description Size of the page; left out or 0: everything */
        limit?: number;
        /** @description How many are skipped */
        offset?: number;
        action?:
          | "create"
          | "update"
          | "delete"
          | "propagate"
          | "attach_role"
          | "detach_role"
          | "clone"
          | "activate"
          | "deactivate";
        user_id?: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditLogListResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getProfileDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["DetailResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  updateProfileDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProfileResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The name is already taken, or the profile is held */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  deleteProfileDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The name is already taken, or the profile is held */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  activateProfileDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProfileResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  deactivateProfileDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProfileResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  cloneProfileDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CloneRequest"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProfileResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The name is already taken, or the profile is held */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  propagateProfileDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PropagateRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["PropagateResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  attachRolesDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AttachRolesRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AttachRolesResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  detachRoleDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
        role_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MessageResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  listVersionsDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VersionListResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  getVersionDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
        version: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VersionResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  listProfileAuditLogsDeprecated: {
    parameters: {
      query?: {
        /** @description Size of the page; left out or 0: everything */
        limit?: number;
        /** @description How many are skipped */
        offset?: number;
        action?:
          | "create"
          | "update"
          | "delete"
          | "propagate"
          | "attach_role"
          | "detach_role"
          | "clone"
          | "activate"
          | "deactivate";
        user_id?: string;
      };
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          Deprecation: string;
          Link: string;
          "X-Bifrost-Deprecated-Route": string;
          "X-Bifrost-Route-Removal": string;
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AuditLogListResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  createRole: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RoleRequest"];
      };
    };
    responses: {
      /** @description Created */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["RoleResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The name is already taken, or the profile is held */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  spendUsage: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UsageRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ProfileResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  assignUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserCountResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  unassignUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserCountResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  listHolders: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["HoldersResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  attachEntity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
        kind: "teams" | "business-units" | "customers";
        entity_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EntityCountResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
  detachEntity: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        profile_id: number;
        kind: "teams" | "business-units" | "customers";
        entity_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["EntityCountResponse"];
        };
      };
      /** @description Something in the request is wrong; the message names it */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description No credential, or not a management key */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description Any other refusal */
      default: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
    };
  };
}
