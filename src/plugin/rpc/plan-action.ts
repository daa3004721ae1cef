// PlanAction: what an action will meet. Nothing but diagnostics is answered.
import { decodeObject } from "../values/dynamic-value";
import { actionOf, openCall } from "./open-call";
import { type Rpc } from "./rpc";

/** Answers the action's diagnostics. */
export const planAction: Rpc<"planAction"> = async (session, request, signal) => {
  const action = actionOf(session, request.actionType);
  const { call, type, attempt, messages } = openCall(session, signal, action.schema, {
    rpc: "PlanAction",
    type: request.actionType,
  });
  const { configuration } = session;
  await attempt(async () => {
    const config = decodeObject(request.config, type);
    const client = configuration.is === "ready" ? configuration.client : undefined;
    if (config !== null) await action.plan?.({ ...call, config, client });
  });
  return { diagnostics: messages() };
};
