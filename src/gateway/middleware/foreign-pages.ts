// Keeps web pages of other sites out, which a browser on this machine would let send requests to the gateway: those that come
// under a name of the page's own that was pointed at this machine (DNS rebinding), and those that say they come from elsewhere.

import { isIP } from "node:net";
import { type MiddlewareHandler } from "hono";
import { type GatewayEnv } from "../environment";
import { GatewayError } from "../errors";
import { hostOfHeader, isLoopback, plainHost } from "../hosts";
import { type CheckedOptions } from "../options";

/**
 * Refuses a `Host` that is not the gateway's with 421, and an `Origin` that is neither the gateway nor one of its hosts with 403.
 * A gateway with a key answers to every address, because an address cannot be rebound.
 */
export function refuseForeignPages({
  host,
  allowHosts,
  apiKey,
}: Pick<CheckedOptions, "host" | "allowHosts" | "apiKey">): MiddlewareHandler<GatewayEnv> {
  const named = new Set([host, ...allowHosts].map(plainHost));
  const isOwn = (name: string): boolean => isLoopback(name) || named.has(name);

  return async (c, next) => {
    const header = c.req.header("host") ?? "";
    const asked = hostOfHeader(header);
    if (!isOwn(asked) && !(apiKey !== undefined && isIP(asked)))
      throw new GatewayError(
        421,
        `the gateway does not accept requests for the host ${quoted(asked)}; ${remedy(asked)}`,
      );
    const origin = c.req.header("origin");
    if (origin !== undefined && !isSame(origin, header) && !isOwn(hostOfOrigin(origin)))
      throw new GatewayError(
        403,
        `the gateway does not accept requests from web pages of ${quoted(origin)}; ${remedy(hostOfOrigin(origin))}`,
      );
    await next();
  };

  function remedy(name: string): string {
    const own = [...new Set(["localhost", "127.0.0.1", "::1", ...named])].join(", ");
    const allow =
      name === "" ? "" : `; if that is you, start it with --allow-host ${name} (option allowHosts)`;
    return `its hosts are ${own}${allow}`;
  }
}

function isSame(origin: string, hostHeader: string): boolean {
  return origin.toLowerCase() === `http://${hostHeader.toLowerCase()}`;
}

/** The host of an origin; the empty text for `null`, which pages without an origin send. */
function hostOfOrigin(origin: string): string {
  return URL.canParse(origin) ? plainHost(new URL(origin).hostname) : "";
}

function quoted(text: string): string {
  return JSON.stringify(text);
}
