// InvokeAction: does it, and tells how it goes on. The last event says how it ended.
import { decodeObject } from "../values/dynamic-value";
import { objectValue } from "../values/value";
import { createChannel } from "./channel";
import { actionOf, clientOf, openCall } from "./open-call";
import { type StreamRpc } from "./rpc";

/** Answers a line of progress each, and in the end the diagnostics. */
export const invokeAction: StreamRpc<"invokeAction"> = async function* (session, request, signal) {
  const action = actionOf(session, request.actionType);
  const { call, type, attempt, messages } = openCall(session, signal, action.schema, {
    rpc: "InvokeAction",
    type: request.actionType,
  });
  const lines = createChannel<string>();
  const work = attempt(async () => {
    const configured = clientOf(session, call);
    if (configured === undefined) return;
    const config = decodeObject(request.config, type) ?? objectValue();
    await action.invoke({ ...call, ...configured, config, progress: lines.put });
  }).finally(lines.end);
  for await (const line of lines.read())
    yield { type: { case: "progress", value: { message: session.redactor.clean(line) } } };
  await work;
  yield { type: { case: "completed", value: { diagnostics: messages() } } };
};
