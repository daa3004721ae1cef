// What core says to a provider about one resource or data source, in plain data: the client with the codec around it.
import { Big } from "big.js";
import {
  Diagnostic_Severity,
  type AttributePath,
  type Diagnostic,
  type ResourceIdentityData,
} from "../../src/plugin/generated/tfplugin6_pb";
import {
  Dynamic,
  impliedType,
  isArray,
  isObject,
  isUnknown,
  type ObjectValue,
  type Provider,
  type ObjectType,
  type Schema,
  type Value,
} from "../../src/plugin/index";
import { encodeIdentity, identityType } from "../../src/plugin/rpc/identity";
import { decodeObject, encodeValue } from "../../src/plugin/values/dynamic-value";
import { exactDouble } from "../../src/plugin/values/exact-double";
import { type PluginClient } from "./client";

/** A diagnostic as a test reads it; the path as a user writes it. */
export interface Said {
  readonly severity: "error" | "warning";
  readonly summary: string;
  readonly detail: string;
  readonly path?: string;
}

/** An answer with a state. */
export interface Answer {
  readonly state: Plain;
  readonly private: string;
  readonly diagnostics: Said[];
  /** Null when the answer has none, or the resource type. */
  readonly identity: Plain;
}

/** Plain data for a configuration or a state; absent attributes are null, `UNKNOWN` may occur anywhere. */
export type Plain = Readonly<Record<string, unknown>> | null;

/** Configures the provider; returns its diagnostics. */
export async function configure<C>(
  client: PluginClient,
  provider: Provider<C>,
  config: Plain = {},
): Promise<Said[]> {
  const { diagnostics } = await client.call("configureProvider", {
    terraformVersion: "1.11.4",
    config: encodeValue(config, impliedType(provider.schema)),
  });
  return diagnostics.map(said);
}

/** The calls about a resource type. */
export function aboutResource<C>(client: PluginClient, provider: Provider<C>, typeName: string) {
  const type = typeNamed(provider.resources, typeName);
  const encode = (value: Plain) => encodeValue(value, type);
  const schema = provider.resources[typeName]?.identity?.schema;
  const withIdentity = (identity: Plain | undefined) =>
    schema && identity && encodeIdentity(identity, schema);
  const identityIn = (data: ResourceIdentityData | undefined): Plain =>
    schema === undefined ? null : readableObject(decodeObject(data?.identityData, identityType(schema)));
  return {
    async validate(config: Plain): Promise<Said[]> {
      const { diagnostics } = await client.call("validateResourceConfig", {
        typeName,
        config: encode(config),
      });
      return diagnostics.map(said);
    },
    async plan(request: { config: Plain; prior?: Plain; private?: string; identity?: Plain }) {
      const priorIdentity = withIdentity(request.identity);
      const response = await client.call("planResourceChange", {
        typeName,
        ...(priorIdentity && { priorIdentity }),
        config: encode(request.config),
        priorState: encode(request.prior ?? null),
        proposedNewState: encode(request.config),
        priorPrivate: Buffer.from(request.private ?? ""),
      });
      return {
        state: readableObject(decodeObject(response.plannedState, type)),
        private: Buffer.from(response.plannedPrivate).toString(),
        requiresReplace: response.requiresReplace.map(pathText),
        identity: identityIn(response.plannedIdentity),
        diagnostics: response.diagnostics.map(said),
      };
    },
    async apply(request: {
      config?: Plain;
      prior?: Plain;
      planned: Plain;
      private?: string;
      identity?: Plain;
    }): Promise<Answer> {
      const plannedIdentity = withIdentity(request.identity);
      const response = await client.call("applyResourceChange", {
        typeName,
        ...(plannedIdentity && { plannedIdentity }),
        config: encode(request.config ?? request.planned),
        priorState: encode(request.prior ?? null),
        plannedState: encode(request.planned),
        plannedPrivate: Buffer.from(request.private ?? ""),
      });
      return answer(response.newState, response, response.newIdentity);
    },
    async read(state: Plain, bytes = "", identity?: Plain): Promise<Answer> {
      const currentIdentity = withIdentity(identity);
      const response = await client.call("readResource", {
        typeName,
        ...(currentIdentity && { currentIdentity }),
        currentState: encode(state),
        private: Buffer.from(bytes),
      });
      return answer(response.newState, response, response.newIdentity);
    },
    /** By an id, or by an identity. */
    async import(by: string | Plain) {
      const identity = typeof by === "string" ? undefined : withIdentity(by);
      const response = await client.call("importResourceState", {
        typeName,
        ...(typeof by === "string" && { id: by }),
        ...(identity && { identity }),
      });
      return {
        imported: response.importedResources.map((one) => ({
          typeName: one.typeName,
          state: readableObject(decodeObject(one.state, type)),
          private: Buffer.from(one.private).toString(),
          identity: identityIn(one.identity),
        })),
        diagnostics: response.diagnostics.map(said),
      };
    },
    /** `json` is the text in the state file. */
    async upgrade(version: number, json: string) {
      const response = await client.call("upgradeResourceState", {
        typeName,
        version: BigInt(version),
        rawState: { json: Buffer.from(json) },
      });
      return {
        state: readableObject(decodeObject(response.upgradedState, type)),
        diagnostics: response.diagnostics.map(said),
      };
    },
  };

  function answer(
    state: Parameters<typeof decodeObject>[0],
    rest: { private: Uint8Array; diagnostics: Diagnostic[] },
    identity: ResourceIdentityData | undefined,
  ): Answer {
    return {
      identity: identityIn(identity),
      state: readableObject(decodeObject(state, type)),
      private: Buffer.from(rest.private).toString(),
      diagnostics: rest.diagnostics.map(said),
    };
  }
}

