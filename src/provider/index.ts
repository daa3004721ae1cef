// The Terraform provider `cdktf-bifrost/bifrost`: its configuration, resources and data sources.

import { keepJournal } from "../handler/internal";
import { type Provider } from "../plugin";
import { configureProvider, providerSchema } from "./configuration";
import { accessProfileDataSource } from "./data-sources/access-profile";
import { accessProfilesDataSource } from "./data-sources/access-profiles";
import { accessProfileResource } from "./resources/access-profile";
import { functions } from "./functions";
import { openRun, type Run } from "./run";

/** The provider. @param environment where it looks for what its configuration leaves out. */
export function createBifrostProvider(environment: NodeJS.ProcessEnv = process.env): Provider<Run> {
  return {
    schema: providerSchema,
    async configure(request) {
      const api = await configureProvider(request, environment);
      return api && openRun(api, environment);
    },
    release: ({ api }) => api.close(),
    interrupted: keepJournal,
    resources: { bifrost_access_profile: accessProfileResource },
    dataSources: {
      bifrost_access_profile: accessProfileDataSource,
      bifrost_access_profiles: accessProfilesDataSource,
    },
    functions,
  };
}

export const bifrostProvider = createBifrostProvider();
