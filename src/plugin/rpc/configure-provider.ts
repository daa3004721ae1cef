// ConfigureProvider: makes the client of the provider's configuration.
import { decodeObject } from "../values/dynamic-value";
import { objectValue } from "../values/value";
import { openCall } from "./open-call";
import { type Rpc } from "./rpc";

/** Keeps the client in the session; calls that come before it, or after it failed, are told so. */
export const configureProvider: Rpc<"configureProvider"> = async (session, request, signal) => {
  const { provider } = session;
  const { call, type, attempt, messages } = openCall(session, signal, provider.schema, {
    rpc: "ConfigureProvider",
  });
  session.configuration = { is: "failed" };
  const config = decodeObject(request.config, type) ?? objectValue();
  const client = await attempt(() =>
    provider.configure({ ...call, config, terraformVersion: request.terraformVersion }),
  );
  if (!call.diagnostics.hasErrors) {
    session.configuration = client === undefined ? { is: "unknown" } : { is: "ready", client };
  }
  return { diagnostics: messages() };
};
