// GET versions: every recorded state of a profile. Source: bifrost-api.md §1.2 #12 and #13.

import { type GatewayContext } from "../environment";
import { GatewayError } from "../errors";
import { pathId } from "../reading";

/** Answers all versions, the newest first; an empty list for a profile that does not exist, as no 404 is documented. */
export function listVersions(c: GatewayContext): Response {
  return c.json({ versions: c.var.store.versions.list(pathId(c, "profile_id")) });
}

/** Answers one version; 404. */
export function getVersion(c: GatewayContext): Response {
  const [id, number] = [pathId(c, "profile_id"), pathId(c, "version")];
  const version = c.var.store.versions.get(id, number);
  if (!version) throw new GatewayError(404, `access profile ${id} has no version ${number}`);
  return c.json({ version });
}
