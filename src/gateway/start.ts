// Starts and stops a gateway.

import { createServer, type Server } from "node:http";
import { type AddressInfo } from "node:net";
import { type Duplex } from "node:stream";
import { getRequestListener } from "@hono/node-server";
import { createApp } from "./app";
import { errorEnvelope, errorResponse } from "./errors";
import { checkOptions, type GatewayOptions } from "./options";
import { openStore } from "./store/store";

/** A running gateway. */
export interface Gateway {
  /** Base URL, without a slash at the end. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** Stops listening, lets requests in flight end for a moment, and closes the database. Safe to call again. */
  close(): Promise<void>;
}

/** How long requests in flight may take to end when the gateway closes. */
const GRACE_MS = 300;

/**
 * Starts a development gateway in this process; several can run side by side.
 *
 * @throws {Error} for an option that is wrong, a database that cannot be opened, an address that cannot be listened on
 */
export async function startGateway(options: GatewayOptions = {}): Promise<Gateway> {
  const checked = checkOptions(options);
  const store = openStore(checked.db);
  const closing = new AbortController();
  const app = createApp(checked, store, closing.signal);
  const answer = getRequestListener(app.fetch, {
    // The adapter would replace the globals Request and Response of the whole process.
    overrideGlobalObjects: false,
    errorHandler: () => errorResponse(undefined),
  });
  const server = createServer((request, response) => void answer(request, response));
  server.on("clientError", refuseMalformed);

  try {
    await listen(server, checked.host.replace(/^\[(.*)\]$/, "$1"), checked.port);
  } catch (error) {
    store.close();
    throw error;
  }
  const { port } = server.address() as AddressInfo;
  let closed: Promise<void> | undefined;
  return {
    url: `http://${checked.host.includes(":") ? `[${checked.host.replace(/[[\]]/g, "")}]` : checked.host}:${port}`,
    host: checked.host,
    port,
    close: () => (closed ??= stop()),
  };

  async function stop(): Promise<void> {
    closing.abort();
    const ended = new Promise((resolve) => server.close(resolve));
    server.closeIdleConnections();
    const patience = setTimeout(() => {
      server.closeAllConnections();
    }, GRACE_MS);
    await ended;
    clearTimeout(patience);
    store.close();
  }
}

function listen(server: Server, host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", (error) => {
      reject(new Error(`cannot listen on ${host}:${port}: ${error.message}`, { cause: error }));
    });
    server.listen(port, host, resolve);
  });
}

/** A request that is not HTTP gets the envelope too. */
function refuseMalformed(error: Error, socket: Duplex): void {
  if (!socket.writable) return;
  const body = JSON.stringify(errorEnvelope(400, `malformed HTTP request: ${error.message}`));
  socket.end(
    `HTTP/1.1 400 Bad Request\r\nConnection: close\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
