// UpgradeResourceIdentity: reads the JSON of an identity of another schema version into the present shape.
import { type ResourceIdentity } from "../identity";
import { parseJson } from "../values/exact-json";
import { fromJson } from "../values/json";
import { encodeIdentity, identityType } from "./identity";
import { type OpenCall, openCall, resourceOf } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers the identity in the present shape. */
export const upgradeResourceIdentity: Rpc<"upgradeResourceIdentity"> = async (session, request, signal) => {
  const resource = resourceOf(session, request.typeName);
  const opened = openCall(session, signal, resource.schema, {
    rpc: "UpgradeResourceIdentity",
    type: request.typeName,
  });
  const upgradedIdentity = await opened.attempt(async () => {
    const { identity } = resource;
    if (identity === undefined) throw new Error(`a ${request.typeName} has no identity`);
    const raw = parseJson(Buffer.from(request.rawIdentity?.json ?? []).toString("utf8") || "null");
    const current = await upgraded(identity, raw, Number(request.version), opened);
    return encodeIdentity(fromJson(current, identityType(identity.schema)), identity.schema);
  });
  return { ...(upgradedIdentity && { upgradedIdentity }), diagnostics: opened.messages() };
};

async function upgraded(
  { schema: { version }, upgrade }: ResourceIdentity<unknown>,
  state: unknown,
  fromVersion: number,
  { call: { diagnostics } }: OpenCall,
): Promise<unknown> {
  if (fromVersion === version) return state;
  if (fromVersion > version)
    throw new Error(`the identity has schema version ${fromVersion}, newer than this provider's ${version}`);
  if (upgrade === undefined)
    throw new Error(
      `this provider cannot upgrade an identity of schema version ${fromVersion} to ${version}`,
    );
  return upgrade({ state, fromVersion, diagnostics });
}
