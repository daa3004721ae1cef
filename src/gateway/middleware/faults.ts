// Makes a share of the requests fail, repeatably, to test how a client copes.

import { randomInt } from "node:crypto";
import { type Context, type MiddlewareHandler } from "hono";
import { type GatewayEnv } from "../environment";
import { GatewayError } from "../errors";
import { RESPONSE_ALREADY_SENT } from "@hono/node-server/utils/response";

/** Which requests fail, and how. */
export interface FaultOptions {
  /** Share of the requests, 0 to 1. */
  readonly rate: number;
  /** Status of every fault; left out, the faults are of four kinds in turn. */
  readonly status?: number | undefined;
  readonly seed?: number | undefined;
}

const KINDS = ["close before the work", "close after the work", "too many requests", "unavailable"] as const;

/** Fails requests in the order in which they arrive: the same seed fails the same ones in the same way. */
export function faults({ rate, status, seed }: FaultOptions): MiddlewareHandler<GatewayEnv> {
  const random = randomNumbers(seed ?? randomInt(2 ** 32));
  let failed = 0;

  return async (c, next) => {
    if (rate === 0 || random() >= rate) return next();
    if (status !== undefined) throw refusal(status);
    const kind = KINDS[failed++ % KINDS.length] ?? KINDS[0];
    switch (kind) {
      case "close before the work":
        return close(c);
      case "close after the work":
        await next();
        c.res = close(c);
        return;
      case "too many requests":
        throw refusal(429);
      case "unavailable":
        throw refusal(503);
    }
  };
}

function refusal(status: number): GatewayError {
  return new GatewayError(status, `injected fault ${status}`, status === 429 ? { "retry-after": "1" } : {});
}

function close(c: Context<GatewayEnv>): Response {
  c.set("dropped", true);
  c.env.incoming.socket.destroy();
  return RESPONSE_ALREADY_SENT;
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
