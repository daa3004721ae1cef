// The headers of the deprecated path generation. Source: bifrost-api.md §1.1.

import { type MiddlewareHandler } from "hono";
import { type GatewayEnv } from "../environment";

/** Marks every answer below `alias` with its successor below `canonical`. */
export function deprecatedAlias(alias: string, canonical: string): MiddlewareHandler<GatewayEnv> {
  return async (c, next) => {
    await next();
    const successor = canonical + encoded(c.req.path.slice(alias.length));
    c.header("Deprecation", "true");
    c.header("Link", `<${successor}>; rel="successor-version"`);
    c.header("X-Bifrost-Deprecated-Route", alias);
    c.header("X-Bifrost-Route-Removal", "following-major-release");
  };
}

/** A path for a header, where only ASCII may stand. The router has decoded all but the percent sign. */
function encoded(path: string): string {
  return encodeURI(path).replaceAll("%25", "%");
}
