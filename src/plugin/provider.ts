// What the author of a provider writes: the provider, its resources and its data sources.
import { type Action } from "./action";
import { type Diagnostics } from "./diagnostics/diagnostics";
import { type EphemeralResource } from "./ephemeral-resource";
import { type ProviderFunction } from "./function";
import { type ResourceIdentity } from "./identity";
import { type ListResource } from "./list-resource";
import { type Log } from "./log/log";
import { type Schema } from "./schema/schema";
import { type Path } from "./values/path";
import { type ObjectValue } from "./values/value";

/** What every call is given. */
export interface Call {
  /** Where to say what the user must know. An error in it fails the call. */
  readonly diagnostics: Diagnostics;
  readonly log: Log;
  /** Aborted when the user interrupts Terraform: finish soon, and return the state that was reached. */
  readonly signal: AbortSignal;
}

/** What a call is given that happens after the provider was configured. */
export interface ClientCall<Client> extends Call {
  readonly client: Client;
}

/** A state with the provider's own bytes beside it, which Terraform keeps and never shows. */
export interface StateResult {
  /** Null: the object does not exist. */
  readonly state: ObjectValue | null;
  /** Absent: what came with the call is kept. */
  readonly private?: Uint8Array;
}

export interface ValidateRequest extends Call {
  /** May be unknown at any depth. */
  readonly config: ObjectValue;
}

export interface ConfigureRequest extends Call {
  /** May be unknown at any depth during plan. */
  readonly config: ObjectValue;
  readonly terraformVersion: string;
}

/** A provider. `Client` is what its configuration makes and its resources use. */
export interface Provider<Client> {
  /** The schema of the provider's configuration. */
  readonly schema: Schema;
  readonly resources: Readonly<Record<string, Resource<Client>>>;
  readonly dataSources: Readonly<Record<string, DataSource<Client>>>;
  /** Lists of the objects of resource types, by the names of these (since Terraform 1.14). */
  readonly listResources?: Readonly<Record<string, ListResource<Client>>>;
  /** Actions, by type name (since Terraform 1.14). */
  readonly actions?: Readonly<Record<string, Action<Client>>>;
  /** Ephemeral resources, by type name (since Terraform 1.10, OpenTofu 1.11). */
  readonly ephemeralResources?: Readonly<Record<string, EphemeralResource<Client>>>;
  /** Functions of the configuration language, by name (since Terraform 1.8, OpenTofu 1.7). */
  readonly functions?: Readonly<Record<string, ProviderFunction>>;
  /** Checks the configuration without using it. */
  validate?(request: ValidateRequest): void | Promise<void>;
  /**
   * Makes the client. Undefined says that the configuration is not known yet: plan then runs without a client, and
   * every call that needs one answers a diagnostic that says so.
   */
  configure(request: ConfigureRequest): Client | undefined | Promise<Client | undefined>;
  /**
   * Lets go of what a client holds, such as connections; called when the provider was configured anew and no call uses that
   * client any more. Not called at the end of the process, which lets go of everything.
   */
  release?(client: Client): void | Promise<void>;
  /** Told that Terraform was interrupted: it may end without saving what is, or was, answered. */
  interrupted?(): void;
}

export interface PlanRequest<Client> extends Call {
  /** Null when the resource is to be destroyed. */
  readonly config: ObjectValue | null;
  /** Null when the resource is to be created. */
  readonly prior: ObjectValue | null;
  /** The plan so far (see `plan/planned-state.ts`); null when the resource is to be destroyed. */
  readonly planned: ObjectValue | null;
  readonly private: Uint8Array;
  /** Undefined when the provider's configuration is not known yet. */
  readonly client: Client | undefined;
}

/** Changes to the plan; what is absent stays. */
export interface PlanResult {
  readonly planned?: ObjectValue | null;
  /** Attributes whose change replaces the resource, beside those that the schema marks. */
  readonly requiresReplace?: readonly Path[];
  /** Bytes for apply. */
  readonly private?: Uint8Array;
}

