# The profile of a team, and one for its contractors when it has any.

resource "bifrost_access_profile" "team" {
  name             = var.name
  description      = var.description
  tags             = ["team"]
  calendar_aligned = true

  provider_configs = {
    for provider, models in var.models : provider => {
      all_models_allowed = contains(models, "*")
      allowed_models     = contains(models, "*") ? null : models
      key_ids            = ["*"]
    }
  }

  budgets = { "1M" = { max_limit = var.monthly_budget } }

  rate_limit = var.requests_per_hour == null ? null : {
    request_max_limit      = var.requests_per_hour
    request_reset_duration = "1h"
  }
}

resource "bifrost_access_profile" "contractors" {
  count = var.contractors == null ? 0 : 1

  name       = "${var.name} contractors"
  clone_from = bifrost_access_profile.team.id
  tags       = ["team", "contractors"]
  budgets    = { "1M" = { max_limit = var.contractors.monthly_budget } }
}
