// GetMetadata: the names of what the provider has, without the schemas.
import { capabilitiesOf } from "./capabilities";
import { type Rpc } from "./rpc";

/** Answers the type names and the capabilities. */
export const getMetadata: Rpc<"getMetadata"> = async ({ provider }) => ({
  serverCapabilities: capabilitiesOf(provider),
  resources: Object.keys(provider.resources).map((typeName) => ({ typeName })),
  dataSources: Object.keys(provider.dataSources).map((typeName) => ({ typeName })),
  functions: Object.keys(provider.functions ?? {}).map((name) => ({ name })),
});
