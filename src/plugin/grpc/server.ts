// A gRPC server, listening. It listens before it can answer: Node needs longer to load HTTP/2 and TLS than for everything up to the
// handshake line, and Terraform can read that line and connect meanwhile. A connection that comes sooner waits.
import { once } from "node:events";
import { createServer, type Socket } from "node:net";
import { type Connections, type Served } from "./connections";

/** A server that listens. */
export interface Listening {
  /** Loads what connections need. It is done with the first connection at the latest. */
  prepare(): Promise<void>;
  /** Takes no more calls, and resolves once every answer has left, or after a short while. */
  close(): Promise<void>;
}

/**
 * Starts the server. Resolves once it listens; rejects when the address cannot be bound.
 *
 * @param options.address `unix:/path` or `host:port`
 */
export async function listen(options: {
  readonly log: Served["log"];
  readonly address: string;
  readonly tls: Served["tls"];
  readonly early?: Served["early"];
  readonly routes: Served["routes"];
}): Promise<Listening> {
  const { log, address, early = new Map() } = options;
  let loading: Promise<Connections> | undefined;
  const load = () =>
    (loading ??= import("./connections.js").then(({ createConnections }) =>
      createConnections({ ...options, early }),
    ));
  const waiting = new Set<Socket>();
  let isClosed = false;

  // What a client says before its connection is made stays in the socket.
  const door = createServer((socket) => {
    waiting.add(socket);
    const drop = () => socket.destroy();
    socket.once("error", drop);
    void load().then((connections) => {
      waiting.delete(socket);
      socket.off("error", drop);
      if (isClosed || socket.destroyed) return void socket.destroy();
      connections.accept(socket);
    }, drop);
  });
  door.listen(socketOf(address));
  await once(door, "listening");
  door.on("error", (error) => log.debug("the server failed", { error }));

  return {
    prepare: async () => void (await load()),
    async close() {
      isClosed = true;
      door.close();
      for (const socket of waiting) socket.destroy();
      await (await loading)?.close();
    },
  };
}

function socketOf(address: string): { path: string } | { host: string; port: number } {
  if (address.startsWith("unix:")) return { path: address.slice("unix:".length) };
  const colon = address.lastIndexOf(":");
  return { host: address.slice(0, colon), port: Number(address.slice(colon + 1)) };
}
