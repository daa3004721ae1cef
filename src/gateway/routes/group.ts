// Routes below one path.

import { type RouteTable } from "../contract/route";

/** A group of routes. */
export interface RouteGroup {
  /** What they are about, in the description. */
  readonly of: string;
  readonly prefix: string;
  readonly routes: RouteTable;
  readonly kind: "product" | "deprecated" | "development";
  /** The path that takes the place of a deprecated one. */
  readonly successor?: string;
}
