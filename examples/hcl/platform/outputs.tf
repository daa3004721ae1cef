output "profile_ids" {
  description = "Id of each team's profile."
  value       = { for name, team in module.team : name => team.profile_id }
}

output "contractors_profile_ids" {
  description = "Id of the contractors' profile of each team that has one."
  value = {
    for name, team in module.team : name => team.contractors_profile_id if team.contractors_profile_id != null
  }
}

output "not_managed_here" {
  description = "Names of active profiles that have the tag \"team\" and are not of this configuration, for example made by hand."
  value = [
    for profile in data.bifrost_access_profiles.teams.access_profiles : profile.name
    if !contains(flatten([for team in module.team : compact([team.profile_id, team.contractors_profile_id])]), profile.id)
  ]
}
