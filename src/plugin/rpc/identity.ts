// Identities in requests and answers. A core that does not know of them sends none, and skips ours.
import { type MessageInitShape } from "@bufbuild/protobuf";
import { type ResourceIdentityData, type ResourceIdentityDataSchema } from "../generated/tfplugin6_pb";
import { type IdentitySchema } from "../identity";
import { type Resource } from "../provider";
import { type Session } from "../session";
import { decodeObject, encodeValue } from "../values/dynamic-value";
import { type ObjectType } from "../values/type";
import { isWhollyKnown, type ObjectValue } from "../values/value";

/** The type of identities of a schema. */
export function identityType({ attributes }: IdentitySchema): ObjectType {
  return {
    object: Object.fromEntries(Object.entries(attributes).map(([name, { type }]) => [name, type])),
  };
}

/** The identity in a request; null when core has none, or the resource has none. */
export function decodeIdentity(
  data: ResourceIdentityData | undefined,
  { identity }: Resource<unknown>,
): ObjectValue | null {
  return identity === undefined ? null : decodeObject(data?.identityData, identityType(identity.schema));
}

/** An identity for an answer. */
export function encodeIdentity(
  identity: unknown,
  schema: IdentitySchema,
): MessageInitShape<typeof ResourceIdentityDataSchema> {
  return { identityData: encodeValue(identity, identityType(schema)) };
}

/**
 * The identity of an object for an answer; undefined when there is no object, the resource has no identity, or the provider is not
 * configured.
 * Also undefined while a part of it is not known.
 */
export function identityOf(
  { configuration }: Session,
  { identity }: Resource<unknown>,
  state: ObjectValue | null,
): MessageInitShape<typeof ResourceIdentityDataSchema> | undefined {
  if (identity === undefined || state === null || configuration.is !== "ready") return undefined;
  const own = identity.of(state, configuration.client);
  return isWhollyKnown(own) ? encodeIdentity(own, identity.schema) : undefined;
}
