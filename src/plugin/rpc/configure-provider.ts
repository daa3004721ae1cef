// ConfigureProvider: makes the client of the provider's configuration.
import { type Session } from "../session";
import { decodeObject } from "../values/dynamic-value";
import { objectValue } from "../values/value";
import { openCall } from "./open-call";
import { type Rpc } from "./rpc";

/**
 * Keeps the client in the session; calls that come before it, or after it failed, are told so. The client of the run before, in
 * a process that Terraform attached to, is released.
 */
export const configureProvider: Rpc<"configureProvider"> = async (session, request, signal) => {
  const { provider } = session;
  const { call, type, attempt, messages } = openCall(session, signal, provider.schema, {
    rpc: "ConfigureProvider",
  });
  if (session.configuration.is === "ready") void release(session, session.configuration.client);
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

/** Lets go of a client once the calls that may use it are answered. */
async function release({ provider, calls, log }: Session, client: unknown): Promise<void> {
  await Promise.allSettled(calls.inFlight.keys());
  try {
    await provider.release?.(client);
  } catch (error) {
    log.warn("the client of the run before was not released", { error });
  }
}
