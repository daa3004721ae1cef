// ValidateProviderConfig: the provider's own check of its configuration, where anything may still be unknown.
import { decodeObject } from "../values/dynamic-value";
import { openCall } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers the provider's diagnostics. */
export const validateProviderConfig: Rpc<"validateProviderConfig"> = async (session, request, signal) => {
  const { provider } = session;
  const { call, type, attempt, messages } = openCall(session, signal, provider.schema, {
    rpc: "ValidateProviderConfig",
  });
  const config = decodeObject(request.config, type);
  if (config !== null) await attempt(() => provider.validate?.({ ...call, config }));
  return { diagnostics: messages() };
};
