// What a provider answers to GetProviderSchema, as the protocol's message and as its bytes.
import { type MessageInitShape } from "@bufbuild/protobuf";
import { METHODS } from "../generated/tables";
import { type GetProviderSchema_ResponseSchema as ResponseSchema } from "../generated/tfplugin6_pb";
import { writeMessage } from "../messages/write-message";
import { type Provider } from "../provider";
import { capabilitiesOf } from "../rpc/capabilities";
import { functionsToProto } from "./functions-to-proto";
import { type Schema } from "./schema";
import { schemaToProto } from "./to-proto";

/** All schemas and the capabilities. */
export function providerSchemas(provider: Provider<unknown>): MessageInitShape<typeof ResponseSchema> {
  return {
    serverCapabilities: capabilitiesOf(provider),
    provider: schemaToProto(provider.schema),
    resourceSchemas: schemasOf(provider.resources),
    dataSourceSchemas: schemasOf(provider.dataSources),
    listResourceSchemas: schemasOf(provider.listResources),
    ephemeralResourceSchemas: schemasOf(provider.ephemeralResources),
    actionSchemas: Object.fromEntries(
      Object.entries(schemasOf(provider.actions)).map(([name, schema]) => [name, { schema }]),
    ),
    functions: functionsToProto(provider),
  };
}

/** The same, encoded: what `servePlugin` may be given, so that a process that is asked for nothing else loads no provider. */
export function encodeSchemas<Client>(provider: Provider<Client>): Uint8Array {
  return writeMessage(METHODS.getProviderSchema.output, providerSchemas(provider as Provider<unknown>));
}

function schemasOf(kinds: Readonly<Record<string, { readonly schema: Schema }>> = {}) {
  return Object.fromEntries(Object.entries(kinds).map(([name, { schema }]) => [name, schemaToProto(schema)]));
}
