// The entry of a provider's executable: from the environment to a listening server and the line that announces it.
import { listen, type Tls } from "./grpc/server";
import { createLog, levelFromEnv } from "./log/log";
import { createRedactor } from "./log/redactor";
import { createEndpoint } from "./process/endpoint";
import { checkHandshake, HandshakeError, handshakeLine } from "./process/handshake";
import { governProcess } from "./process/lifecycle";
import { captureStandardStreams } from "./process/standard-streams";
import { type Provider } from "./provider";
import { createSession } from "./session";
import { createIdentity } from "./tls/certificate";

/**
 * Serves a provider to the Terraform that started this process, until it says so. Resolves once the handshake is made.
 * Started otherwise, it explains itself on stderr and ends the process with code 1.
 */
export async function servePlugin<Client>(provider: Provider<Client>): Promise<void> {
  const { env } = process;
  const redactor = createRedactor();
  const log = createLog({
    module: `provider.${provider.name}`,
    level: levelFromEnv(env),
    redactor,
    write: (line) => void process.stderr.write(line),
  });
  const { announce } = captureStandardStreams((text) => log.debug(text.trimEnd(), { stream: "stdout" }));

  try {
    checkHandshake(env, provider.name);
    const endpoint = await createEndpoint(env);
    process.once("exit", () => endpoint.remove());
    const session = createSession({ provider: provider as Provider<unknown>, log, redactor });
    const tls = tlsFromEnv(env);
    const server = await listen({ session, address: endpoint.grpcAddress, tls, shutdown: () => exit() });
    const exit = () => void server.close().then(() => process.exit(0));
    governProcess(session, exit);
    announce(
      handshakeLine({
        ...endpoint,
        certificate: tls?.identity.der,
        multiplexAsked: Boolean(env["PLUGIN_MULTIPLEX_GRPC"]),
      }),
    );
    void endpoint.removeStale();
  } catch (error) {
    const text =
      error instanceof HandshakeError ? error.message : `the provider cannot start: ${String(error)}`;
    process.stderr.write(`${text}\n`, () => process.exit(1));
  }
}

/** A client that sends no certificate has TLS switched off (TF_DISABLE_PLUGIN_TLS): serve it plain, as go-plugin does. */
function tlsFromEnv(env: NodeJS.ProcessEnv): Tls | undefined {
  const clientCertificate = env["PLUGIN_CLIENT_CERT"];
  return clientCertificate ? { clientCertificate, identity: createIdentity() } : undefined;
}
