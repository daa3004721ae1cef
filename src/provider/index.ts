// The Terraform provider `cdktf-bifrost/bifrost`: its configuration, resources and data sources.

import { keepJournal } from "../handler/internal";
import { type Provider } from "../plugin";
import { actions } from "./actions";
import { configureProvider, providerSchema } from "./configuration";
import { accessProfileDataSource } from "./data-sources/access-profile";
import { accessProfileAuditLogDataSource } from "./data-sources/access-profile-audit-log";
import { accessProfileHoldersDataSource } from "./data-sources/access-profile-holders";
import { accessProfileVersionsDataSource } from "./data-sources/access-profile-versions";
import { accessProfilesDataSource } from "./data-sources/access-profiles";
import { roleDataSource } from "./data-sources/role";
import { userAccessProfilesDataSource } from "./data-sources/user-access-profiles";
import { accessProfileResource } from "./resources/access-profile";
import { virtualKey } from "./ephemeral/virtual-key";
import { accessProfileList } from "./list-resources/access-profile";
import { functions } from "./functions";
import { accessProfileBudgetOverrideResource } from "./resources/access-profile-budget-override";
import { accessProfileEntityResource } from "./resources/access-profile-entity";
import { accessProfilePropagationResource } from "./resources/access-profile-propagation";
import { accessProfileRoleResource } from "./resources/access-profile-role";
import { openRun, type Run } from "./run";
import { settingsOf } from "./settings";

/** The provider. @param environment where it looks for what its configuration leaves out. */
export function createBifrostProvider(environment: NodeJS.ProcessEnv = process.env): Provider<Run> {
  return {
    schema: providerSchema,
    validate({ config, diagnostics }) {
      settingsOf(config, diagnostics);
    },
    async configure(request) {
      const settings = settingsOf(request.config, request.diagnostics);
      const api = await configureProvider(request, environment);
      return api && openRun(api, environment, settings);
    },
    release: ({ api }) => api.close(),
    interrupted: keepJournal,
    resources: {
      bifrost_access_profile: accessProfileResource,
      bifrost_access_profile_role: accessProfileRoleResource,
      bifrost_access_profile_entity: accessProfileEntityResource,
      bifrost_access_profile_budget_override: accessProfileBudgetOverrideResource,
      bifrost_access_profile_propagation: accessProfilePropagationResource,
    },
    dataSources: {
      bifrost_access_profile: accessProfileDataSource,
      bifrost_access_profiles: accessProfilesDataSource,
      bifrost_access_profile_audit_log: accessProfileAuditLogDataSource,
      bifrost_access_profile_holders: accessProfileHoldersDataSource,
      bifrost_access_profile_versions: accessProfileVersionsDataSource,
      bifrost_role: roleDataSource,
      bifrost_user_access_profiles: userAccessProfilesDataSource,
    },
    actions,
    ephemeralResources: { bifrost_virtual_key: virtualKey },
    listResources: { bifrost_access_profile: accessProfileList },
    functions,
  };
}

export const bifrostProvider = createBifrostProvider();
