// Bearer authentication. Virtual keys, `x-api-key` and Basic are no management credentials. Source: bifrost-api.md §4.

import { createHash, timingSafeEqual } from "node:crypto";
import { type MiddlewareHandler } from "hono";
import { type GatewayEnv } from "../environment";
import { GatewayError } from "../errors";

/** Refuses requests that do not carry `apiKey` with 401. Without a key every request is accepted. */
export function authentication(apiKey: string | undefined): MiddlewareHandler<GatewayEnv> {
  if (apiKey === undefined)
    return async (c, next) => {
      c.set("actor", "anonymous");
      await next();
    };
  const expected = digest(apiKey);
  return async (c, next) => {
    const [, token] = /^Bearer +(\S+) *$/i.exec(c.req.header("authorization") ?? "") ?? [];
    if (token === undefined || !timingSafeEqual(digest(token), expected))
      throw new GatewayError(401, "Unauthorized", { "www-authenticate": "Bearer" });
    c.set("actor", "management-api-key");
    await next();
  };
}

/** Equal lengths for the comparison, whatever was sent. */
function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
