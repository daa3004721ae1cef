// ValidateActionConfig: the action's own check of a configuration, where anything may still be unknown.
import { decodeObject } from "../values/dynamic-value";
import { actionOf, openCall } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers the action's diagnostics. */
export const validateActionConfig: Rpc<"validateActionConfig"> = async (session, request, signal) => {
  const action = actionOf(session, request.typeName);
  const { call, type, attempt, messages } = openCall(session, signal, action.schema, {
    rpc: "ValidateActionConfig",
    type: request.typeName,
  });
  const config = decodeObject(request.config, type);
  if (config !== null) await attempt(() => action.validate?.({ ...call, config }));
  return { diagnostics: messages() };
};
