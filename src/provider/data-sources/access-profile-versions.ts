// The data source `bifrost_access_profile_versions`: every recorded state of a profile.

import { fact, lookedUp } from "./looked-up";
import { belowProfile, lookAtProfile, profileFor, profileIdAttribute } from "./profile-id";

export const accessProfileVersionsDataSource = lookedUp({
  schema: {
    version: 0,
    description:
      "The recorded versions of an access profile, the newest first. `snapshot` is the whole profile as JSON: `jsondecode` reads it.",
    attributes: {
      profile_id: profileIdAttribute,
      versions: {
        nested: {
          nesting: "list",
          attributes: {
            version: fact("number", "Number of the version."),
            name: fact("string", "Name of the profile in this version."),
            description: fact("string", "Description of the profile in this version."),
            snapshot: fact("string", "The profile in this version, as JSON."),
            changed_by: fact("string", "Who made the change."),
            created_at: fact("string", "When the change was made, RFC 3339."),
          },
        },
        computed: true,
        description: "The versions, the newest first.",
      },
    },
  },

  specification: lookAtProfile("the versions of an access profile"),

  async read({ profile_id }, call) {
    if ((await profileFor(profile_id, call)) === undefined) return undefined;
    const versions = await belowProfile("versions", profile_id, call, () =>
      call.api.versions(Number(profile_id), call.signal),
    );
    if (versions === undefined) return undefined;
    return {
      profile_id,
      versions: [...versions]
        .sort((a, b) => b.version - a.version)
        .map(({ version, name, description, snapshot, changed_by, created_at }) => ({
          version,
          name: name ?? undefined,
          description: description ?? undefined,
          snapshot: snapshot ?? undefined,
          changed_by: changed_by ?? undefined,
          created_at: created_at ?? undefined,
        })),
    };
  },
});