/** One event of a list. */
export interface Listed {
  readonly identity: Plain;
  readonly displayName: string;
  readonly state: Plain;
  readonly diagnostics: readonly Said[];
}

/** The calls about a list. */
export function aboutList<C>(client: PluginClient, provider: Provider<C>, typeName: string) {
  const type = typeNamed(provider.listResources, typeName);
  const resource = provider.resources[typeName];
  if (resource?.identity === undefined) throw new Error(`a ${typeName} has no identity`);
  const [stateType, ofIdentity] = [impliedType(resource.schema), identityType(resource.identity.schema)];
  return {
    async validate(config: Plain): Promise<Said[]> {
      const request = { typeName, config: encodeValue(config, type) };
      return (await client.call("validateListResourceConfig", request)).diagnostics.map(said);
    },
    async list(
      config: Plain,
      { limit = 100, withState = false }: { readonly limit?: number; readonly withState?: boolean } = {},
    ): Promise<Listed[]> {
      const events: Listed[] = [];
      const request = {
        typeName,
        config: encodeValue(config, type),
        limit: BigInt(limit),
        includeResourceObject: withState,
      };
      for await (const event of client.stream("listResource", request))
        events.push({
          identity: readableObject(decodeObject(event.identity?.identityData, ofIdentity)),
          displayName: event.displayName,
          state: readableObject(decodeObject(event.resourceObject, stateType)),
          diagnostics: event.diagnostic.map(said),
        });
      return events;
    },
    /** The configuration that is generated for a state. */
    async generate(state: Plain) {
      const request = { typeName, state: encodeValue(state, stateType) };
      const { config, diagnostics } = await client.call("generateResourceConfig", request);
      return { config: readableObject(decodeObject(config, stateType)), diagnostics: diagnostics.map(said) };
    },
  };
}

/** The calls about an action. */
export function aboutAction<C>(client: PluginClient, provider: Provider<C>, actionType: string) {
  const type = typeNamed(provider.actions, actionType);
  return {
    async validate(config: Plain): Promise<Said[]> {
      const request = { typeName: actionType, config: encodeValue(config, type) };
      return (await client.call("validateActionConfig", request)).diagnostics.map(said);
    },
    async plan(config: Plain): Promise<Said[]> {
      const request = { actionType, config: encodeValue(config, type) };
      return (await client.call("planAction", request)).diagnostics.map(said);
    },
    /** @param onProgress called with each line. */
    async invoke(config: Plain, onProgress: (line: string) => void = () => undefined) {
      const progress: string[] = [];
      const completed: Said[][] = [];
      const request = { actionType, config: encodeValue(config, type) };
      for await (const { type: event } of client.stream("invokeAction", request)) {
        if (event.case === "completed") completed.push(event.value.diagnostics.map(said));
        if (event.case !== "progress") continue;
        progress.push(event.value.message);
        onProgress(event.value.message);
      }
      return { progress, completed };
    },
  };
}

