// The data source `bifrost_access_profiles`: the profiles that match the filters, all pages read.

import * as z from "zod";
import {
  type AccessProfileClient,
  listProfiles,
  readProfile,
  tagFilterFault,
  type UnreadableProfile,
} from "../../handler/internal";
import {
  conformObject,
  type DataSource,
  type Diagnostics,
  impliedType,
  isArray,
  type ObjectValue,
  type Schema,
} from "../../plugin";
import { toDocument } from "../documents";
import { reportFailure } from "../failures";
import { type Run } from "../run";
import { warnOfOmissions } from "../unsayable";
import { fact } from "./looked-up";
import { liveAttributes, profileDocument } from "./profile-attributes";

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
      description: "Tags without commas; whether any or all of them must be there is up to the gateway.",
    },
    is_active: { type: "bool", optional: true, description: "Only active, or only deactivated profiles." },
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

const FILTERS = z.object({
  search: z.string().optional(),
  tags: z.array(z.string()).optional(),
  is_active: z.boolean().optional(),
  with_holders: z.boolean().optional(),
});

export const accessProfilesDataSource: DataSource<Run> = {
  schema,

  validate({ config, diagnostics }) {
    reportTags(config, diagnostics);
  },

  async read({ config, client: { api }, diagnostics, signal }) {
    // What was not known at the validation is known now.
    if (reportTags(config, diagnostics) > 0) return undefined;
    const filters = FILTERS.parse(toDocument(config).document);
    try {
      const unreadable: UnreadableProfile[] = [];
      const found = await listProfiles(
        api,
        { search: filters.search, tags: filters.tags, isActive: filters.is_active },
        signal,
        (element) => unreadable.push(element),
      );
      warnOfOmissions(found, unreadable, diagnostics);
      // The client bounds how many requests are under way at once.
      const profiles = await Promise.all(
        found.map(async (profile) => ({
          ...profileDocument(profile),
          ...(filters.with_holders === true && (await holderCounts(api, profile.id, signal))),
        })),
      );
      const document = { ...filters, access_profiles: profiles };
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

/** Adds an error for each tag that the API cannot be asked for, and returns how many there are. */
function reportTags(config: ObjectValue, diagnostics: Diagnostics): number {
  const tags = config["tags"] ?? null;
  if (!isArray(tags)) return 0;
  const faults = tags.flatMap((tag) => {
    const fault = typeof tag === "string" ? tagFilterFault(tag) : undefined;
    return fault === undefined ? [] : [fault];
  });
  for (const fault of faults)
    diagnostics.error("Unusable filter", `${fault.charAt(0).toUpperCase()}${fault.slice(1)}.`, ["tags"]);
  return faults.length;
}
