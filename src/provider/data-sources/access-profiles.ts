// The data source `bifrost_access_profiles`: the profiles that match the filters, all pages read.

import { listProfiles } from "../../handler";
import { conform, type DataSource, impliedType, type ObjectValue, type Schema } from "../../plugin";
import { toDocument } from "../documents";
import { reportFailure } from "../failures";
import { type Run } from "../run";
import { profileAttributes, profileDocument } from "./profile-attributes";

const schema: Schema = {
  version: 0,
  description: "The access profiles of the gateway that match the filters, with their current usage.",
  attributes: {
    search: {
      type: "string",
      optional: true,
      description: "Free text; what it matches is up to the gateway.",
    },
    tags: {
      type: { set: "string" },
      optional: true,
      description: "Tags; whether any or all of them must be there is up to the gateway.",
    },
    is_active: { type: "bool", optional: true, description: "Only active, or only deactivated profiles." },
    access_profiles: {
      nested: { nesting: "list", attributes: profileAttributes },
      computed: true,
      description: "The profiles, in the gateway's order.",
    },
  },
};

export const accessProfilesDataSource: DataSource<Run> = {
  schema,

  async read({ config, client: { api }, diagnostics, signal }) {
    const filters = toDocument(config).document as { search?: string; tags?: string[]; is_active?: boolean };
    try {
      const found = await listProfiles(
        api,
        { search: filters.search, tags: filters.tags, isActive: filters.is_active },
        signal,
      );
      const document = { ...filters, access_profiles: found.map(profileDocument) };
      return conform(document, impliedType(schema)) as ObjectValue;
    } catch (error) {
      reportFailure(diagnostics, error, schema.attributes);
      return undefined;
    }
  },
};
