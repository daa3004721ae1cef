// The start of every method: the diagnostics, the log and the guard that one call shares with the author's code.
import { type MessageInitShape } from "@bufbuild/protobuf";
import { type Action } from "../action";
import { Diagnostics } from "../diagnostics/diagnostics";
import { diagnosticsToProto } from "../diagnostics/to-proto";
import { type EphemeralResource } from "../ephemeral-resource";
import { type DiagnosticSchema } from "../generated/tfplugin6_pb";
import { type ListResource } from "../list-resource";
import { type Call, type DataSource, type Resource } from "../provider";
import { type Session } from "../session";
import { impliedType } from "../schema/implied-type";
import { type Schema } from "../schema/schema";
import { type ObjectType } from "../values/type";
import { UnreadableError } from "../values/unreadable-error";
import { ValueError } from "../values/value-error";

/** A call in progress. */
export interface OpenCall {
  /** What the author's code is given. */
  readonly call: Call;
  /** The type of the values of this call. */
  readonly type: ObjectType;
  /** Runs the author's code; what it throws becomes an error diagnostic, and undefined is returned. */
  attempt<T>(work: () => T | Promise<T>): Promise<T | undefined>;
  /** The diagnostics so far, for the response. */
  messages(): MessageInitShape<typeof DiagnosticSchema>[];
}

/** Opens a call about values of a schema. `fields` go into every line that the call logs. */
export function openCall(
  session: Session,
  signal: AbortSignal,
  schema: Schema,
  fields: Readonly<Record<string, string>>,
): OpenCall {
  const diagnostics = new Diagnostics();
  const log = session.log.with(fields);
  const type = impliedType(schema);
  return {
    call: { diagnostics, log, signal },
    type,
    async attempt(work) {
      try {
        return await work();
      } catch (error) {
        log.debug("unexpected error", { error });
        explain(error, diagnostics);
        return undefined;
      }
    },
    messages: () => diagnosticsToProto(diagnostics, type, (text) => session.redactor.clean(text)),
  };
}

/** The resource of a type name. Throws when the provider has none. */
export function resourceOf({ provider }: Session, typeName: string): Resource<unknown> {
  return named(provider.resources, typeName, "resource type");
}

/** The data source of a type name. Throws when the provider has none. */
export function dataSourceOf({ provider }: Session, typeName: string): DataSource<unknown> {
  return named(provider.dataSources, typeName, "data source");
}

/** The list of a type name. Throws when the provider has none. */
export function listResourceOf({ provider }: Session, typeName: string): ListResource<unknown> {
  return named(provider.listResources, typeName, "list");
}

/** The action of a type name. Throws when the provider has none. */
export function actionOf({ provider }: Session, typeName: string): Action<unknown> {
  return named(provider.actions, typeName, "action");
}

/** The ephemeral resource of a type name. Throws when the provider has none. */
export function ephemeralResourceOf({ provider }: Session, typeName: string): EphemeralResource<unknown> {
  return named(provider.ephemeralResources, typeName, "ephemeral resource");
}

function named<T>(all: Readonly<Record<string, T>> = {}, name: string, kind: string): T {
  const one = Object.hasOwn(all, name) ? all[name] : undefined;
  if (one === undefined) throw new Error(`this provider has no ${kind} "${name}"`);
  return one;
}

/** The client, or undefined after an error that says why there is none. */
export function clientOf(session: Session, { diagnostics }: Call): { readonly client: unknown } | undefined {
  const { configuration } = session;
  if (configuration.is === "ready") return configuration;
  if (configuration.is === "unknown") {
    diagnostics.error(
      "The provider is not configured yet",
      "A value in the provider's configuration is known only after apply, and this operation needs it now. " +
        "Give the provider values that are known during plan, or apply what they depend on first (-target).",
    );
  } else {
    diagnostics.error(
      "The provider is not configured",
      "Its configuration is invalid. Fix the error reported for it first.",
    );
  }
  return undefined;
}

/** Adds what was thrown as an error diagnostic. */
export function explain(error: unknown, diagnostics: Diagnostics): void {
  if (error instanceof UnreadableError) {
    diagnostics.error(
      "Terraform sent a value that cannot be read",
      `${error.message}.\n\nThe state is damaged or far too large. Restore an intact copy of it with terraform state push, or ` +
        "remove the resource from it with terraform state rm and import the object again.",
    );
    return;
  }
  const message = error instanceof Error ? error.message : String(error);
  diagnostics.error(
    "Unexpected error in the provider",
    `${message}\n\nThis is a bug in the provider. To see where it happened, run the command again with TF_LOG=debug.`,
    error instanceof ValueError ? error.path : undefined,
  );
}
