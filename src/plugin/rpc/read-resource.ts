// ReadResource: what the object is now. The answer decides what core believes to exist.
import { decodeObject, encodeValue } from "../values/dynamic-value";
import { decodeIdentity, identityOf } from "./identity";
import { clientOf, openCall, resourceOf } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers the present state, null when the object is gone; the state as it was when anything went wrong. */
export const readResource: Rpc<"readResource"> = async (session, request, signal) => {
  const resource = resourceOf(session, request.typeName);
  const { call, type, attempt, messages } = openCall(session, signal, resource.schema, {
    rpc: "ReadResource",
    type: request.typeName,
  });
  const result = await attempt(async () => {
    const state = decodeObject(request.currentState, type);
    const configured = clientOf(session, call);
    if (state === null || configured === undefined) return undefined;
    const identity = decodeIdentity(request.currentIdentity, resource);
    const read = await resource.read({ ...call, ...configured, state, identity, private: request.private });
    const newIdentity = identityOf(session, resource, read.state);
    return {
      newState: encodeValue(read.state, type),
      private: read.private ?? request.private,
      ...(newIdentity && { newIdentity }),
    };
  });
  const unchanged = {
    ...(request.currentState && { newState: request.currentState }),
    ...(request.currentIdentity && { newIdentity: request.currentIdentity }),
    private: request.private,
  };
  return { ...(call.diagnostics.hasErrors ? unchanged : (result ?? unchanged)), diagnostics: messages() };
};
