// Bodies are JSON and say so. What a web page of another site may send without asking first is never called JSON by the browser.

import { type MiddlewareHandler } from "hono";
import { type GatewayEnv } from "../environment";
import { GatewayError } from "../errors";

const JSON_TYPE = /^application\/json\s*(;|$)/i;

/** Refuses a body that is not called `application/json` with 415. */
export function jsonBodies(): MiddlewareHandler<GatewayEnv> {
  return async (c, next) => {
    const type = c.req.header("content-type");
    if (c.var.body !== "" && !JSON_TYPE.test(type ?? ""))
      throw new GatewayError(
        415,
        `the body ${type === undefined ? "has no content type" : `is called ${JSON.stringify(type)}`}; send it as JSON, with the header "Content-Type: application/json"`,
      );
    await next();
  };
}
