// GenerateResourceConfig: a configuration that plans no change for an object, for `-generate-config-out`. Asked by Terraform 1.14 and later.
import { configurationOf } from "../schema/configuration-of";
import { decodeObject, encodeValue } from "../values/dynamic-value";
import { openCall, resourceOf } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers what the resource makes of a state, or else everything in it that a configuration may set. */
export const generateResourceConfig: Rpc<"generateResourceConfig"> = async (session, request, signal) => {
  const resource = resourceOf(session, request.typeName);
  const { call, type, attempt, messages } = openCall(session, signal, resource.schema, {
    rpc: "GenerateResourceConfig",
    type: request.typeName,
  });
  const config = await attempt(async () => {
    const state = decodeObject(request.state, type);
    if (state === null) return encodeValue(null, type);
    const settable = configurationOf(resource.schema.attributes, state);
    const own = await resource.generate?.({ ...call, state, config: settable });
    return encodeValue(own ?? settable, type);
  });
  return { ...(config && { config }), diagnostics: messages() };
};
