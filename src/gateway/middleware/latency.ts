// Delays every answer, as a gateway far away would.

import { setTimeout as sleep } from "node:timers/promises";
import { type MiddlewareHandler } from "hono";
import { type GatewayEnv } from "../environment";
import { GatewayError } from "../errors";

/** Waits before the work. Closing the gateway ends the wait. */
export function latency(milliseconds: number, closing: AbortSignal): MiddlewareHandler<GatewayEnv> {
  return async (_, next) => {
    if (milliseconds > 0)
      await sleep(milliseconds, undefined, { signal: closing }).catch(() => {
        throw new GatewayError(503, "the gateway is closing");
      });
    await next();
  };
}
