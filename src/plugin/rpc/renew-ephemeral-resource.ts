// RenewEphemeralResource: keeps something alive that a long run still uses.
import { clientOf, ephemeralResourceOf, openCall } from "./open-call";
import { type Rpc } from "./rpc";
import { timestampOf } from "./timestamp";

/** Answers when to renew it again. One that never asked to be renewed has nothing to do. */
export const renewEphemeralResource: Rpc<"renewEphemeralResource"> = async (session, request, signal) => {
  const resource = ephemeralResourceOf(session, request.typeName);
  const { call, attempt, messages } = openCall(session, signal, resource.schema, {
    rpc: "RenewEphemeralResource",
    type: request.typeName,
  });
  const bytes = request.private ?? new Uint8Array();
  const renewed = await attempt(async () => {
    const configured = clientOf(session, call);
    return configured && resource.renew?.({ ...call, ...configured, private: bytes });
  });
  return {
    private: renewed?.private ?? bytes,
    ...(renewed?.renewAt && { renewAt: timestampOf(renewed.renewAt) }),
    diagnostics: messages(),
  };
};
