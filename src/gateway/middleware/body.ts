// Reads the body before anything else, within a bound, so that every answer leaves after the request has wholly arrived.

import { type MiddlewareHandler } from "hono";
import { type GatewayContext, type GatewayEnv } from "../environment";
import { GatewayError } from "../errors";

/** Puts the body's text into the context; a body of more than `most` bytes is answered with 413. */
export function readWithin(most: number): MiddlewareHandler<GatewayEnv> {
  return async (c, next) => {
    c.set("body", await textWithin(c, most));
    await next();
  };
}

async function textWithin(c: GatewayContext, most: number): Promise<string> {
  const refusal = (): GatewayError => new GatewayError(413, `the body is larger than ${most} bytes`);
  if (Number(c.req.header("content-length") ?? 0) > most) throw refusal();
  // The adapter gives these no body, whatever was sent; to ask for it makes a whole request of what arrived.
  if (c.req.method === "GET" || c.req.method === "HEAD") return "";
  // The stream is read by hand: hono's own limit rebuilds the request, which the adapter's request does not survive.
  const reader = c.req.raw.body?.getReader();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.length;
    if (size > most) {
      await reader?.cancel();
      throw refusal();
    }
    chunks.push(part.value);
  }
  return Buffer.concat(chunks).toString("utf8");
}
