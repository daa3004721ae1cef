// Written by `npm run generate` from the schemas in src/provider.

import { type ConfigurationAttributes } from "../configuration";

export const ATTRIBUTES = {
  provider: {
    endpoint: { type: "string" },
    api_key: { type: "string", sensitive: true },
    username: { type: "string" },
    password: { type: "string", sensitive: true },
    api_path: { type: "string" },
    request_timeout: { type: "number" },
    max_retries: { type: "number" },
    max_concurrency: { type: "number" },
    headers: { type: { map: "string" }, sensitive: true },
    ca_cert_pem: { type: "string" },
    allow_insecure_http: { type: "bool" },
    skip_check: { type: "bool" },
    drift_authors: { type: "bool" },
    guardrails: {
      nesting: "single",
      attributes: {
        max_monthly_budget: { type: "number" },
        require_budget: { type: "bool" },
        require_rate_limit: { type: "bool" },
        forbid_all_models: { type: "bool" },
        forbid_all_providers: { type: "bool" },
        forbid_all_keys: { type: "bool" },
        forbid_all_tools: { type: "bool" },
        allowed_providers: { type: { set: "string" } },
        forbid_widening: { type: "bool" },
      },
    },
  },
  bifrost_access_profile: { id: { type: "string" }, name: { type: "string" } },
  bifrost_access_profiles: {
    search: { type: "string" },
    tags: { type: { set: "string" } },
    is_active: { type: "bool" },
    with_holders: { type: "bool" },
  },
  bifrost_access_profile_audit_log: {
    profile_id: { type: "string", required: true },
    action: { type: "string" },
    limit: { type: "number" },
  },
  bifrost_access_profile_holders: { profile_id: { type: "string", required: true } },
  bifrost_access_profile_versions: { profile_id: { type: "string", required: true } },
  bifrost_role: { id: { type: "number" }, name: { type: "string" } },
  bifrost_user_access_profiles: { user_id: { type: "string", required: true } },
} as const satisfies Readonly<Record<string, ConfigurationAttributes>>;
