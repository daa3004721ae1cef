// The product's router serves its user interface for every GET that no route takes: 200 with a web page where a client expects
// JSON, without a credential. Other methods are a JSON 404. Source: bifrost-api.md §4 "Trap".

import { type MiddlewareHandler } from "hono";
import { type GatewayEnv } from "../environment";
import { errorResponse, GatewayError } from "../errors";
import { type RouteGroup } from "../routes";

const PAGE = `<!doctype html>
<html lang="en">
  <head><meta charset="utf-8" /><title>Bifrost</title></head>
  <body><div id="root"></div></body>
</html>
`;

/** Answers what none of the routes serves. */
export function userInterface(groups: readonly RouteGroup[]): MiddlewareHandler<GatewayEnv> {
  const served = groups.flatMap(({ prefix, routes }) =>
    Object.entries(routes).map(([path, methods]) => ({ pattern: patternOf(prefix + path), methods })),
  );
  return async (c, next) => {
    const matching = served.filter(({ pattern }) => pattern.test(c.req.path));
    if (matching.some(({ methods }) => c.req.method in methods)) return next();
    if (c.req.method === "GET" && !/\.[^/]*$/.test(c.req.path)) return c.html(PAGE);
    // What is known under another method gets its 405 from the routes.
    if (matching.length > 0) return next();
    return errorResponse(new GatewayError(404, "Route not found"));
  };
}

function patternOf(path: string): RegExp {
  return new RegExp(`^${path.replace(/:[a-z_]+/g, "[^/]+")}$`);
}
