// ValidateEphemeralResourceConfig: the resource's own check of a configuration, where anything may still be unknown.
import { decodeObject } from "../values/dynamic-value";
import { ephemeralResourceOf, openCall } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers the resource's diagnostics. */
export const validateEphemeralResourceConfig: Rpc<"validateEphemeralResourceConfig"> = async (
  session,
  request,
  signal,
) => {
  const resource = ephemeralResourceOf(session, request.typeName);
  const { call, type, attempt, messages } = openCall(session, signal, resource.schema, {
    rpc: "ValidateEphemeralResourceConfig",
    type: request.typeName,
  });
  const config = decodeObject(request.config, type);
  if (config !== null) await attempt(() => resource.validate?.({ ...call, config }));
  return { diagnostics: messages() };
};
