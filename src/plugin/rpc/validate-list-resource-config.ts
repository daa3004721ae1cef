// ValidateListResourceConfig: the list's own check of its block `config`, where anything may still be unknown.
import { decodeObject } from "../values/dynamic-value";
import { listResourceOf, openCall } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers the list's diagnostics. */
export const validateListResourceConfig: Rpc<"validateListResourceConfig"> = async (
  session,
  request,
  signal,
) => {
  const list = listResourceOf(session, request.typeName);
  const { call, type, attempt, messages } = openCall(session, signal, list.schema, {
    rpc: "ValidateListResourceConfig",
    type: request.typeName,
  });
  const config = decodeObject(request.config, type);
  if (config !== null) await attempt(() => list.validate?.({ ...call, config }));
  return { diagnostics: messages() };
};
