// What this server can do beyond the first version of protocol 6.
import { type MessageInitShape } from "@bufbuild/protobuf";
import { type ServerCapabilitiesSchema } from "../generated/tfplugin6_pb";
import { type Provider } from "../provider";

/** The capabilities; one is claimed only where it is implemented, because core then relies on it. */
export function capabilitiesOf(
  provider: Provider<unknown>,
): MessageInitShape<typeof ServerCapabilitiesSchema> {
  return {
    planDestroy: true,
    getProviderSchemaOptional: true,
    generateResourceConfig: true,
    moveResourceState: Object.values(provider.resources).some((resource) => resource.move !== undefined),
  };
}
