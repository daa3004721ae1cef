# A profile reaches people: the users of a role, a team and a business unit. Every change of the profile reaches their copies.

variable "team_id" {
  type = string
}

variable "business_unit_id" {
  type = string
}

data "bifrost_role" "engineer" {
  name = "engineer"
}

resource "bifrost_access_profile" "engineering" {
  name    = "Engineering"
  budgets = { "1M" = { max_limit = 500 } }
}

resource "bifrost_access_profile_role" "engineers" {
  profile_id        = bifrost_access_profile.engineering.id
  role_id           = data.bifrost_role.engineer.id
  is_default        = true
  apply_to_existing = true
}

resource "bifrost_access_profile_entity" "platform" {
  profile_id = bifrost_access_profile.engineering.id
  team_id    = var.team_id
}

resource "bifrost_access_profile_entity" "research" {
  profile_id       = bifrost_access_profile.engineering.id
  business_unit_id = var.business_unit_id
}

# This month and the next, the team may spend 200 dollars more.
resource "bifrost_access_profile_budget_override" "launch" {
  team_id        = bifrost_access_profile_entity.platform.team_id
  reset_duration = "1M"
  amount         = 200
  cycles         = 2
}

# A budget that is changed above reaches the copies in the same apply. The plan says how many there are.
resource "bifrost_access_profile_propagation" "budgets" {
  profile_id = bifrost_access_profile.engineering.id
  fields     = ["budgets"]
  triggers   = { version = bifrost_access_profile.engineering.version }
  depends_on = [bifrost_access_profile_role.engineers]
}

data "bifrost_access_profile_holders" "engineering" {
  profile_id = bifrost_access_profile_propagation.budgets.profile_id
}

output "users" {
  value = data.bifrost_access_profile_holders.engineering.user_ids
}
