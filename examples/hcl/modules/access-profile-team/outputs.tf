output "profile_id" {
  description = "Id of the team's profile."
  value       = bifrost_access_profile.team.id
}

output "contractors_profile_id" {
  description = "Id of the contractors' profile, null when the team has none."
  value       = one(bifrost_access_profile.contractors[*].id)
}
