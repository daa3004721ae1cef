// The constructs of the data sources.

import { type Construct } from "constructs";
import { configurationCheck } from "./configuration";
import { ATTRIBUTES } from "./generated/attributes";
import {
  DataBifrostAccessProfile as GeneratedProfile,
  type DataBifrostAccessProfileConfig,
} from "./generated/data-bifrost-access-profile";
import {
  DataBifrostAccessProfiles as GeneratedProfiles,
  type DataBifrostAccessProfilesConfig,
} from "./generated/data-bifrost-access-profiles";
import { metaArguments } from "./meta-arguments";

const checkedProfile = configurationCheck<DataBifrostAccessProfileConfig>(
  "data source",
  ATTRIBUTES.bifrost_access_profile,
  metaArguments,
);

const checkedProfiles = configurationCheck<DataBifrostAccessProfilesConfig>(
  "data source",
  ATTRIBUTES.bifrost_access_profiles,
  metaArguments,
);

/**
 * One profile as it is on the gateway, with its usage, roles and number of users, found by `id` or by `name`: the data source
 * `bifrost_access_profile`.
 */
export class DataBifrostAccessProfile extends GeneratedProfile {
  /** @throws Error when a property is not valid, naming this construct and each fault. */
  constructor(scope: Construct, id: string, config: DataBifrostAccessProfileConfig = {}) {
    super(scope, id, checkedProfile(scope, id, config));
  }
}

/** The profiles of the gateway that pass the filters, all of them without one: the data source `bifrost_access_profiles`. */
export class DataBifrostAccessProfiles extends GeneratedProfiles {
  /** @throws Error when a property is not valid, naming this construct and each fault. */
  constructor(scope: Construct, id: string, config: DataBifrostAccessProfilesConfig = {}) {
    super(scope, id, checkedProfiles(scope, id, config));
  }
}
