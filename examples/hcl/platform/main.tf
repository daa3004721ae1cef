# Access profiles of all teams, and a look at the gateway for profiles of teams that nobody wrote down.
# Endpoint and key come from BIFROST_ENDPOINT and BIFROST_API_KEY.

module "team" {
  source   = "../modules/access-profile-team"
  for_each = var.teams

  name              = each.key
  description       = each.value.description
  monthly_budget    = each.value.monthly_budget
  models            = each.value.models
  requests_per_hour = each.value.requests_per_hour
  contractors       = each.value.contractors
}

data "bifrost_access_profiles" "teams" {
  tags      = ["team"]
  is_active = true

  # Read after the profiles are made.
  depends_on = [module.team]
}
