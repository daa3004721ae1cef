// The gRPC server with all its services, listening.
import { X509Certificate } from "node:crypto";
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { GRPCBroker, GRPCController, GRPCStdio } from "../generated/go_plugin_pb";
import { Health } from "../generated/grpc_health_pb";
import { Provider } from "../generated/tfplugin6_pb";
import { type Session } from "../session";
import { type Identity } from "../tls/certificate";
import {
  brokerService,
  controllerService,
  healthService,
  type OpenStream,
  stdioService,
} from "./go-plugin-services";
import { providerService } from "./provider-service";
import { rawServiceDefinition, serviceDefinition } from "./service-definition";

/** Mutual TLS: who we are, and the only client we talk to. */
export interface Tls {
  readonly identity: Identity;
  /** PEM; the client must show this certificate, or one that it signed. */
  readonly clientCertificate: string;
}

/** A server that listens. */
export interface Listening {
  /** Takes no more calls, and resolves once every answer has left, or after a short while. */
  close(): Promise<void>;
}

/**
 * Starts the server. Resolves once it listens; rejects when the address cannot be bound or the client's certificate is
 * not one.
 *
 * @param options.address `unix:/path` or `host:port`
 * @param options.tls undefined serves plain text, which go-plugin does when the client sends no certificate
 * @param options.shutdown called when core asks the process to end
 */
export async function listen(options: {
  readonly session: Session;
  readonly address: string;
  readonly tls: Tls | undefined;
  readonly shutdown: () => void;
}): Promise<Listening> {
  const open = new Set<OpenStream>();
  const server = new Server({
    "grpc.max_receive_message_length": REQUEST_LIMIT,
    "grpc.max_send_message_length": ANSWER_LIMIT,
  });
  server.addService(rawServiceDefinition(Provider), providerService(options.session));
  server.addService(serviceDefinition(GRPCController), controllerService(options.shutdown));
  server.addService(serviceDefinition(GRPCStdio), stdioService(open));
  server.addService(serviceDefinition(GRPCBroker), brokerService(open));
  server.addService(serviceDefinition(Health), healthService());
  await new Promise<void>((resolve, reject) => {
    server.bindAsync(options.address, credentials(options.tls), (error) =>
      error ? reject(error) : resolve(),
    );
  });
  return { close: () => close(server, open) };
}

/** An answer that is written is not yet sent: a process that exits at once would lose the state of its last apply. */
async function close(server: Server, open: ReadonlySet<OpenStream>): Promise<void> {
  for (const stream of open) stream.end();
  await new Promise<void>((resolve) => {
    const overdue = setTimeout(resolve, CLOSE_LIMIT_MS);
    server.tryShutdown(() => {
      clearTimeout(overdue);
      resolve();
    });
  });
  server.forceShutdown();
}

/** Core itself waits two seconds after Shutdown before it kills. */
const CLOSE_LIMIT_MS = 1_000;

/** Terraform's own limit for an answer. */
const ANSWER_LIMIT = 256 * 1024 * 1024;

/** A larger request could need more memory than Node gives a process on a small machine. */
const REQUEST_LIMIT = 64 * 1024 * 1024;

function credentials(tls: Tls | undefined): ServerCredentials {
  if (tls === undefined) return ServerCredentials.createInsecure();
  const { identity, clientCertificate } = tls;
  // The TLS library would say so only when the first client knocks.
  new X509Certificate(clientCertificate);
  const own = { cert_chain: Buffer.from(identity.certificate), private_key: Buffer.from(identity.key) };
  return ServerCredentials.createSsl(Buffer.from(clientCertificate), [own], true);
}
