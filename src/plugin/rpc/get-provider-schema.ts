// GetProviderSchema: everything core and cdktf know about the provider.
import { schemaToProto } from "../schema/to-proto";
import { type Schema } from "../schema/schema";
import { capabilitiesOf } from "./capabilities";
import { type Rpc } from "./rpc";

/** Answers all schemas and the capabilities. */
export const getProviderSchema: Rpc<"getProviderSchema"> = async ({ provider }) => ({
  serverCapabilities: capabilitiesOf(provider),
  provider: schemaToProto(provider.schema),
  resourceSchemas: schemasOf(provider.resources),
  dataSourceSchemas: schemasOf(provider.dataSources),
});

function schemasOf(kinds: Readonly<Record<string, { readonly schema: Schema }>>) {
  return Object.fromEntries(Object.entries(kinds).map(([name, { schema }]) => [name, schemaToProto(schema)]));
}
