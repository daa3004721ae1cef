// The gateway's table of contents: what every request passes through, and all routes.

import { Hono } from "hono";
import { type GatewayEnv } from "./environment";
import { errorResponse, GatewayError } from "./errors";
import { authentication } from "./middleware/authentication";
import { readWithin } from "./middleware/body";
import { deprecatedAlias } from "./middleware/deprecated-alias";
import { faults } from "./middleware/faults";
import { latency } from "./middleware/latency";
import { recorder } from "./middleware/recorder";
import { type CheckedOptions } from "./options";
import { attachRoles } from "./routes/attach-roles";
import { listAuditLogs, listProfileAuditLogs } from "./routes/audit-logs";
import { cloneProfile } from "./routes/clone-profile";
import { createProfile } from "./routes/create-profile";
import { deleteProfile } from "./routes/delete-profile";
import { detachRole } from "./routes/detach-role";
import { createRole } from "./routes/dev/create-role";
import { attachEntity, detachEntity } from "./routes/dev/entities";
import { spendUsage } from "./routes/dev/spend-usage";
import { assignUser, unassignUser } from "./routes/dev/users";
import { getProfile } from "./routes/get-profile";
import { listProfiles } from "./routes/list-profiles";
import { propagateProfile } from "./routes/propagate-profile";
import { activateProfile, deactivateProfile } from "./routes/set-activity";
import { addRoutes, type RouteTable } from "./routes/table";
import { updateProfile } from "./routes/update-profile";
import { getVersion, listVersions } from "./routes/versions";
import { type Store } from "./store/store";

const CANONICAL = "/api/governance/access-profiles";
const ALIAS = "/api/access-profiles";
const LARGEST_BODY = 4 * 1024 * 1024;

/** The management API of access profiles. Source: bifrost-api.md §1.2. */
const PROFILE_ROUTES: RouteTable = {
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
  "/roles": { POST: createRole },
  "/access-profiles/:profile_id/usage": { POST: spendUsage },
  "/access-profiles/:profile_id/users/:user_id": { PUT: assignUser, DELETE: unassignUser },
  "/access-profiles/:profile_id/entities/:kind/:entity_id": { PUT: attachEntity, DELETE: detachEntity },
};

/** Assembles the gateway on its store. @param closing ends waits when the gateway closes */
export function createApp(options: CheckedOptions, store: Store, closing: AbortSignal): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>();

  app.use(async (c, next) => {
    c.set("store", store);
    c.set("options", options);
    await next();
  });
  if (options.onRequest) app.use(recorder(options.onRequest));
  app.use(`${ALIAS}/*`, deprecatedAlias(ALIAS, CANONICAL));
  app.use(readWithin(LARGEST_BODY));
  app.use("/api/*", latency(options.latencyMs, closing));
  app.use("/api/*", faults({ rate: options.faultRate, status: options.faultStatus, seed: options.seed }));
  app.use(authentication(options.apiKey));

  addRoutes(app, CANONICAL, PROFILE_ROUTES);
  addRoutes(app, ALIAS, PROFILE_ROUTES);
  addRoutes(app, "/dev", DEVELOPMENT_ROUTES);

  app.notFound(() => errorResponse(new GatewayError(404, "Route not found")));
  app.onError((error) => {
    if (!(error instanceof GatewayError)) options.onError?.(error);
    return errorResponse(error);
  });
  return app;
}
