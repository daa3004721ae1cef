// The entry of a provider's executable: from the environment to a listening server and the line that announces it.
import { X509Certificate } from "node:crypto";
import { type Routes } from "./grpc/call";
import { goPluginRoutes } from "./grpc/go-plugin-services";
import { schemaRoute } from "./grpc/schema-service";
import { listen, type Listening } from "./grpc/server";
import { type Tls } from "./grpc/transport";
import { createLog, levelFromEnv } from "./log/log";
import { createRedactor } from "./log/redactor";
import { createEndpoint, type Endpoint } from "./process/endpoint";
import { checkHandshake, HandshakeError, handshakeLine } from "./process/handshake";
import { installSignalHandlers } from "./process/lifecycle";
import { ATTACHING, DEBUG_FLAGS, reattachLine } from "./process/reattach";
import { captureStandardStreams } from "./process/standard-streams";
import { type Provider } from "./provider";
import { createCalls, createSession } from "./session";
import { createIdentity } from "./tls/certificate";

/** What is served. */
export interface Plugin<Client> {
  /** The provider's name, in the log and in what a person reads. */
  readonly name: string;
  /** What the provider may be called in `required_providers`, with the host. */
  readonly addresses: readonly string[];
  /** Loads the provider; called once. When it rejects, every call fails with what it rejected with. */
  load(): Promise<Provider<Client>>;
  /** The answer to GetProviderSchema, encoded (see `encodeSchemas`). Given it, that call does not load the provider. */
  schemas?(): Promise<Uint8Array>;
  /** Likewise the answer to GetResourceIdentitySchemas (see `encodeIdentitySchemas`). */
  identitySchemas?(): Promise<Uint8Array>;
}

/**
 * Serves a provider to the Terraform that started this process, until it says so. Started with `--debug`, serves it to every
 * Terraform that attaches (see `process/reattach.ts`), until the process is told to end. Resolves once it is announced.
 * Started otherwise, it explains itself on stderr and ends the process with code 1.
 *
 * The process is announced first. What connections need is loaded while Terraform connects, and the provider by the first call
 * that needs it: Terraform starts most processes for one question.
 */
export async function servePlugin<Client>({
  name,
  addresses,
  load,
  schemas,
  identitySchemas,
}: Plugin<Client>): Promise<void> {
  const { env, argv, pid } = process;
  const isDebugged = argv.length === 3 && DEBUG_FLAGS.includes(argv[2] ?? "");
  const redactor = createRedactor();
  const log = createLog({
    module: `provider.${name}`,
    level: levelFromEnv(env),
    redactor,
    write: (line) => void process.stderr.write(line),
  });
  const { announce } = captureStandardStreams((text) => log.debug(text.trimEnd(), { stream: "stdout" }));

  try {
    if (!isDebugged) checkHandshake(env, name);
    const calls = createCalls();
    const tls = isDebugged ? undefined : tlsFromEnv(env);
    // A command that is done with a provider asks it to end; this one serves the next command, too.
    const shutdown = () => (isDebugged ? undefined : exit(0));
    const routes = once(async (): Promise<Routes> => {
      const [{ createRoutes }, provider] = await Promise.all([import("./grpc/routes.js"), load()]);
      void (await listening).endpoint.removeStale();
      return createRoutes(
        createSession({ provider: provider as Provider<unknown>, log, redactor }, calls),
        shutdown,
      );
    });
    const early = [
      ...goPluginRoutes(shutdown),
      ...(schemas ? [schemaRoute("getProviderSchema", once(schemas), log)] : []),
      ...(identitySchemas ? [schemaRoute("getResourceIdentitySchemas", once(identitySchemas), log)] : []),
    ];
    const listening = listenSomewhere(env, {
      log,
      tls,
      early: new Map(early.map((route) => [route.path, route])),
      routes,
    });
    const { endpoint, server } = await listening;
    const exit = (code: number) => void server.close().then(() => process.exit(code));
    installSignalHandlers(log, calls, exit, { endsOnInterrupt: isDebugged });
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
    await new Promise(setImmediate);
    await server.prepare();
  } catch (error) {
    const text =
      error instanceof HandshakeError ? error.message : `the provider cannot start: ${String(error)}`;
    process.stderr.write(`${text}\n`, () => process.exit(1));
  }
}

/** How often a port is looked for that others take before it is listened on. */
const MOST_LOOKS = 20;

/** Listens at a new endpoint, which goes with the process. */
async function listenSomewhere(
  env: NodeJS.ProcessEnv,
  served: Omit<Parameters<typeof listen>[0], "address">,
): Promise<{ endpoint: Endpoint; server: Listening }> {
  for (let look = 1; ; look += 1) {
    const endpoint = await createEndpoint(env);
    process.once("exit", () => endpoint.remove());
    try {
      return { endpoint, server: await listen({ ...served, address: endpoint.grpcAddress }) };
    } catch (error) {
      // The processes that Terraform starts at one time look for their ports at one time.
      const isTaken = error instanceof Error && "code" in error && error.code === "EADDRINUSE";
      if (!isTaken || look === MOST_LOOKS) throw error;
    }
  }
}

/** A client that sends no certificate has TLS switched off (TF_DISABLE_PLUGIN_TLS): serve it plain, as go-plugin does. */
function tlsFromEnv(env: NodeJS.ProcessEnv): Tls | undefined {
  const clientCertificate = env["PLUGIN_CLIENT_CERT"];
  if (!clientCertificate) return undefined;
  return { clientCertificate: new X509Certificate(clientCertificate), identity: createIdentity() };
}

/** The same, done once. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let done: Promise<T> | undefined;
  return () => (done ??= work());
}
