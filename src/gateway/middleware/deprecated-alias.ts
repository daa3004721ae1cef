// The headers of the deprecated path generation. Source: bifrost-api.md §1.1.

import { type MiddlewareHandler } from "hono";
import { type GatewayEnv } from "../environment";

/** Marks every answer below `alias` with its successor below `canonical`. */
export function deprecatedAlias(alias: string, canonical: string): MiddlewareHandler<GatewayEnv> {
  return async (c, next) => {
    await next();
    const successor = canonical + c.req.path.slice(alias.length);
    c.header("Deprecation", "true");
    c.header("Link", `<${successor}>; rel="successor-version"`);
    c.header("X-Bifrost-Deprecated-Route", alias);
    c.header("X-Bifrost-Route-Removal", "following-major-release");
  };
}
