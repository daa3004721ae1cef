// The data source `bifrost_access_profiles`: the profiles that match the filters, all pages read.

import {
  type AccessProfileClient,
  listProfiles,
  readProfile,
  type UnreadableProfile,
} from "../../handler/internal";
import { conformObject, type DataSource, impliedType, type Schema } from "../../plugin";
import { toDocument } from "../documents";
import { reportFailure } from "../failures";
import { filterAttributes, filtersOf, reportTags } from "../list-filters";
import { type Run } from "../run";
import { warnOfOmissions } from "../unsayable";
import { fact } from "./looked-up";
import { liveAttributes, profileDocument } from "./profile-attributes";

const schema: Schema = {
  version: 0,
  description: "The access profiles of the gateway that match the filters, with their current usage.",
  attributes: {
    ...filterAttributes,
    with_holders: {
      type: "bool",
      optional: true,
      description:
        "Whether to count holders, too: one more request for each profile. Unset or `false`: they are not counted.",
    },
    access_profiles: {
      nested: {
        nesting: "list",
        attributes: {
          ...liveAttributes,
          user_count: fact("number", "With `with_holders`: users that hold a copy of the profile."),
          role_count: fact("number", "With `with_holders`: roles that grant the profile."),
        },
      },
      computed: true,
      description: "The profiles, in the gateway's order.",
    },
  },
};

export const accessProfilesDataSource: DataSource<Run> = {
  schema,

  validate({ config, diagnostics }) {
    reportTags(config, diagnostics);
  },

  async read({ config, client: { api }, diagnostics, signal }) {
    // What was not known at the validation is known now.
    if (reportTags(config, diagnostics) > 0) return undefined;
    const withHolders = config["with_holders"] === true;
    try {
      const unreadable: UnreadableProfile[] = [];
      const found = await listProfiles(api, filtersOf(config), signal, (element) => unreadable.push(element));
      warnOfOmissions(found, unreadable, diagnostics);
      // The client bounds how many requests are under way at once.
      const profiles = await Promise.all(
        found.map(async (profile) => ({
          ...profileDocument(profile),
          ...(withHolders && (await holderCounts(api, profile.id, signal))),
        })),
      );
      const document = { ...toDocument(config).document, access_profiles: profiles };
      return conformObject(document, impliedType(schema));
    } catch (error) {
      reportFailure(diagnostics, error, schema.attributes);
      return undefined;
    }
  },
};

/** How many hold a profile; nothing of one that was deleted meanwhile. */
async function holderCounts(client: AccessProfileClient, id: number, signal: AbortSignal): Promise<object> {
  const detail = await readProfile(client, id, signal);
  return detail === undefined
    ? {}
    : { user_count: detail.user_count ?? undefined, role_count: detail.roles.length };
}
