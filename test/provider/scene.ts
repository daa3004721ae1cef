// The provider served in this process over its real gRPC socket, configured for an embedded gateway.

import { type Gateway, type GatewayOptions, startGateway } from "cdktf-bifrost/gateway";
import { type AccessProfileClient, createClient } from "cdktf-bifrost/handler";
import { bifrostProvider } from "../../src/provider";
import { aboutDataSource, aboutResource, configure } from "../plugin/conversation";
import { serve, type Served } from "../plugin/client";

export interface ProviderScene {
  readonly gateway: Gateway;
  readonly served: Served;
  readonly profile: ReturnType<typeof aboutResource>;
  readonly oneProfile: ReturnType<typeof aboutDataSource>;
  /** Stands for a person who edits by hand. */
  readonly hand: AccessProfileClient;
  /** The requests that changed something since the last call, in order: what was called and the exact body. */
  changes(): Change[];
  dispose(): Promise<void>;
}

/** A request that changed something, as the gateway saw it: `PUT /7/activate`. */
export interface Change {
  readonly call: string;
  readonly body: unknown;
}

const ROOT = "/api/governance/access-profiles";
const API_KEY = "bfst-provider-tests";

/** Starts the gateway, serves the provider and configures it. */
export async function setProviderScene(options: GatewayOptions = {}): Promise<ProviderScene> {
  const seen: Change[] = [];
  const gateway = await startGateway({
    ...options,
    apiKey: API_KEY,
    onRequest({ method, path, body }) {
      if (method !== "GET") seen.push({ call: `${method} ${path.slice(ROOT.length)}`.trim(), body });
    },
  });
  const hand = createClient({ endpoint: gateway.url, apiKey: API_KEY });
  const served = await serve(bifrostProvider, "off");
  const said = await configure(served.client, bifrostProvider, { endpoint: gateway.url, api_key: API_KEY });
  if (said.length > 0) throw new Error(JSON.stringify(said));
  return {
    gateway,
    served,
    profile: aboutResource(served.client, bifrostProvider, "bifrost_access_profile"),
    oneProfile: aboutDataSource(served.client, bifrostProvider, "bifrost_access_profile"),
    hand,
    changes: () => seen.splice(0),
    async dispose() {
      await served.close();
      await hand.close();
      await gateway.close();
    },
  };
}
