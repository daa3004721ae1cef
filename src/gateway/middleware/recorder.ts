// Tells `onRequest` of every request once it is answered. Credentials are left out.

import { type MiddlewareHandler } from "hono";
import { type GatewayEnv } from "../environment";
import { type RecordedRequest } from "../options";

const CREDENTIALS = new Set(["authorization", "x-api-key", "cookie"]);

/** Reports requests to `onRequest`. */
export function recorder(onRequest: (request: RecordedRequest) => void): MiddlewareHandler<GatewayEnv> {
  return async (c, next) => {
    const began = performance.now();
    await next();
    const body = parsed(c.var.body);
    onRequest({
      method: c.req.method,
      path: c.req.path,
      query: new URL(c.req.url).search,
      status: c.var.dropped ? 0 : c.res.status,
      milliseconds: Math.round(performance.now() - began),
      ...(body !== undefined && { body }),
      headers: Object.fromEntries(Object.entries(c.req.header()).filter(([name]) => !CREDENTIALS.has(name))),
    });
  };
}

/** JSON parsed, other text as it is; undefined for no body, or for one that was refused as too large. */
function parsed(text: string | undefined): unknown {
  if (!text) return undefined;
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
