// GetProviderSchema: everything core and cdktf know about the provider.
import { providerSchemas } from "../schema/provider-schemas";
import { type Rpc } from "./rpc";

/** Answers all schemas and the capabilities. */
export const getProviderSchema: Rpc<"getProviderSchema"> = async ({ provider }) => providerSchemas(provider);
