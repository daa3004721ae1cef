// GET versions: every recorded state of a profile. Source: bifrost-api.md §1.2 #12 and #13.

import { route } from "../contract/route";
import { GatewayError } from "../errors";
import { pathParameter } from "../reading";

/** An empty list for a profile that does not exist, as no 404 is documented. */
export const listVersions = route({
  name: "listVersions",
  summary: "All versions of the profile, the newest first",
  answer: "VersionListResponse",
  handle: (c) => ({ versions: c.var.store.versions.list(pathParameter(c, "profile_id")) }),
});

/** One version. */
export const getVersion = route({
  name: "getVersion",
  summary: "One version of the profile",
  answer: "VersionResponse",
  refusals: [404],
  handle(c) {
    const [id, number] = [pathParameter(c, "profile_id"), pathParameter(c, "version")];
    const version = c.var.store.versions.get(id, number);
    if (!version) throw new GatewayError(404, `access profile ${id} has no version ${number}`);
    return { version };
  },
});
