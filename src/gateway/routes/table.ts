// Registers a table of routes: for each path its methods, and a 405 for every other method.

import { type Hono } from "hono";
import { type GatewayContext, type GatewayEnv } from "../environment";
import { GatewayError } from "../errors";

/** Handles one request. */
export type Route = (c: GatewayContext) => Response | Promise<Response>;

/** Routes by path and method. The order of the paths counts: the first that matches is taken. */
export type RouteTable = Readonly<
  Record<string, Readonly<Partial<Record<"GET" | "POST" | "PUT" | "DELETE", Route>>>>
>;

/** Adds the routes below `prefix`. */
export function addRoutes(app: Hono<GatewayEnv>, prefix: string, table: RouteTable): void {
  for (const [path, methods] of Object.entries(table)) {
    for (const [method, route] of Object.entries(methods)) app.on(method, prefix + path, (c) => route(c));
    const allow = Object.keys(methods).join(", ");
    app.all(prefix + path, (c) => {
      throw new GatewayError(405, `method ${c.req.method} is not allowed; allowed: ${allow}`, { allow });
    });
  }
}