export interface ReadRequest<Client> extends ClientCall<Client> {
  readonly state: ObjectValue;
  /** The identity in the state; null when core has none, because it is older or the state is. */
  readonly identity: ObjectValue | null;
  readonly private: Uint8Array;
}

export interface CreateRequest<Client> extends ClientCall<Client> {
  readonly config: ObjectValue;
  readonly planned: ObjectValue;
  /** The bytes that plan returned. */
  readonly private: Uint8Array;
}

export interface UpdateRequest<Client> extends CreateRequest<Client> {
  readonly prior: ObjectValue;
}

export interface DeleteRequest<Client> extends ClientCall<Client> {
  readonly prior: ObjectValue;
  readonly private: Uint8Array;
}

export interface ImportRequest<Client> extends ClientCall<Client> {
  readonly id: string;
}

/** What import found; absent attributes are null until the read that follows. */
export interface ImportedState {
  readonly state: ObjectValue;
  readonly private?: Uint8Array;
}

export interface UpgradeRequest {
  /** The parsed JSON of the state file, in the shape of `fromVersion`. A number beyond a double is a string. */
  readonly state: unknown;
  readonly fromVersion: number;
  readonly diagnostics: Diagnostics;
}

export interface GenerateRequest extends Call {
  readonly state: ObjectValue;
  /** Everything in the state that a configuration may set. */
  readonly config: ObjectValue;
}

export interface MoveRequest extends Call {
  /** For example `registry.terraform.io/hashicorp/null`. */
  readonly sourceProvider: string;
  readonly sourceType: string;
  readonly sourceVersion: number;
  /** The parsed JSON of the source's state. */
  readonly state: unknown;
  readonly private: Uint8Array;
  /** The parsed JSON of the source's identity; null when it has none. */
  readonly identity: unknown;
}

/**
 * A kind of managed object. A handler that throws ends in an error diagnostic and loses no state; one that returns a
 * state and adds errors has both saved.
 */
export interface Resource<Client> {
  readonly schema: Schema;
  readonly identity?: ResourceIdentity<Client>;
  /** Brings a state of an older schema version to the present shape, as plain data. */
  upgrade?(request: UpgradeRequest): unknown;
  validate?(request: ValidateRequest): void | Promise<void>;
  /**
   * Completes the plan; called for create, update and destroy. It has full say over computed attributes (also nested
   * ones): set, keep, null or unknown. Core holds it to the configuration for everything else.
   */
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- an author may simply not return
  plan?(request: PlanRequest<Client>): PlanResult | void | Promise<PlanResult | void>;
  create(request: CreateRequest<Client>): Promise<StateResult>;
  read(request: ReadRequest<Client>): Promise<StateResult>;
  update(request: UpdateRequest<Client>): Promise<StateResult>;
  /** Nothing returned means gone, or the prior state if there were errors. */
  // eslint-disable-next-line @typescript-eslint/no-invalid-void-type -- an author may simply not return
  delete(request: DeleteRequest<Client>): Promise<StateResult | void>;
  import?(request: ImportRequest<Client>): Promise<readonly ImportedState[]>;
  /**
   * A configuration for which an existing object plans no change. Absent: the request's own. Terraform writes null as no attribute where
   * the attribute is computed, too.
   */
  generate?(request: GenerateRequest): ObjectValue | Promise<ObjectValue>;
  /** Takes over the state of another resource type; undefined when the source is not one it knows. */
  move?(request: MoveRequest): Promise<ImportedState | undefined>;
}

export interface ReadDataRequest<Client> extends ClientCall<Client> {
  readonly config: ObjectValue;
}

/** A kind of object that is only read. */
export interface DataSource<Client> {
  readonly schema: Schema;
  validate?(request: ValidateRequest): void | Promise<void>;
  /** The configuration with the computed attributes filled in; undefined only together with an error. */
  read(request: ReadDataRequest<Client>): Promise<ObjectValue | undefined>;
}
