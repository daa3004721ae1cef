// OpenEphemeralResource: brings something into being for this run. Its values go to no state and no plan.
import { decodeObject, encodeValue } from "../values/dynamic-value";
import { objectValue } from "../values/value";
import { clientOf, ephemeralResourceOf, openCall } from "./open-call";
import { type Rpc } from "./rpc";
import { timestampOf } from "./timestamp";

/** Answers the values, when to renew them, and the bytes for that. */
export const openEphemeralResource: Rpc<"openEphemeralResource"> = async (session, request, signal) => {
  const resource = ephemeralResourceOf(session, request.typeName);
  const { call, type, attempt, messages } = openCall(session, signal, resource.schema, {
    rpc: "OpenEphemeralResource",
    type: request.typeName,
  });
  const answer = await attempt(async () => {
    const configured = clientOf(session, call);
    if (configured === undefined) return undefined;
    const config = decodeObject(request.config, type) ?? objectValue();
    const opened = await resource.open({ ...call, ...configured, config });
    if (opened === undefined) {
      if (!call.diagnostics.hasErrors)
        call.diagnostics.error(
          "Ephemeral resource returned no value",
          `The ephemeral resource ${request.typeName} returned no value. This is a bug in the provider.`,
        );
      return undefined;
    }
    return {
      result: encodeValue(opened.result, type),
      ...(opened.private && { private: opened.private }),
      ...(opened.renewAt && { renewAt: timestampOf(opened.renewAt) }),
    };
  });
  return { ...answer, diagnostics: messages() };
};
