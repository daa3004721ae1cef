// The entry of a provider's executable: from the environment to a listening server and the line that announces it.
import { listen, type Tls } from "./grpc/server";
import { createLog, levelFromEnv } from "./log/log";
import { createRedactor } from "./log/redactor";
import { createEndpoint } from "./process/endpoint";
import { checkHandshake, HandshakeError, handshakeLine } from "./process/handshake";
import { governProcess } from "./process/lifecycle";
import { ATTACHING, DEBUG_FLAGS, reattachLine } from "./process/reattach";
import { captureStandardStreams } from "./process/standard-streams";
import { type Provider } from "./provider";
import { createSession } from "./session";
import { createIdentity } from "./tls/certificate";

/**
 * Serves a provider to the Terraform that started this process, until it says so. Started with `--debug`, serves it to every
 * Terraform that attaches (see `process/reattach.ts`), until the process is told to end. Resolves once it is announced.
 * Started otherwise, it explains itself on stderr and ends the process with code 1.
 *
 * @param addresses what the provider may be called in `required_providers`, with the host
 */
export async function servePlugin<Client>(
  provider: Provider<Client>,
  addresses: readonly string[],
): Promise<void> {
  const { env, argv, pid } = process;
  const isDebugged = argv.length === 3 && DEBUG_FLAGS.includes(argv[2] ?? "");
  const redactor = createRedactor();
  const log = createLog({
    module: `provider.${provider.name}`,
    level: levelFromEnv(env),
    redactor,
    write: (line) => void process.stderr.write(line),
  });
  const { announce } = captureStandardStreams((text) => log.debug(text.trimEnd(), { stream: "stdout" }));

  try {
    if (!isDebugged) checkHandshake(env, provider.name);
    const endpoint = await createEndpoint(env);
    process.once("exit", () => endpoint.remove());
    const session = createSession({ provider: provider as Provider<unknown>, log, redactor });
    const tls = isDebugged ? undefined : tlsFromEnv(env);
    // A command that is done with a provider asks it to end; this one serves the next command, too.
    const shutdown = () => (isDebugged ? undefined : exit(0));
    const server = await listen({ session, address: endpoint.grpcAddress, tls, shutdown });
    const exit = (code: number) => void server.close().then(() => process.exit(code));
    governProcess(session, exit, { endsOnInterrupt: isDebugged });
    if (isDebugged) {
      process.stderr.write(ATTACHING);
      announce(reattachLine(addresses, endpoint, pid));
    } else {
      announce(
        handshakeLine({
          ...endpoint,
          certificate: tls?.identity.der,
          multiplexAsked: Boolean(env["PLUGIN_MULTIPLEX_GRPC"]),
        }),
      );
    }
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
