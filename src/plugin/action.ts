// What the author of a provider writes for `action "TYPE" "NAME" { … }` (since Terraform 1.14).
import { type Call, type ClientCall, type ValidateRequest } from "./provider";
import { type Schema } from "./schema/schema";
import { type ObjectValue } from "./values/value";

export interface PlanActionRequest<Client> extends Call {
  /** May be unknown at any depth. */
  readonly config: ObjectValue;
  /** Undefined when the provider's configuration is not known yet. */
  readonly client: Client | undefined;
}

export interface InvokeRequest<Client> extends ClientCall<Client> {
  readonly config: ObjectValue;
  /** Shows a line while the action goes on. */
  progress(message: string): void;
}

/** Something that is done once, and leaves nothing in the state. */
export interface Action<Client> {
  /** The schema of the block `config`. Computed attributes mean nothing here. */
  readonly schema: Schema;
  validate?(request: ValidateRequest): void | Promise<void>;
  /** Says in the plan what the action will meet. An error stops the plan. */
  plan?(request: PlanActionRequest<Client>): void | Promise<void>;
  /** Does it. An error in the diagnostics, or one that is thrown, fails the action. */
  invoke(request: InvokeRequest<Client>): Promise<void>;
}
