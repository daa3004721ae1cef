// The gRPC server with all its services, listening.
import { Server, ServerCredentials } from "@grpc/grpc-js";
import { GRPCBroker, GRPCController, GRPCStdio } from "../generated/go_plugin_pb";
import { Health } from "../generated/grpc_health_pb";
import { Provider } from "../generated/tfplugin6_pb";
import { type Session } from "../session";
import { type Identity } from "../tls/certificate";
import { brokerService, controllerService, healthService, stdioService } from "./go-plugin-services";
import { providerService } from "./provider-service";
import { serviceDefinition } from "./service-definition";

/** Mutual TLS: who we are, and the only client we talk to. */
export interface Tls {
  readonly identity: Identity;
  /** PEM; the client must show this certificate, or one that it signed. */
  readonly clientCertificate: string;
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
}): Promise<Server> {
  const server = new Server({
    "grpc.max_receive_message_length": MESSAGE_LIMIT,
    "grpc.max_send_message_length": MESSAGE_LIMIT,
  });
  server.addService(serviceDefinition(Provider), providerService(options.session));
  server.addService(serviceDefinition(GRPCController), controllerService(options.shutdown));
  server.addService(serviceDefinition(GRPCStdio), stdioService());
  server.addService(serviceDefinition(GRPCBroker), brokerService());
  server.addService(serviceDefinition(Health), healthService());
  await new Promise<void>((resolve, reject) => {
    server.bindAsync(options.address, credentials(options.tls), (error) =>
      error ? reject(error) : resolve(),
    );
  });
  return server;
}

/** Terraform's own limit for one message. */
const MESSAGE_LIMIT = 256 * 1024 * 1024;

function credentials(tls: Tls | undefined): ServerCredentials {
  if (tls === undefined) return ServerCredentials.createInsecure();
  const { identity, clientCertificate } = tls;
  const own = { cert_chain: Buffer.from(identity.certificate), private_key: Buffer.from(identity.key) };
  return ServerCredentials.createSsl(Buffer.from(clientCertificate), [own], true);
}
