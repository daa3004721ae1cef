// The gateway's table of contents: what every request passes through, and where the routes are.

import { Hono } from "hono";
import { behaviourOf } from "./behaviour";
import { describeGateway } from "./contract/openapi";
import { type GatewayEnv } from "./environment";
import { errorResponse, GatewayError } from "./errors";
import { authentication } from "./middleware/authentication";
import { readWithin } from "./middleware/body";
import { dated } from "./middleware/date";
import { deprecatedAlias } from "./middleware/deprecated-alias";
import { faults } from "./middleware/faults";
import { refuseForeignPages } from "./middleware/foreign-pages";
import { jsonBodies } from "./middleware/json-bodies";
import { latency } from "./middleware/latency";
import { recorder } from "./middleware/recorder";
import { userInterface } from "./middleware/user-interface";
import { type CheckedOptions } from "./options";
import { page, PAGE_POLICY } from "./page/document";
import { overview } from "./page/overview";
import { profileCard } from "./page/profile-card";
import { addRoutes } from "./routes/add-routes";
import { routesOf } from "./routes";
import { type Store } from "./store/store";

const LARGEST_BODY = 4 * 1024 * 1024;

/** Assembles the gateway on its store. @param closing ends waits when the gateway closes */
export function createApp(options: CheckedOptions, store: Store, closing: AbortSignal): Hono<GatewayEnv> {
  const app = new Hono<GatewayEnv>();
  const behaviour = behaviourOf(options);
  const { generation } = behaviour;
  const groups = routesOf(generation);

  app.use(dated(behaviour.now));
  app.use(async (c, next) => {
    c.set("store", store);
    c.set("behaviour", behaviour);
    await next();
  });
  if (options.onRequest) app.use(recorder(options.onRequest));
  for (const { prefix, successor } of groups)
    if (successor !== undefined) app.use(`${prefix}/*`, deprecatedAlias(prefix, successor));
  app.use(readWithin(LARGEST_BODY));
  app.use(refuseForeignPages(options));
  app.use("/api/*", latency(options.latencyMs, closing));
  app.use("/api/*", faults({ rate: options.faultRate, status: options.faultStatus, seed: options.seed }));
  if (!generation.canonicalPath) app.use("/api/*", userInterface(groups));
  const description = once(() => describeGateway(behaviour));
  app.get("/openapi.json", (c) => c.json(description()));
  app.get("/", (c) => {
    c.header("Content-Security-Policy", PAGE_POLICY);
    return c.html(page(generation.name));
  });
  app.use(authentication(options.apiKey));
  app.use(jsonBodies());

  for (const { prefix, routes } of groups) addRoutes(app, prefix, routes);

  app.get("/dev/overview", (c) => c.html(overview(c)));
  app.get("/dev/overview/:profile_id", (c) => c.html(profileCard(c)));

  app.notFound(() => errorResponse(new GatewayError(404, "Route not found")));
  app.onError((error) => {
    if (!(error instanceof GatewayError)) options.onError?.(error);
    return errorResponse(error);
  });
  return app;
}

function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => (made ??= make());
}
