// The list `bifrost_access_profile` of `terraform query`: which profiles there are, managed or not.

import { listProfiles, readProfile, type UnreadableProfile, type WireProfile } from "../../handler/internal";
import {
  type ListedObject,
  type ListRequest,
  type ListResource,
  objectValue,
  type Schema,
} from "../../plugin";
import { reportFailure } from "../failures";
import { filterAttributes, filtersOf, reportTags } from "../list-filters";
import { warnOfSpelling } from "../resources/access-profile/generate";
import { stateOf } from "../resources/access-profile/state";
import { type Run } from "../run";
import { warnOfOmissions } from "../unsayable";

/** Profiles that are read by themselves before the first of them is told; the client bounds how many are read at once. */
const READ_AHEAD = 32;

const schema: Schema = {
  version: 0,
  description:
    "The access profiles of the gateway that match the filters, whether Terraform manages them or not.",
  attributes: filterAttributes,
};

export const accessProfileList: ListResource<Run> = {
  schema,

  validate({ config, diagnostics }) {
    reportTags(config, diagnostics);
  },

  async *list(request) {
    const { config, diagnostics } = request;
    // What was not known at the validation is known now.
    if (reportTags(config, diagnostics) > 0) return;
    try {
      yield* listed(request);
    } catch (error) {
      reportFailure(diagnostics, error, schema.attributes);
    }
  },
};

async function* listed({
  config,
  client: { api },
  limit,
  withState,
  diagnostics,
  signal,
}: ListRequest<Run>): AsyncGenerator<ListedObject, void> {
  const unreadable: UnreadableProfile[] = [];
  const all = await listProfiles(api, filtersOf(config), signal, (element) => unreadable.push(element));
  const found = all.slice(0, limit);
  warnOfOmissions(withState ? found : [], unreadable, diagnostics);
  // Whether the list shows profiles in full is unknown (bifrost-api.md §2.2).
  const complete = async (profile: WireProfile): Promise<ListedObject[]> => {
    const detail = await readProfile(api, profile.id, signal);
    if (detail === undefined) return [];
    const { id, name } = detail.access_profile;
    const state = stateOf(detail, undefined, undefined);
    // `terraform query` does not show what GenerateResourceConfig warns of.
    warnOfSpelling(state, `Profile ${id} (${JSON.stringify(name)}): `, {
      warning: (summary, text) => diagnostics.warning(summary, text),
    });
    return [{ displayName: name, state }];
  };
  if (!withState)
    for (const { id, name } of found) yield { displayName: name, state: objectValue([["id", String(id)]]) };
  else
    for (let first = 0; first < found.length; first += READ_AHEAD)
      yield* (await Promise.all(found.slice(first, first + READ_AHEAD).map(complete))).flat();
}
