// The provider served in this process over its real gRPC socket, configured for an embedded gateway.

import { type Gateway, startGateway } from "cdktf-bifrost/gateway";
import { bifrostProvider } from "../../src/provider";
import { aboutDataSource, aboutResource, configure } from "../plugin/conversation";
import { serve, type Served } from "../plugin/client";

export interface ProviderScene {
  readonly gateway: Gateway;
  readonly served: Served;
  readonly profile: ReturnType<typeof aboutResource>;
  readonly oneProfile: ReturnType<typeof aboutDataSource>;
  dispose(): Promise<void>;
}

const API_KEY = "bfst-provider-tests";

/** Starts the gateway, serves the provider and configures it. */
export async function setProviderScene(): Promise<ProviderScene> {
  const gateway = await startGateway({ apiKey: API_KEY });
  const served = await serve(bifrostProvider);
  const said = await configure(served.client, bifrostProvider, { endpoint: gateway.url, api_key: API_KEY });
  if (said.length > 0) throw new Error(JSON.stringify(said));
  return {
    gateway,
    served,
    profile: aboutResource(served.client, bifrostProvider, "bifrost_access_profile"),
    oneProfile: aboutDataSource(served.client, bifrostProvider, "bifrost_access_profile"),
    async dispose() {
      served.close();
      await gateway.close();
    },
  };
}
