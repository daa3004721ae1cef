// GetMetadata: the names of what the provider has, without the schemas.
import { capabilitiesOf } from "./capabilities";
import { type Rpc } from "./rpc";

/** Answers the type names and the capabilities. */
export const getMetadata: Rpc<"getMetadata"> = async ({ provider }) => ({
  serverCapabilities: capabilitiesOf(provider),
  resources: typeNames(provider.resources),
  dataSources: typeNames(provider.dataSources),
  listResources: typeNames(provider.listResources),
  actions: typeNames(provider.actions),
  ephemeralResources: typeNames(provider.ephemeralResources),
  functions: Object.keys(provider.functions ?? {}).map((name) => ({ name })),
});

function typeNames(kinds: Readonly<Record<string, unknown>> = {}): { typeName: string }[] {
  return Object.keys(kinds).map((typeName) => ({ typeName }));
}
