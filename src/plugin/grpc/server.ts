// A gRPC server, listening.
import { once } from "node:events";
import { type ServerHttp2Session } from "node:http2";
import { type Log } from "../log/log";
import { type Routes, serveCall } from "./call";
import { type Response } from "./response";
import { createTransport, type Tls } from "./transport";

export { type Tls } from "./transport";

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
 * @param options.routes the methods; asked for with every call, which waits for them. Where they cannot be had, it fails.
 */
export async function listen(options: {
  readonly log: Log;
  readonly address: string;
  readonly tls: Tls | undefined;
  readonly routes: () => Promise<Routes>;
}): Promise<Listening> {
  const { log, routes } = options;
  const { server, isAdmitted } = createTransport(options.tls);
  const connections = new Set<ServerHttp2Session>();
  const open = new Set<Response>();
  let isClosing = false;

  server.on("session", (connection) => {
    if (isClosing || !isAdmitted(connection)) return connection.destroy();
    connections.add(connection);
    connection.once("close", () => connections.delete(connection));
    connection.on("error", (error) => log.debug("a connection failed", { error }));
    connection.on("stream", (stream, headers) => void serveCall(stream, headers, routes(), open));
  });
  server.listen(socketOf(options.address));
  await once(server, "listening");
  server.on("error", (error) => log.debug("the server failed", { error }));

  return {
    async close() {
      isClosing = true;
      server.close();
      for (const stream of open) stream.succeed();
      await withinLimit(Promise.all([...connections].map(closed)));
      for (const connection of connections) connection.destroy();
    },
  };
}

/** Takes no more calls on a connection (GOAWAY). An answer that is written is not yet sent: a process that exits at once would lose it. */
async function closed(connection: ServerHttp2Session): Promise<void> {
  const end = once(connection, "close");
  connection.close();
  await end;
}

/** Core itself waits two seconds after Shutdown before it kills. */
const CLOSE_LIMIT_MS = 1_000;

async function withinLimit(work: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const overdue = new Promise((resolve) => (timer = setTimeout(resolve, CLOSE_LIMIT_MS)));
  await Promise.race([work, overdue]);
  clearTimeout(timer);
}

function socketOf(address: string): { path: string } | { host: string; port: number } {
  if (address.startsWith("unix:")) return { path: address.slice("unix:".length) };
  const colon = address.lastIndexOf(":");
  return { host: address.slice(0, colon), port: Number(address.slice(colon + 1)) };
}
