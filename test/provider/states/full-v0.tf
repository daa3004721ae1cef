resource "bifrost_access_profile" "p" {
  name                   = "Full"
  description            = ""
  is_active              = false
  tags                   = ["b", "a"]
  calendar_aligned       = true
  allow_all_providers    = false
  auto_rotation_interval = "720h"
  budgets = {
    "1M" = { max_limit = 99.99 }
    "1Q" = { max_limit = 300, quarter_start_month = 1 }
  }
  rate_limit = {
    token_max_limit        = 1000000
    token_reset_duration   = "1d"
    request_max_limit      = 600
    request_reset_duration = "1h"
  }
  provider_configs = {
    openai = {
      allowed_models     = ["m1", "m2"]
      blacklisted_models = ["old"]
      key_ids            = ["*"]
      weight             = 0
      budgets            = { "1d" = { max_limit = 5 } }
      rate_limit         = { request_max_limit = 5, request_reset_duration = "1h" }
      model_budgets      = { m1 = { budgets = { "1M" = { max_limit = 1.5 } } } }
    }
    anthropic = { all_models_allowed = true }
  }
  mcp_configs        = { jira = { tools_to_execute = ["*"] } }
  virtual_mcp_ids    = [2, 1]
  mcp_tool_groups    = [7]
  mcp_servers        = ["files"]
  mcp_tool_overrides = [{ mcp_client_id = "git", tool_name = "log", action = "include" }]
  deletion_policy    = "delete"
  adoption_policy    = "never"
}
