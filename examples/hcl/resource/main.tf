# A profile, and a second one that starts as its copy.

resource "bifrost_access_profile" "engineering" {
  name        = "Engineering"
  description = "Models and tools for product engineering"
  tags        = ["engineering", "production"]

  provider_configs = {
    openai = {
      allowed_models = ["gpt-4o", "gpt-4o-mini"]
      key_ids        = ["*"]
      budgets        = { "1M" = { max_limit = 500 } }
      rate_limit     = { request_max_limit = 600, request_reset_duration = "1h" }
    }
    anthropic = {
      all_models_allowed = true
      key_ids            = ["*"]
    }
  }

  budgets = {
    "1M" = { max_limit = 5000 }
    "1Q" = { max_limit = 12000, quarter_start_month = 2 }
  }

  rate_limit = {
    token_max_limit      = 2000000
    token_reset_duration = "1d"
  }

  mcp_configs = {
    github = { tools_to_execute = ["search_code", "create_issue"] }
  }
}

resource "bifrost_access_profile" "contractors" {
  name       = "Contractors"
  clone_from = bifrost_access_profile.engineering.id
  budgets    = { "1M" = { max_limit = 50 } }
}
