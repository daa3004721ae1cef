// UpgradeResourceState: reads the state file's JSON into the present schema. Core calls it for every resource on every
// run, also when the version is the same, because only the provider may interpret that JSON.
import { type Resource } from "../provider";
import { type Schema } from "../schema/schema";
import { parseJson } from "../values/exact-json";
import { fromJson } from "../values/json";
import { encodeValue } from "../values/dynamic-value";
import { type OpenCall, openCall, resourceOf } from "./open-call";
import { type Rpc } from "./rpc";
import { withoutUnknownAttributes } from "../schema/without-unknown-attributes";

/** Answers the state in the present shape. */
export const upgradeResourceState: Rpc<"upgradeResourceState"> = async (session, request, signal) => {
  const resource = resourceOf(session, request.typeName);
  const opened = openCall(session, signal, resource.schema, {
    rpc: "UpgradeResourceState",
    type: request.typeName,
  });
  const json = request.rawState?.json ?? new Uint8Array();
  if (json.length === 0) {
    opened.call.diagnostics.error(
      "The state is too old",
      "It has the form of Terraform before 0.12. Upgrade it with an older Terraform first.",
    );
    return { diagnostics: opened.messages() };
  }
  const upgradedState = await opened.attempt(async () => {
    const raw = parseJson(Buffer.from(json).toString("utf8"));
    const current = await upgrade(resource, raw, Number(request.version), opened);
    // An attribute that the schema has lost since the state was written is dropped.
    const state = fromJson(withoutUnknownAttributes(current, resource.schema.attributes), opened.type);
    return encodeValue(state, opened.type);
  });
  return { ...(upgradedState && { upgradedState }), diagnostics: opened.messages() };
};

async function upgrade(
  resource: Resource<unknown>,
  state: unknown,
  fromVersion: number,
  { call: { diagnostics } }: OpenCall,
): Promise<unknown> {
  const { version }: Schema = resource.schema;
  if (fromVersion === version) return state;
  if (fromVersion > version) {
    throw new Error(`the state has schema version ${fromVersion}, newer than this provider's ${version}`);
  }
  if (resource.upgrade === undefined) {
    throw new Error(`this provider cannot upgrade a state of schema version ${fromVersion} to ${version}`);
  }
  return resource.upgrade({ state, fromVersion, diagnostics });
}
