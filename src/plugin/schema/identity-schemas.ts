// What a provider answers to GetResourceIdentitySchemas, as the protocol's message and as its bytes.
import { type MessageInitShape } from "@bufbuild/protobuf";
import { METHODS } from "../generated/tables";
import {
  type GetResourceIdentitySchemas_ResponseSchema as ResponseSchema,
  type ResourceIdentitySchemaSchema,
} from "../generated/tfplugin6_pb";
import { type IdentitySchema } from "../identity";
import { writeMessage } from "../messages/write-message";
import { type Provider } from "../provider";
import { encodeType } from "../values/type";

/** The identities of all resources that have one. */
export function identitySchemas({
  resources,
}: Pick<Provider<unknown>, "resources">): MessageInitShape<typeof ResponseSchema> {
  const known = Object.entries(resources).flatMap(([name, { identity }]) =>
    identity === undefined ? [] : [[name, identityToProto(identity.schema)] as const],
  );
  return { identitySchemas: Object.fromEntries(known) };
}

/** The same, encoded: newer versions of core ask for it in every process, beside the schemas. */
export function encodeIdentitySchemas<Client>(provider: Provider<Client>): Uint8Array {
  return writeMessage(
    METHODS.getResourceIdentitySchemas.output,
    identitySchemas(provider as Provider<unknown>),
  );
}

function identityToProto({
  version,
  attributes,
}: IdentitySchema): MessageInitShape<typeof ResourceIdentitySchemaSchema> {
  return {
    version: BigInt(version),
    identityAttributes: Object.entries(attributes).map(
      ([name, { type, description, requiredForImport = false }]) => ({
        name,
        type: Buffer.from(encodeType(type)),
        description,
        requiredForImport,
        optionalForImport: !requiredForImport,
      }),
    ),
  };
}