/** The calls about an ephemeral resource. */
export function aboutEphemeralResource<C>(client: PluginClient, provider: Provider<C>, typeName: string) {
  const type = typeNamed(provider.ephemeralResources, typeName);
  const text = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString();
  const moment = (at: { seconds: bigint; nanos: number } | undefined) =>
    at && { seconds: at.seconds, nanos: at.nanos };
  return {
    async validate(config: Plain): Promise<Said[]> {
      const request = { typeName, config: encodeValue(config, type) };
      return (await client.call("validateEphemeralResourceConfig", request)).diagnostics.map(said);
    },
    async open(config: Plain) {
      const answer = await client.call("openEphemeralResource", {
        typeName,
        config: encodeValue(config, type),
      });
      return {
        result: readableObject(decodeObject(answer.result, type)),
        renewAt: moment(answer.renewAt),
        private: text(answer.private),
        diagnostics: answer.diagnostics.map(said),
      };
    },
    async renew(bytes: string) {
      const answer = await client.call("renewEphemeralResource", { typeName, private: Buffer.from(bytes) });
      return {
        renewAt: moment(answer.renewAt),
        private: text(answer.private),
        diagnostics: answer.diagnostics.map(said),
      };
    },
    async close(bytes: string): Promise<Said[]> {
      const request = { typeName, private: Buffer.from(bytes) };
      return (await client.call("closeEphemeralResource", request)).diagnostics.map(said);
    },
  };
}

function typeNamed(
  all: Readonly<Record<string, { readonly schema: Schema }>> = {},
  name: string,
): ObjectType {
  const one = all[name];
  if (one === undefined) throw new Error(`the provider has no ${name}`);
  return impliedType(one.schema);
}

/** The calls about a data source. */
export function aboutDataSource<C>(client: PluginClient, provider: Provider<C>, typeName: string) {
  const type = typeNamed(provider.dataSources, typeName);
  return {
    async validate(config: Plain): Promise<Said[]> {
      const request = { typeName, config: encodeValue(config, type) };
      return (await client.call("validateDataResourceConfig", request)).diagnostics.map(said);
    },
    async read(config: Plain) {
      const response = await client.call("readDataSource", { typeName, config: encodeValue(config, type) });
      return {
        state: readableObject(decodeObject(response.state, type)),
        diagnostics: response.diagnostics.map(said),
      };
    },
  };
}

/** A value as plain data with ordinary prototypes; numbers as number where exact, `UNKNOWN` as it is. */
export function readable(value: Value): unknown {
  if (isUnknown(value)) return value;
  if (value instanceof Big) return exactDouble(value) ?? value.toString();
  if (value instanceof Dynamic) return readable(value.value);
  if (isArray(value)) return value.map(readable);
  return isObject(value) ? readableObject(value) : value;
}

function readableObject(value: ObjectValue | null): Plain {
  return value && Object.fromEntries(Object.entries(value).map(([name, one]) => [name, readable(one)]));
}

/** A diagnostic of the wire as a test reads it. */
export function said({ severity, summary, detail, attribute }: Diagnostic): Said {
  return {
    severity: severity === Diagnostic_Severity.ERROR ? "error" : "warning",
    summary,
    detail,
    ...(attribute && { path: pathText(attribute) }),
  };
}

function pathText({ steps }: AttributePath): string {
  const parts = steps.map(({ selector }) => {
    if (selector.case === "attributeName") return `.${selector.value}`;
    return selector.case === "elementKeyString" ? `["${selector.value}"]` : `[${selector.value}]`;
  });
  return parts.join("").replace(/^\./, "");
}
