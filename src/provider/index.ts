// The Terraform provider `cdktf-bifrost/bifrost`: its configuration, resources and data sources.

import { type AccessProfileClient } from "../handler";
import { type Provider } from "../plugin";
import { configureProvider, providerSchema } from "./configuration";
import { accessProfileDataSource } from "./data-sources/access-profile";
import { accessProfilesDataSource } from "./data-sources/access-profiles";
import { accessProfileResource } from "./resources/access-profile";

export const bifrostProvider: Provider<AccessProfileClient> = {
  name: "bifrost",
  schema: providerSchema,
  configure: (request) => configureProvider(request),
  resources: { bifrost_access_profile: accessProfileResource },
  dataSources: {
    bifrost_access_profile: accessProfileDataSource,
    bifrost_access_profiles: accessProfilesDataSource,
  },
};
