// The `Date` of every answer, by the clock that writes `created_at`: a client compares the two to tell what was made after its request.

import { type MiddlewareHandler } from "hono";
import { type GatewayEnv } from "../environment";

/** Dates each answer when it leaves. @param now the clock of the gateway */
export function dated(now: () => Date): MiddlewareHandler<GatewayEnv> {
  return async (c, next) => {
    await next();
    c.header("Date", now().toUTCString());
  };
}
