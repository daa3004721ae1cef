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
    /** Push fields of the profile to the copies of its holders; a dry run only counts */
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
     * Push fields of the profile to the copies of its holders; a dry run only counts
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
  "/api/governance/rbac/roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** All roles */
    get: operations["listRoles"];
    put?: never;
    /** Create a role */
    post: operations["createRole"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/rbac/roles/{role_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The role */
    get: operations["getRole"];
    /** Update the role; a member left out is kept */
    put: operations["updateRole"];
    post?: never;
    /** Delete the role, which takes the copies that it brought */
    delete: operations["deleteRole"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/roles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * All roles
     * @deprecated
     */
    get: operations["listRolesDeprecated"];
    put?: never;
    /**
     * Create a role
     * @deprecated
     */
    post: operations["createRoleDeprecated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/roles/{role_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The role
     * @deprecated
     */
    get: operations["getRoleDeprecated"];
    /**
     * Update the role; a member left out is kept
     * @deprecated
     */
    put: operations["updateRoleDeprecated"];
    post?: never;
    /**
     * Delete the role, which takes the copies that it brought
     * @deprecated
     */
    delete: operations["deleteRoleDeprecated"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A page of the users */
    get: operations["listUsers"];
    put?: never;
    /** Create a user, who gets the default profiles of the role */
    post: operations["createUser"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/users/{user_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The user */
    get: operations["getUser"];
    put?: never;
    post?: never;
    /** Delete the user, with copies, virtual keys and memberships */
    delete: operations["deleteUser"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/users/{user_id}/role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Give the user another role: what the old one brought goes, what the new one grants by default comes */
    put: operations["assignUserRole"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/users/{user_id}/access-profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The copies that the user holds */
    get: operations["listUserAccessProfiles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/users/{user_id}/access-profiles/{profile_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Take the user's copy of the profile, and with the last one the virtual keys */
    delete: operations["detachUserAccessProfile"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/users/{user_id}/access-profiles/virtual-keys/{vk_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a virtual key of the user */
    delete: operations["deleteUserAccessProfileVirtualKey"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/users/{user_id}/virtual-keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The virtual keys of the user */
    get: operations["listUserVirtualKeys"];
    put?: never;
    /** Mint a virtual key for the user, whose profiles govern it */
    post: operations["mintUserVirtualKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/users/{user_id}/access-profiles/{profile_id}/budgets/{budget_id}/override": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Raise a budget of the user's copy */
    put: operations["updateUserAccessProfileBudgetOverride"];
    post?: never;
    /** Take the override of a budget of the user's copy; there need not be one */
    delete: operations["deleteUserAccessProfileBudgetOverride"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/users": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of the users
     * @deprecated
     */
    get: operations["listUsersDeprecated"];
    put?: never;
    /**
     * Create a user, who gets the default profiles of the role
     * @deprecated
     */
    post: operations["createUserDeprecated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/users/{user_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The user
     * @deprecated
     */
    get: operations["getUserDeprecated"];
    put?: never;
    post?: never;
    /**
     * Delete the user, with copies, virtual keys and memberships
     * @deprecated
     */
    delete: operations["deleteUserDeprecated"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/users/{user_id}/role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Give the user another role: what the old one brought goes, what the new one grants by default comes
     * @deprecated
     */
    put: operations["assignUserRoleDeprecated"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/users/{user_id}/access-profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The copies that the user holds
     * @deprecated
     */
    get: operations["listUserAccessProfilesDeprecated"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/users/{user_id}/access-profiles/{profile_id}": {
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
     * Take the user's copy of the profile, and with the last one the virtual keys
     * @deprecated
     */
    delete: operations["detachUserAccessProfileDeprecated"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/users/{user_id}/access-profiles/virtual-keys/{vk_id}": {
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
     * Delete a virtual key of the user
     * @deprecated
     */
    delete: operations["deleteUserAccessProfileVirtualKeyDeprecated"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/users/{user_id}/virtual-keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The virtual keys of the user
     * @deprecated
     */
    get: operations["listUserVirtualKeysDeprecated"];
    put?: never;
    /**
     * Mint a virtual key for the user, whose profiles govern it
     * @deprecated
     */
    post: operations["mintUserVirtualKeyDeprecated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/users/{user_id}/access-profiles/{profile_id}/budgets/{budget_id}/override": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Raise a budget of the user's copy
     * @deprecated
     */
    put: operations["updateUserAccessProfileBudgetOverrideDeprecated"];
    post?: never;
    /**
     * Take the override of a budget of the user's copy; there need not be one
     * @deprecated
     */
    delete: operations["deleteUserAccessProfileBudgetOverrideDeprecated"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/teams": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A page of the teams */
    get: operations["listTeams"];
    put?: never;
    /** Create a team */
    post: operations["createTeam"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/teams/access-profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the teams hold */
    get: operations["listTeamAccessProfiles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/teams/{team_id}/access-profile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the team holds, and the virtual keys that it governs */
    get: operations["getTeamAccessProfile"];
    put?: never;
    /** Attach a profile to the team, in place of the one that it holds */
    post: operations["attachTeamAccessProfile"];
    /** Detach the profile of the team, which deletes its virtual keys unless they are preserved */
    delete: operations["detachTeamAccessProfile"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/teams/{team_id}/access-profile/budgets/{budget_id}/override": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Raise a budget of the profile that the team holds */
    put: operations["updateTeamAccessProfileBudgetOverride"];
    post?: never;
    /** Take the override of a budget of the profile that the team holds; there need not be one */
    delete: operations["deleteTeamAccessProfileBudgetOverride"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/teams/{team_id}/access-profile/migrate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a profile of the limits that the team has itself, and attach it; a dry run only shows it */
    post: operations["migrateTeamToAccessProfile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/teams/{team_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The team */
    get: operations["getTeam"];
    /** Update the team; a member left out is kept */
    put: operations["updateTeam"];
    post?: never;
    /** Delete the team, with its copy and its virtual keys */
    delete: operations["deleteTeam"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/teams/{team_id}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The users of the team */
    get: operations["listTeamMembers"];
    put?: never;
    /** Add a user to the team */
    post: operations["addTeamMember"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/teams/{team_id}/members/{user_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Remove a user from the team */
    delete: operations["removeTeamMember"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/teams": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * A page of the teams
     * @deprecated
     */
    get: operations["listTeamsDeprecated"];
    put?: never;
    /**
     * Create a team
     * @deprecated
     */
    post: operations["createTeamDeprecated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/teams/{team_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The team
     * @deprecated
     */
    get: operations["getTeamDeprecated"];
    /**
     * Update the team; a member left out is kept
     * @deprecated
     */
    put: operations["updateTeamDeprecated"];
    post?: never;
    /**
     * Delete the team, with its copy and its virtual keys
     * @deprecated
     */
    delete: operations["deleteTeamDeprecated"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/teams/{team_id}/members": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The users of the team
     * @deprecated
     */
    get: operations["listTeamMembersDeprecated"];
    put?: never;
    /**
     * Add a user to the team
     * @deprecated
     */
    post: operations["addTeamMemberDeprecated"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/teams/{team_id}/members/{user_id}": {
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
     * Remove a user from the team
     * @deprecated
     */
    delete: operations["removeTeamMemberDeprecated"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/business-units/access-profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the business units hold */
    get: operations["listBusinessUnitAccessProfiles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/business-units/{business_unit_id}/access-profile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the business unit holds, and the virtual keys that it governs */
    get: operations["getBusinessUnitAccessProfile"];
    put?: never;
    /** Attach a profile to the business unit, in place of the one that it holds */
    post: operations["attachBusinessUnitAccessProfile"];
    /** Detach the profile of the business unit, which deletes its virtual keys unless they are preserved */
    delete: operations["detachBusinessUnitAccessProfile"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/business-units/{business_unit_id}/access-profile/budgets/{budget_id}/override": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Raise a budget of the profile that the business unit holds */
    put: operations["updateBusinessUnitAccessProfileBudgetOverride"];
    post?: never;
    /** Take the override of a budget of the profile that the business unit holds; there need not be one */
    delete: operations["deleteBusinessUnitAccessProfileBudgetOverride"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/business-units/{business_unit_id}/access-profile/migrate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a profile of the limits that the business unit has itself, and attach it; a dry run only shows it */
    post: operations["migrateBusinessUnitToAccessProfile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/business-units": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A page of the business units */
    get: operations["listBusinessUnits"];
    put?: never;
    /** Create a business unit */
    post: operations["createBusinessUnit"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/business-units/{business_unit_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The business unit */
    get: operations["getBusinessUnit"];
    /** Rename the business unit */
    put: operations["updateBusinessUnit"];
    post?: never;
    /** Delete the business unit, with its copy and its virtual keys */
    delete: operations["deleteBusinessUnit"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/customers/access-profiles": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the customers hold */
    get: operations["listCustomerAccessProfiles"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/customers/{customer_id}/access-profile": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** What the customer holds, and the virtual keys that it governs */
    get: operations["getCustomerAccessProfile"];
    put?: never;
    /** Attach a profile to the customer, in place of the one that it holds */
    post: operations["attachCustomerAccessProfile"];
    /** Detach the profile of the customer, which deletes its virtual keys unless they are preserved */
    delete: operations["detachCustomerAccessProfile"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/customers/{customer_id}/access-profile/budgets/{budget_id}/override": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Raise a budget of the profile that the customer holds */
    put: operations["updateCustomerAccessProfileBudgetOverride"];
    post?: never;
    /** Take the override of a budget of the profile that the customer holds; there need not be one */
    delete: operations["deleteCustomerAccessProfileBudgetOverride"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/customers/{customer_id}/access-profile/migrate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Make a profile of the limits that the customer has itself, and attach it; a dry run only shows it */
    post: operations["migrateCustomerToAccessProfile"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/customers": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A page of the customers */
    get: operations["listCustomers"];
    put?: never;
    /** Create a customer */
    post: operations["createCustomer"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/customers/{customer_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The customer */
    get: operations["getCustomer"];
    /** Update the customer; a member left out is kept */
    put: operations["updateCustomer"];
    post?: never;
    /** Delete the customer, with its copy and its virtual keys */
    delete: operations["deleteCustomer"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/virtual-keys": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** A page of the virtual keys */
    get: operations["listVirtualKeys"];
    put?: never;
    /** Create a virtual key */
    post: operations["createVirtualKey"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/governance/virtual-keys/{vk_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** The virtual key */
    get: operations["getVirtualKey"];
    put?: never;
    post?: never;
    /** Delete the virtual key */
    delete: operations["deleteVirtualKey"];
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
    /** Count usage against the profile, or against the copy of a holder, as inference would */
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
    delete?: never;
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
    CreateRoleRequest: {
      name: string;
      /** @default  */
      description: string;
      /**
       * @default all-data
       * @enum {string}
       */
      dac: "own-data" | "team-data" | "all-data";
    };
    UpdateRoleRequest: {
      name?: string;
      description?: string;
      /** @enum {string} */
      dac?: "own-data" | "team-data" | "all-data";
      /** @description That of the role which is changed; another is a 412 */
      revision?: number;
    };
    CreateUserRequest: {
      name: string;
      /** Format: email */
      email: string;
      role_id?: number;
    };
    AssignUserRoleRequest: {
      role_id: number;
    };
    CreateUserVirtualKeyRequest: {
      name?: string;
      description?: string;
    };
    CreateTeamRequest: {
      name: string;
      customer_id?: string;
      budgets?: components["schemas"]["BudgetRequest"][];
      rate_limit?: components["schemas"]["RateLimitRequest"] | null;
    };
    UpdateTeamRequest: {
      name?: string;
      /** @description Empty: no customer */
      customer_id?: string;
      budgets?: components["schemas"]["BudgetRequest"][];
      rate_limit?: components["schemas"]["RateLimitRequest"] | null;
      /** @description Sets the usage of the limits to 0 */
      reset_budget_usage?: boolean;
    };
    AddTeamMemberRequest: {
      user_id: string;
    };
    BusinessUnitRequest: {
      name: string;
    };
    CreateCustomerRequest: {
      name: string;
      budgets?: components["schemas"]["BudgetRequest"][];
      rate_limit?: components["schemas"]["RateLimitRequest"] | null;
      /** @description The only budget; not with budgets */
      budget?: components["schemas"]["BudgetRequest"];
    };
    UpdateCustomerRequest: {
      name?: string;
      budgets?: components["schemas"]["BudgetRequest"][];
      rate_limit?: components["schemas"]["RateLimitRequest"] | null;
      /** @description The only budget; not with budgets */
      budget?: components["schemas"]["BudgetRequest"];
      /** @description Sets the usage of the limits to 0 */
      reset_budget_usage?: boolean;
    };
    AttachEntityProfileRequest: {
      profile_id: number;
      /** @description Moves the entity's own limits onto the profile */
      migrate?: boolean;
    };
    AttachBusinessUnitProfileRequest: {
      profile_id: number;
    };
    MigrateEntityRequest: {
      name: string;
      /** @enum {string} */
      provider_access: "all" | "selected" | "none";
      provider_configs?: components["schemas"]["ProviderConfigRequest"][];
      /** @description Providers with all of their models */
      providers?: string[];
      dry_run?: boolean;
    };
    BudgetOverrideRequest: {
      amount: number;
      /** @enum {string} */
      mode: "cycles" | "forever";
      cycles?: number;
    };
    CreateVirtualKeyRequest: {
      name: string;
      /** @default  */
      description: string;
      /** @default true */
      is_active: boolean;
      team_id?: string;
      business_unit_id?: string;
      customer_id?: string;
      budgets?: components["schemas"]["BudgetRequest"][];
      rate_limit?: components["schemas"]["RateLimitRequest"] | null;
      /**
       * @description Only the names of the providers are kept
       * @default []
       */
      provider_configs: ({
        provider: string;
      } & {
        [key: string]: unknown;
      })[];
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
    UsageRequest: {
      /** @description Counts against the copy of this user instead of the profile itself */
      user_id?: string;
      /** @description Counts against the copy of this team */
      team_id?: string;
      /** @description Counts against the copy of this business unit */
      business_unit_id?: string;
      /** @description Counts against the copy of this customer */
      customer_id?: string;
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
          | "deactivate"
          | "attach_entity"
          | "detach_entity"
          | "attach_user"
          | "detach_user"
          | "override_budget"
          | "clear_override";
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
    UserCountResponse: {
      user_count: number;
    };
    RoleResponse: {
      role: {
        id: number;
        name: string;
        description: string;
        is_system_role: boolean;
        /** @enum {string} */
        dac: "own-data" | "team-data" | "all-data";
        /** @description Grows with every change */
        revision: number;
        /** Format: date-time */
        created_at: string;
        /** Format: date-time */
        updated_at: string;
      };
    };
    RoleListResponse: {
      roles: {
        id: number;
        name: string;
        description: string;
        is_system_role: boolean;
        /** @enum {string} */
        dac: "own-data" | "team-data" | "all-data";
        /** @description Grows with every change */
        revision: number;
        /** Format: date-time */
        created_at: string;
        /** Format: date-time */
        updated_at: string;
      }[];
    };
    UserResponse: {
      user: {
        id: string;
        name: string;
        email: string;
        role_id: number | null;
        role: {
          id: number;
          name: string;
          description: string;
          is_system_role: boolean;
        } | null;
        /** Format: date-time */
        created_at: string;
        /** Format: date-time */
        updated_at: string;
      };
    };
    UserListResponse: {
      users: {
        id: string;
        name: string;
        email: string;
        role_id: number | null;
        role: {
          id: number;
          name: string;
          description: string;
          is_system_role: boolean;
        } | null;
        /** Format: date-time */
        created_at: string;
        /** Format: date-time */
        updated_at: string;
      }[];
      count: number;
      total_count: number;
      limit: number;
      offset: number;
    };
    NumberedUserListResponse: {
      users: {
        id: string;
        name: string;
        email: string;
        role_id: number | null;
        role: {
          id: number;
          name: string;
          description: string;
          is_system_role: boolean;
        } | null;
        /** Format: date-time */
        created_at: string;
        /** Format: date-time */
        updated_at: string;
      }[];
      total: number;
      page: number;
      limit: number;
      total_pages: number;
      has_more: boolean;
    };
    UserAccessProfileListResponse: {
      access_profiles: {
        id: number;
        parent_profile_id: number;
        name: string;
        /** @description That of the profile */
        is_active: boolean;
        budgets: {
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
          /** @description Dollars on top of max_limit */
          override_amount?: number;
          /** @enum {string} */
          override_mode?: "cycles" | "forever";
          /** @description The current window included */
          override_cycles_remaining?: number;
          override_cycles_total?: number;
          /** Format: date-time */
          override_anchor_reset?: string;
        }[];
        rate_limit?: components["schemas"]["RateLimit"];
        provider_configs: {
          id: number;
          provider_name: string;
          all_models_allowed: boolean;
          /** @description Ignored with all_models_allowed; empty denies all */
          allowed_models: string[];
          budgets: {
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
            /** @description Dollars on top of max_limit */
            override_amount?: number;
            /** @enum {string} */
            override_mode?: "cycles" | "forever";
            /** @description The current window included */
            override_cycles_remaining?: number;
            override_cycles_total?: number;
            /** Format: date-time */
            override_anchor_reset?: string;
          }[];
          rate_limit?: components["schemas"]["RateLimit"];
          /** @description Wins over the models that are allowed */
          blacklisted_models: string[];
          weight: number | null;
          /** @description Empty denies every key, * allows every one */
          key_ids: string[];
          model_budgets: {
            model_name: string;
            budgets: {
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
              /** @description Dollars on top of max_limit */
              override_amount?: number;
              /** @enum {string} */
              override_mode?: "cycles" | "forever";
              /** @description The current window included */
              override_cycles_remaining?: number;
              override_cycles_total?: number;
              /** Format: date-time */
              override_anchor_reset?: string;
            }[];
            rate_limit?: components["schemas"]["RateLimit"];
          }[];
        }[];
        calendar_aligned: boolean;
        allow_all_providers: boolean;
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
        user_id: string;
        /** @enum {string} */
        source: "manual" | "role_default";
        expires_at: string | null;
        virtual_key_ids: string[];
        /** @description Masked, by the id of the key */
        virtual_key_values: {
          [key: string]: string;
        };
      }[];
    };
    DetachUserResponse: {
      message: string;
      deleted_vk_names: string[];
      deleted_vk_count: number;
    };
    UserVirtualKeysResponse: {
      virtual_keys: {
        id: string;
        name: string;
        /** @description Masked */
        value: string;
        is_access_profile_managed: boolean;
      }[];
    };
    NewVirtualKeyResponse: {
      virtual_key: {
        id: string;
        name: string;
        /** @description Shown once */
        value: string;
      };
    };
    TeamResponse: {
      message?: string;
      team: {
        id: string;
        name: string;
        customer_id?: string;
        budgets: components["schemas"]["Budget"][];
        rate_limit?: components["schemas"]["RateLimit"];
        member_count: number;
        virtual_keys: {
          id: string;
          name: string;
          is_active: boolean;
        }[];
        /** Format: date-time */
        created_at: string;
        /** Format: date-time */
        updated_at: string;
      };
    };
    TeamListResponse: {
      teams: {
        id: string;
        name: string;
        customer_id?: string;
        budgets: components["schemas"]["Budget"][];
        rate_limit?: components["schemas"]["RateLimit"];
        member_count: number;
        virtual_keys: {
          id: string;
          name: string;
          is_active: boolean;
        }[];
        /** Format: date-time */
        created_at: string;
        /** Format: date-time */
        updated_at: string;
      }[];
      count: number;
      total_count: number;
      limit: number;
      offset: number;
    };
    NumberedTeamListResponse: {
      teams: {
        id: string;
        name: string;
        customer_id?: string;
        budgets: components["schemas"]["Budget"][];
        rate_limit?: components["schemas"]["RateLimit"];
        member_count: number;
        virtual_keys: {
          id: string;
          name: string;
          is_active: boolean;
        }[];
        /** Format: date-time */
        created_at: string;
        /** Format: date-time */
        updated_at: string;
      }[];
      total: number;
      page: number;
      limit: number;
      total_pages: number;
      has_more: boolean;
    };
    TeamMembersResponse: {
      members: {
        user_id: string;
        user_name: string;
        user_email: string;
        /** @constant */
        source: "manual";
      }[];
    };
    BusinessUnitResponse: {
      id: string;
      name: string;
      user_count: number;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    BusinessUnitMutationResponse: {
      id: string;
      name: string;
    };
    BusinessUnitListResponse: {
      business_units: {
        id: string;
        name: string;
        user_count: number;
        customer_count: number;
        /** Format: date-time */
        created_at: string;
        /** Format: date-time */
        updated_at: string;
      }[];
      count: number;
      total_count: number;
      limit: number;
      offset: number;
    };
    CustomerResponse: {
      message?: string;
      customer: {
        id: string;
        name: string;
        budgets: components["schemas"]["Budget"][];
        rate_limit?: components["schemas"]["RateLimit"];
        virtual_keys: {
          id: string;
          name: string;
          is_active: boolean;
        }[];
        virtual_key_count: number;
        /** Format: date-time */
        created_at: string;
        /** Format: date-time */
        updated_at: string;
      };
    };
    CustomerListResponse: {
      customers: {
        id: string;
        name: string;
        budgets: components["schemas"]["Budget"][];
        rate_limit?: components["schemas"]["RateLimit"];
        virtual_keys: {
          id: string;
          name: string;
          is_active: boolean;
        }[];
        virtual_key_count: number;
        /** Format: date-time */
        created_at: string;
        /** Format: date-time */
        updated_at: string;
      }[];
      count: number;
      total_count: number;
      limit: number;
      offset: number;
    };
    EntityProfileResponse: {
      access_profile: {
        id: number;
        parent_profile_id: number;
        name: string;
        /** @description That of the profile */
        is_active: boolean;
        budgets: {
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
          /** @description Dollars on top of max_limit */
          override_amount?: number;
          /** @enum {string} */
          override_mode?: "cycles" | "forever";
          /** @description The current window included */
          override_cycles_remaining?: number;
          override_cycles_total?: number;
          /** Format: date-time */
          override_anchor_reset?: string;
        }[];
        rate_limit?: components["schemas"]["RateLimit"];
        provider_configs: {
          id: number;
          provider_name: string;
          all_models_allowed: boolean;
          /** @description Ignored with all_models_allowed; empty denies all */
          allowed_models: string[];
          budgets: {
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
            /** @description Dollars on top of max_limit */
            override_amount?: number;
            /** @enum {string} */
            override_mode?: "cycles" | "forever";
            /** @description The current window included */
            override_cycles_remaining?: number;
            override_cycles_total?: number;
            /** Format: date-time */
            override_anchor_reset?: string;
          }[];
          rate_limit?: components["schemas"]["RateLimit"];
          /** @description Wins over the models that are allowed */
          blacklisted_models: string[];
          weight: number | null;
          /** @description Empty denies every key, * allows every one */
          key_ids: string[];
          model_budgets: {
            model_name: string;
            budgets: {
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
              /** @description Dollars on top of max_limit */
              override_amount?: number;
              /** @enum {string} */
              override_mode?: "cycles" | "forever";
              /** @description The current window included */
              override_cycles_remaining?: number;
              override_cycles_total?: number;
              /** Format: date-time */
              override_anchor_reset?: string;
            }[];
            rate_limit?: components["schemas"]["RateLimit"];
          }[];
        }[];
        calendar_aligned: boolean;
        allow_all_providers: boolean;
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
      virtual_keys: {
        id: string;
        name: string;
        is_active: boolean;
      }[];
    };
    EntityHoldersResponse: {
      /** @description By the id of the holder */
      access_profiles: {
        [key: string]: {
          id: number;
          name: string;
          /** @description That of the profile */
          is_active: boolean;
          calendar_aligned: boolean;
          budgets: {
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
            /** @description Dollars on top of max_limit */
            override_amount?: number;
            /** @enum {string} */
            override_mode?: "cycles" | "forever";
            /** @description The current window included */
            override_cycles_remaining?: number;
            override_cycles_total?: number;
            /** Format: date-time */
            override_anchor_reset?: string;
          }[];
          rate_limit?: components["schemas"]["RateLimit"];
        };
      };
    };
    AttachEntityResponse: {
      /** @constant */
      status: "attached";
      access_profile: {
        id: number;
        parent_profile_id: number;
        name: string;
        /** @description That of the profile */
        is_active: boolean;
        budgets: {
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
          /** @description Dollars on top of max_limit */
          override_amount?: number;
          /** @enum {string} */
          override_mode?: "cycles" | "forever";
          /** @description The current window included */
          override_cycles_remaining?: number;
          override_cycles_total?: number;
          /** Format: date-time */
          override_anchor_reset?: string;
        }[];
        rate_limit?: components["schemas"]["RateLimit"];
        provider_configs: {
          id: number;
          provider_name: string;
          all_models_allowed: boolean;
          /** @description Ignored with all_models_allowed; empty denies all */
          allowed_models: string[];
          budgets: {
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
            /** @description Dollars on top of max_limit */
            override_amount?: number;
            /** @enum {string} */
            override_mode?: "cycles" | "forever";
            /** @description The current window included */
            override_cycles_remaining?: number;
            override_cycles_total?: number;
            /** Format: date-time */
            override_anchor_reset?: string;
          }[];
          rate_limit?: components["schemas"]["RateLimit"];
          /** @description Wins over the models that are allowed */
          blacklisted_models: string[];
          weight: number | null;
          /** @description Empty denies every key, * allows every one */
          key_ids: string[];
          model_budgets: {
            model_name: string;
            budgets: {
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
              /** @description Dollars on top of max_limit */
              override_amount?: number;
              /** @enum {string} */
              override_mode?: "cycles" | "forever";
              /** @description The current window included */
              override_cycles_remaining?: number;
              override_cycles_total?: number;
              /** Format: date-time */
              override_anchor_reset?: string;
            }[];
            rate_limit?: components["schemas"]["RateLimit"];
          }[];
        }[];
        calendar_aligned: boolean;
        allow_all_providers: boolean;
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
      adopted_virtual_key_ids: string[];
      migration?: {
        budgets: {
          legacy_budget_id: string;
          reset_duration: string;
          max_limit: number;
          current_usage: number;
          /** @description Whether the profile has a budget of this duration; else the usage is dropped */
          carried: boolean;
          profile_max_limit?: number;
        }[];
        rate_limit?: {
          legacy_rate_limit_id: string;
          tokens_carried: boolean;
          requests_carried: boolean;
        };
      };
    };
    DetachEntityResponse: {
      /** @constant */
      status: "detached";
      deleted_virtual_key_ids: string[];
      preserved_virtual_key_ids: string[];
    };
    MigrateEntityResponse:
      | {
          /** @constant */
          status: "migrated";
          template: components["schemas"]["AccessProfile"];
          access_profile: {
            id: number;
            parent_profile_id: number;
            name: string;
            /** @description That of the profile */
            is_active: boolean;
            budgets: {
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
              /** @description Dollars on top of max_limit */
              override_amount?: number;
              /** @enum {string} */
              override_mode?: "cycles" | "forever";
              /** @description The current window included */
              override_cycles_remaining?: number;
              override_cycles_total?: number;
              /** Format: date-time */
              override_anchor_reset?: string;
            }[];
            rate_limit?: components["schemas"]["RateLimit"];
            provider_configs: {
              id: number;
              provider_name: string;
              all_models_allowed: boolean;
              /** @description Ignored with all_models_allowed; empty denies all */
              allowed_models: string[];
              budgets: {
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
                /** @description Dollars on top of max_limit */
                override_amount?: number;
                /** @enum {string} */
                override_mode?: "cycles" | "forever";
                /** @description The current window included */
                override_cycles_remaining?: number;
                override_cycles_total?: number;
                /** Format: date-time */
                override_anchor_reset?: string;
              }[];
              rate_limit?: components["schemas"]["RateLimit"];
              /** @description Wins over the models that are allowed */
              blacklisted_models: string[];
              weight: number | null;
              /** @description Empty denies every key, * allows every one */
              key_ids: string[];
              model_budgets: {
                model_name: string;
                budgets: {
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
                  /** @description Dollars on top of max_limit */
                  override_amount?: number;
                  /** @enum {string} */
                  override_mode?: "cycles" | "forever";
                  /** @description The current window included */
                  override_cycles_remaining?: number;
                  override_cycles_total?: number;
                  /** Format: date-time */
                  override_anchor_reset?: string;
                }[];
                rate_limit?: components["schemas"]["RateLimit"];
              }[];
            }[];
            calendar_aligned: boolean;
            allow_all_providers: boolean;
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
          adopted_virtual_key_ids: string[];
          migration: {
            budgets: {
              legacy_budget_id: string;
              reset_duration: string;
              max_limit: number;
              current_usage: number;
              /** @description Whether the profile has a budget of this duration; else the usage is dropped */
              carried: boolean;
              profile_max_limit?: number;
            }[];
            rate_limit?: {
              legacy_rate_limit_id: string;
              tokens_carried: boolean;
              requests_carried: boolean;
            };
          };
        }
      | {
          access_profile: components["schemas"]["AccessProfile"];
          name_available: boolean;
          legacy_limits: {
            budgets: components["schemas"]["Budget"][];
            rate_limit: components["schemas"]["RateLimit"] | null;
          };
          migration: {
            budgets: {
              legacy_budget_id: string;
              reset_duration: string;
              max_limit: number;
              current_usage: number;
              /** @description Whether the profile has a budget of this duration; else the usage is dropped */
              carried: boolean;
              profile_max_limit?: number;
            }[];
            rate_limit?: {
              legacy_rate_limit_id: string;
              tokens_carried: boolean;
              requests_carried: boolean;
            };
          };
          virtual_keys: {
            id: string;
            name: string;
            is_active: boolean;
          }[];
        };
    BudgetOverrideResponse: {
      budget: {
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
        /** @description Dollars on top of max_limit */
        override_amount?: number;
        /** @enum {string} */
        override_mode?: "cycles" | "forever";
        /** @description The current window included */
        override_cycles_remaining?: number;
        override_cycles_total?: number;
        /** Format: date-time */
        override_anchor_reset?: string;
      };
      effective_max_limit: number;
    };
    VirtualKeyResponse: {
      message?: string;
      virtual_key: {
        id: string;
        name: string;
        description: string;
        /** @description Masked, except in the answer to its creation */
        value: string;
        is_active: boolean;
        team_id?: string;
        business_unit_id?: string;
        customer_id?: string;
        provider_configs: {
          provider: string;
        }[];
        budgets: components["schemas"]["Budget"][];
        rate_limit?: components["schemas"]["RateLimit"];
        is_access_profile_managed: boolean;
        /** Format: date-time */
        created_at: string;
        /** Format: date-time */
        updated_at: string;
      };
    };
    VirtualKeyListResponse: {
      virtual_keys: {
        id: string;
        name: string;
        description: string;
        /** @description Masked, except in the answer to its creation */
        value: string;
        is_active: boolean;
        team_id?: string;
        business_unit_id?: string;
        customer_id?: string;
        provider_configs: {
          provider: string;
        }[];
        budgets: components["schemas"]["Budget"][];
        rate_limit?: components["schemas"]["RateLimit"];
        is_access_profile_managed: boolean;
        /** Format: date-time */
        created_at: string;
        /** Format: date-time */
        updated_at: string;
      }[];
      count: number;
      total_count: number;
      limit: number;
      offset: number;
    };
    ErrorResponse: {
      is_bifrost_error: boolean;
      status_code: number;
      error: {
        code?: string;
        message: string;
      };
      extra_fields: Record<string, never>;
      /** @description With the code entity_has_legacy_limits */
      legacy_limits?: {
        budgets: components["schemas"]["Budget"][];
        rate_limit: components["schemas"]["RateLimit"] | null;
      };
      /** @description What attaching with migrate would do */
      migration?: {
        budgets: {
          legacy_budget_id: string;
          reset_duration: string;
          max_limit: number;
          current_usage: number;
          /** @description Whether the profile has a budget of this duration; else the usage is dropped */
          carried: boolean;
          profile_max_limit?: number;
        }[];
        rate_limit?: {
          legacy_rate_limit_id: string;
          tokens_carried: boolean;
          requests_carried: boolean;
        };
      };
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
      /** @description The name is already taken, or what is there stands in the way */
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
          | "deactivate"
          | "attach_entity"
          | "detach_entity"
          | "attach_user"
          | "detach_user"
          | "override_budget"
          | "clear_override";
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
      /** @description The name is already taken, or what is there stands in the way */
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
      /** @description The name is already taken, or what is there stands in the way */
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
      /** @description The name is already taken, or what is there stands in the way */
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
          | "deactivate"
          | "attach_entity"
          | "detach_entity"
          | "attach_user"
          | "detach_user"
          | "override_budget"
          | "clear_override";
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
      /** @description The name is already taken, or what is there stands in the way */
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
          | "deactivate"
          | "attach_entity"
          | "detach_entity"
          | "attach_user"
          | "detach_user"
          | "override_budget"
          | "clear_override";
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
      /** @description The name is already taken, or what is there stands in the way */
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
      /** @description The name is already taken, or what is there stands in the way */
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
      /** @description The name is already taken, or what is there stands in the way */
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
          | "deactivate"
          | "attach_entity"
          | "detach_entity"
          | "attach_user"
          | "detach_user"
          | "override_budget"
          | "clear_override";
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
  listRoles: {
    parameters: {
      query?: never;
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
          "application/json": components["schemas"]["RoleListResponse"];
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
        "application/json": components["schemas"]["CreateRoleRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
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
      /** @description The name is already taken, or what is there stands in the way */
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
  getRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
  updateRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        role_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateRoleRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
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
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The name is already taken, or what is there stands in the way */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The role has changed since the revision that was sent */
      412: {
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
  deleteRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
  listRolesDeprecated: {
    parameters: {
      query?: never;
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
          "application/json": components["schemas"]["RoleListResponse"];
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
  createRoleDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateRoleRequest"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  getRoleDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
  updateRoleDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        role_id: number;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateRoleRequest"];
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
      /** @description What the path names is not there */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The name is already taken, or what is there stands in the way */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["ErrorResponse"];
        };
      };
      /** @description The role has changed since the revision that was sent */
      412: {
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
  deleteRoleDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
  listUsers: {
    parameters: {
      query?: {
        /** @description Size of the page, at most 100; left out or 0: 20 */
        limit?: number;
        /** @description How many are skipped */
        offset?: number;
        /** @description Part of the name, in any case */
        search?: string;
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
          "application/json": components["schemas"]["UserListResponse"];
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
  createUser: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateUserRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["UserResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  getUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
          "application/json": components["schemas"]["UserResponse"];
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
  deleteUser: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
  assignUserRole: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AssignUserRoleRequest"];
      };
    };
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
  listUserAccessProfiles: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
          "application/json": components["schemas"]["UserAccessProfileListResponse"];
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
  detachUserAccessProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
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
          "application/json": components["schemas"]["DetachUserResponse"];
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
  deleteUserAccessProfileVirtualKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
        vk_id: string;
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
  listUserVirtualKeys: {
    parameters: {
      query?: never;
      header?: never;
      path: {
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
          "application/json": components["schemas"]["UserVirtualKeysResponse"];
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
  mintUserVirtualKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateUserVirtualKeyRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["NewVirtualKeyResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  updateUserAccessProfileBudgetOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
        profile_id: number;
        budget_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BudgetOverrideRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BudgetOverrideResponse"];
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
  deleteUserAccessProfileBudgetOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
        profile_id: number;
        budget_id: string;
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
          "application/json": components["schemas"]["BudgetOverrideResponse"];
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
  listUsersDeprecated: {
    parameters: {
      query?: {
        /** @description Size of the page, at most 100; left out or 0: 20 */
        limit?: number;
        /** @description From 1 */
        page?: number;
        /** @description Part of the name, in any case */
        search?: string;
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
          "application/json": components["schemas"]["NumberedUserListResponse"];
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
  createUserDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateUserRequest"];
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
          "application/json": components["schemas"]["UserResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  getUserDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
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
          "application/json": components["schemas"]["UserResponse"];
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
  deleteUserDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
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
  assignUserRoleDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AssignUserRoleRequest"];
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
  listUserAccessProfilesDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
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
          "application/json": components["schemas"]["UserAccessProfileListResponse"];
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
  detachUserAccessProfileDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
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
          "application/json": components["schemas"]["DetachUserResponse"];
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
  deleteUserAccessProfileVirtualKeyDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
        vk_id: string;
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
  listUserVirtualKeysDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
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
          "application/json": components["schemas"]["UserVirtualKeysResponse"];
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
  mintUserVirtualKeyDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateUserVirtualKeyRequest"];
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
          "application/json": components["schemas"]["NewVirtualKeyResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  updateUserAccessProfileBudgetOverrideDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
        profile_id: number;
        budget_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BudgetOverrideRequest"];
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
          "application/json": components["schemas"]["BudgetOverrideResponse"];
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
  deleteUserAccessProfileBudgetOverrideDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        user_id: string;
        profile_id: number;
        budget_id: string;
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
          "application/json": components["schemas"]["BudgetOverrideResponse"];
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
  listTeams: {
    parameters: {
      query?: {
        /** @description Size of the page, at most 100; left out or 0: 20 */
        limit?: number;
        /** @description How many are skipped */
        offset?: number;
        /** @description Part of the name, in any case */
        search?: string;
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
          "application/json": components["schemas"]["TeamListResponse"];
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
  createTeam: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateTeamRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TeamResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  listTeamAccessProfiles: {
    parameters: {
      query?: never;
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
          "application/json": components["schemas"]["EntityHoldersResponse"];
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
  getTeamAccessProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
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
          "application/json": components["schemas"]["EntityProfileResponse"];
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
  attachTeamAccessProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AttachEntityProfileRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AttachEntityResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  detachTeamAccessProfile: {
    parameters: {
      query?: {
        /** @description Keep the virtual keys, which then refuse every request, instead of deleting them */
        preserve_virtual_keys?: boolean;
      };
      header?: never;
      path: {
        team_id: string;
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
          "application/json": components["schemas"]["DetachEntityResponse"];
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
  updateTeamAccessProfileBudgetOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
        budget_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BudgetOverrideRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BudgetOverrideResponse"];
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
  deleteTeamAccessProfileBudgetOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
        budget_id: string;
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
          "application/json": components["schemas"]["BudgetOverrideResponse"];
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
  migrateTeamToAccessProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MigrateEntityRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MigrateEntityResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  getTeam: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
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
          "application/json": components["schemas"]["TeamResponse"];
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
  updateTeam: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateTeamRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TeamResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  deleteTeam: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
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
  listTeamMembers: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
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
          "application/json": components["schemas"]["TeamMembersResponse"];
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
  addTeamMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AddTeamMemberRequest"];
      };
    };
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
  removeTeamMember: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
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
  listTeamsDeprecated: {
    parameters: {
      query?: {
        /** @description Size of the page, at most 100; left out or 0: 20 */
        limit?: number;
        /** @description From 1 */
        page?: number;
        /** @description Part of the name, in any case */
        search?: string;
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
          "application/json": components["schemas"]["NumberedTeamListResponse"];
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
  createTeamDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateTeamRequest"];
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
          "application/json": components["schemas"]["TeamResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  getTeamDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
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
          "application/json": components["schemas"]["TeamResponse"];
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
  updateTeamDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateTeamRequest"];
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
          "application/json": components["schemas"]["TeamResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  deleteTeamDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
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
  listTeamMembersDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
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
          "application/json": components["schemas"]["TeamMembersResponse"];
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
  addTeamMemberDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AddTeamMemberRequest"];
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
  removeTeamMemberDeprecated: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        team_id: string;
        user_id: string;
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
  listBusinessUnitAccessProfiles: {
    parameters: {
      query?: never;
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
          "application/json": components["schemas"]["EntityHoldersResponse"];
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
  getBusinessUnitAccessProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_unit_id: string;
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
          "application/json": components["schemas"]["EntityProfileResponse"];
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
  attachBusinessUnitAccessProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_unit_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AttachBusinessUnitProfileRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AttachEntityResponse"];
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
  detachBusinessUnitAccessProfile: {
    parameters: {
      query?: {
        /** @description Keep the virtual keys, which then refuse every request, instead of deleting them */
        preserve_virtual_keys?: boolean;
      };
      header?: never;
      path: {
        business_unit_id: string;
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
          "application/json": components["schemas"]["DetachEntityResponse"];
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
  updateBusinessUnitAccessProfileBudgetOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_unit_id: string;
        budget_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BudgetOverrideRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BudgetOverrideResponse"];
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
  deleteBusinessUnitAccessProfileBudgetOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_unit_id: string;
        budget_id: string;
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
          "application/json": components["schemas"]["BudgetOverrideResponse"];
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
  migrateBusinessUnitToAccessProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_unit_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MigrateEntityRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MigrateEntityResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  listBusinessUnits: {
    parameters: {
      query?: {
        /** @description Size of the page, at most 100; left out or 0: 20 */
        limit?: number;
        /** @description How many are skipped */
        offset?: number;
        /** @description Part of the name, in any case */
        search?: string;
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
          "application/json": components["schemas"]["BusinessUnitListResponse"];
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
  createBusinessUnit: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BusinessUnitRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessUnitMutationResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  getBusinessUnit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_unit_id: string;
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
          "application/json": components["schemas"]["BusinessUnitResponse"];
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
  updateBusinessUnit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_unit_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BusinessUnitRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BusinessUnitMutationResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  deleteBusinessUnit: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        business_unit_id: string;
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
  listCustomerAccessProfiles: {
    parameters: {
      query?: never;
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
          "application/json": components["schemas"]["EntityHoldersResponse"];
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
  getCustomerAccessProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_id: string;
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
          "application/json": components["schemas"]["EntityProfileResponse"];
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
  attachCustomerAccessProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AttachEntityProfileRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["AttachEntityResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  detachCustomerAccessProfile: {
    parameters: {
      query?: {
        /** @description Keep the virtual keys, which then refuse every request, instead of deleting them */
        preserve_virtual_keys?: boolean;
      };
      header?: never;
      path: {
        customer_id: string;
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
          "application/json": components["schemas"]["DetachEntityResponse"];
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
  updateCustomerAccessProfileBudgetOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_id: string;
        budget_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["BudgetOverrideRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["BudgetOverrideResponse"];
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
  deleteCustomerAccessProfileBudgetOverride: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_id: string;
        budget_id: string;
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
          "application/json": components["schemas"]["BudgetOverrideResponse"];
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
  migrateCustomerToAccessProfile: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MigrateEntityRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["MigrateEntityResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  listCustomers: {
    parameters: {
      query?: {
        /** @description Size of the page, at most 100; left out or 0: 20 */
        limit?: number;
        /** @description How many are skipped */
        offset?: number;
        /** @description Part of the name, in any case */
        search?: string;
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
          "application/json": components["schemas"]["CustomerListResponse"];
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
  createCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateCustomerRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  getCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_id: string;
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
          "application/json": components["schemas"]["CustomerResponse"];
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
  updateCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["UpdateCustomerRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["CustomerResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  deleteCustomer: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        customer_id: string;
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
  listVirtualKeys: {
    parameters: {
      query?: {
        /** @description Size of the page, at most 100; left out or 0: 20 */
        limit?: number;
        /** @description How many are skipped */
        offset?: number;
        /** @description Part of the name, in any case */
        search?: string;
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
          "application/json": components["schemas"]["VirtualKeyListResponse"];
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
  createVirtualKey: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CreateVirtualKeyRequest"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["VirtualKeyResponse"];
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
      /** @description The name is already taken, or what is there stands in the way */
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
  getVirtualKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        vk_id: string;
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
          "application/json": components["schemas"]["VirtualKeyResponse"];
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
  deleteVirtualKey: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        vk_id: string;
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
}
