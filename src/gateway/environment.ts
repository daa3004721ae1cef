// What every middleware and route of the gateway can rely on in its context.

import { type HttpBindings } from "@hono/node-server";
import { type Context } from "hono";
import { type Behaviour } from "./behaviour";
import { type Store } from "./store/store";

/** The hono environment of the gateway. */
export interface GatewayEnv {
  Bindings: HttpBindings;
  Variables: {
    store: Store;
    behaviour: Behaviour;
    /** The text of the request's body. */
    body: string;
    /** Who is named in versions and audit entries. */
    actor: string;
    /** Set when a fault closed the connection, so that there is no answer to record. */
    dropped?: boolean;
  };
}

/** The context of a request. */
export type GatewayContext = Context<GatewayEnv>;
