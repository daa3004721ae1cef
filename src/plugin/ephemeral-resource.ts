// What the author of a provider writes for `ephemeral "TYPE" "NAME" { … }` (since Terraform 1.10, OpenTofu 1.11): something that exists
// for a run only, and is in no state and in no plan.
import { type ClientCall, type ValidateRequest } from "./provider";
import { type Schema } from "./schema/schema";
import { type ObjectValue } from "./values/value";

export interface OpenRequest<Client> extends ClientCall<Client> {
  /** Wholly known: core opens nothing sooner. */
  readonly config: ObjectValue;
}

/** What was opened. */
export interface Opened {
  /** The configuration with everything computed filled in. */
  readonly result: ObjectValue;
  /** When to renew it, while the run goes on; absent: never. */
  readonly renewAt?: Date;
  /** Bytes for renew and close. */
  readonly private?: Uint8Array;
}

export interface OpenedRequest<Client> extends ClientCall<Client> {
  /** The bytes of the open, or of the last renewal that returned some. */
  readonly private: Uint8Array;
}

/** A kind of object that a run opens and closes: for the plan, and again for the apply. */
export interface EphemeralResource<Client> {
  readonly schema: Schema;
  validate?(request: ValidateRequest): void | Promise<void>;
  /** Undefined only together with an error. */
  open(request: OpenRequest<Client>): Promise<Opened | undefined>;
  renew?(request: OpenedRequest<Client>): Promise<Omit<Opened, "result">>;
  /** Called once nothing of the run uses it any more, also after an error elsewhere. */
  close?(request: OpenedRequest<Client>): Promise<void>;
}
