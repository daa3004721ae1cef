// CloseEphemeralResource: lets go of what was opened.
import { clientOf, ephemeralResourceOf, openCall } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers the resource's diagnostics. */
export const closeEphemeralResource: Rpc<"closeEphemeralResource"> = async (session, request, signal) => {
  const resource = ephemeralResourceOf(session, request.typeName);
  const { call, attempt, messages } = openCall(session, signal, resource.schema, {
    rpc: "CloseEphemeralResource",
    type: request.typeName,
  });
  await attempt(async () => {
    const configured = resource.close && clientOf(session, call);
    if (configured !== undefined)
      await resource.close?.({ ...call, ...configured, private: request.private ?? new Uint8Array() });
  });
  return { diagnostics: messages() };
};
