// All routes. Their order counts: the first path that matches is taken.

import { type RouteTable } from "../contract/route";
import { type Generation } from "../generation";
import { attachRoles } from "./attach-roles";
import { listAuditLogs, listProfileAuditLogs } from "./audit-logs";
import { cloneProfile } from "./clone-profile";
import { createProfile } from "./create-profile";
import { deleteProfile } from "./delete-profile";
import { detachRole } from "./detach-role";
import { spendUsage } from "./dev/spend-usage";
import { assignUser } from "./dev/assign-user";
import { getProfile } from "./get-profile";
import { type RouteGroup } from "./group";
import { listProfiles } from "./list-profiles";
import { peopleRoutes } from "./people";
import { propagateProfile } from "./propagate-profile";
import { activateProfile, deactivateProfile } from "./set-activity";
import { updateProfile } from "./update-profile";
import { getVersion, listVersions } from "./versions";

/** The two path generations. Source: bifrost-api.md §1.1. */
export const CANONICAL = "/api/governance/access-profiles";
export const ALIAS = "/api/access-profiles";
/** Where the routes are that are ours. */
export const DEVELOPMENT = "/dev";

/** The management API of access profiles. Source: bifrost-api.md §1.2. */
export const PROFILE_ROUTES: RouteTable = {
  "": { GET: listProfiles, POST: createProfile },
  "/audit-logs": { GET: listAuditLogs },
  "/:profile_id": { GET: getProfile, PUT: updateProfile, DELETE: deleteProfile },
  "/:profile_id/activate": { PUT: activateProfile },
  "/:profile_id/deactivate": { PUT: deactivateProfile },
  "/:profile_id/clone": { POST: cloneProfile },
  "/:profile_id/propagate": { POST: propagateProfile },
  "/:profile_id/roles": { POST: attachRoles },
  "/:profile_id/roles/:role_id": { DELETE: detachRole },
  "/:profile_id/versions": { GET: listVersions },
  "/:profile_id/versions/:version": { GET: getVersion },
  "/:profile_id/audit-logs": { GET: listProfileAuditLogs },
};

/** What the product does elsewhere and tests need. Ours, not the product's. */
const DEVELOPMENT_ROUTES: RouteTable = {
  "/access-profiles/:profile_id/usage": { POST: spendUsage },
  "/access-profiles/:profile_id/users/:user_id": { PUT: assignUser },
};

/** What a generation serves. */
export function routesOf(generation: Generation): readonly RouteGroup[] {
  const { canonicalPath } = generation;
  const of = "Access profiles";
  return [
    ...(canonicalPath ? [{ of, prefix: CANONICAL, routes: PROFILE_ROUTES, kind: "product" } as const] : []),
    canonicalPath
      ? { of, prefix: ALIAS, routes: PROFILE_ROUTES, kind: "deprecated", successor: CANONICAL }
      : { of, prefix: ALIAS, routes: PROFILE_ROUTES, kind: "product" },
    ...peopleRoutes(generation),
    {
      of: "Development",
      prefix: DEVELOPMENT,
      routes: DEVELOPMENT_ROUTES,
      kind: "development",
    },
  ];
}

export { type RouteGroup } from "./group";
