// A client of a provider's gRPC socket, as core is one: for the tests of this room and of the rooms above it.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type DescService, type MessageInitShape, type MessageShape } from "@bufbuild/protobuf";
import {
  type CallOptions,
  type ChannelCredentials,
  Client,
  credentials,
  type ServiceDefinition,
} from "@grpc/grpc-js";
import { GRPCBroker, GRPCController, GRPCStdio } from "../../src/plugin/generated/go_plugin_pb";
import { Health } from "../../src/plugin/generated/grpc_health_pb";
import { Provider as ProviderService } from "../../src/plugin/generated/tfplugin6_pb";
import { createRoutes } from "../../src/plugin/grpc/routes";
import { listen } from "../../src/plugin/grpc/server";
import { type Provider } from "../../src/plugin/index";
import { createLog, type Level } from "../../src/plugin/log/log";
import { createRedactor } from "../../src/plugin/log/redactor";
import { type RpcName, type StreamName, type UnaryName } from "../../src/plugin/rpc/rpc";
import { createSession, type Session } from "../../src/plugin/session";
import { type Identity } from "../../src/plugin/tls/certificate";
import { serviceDefinition } from "./service-definition";

type Methods = (typeof ProviderService)["method"];

/** A connection to one plugin process. */
export interface PluginClient {
  /** Calls a method of the provider. Rejects with the gRPC error, if there is one. */
  call<Name extends UnaryName>(
    name: Name,
    request: MessageInitShape<Methods[Name]["input"]>,
  ): Promise<MessageShape<Methods[Name]["output"]>>;
  /** Calls a method that answers several messages. Leaving the loop cancels the call. */
  stream<Name extends StreamName>(
    name: Name,
    request: MessageInitShape<Methods[Name]["input"]>,
  ): AsyncGenerator<MessageShape<Methods[Name]["output"]>, void>;
  /** Calls a unary method of any service by its path, such as `/plugin.GRPCController/Shutdown`. */
  callPath(path: string, request?: object): Promise<object>;
  /** Calls a unary method by its path with these bytes as its message; returns the bytes of the answer. */
  callRaw(path: string, message: Uint8Array, options?: CallOptions): Promise<Buffer>;
  /** The connection itself, for streams. */
  raw: Client;
  close(): void;
}

/** The certificates of mutual TLS, seen from the client. */
export interface ClientTls {
  readonly own: Identity;
  /** PEM of the server's certificate, from the handshake line. */
  readonly server: string;
}

/** Connects to `unix:/path` or `host:port`; in plain text without `tls`. */
export function connectPlugin(address: string, tls?: ClientTls): PluginClient {
  const raw = new Client(address, channelCredentials(tls), {
    "grpc.ssl_target_name_override": "localhost",
    "grpc.default_authority": "localhost",
    "grpc.max_receive_message_length": -1,
    "grpc.enable_retries": 0,
  });
  const unary = <Answer extends object>(path: string, request: object): Promise<Answer> => {
    const method = METHODS.get(path);
    return new Promise((resolve, reject) => {
      raw.makeUnaryRequest<object, Answer>(
        path,
        method?.requestSerialize ?? (() => Buffer.alloc(0)),
        (bytes) => (method === undefined ? bytes : method.responseDeserialize(bytes)),
        request,
        (error, response) => (response ? resolve(response) : reject(error ?? new Error("no answer"))),
      );
    });
  };
  return {
    raw,
    call: (name, request) => unary(pathOf(name), Object(request)),
    async *stream(name, request) {
      const path = pathOf(name);
      const method = METHODS.get(path);
      if (method === undefined) throw new Error(`there is no ${path}`);
      const answers = raw.makeServerStreamRequest(
        path,
        method.requestSerialize,
        method.responseDeserialize,
        Object(request),
      );
      try {
        yield* answers;
      } finally {
        answers.cancel();
      }
    },
    callPath: (path, request = {}) => unary(path, request),
    callRaw: (path, message, options = {}) =>
      new Promise((resolve, reject) => {
        raw.makeUnaryRequest(
          path,
          (bytes: Uint8Array) => Buffer.from(bytes),
          (bytes: Buffer) => bytes,
          message,
          options,
          (error, response) => (error ? reject(error) : resolve(response ?? Buffer.alloc(0))),
        );
      }),
    close: () => raw.close(),
  };
}

/** A provider served in this process, on a socket of its own. */
export interface Served {
  /** The path of its socket. */
  readonly socket: string;
  readonly client: PluginClient;
  readonly session: Session;
  /** The lines of the log so far, parsed. */
  readonly logged: Record<string, unknown>[];
  /** How often the server was asked to end the process. */
  shutdowns(): number;
  close(): Promise<void>;
}

/** Serves a provider in this process and connects to it; by default all that it can log is kept. */
export async function serve<C>(provider: Provider<C>, level: Level = "trace"): Promise<Served> {
  const directory = mkdtempSync(join(tmpdir(), "plugin-test-"));
  const socket = join(directory, "socket");
  const address = `unix:${socket}`;
  const redactor = createRedactor();
  const logged: Record<string, unknown>[] = [];
  const log = createLog({
    module: "test",
    level,
    redactor,
    write: (line) => void logged.push(JSON.parse(line)),
  });
  const session = createSession({ provider: provider as Provider<unknown>, log, redactor });
  let shutdowns = 0;
  const routes = createRoutes(session, () => void shutdowns++);
  const server = await listen({ log, address, tls: undefined, routes: async () => routes });
  const client = connectPlugin(address);
  return {
    socket,
    client,
    session,
    logged,
    shutdowns: () => shutdowns,
    async close() {
      client.close();
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

function channelCredentials(tls: ClientTls | undefined): ChannelCredentials {
  if (tls === undefined) return credentials.createInsecure();
  return credentials.createSsl(
    Buffer.from(tls.server),
    Buffer.from(tls.own.key),
    Buffer.from(tls.own.certificate),
  );
}

const SERVICES: readonly DescService[] = [ProviderService, GRPCController, GRPCStdio, GRPCBroker, Health];

const METHODS = new Map(
  SERVICES.flatMap((service) => Object.values(serviceDefinition(service) as ServiceDefinition)).map(
    (method) => [method.path, method] as const,
  ),
);

function pathOf(name: RpcName): string {
  return `/${ProviderService.typeName}/${ProviderService.method[name].name}`;
}
