// Registers a table of routes: for each path its methods, and a 405 for every other method.

import { type Hono } from "hono";
import { type RouteTable } from "../contract/route";
import { type GatewayEnv } from "../environment";
import { GatewayError } from "../errors";
import { visible } from "../visible";

/** Adds the routes below `prefix`. */
export function addRoutes(app: Hono<GatewayEnv>, prefix: string, table: RouteTable): void {
  for (const [path, methods] of Object.entries(table)) {
    for (const [method, { handle, status }] of Object.entries(methods))
      app.on(method, prefix + path, (c) =>
        c.json(visible(c.var.behaviour.generation, handle(c)), status ?? 200),
      );
    const allow = Object.keys(methods).join(", ");
    app.all(prefix + path, (c) => {
      throw new GatewayError(405, `method ${c.req.method} is not allowed; allowed: ${allow}`, { allow });
    });
  }
}
