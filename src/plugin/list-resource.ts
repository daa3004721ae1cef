// What the author of a provider writes for `list "TYPE" "NAME" { … }` of `terraform query` (since Terraform 1.14).
import { type ClientCall, type ValidateRequest } from "./provider";
import { type Schema } from "./schema/schema";
import { type ObjectValue } from "./values/value";

export interface ListRequest<Client> extends ClientCall<Client> {
  /** The block `config`; every attribute is null where there is none. */
  readonly config: ObjectValue;
  /** How many objects are wanted at most; further ones are not sent. */
  readonly limit: number;
  /** Whether the whole state of each object is wanted. Otherwise what `ResourceIdentity.of` needs is enough. */
  readonly withState: boolean;
}

/** One object of a list. */
export interface ListedObject {
  /** For a person. */
  readonly displayName: string;
  /** As `Resource.read` would answer it; absent attributes are null. */
  readonly state: ObjectValue;
}

/** The list of the objects of a resource type. The resource of the same type name must have an identity. */
export interface ListResource<Client> {
  /** The schema of the block `config`. */
  readonly schema: Schema;
  validate?(request: ValidateRequest): void | Promise<void>;
  /** The objects, as they are found. What is added to the diagnostics is told with the next one; an error ends the list. */
  list(request: ListRequest<Client>): AsyncIterable<ListedObject>;
}
