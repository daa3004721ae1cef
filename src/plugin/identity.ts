// What the author of a provider writes so that core can tell the objects of a resource type apart beside their states (since Terraform
// and OpenTofu 1.12).
import { type ClientCall, type UpgradeRequest } from "./provider";
import { type AttributeType } from "./values/type";
import { type ObjectValue } from "./values/value";

/** One part of an identity. Core allows primitive types and lists of them. */
export interface IdentityAttribute {
  readonly type: AttributeType;
  readonly description: string;
  /** Whether `import { identity = … }` must name it. Otherwise it may. */
  readonly requiredForImport?: true;
}

/** The shape of an identity. */
export interface IdentitySchema {
  /** Grows with every change of the shape that `ResourceIdentity.upgrade` has to know about. */
  readonly version: number;
  readonly attributes: Readonly<Record<string, IdentityAttribute>>;
}

/** What an identity in the state, or in an import, is checked with. */
export interface IdentityRequest<Client> extends ClientCall<Client> {
  readonly identity: ObjectValue;
}

/** How the objects of a resource type are told apart. An identity holds no secret: core shows it. */
export interface ResourceIdentity<Client> {
  readonly schema: IdentitySchema;
  /** The identity of an object. A part is unknown where the state is: core allows that in the plan of a new object. */
  of(state: ObjectValue, client: Client): ObjectValue;
  /** The id for `Resource.import` of the object with an identity; undefined only together with an error. */
  importId(request: IdentityRequest<Client>): string | undefined;
  /** Brings an identity of an older schema version to the present shape, as plain data. */
  upgrade?(request: UpgradeRequest): unknown;
}
