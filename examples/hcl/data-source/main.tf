# Reads a profile that is managed elsewhere, here one named "Engineering", and lists the active ones.

data "bifrost_access_profile" "engineering" {
  name = "Engineering"
}

data "bifrost_access_profiles" "active" {
  is_active = true
}

output "engineering" {
  value = {
    id      = data.bifrost_access_profile.engineering.id
    holders = data.bifrost_access_profile.engineering.user_count
    # Not every profile has a monthly budget.
    spent_this_month = try(data.bifrost_access_profile.engineering.budgets["1M"].current_usage, null)
  }
}

output "active_profiles" {
  value = [for profile in data.bifrost_access_profiles.active.access_profiles : profile.name]
}
