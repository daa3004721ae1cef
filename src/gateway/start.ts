// Starts and stops a gateway.

import { setMaxListeners } from "node:events";
import { createServer, STATUS_CODES } from "node:http";
import { type Duplex } from "node:stream";
import { getRequestListener, RequestError } from "@hono/node-server";
import { createApp } from "./app";
import { errorEnvelope, errorResponse, GatewayError } from "./errors";
import { hostInUrl, plainHost } from "./hosts";
import { listen } from "./listen";
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

/** Statuses of what Node refuses before it is a request. */
const MALFORMED: Readonly<Record<string, number>> = {
  HPE_HEADER_OVERFLOW: 431,
  ERR_HTTP_REQUEST_TIMEOUT: 408,
};

/**
 * Starts a development gateway in this process; several can run side by side.
 *
 * @throws {Error} for an option that is wrong, a database that cannot be opened, an address that cannot be listened on
 */
export async function startGateway(options: GatewayOptions = {}): Promise<Gateway> {
  const checked = checkOptions(options);
  const store = openStore(checked.db);
  const closing = new AbortController();
  // Every request that is delayed listens.
  setMaxListeners(0, closing.signal);
  const app = createApp(checked, store, closing.signal);
  const answer = getRequestListener(app.fetch, {
    // The adapter would replace the globals Request and Response of the whole process.
    overrideGlobalObjects: false,
    errorHandler: (error) => {
      const answer = errorResponse(
        error instanceof RequestError ? new GatewayError(400, error.message) : error,
      );
      answer.headers.set("date", checked.now().toUTCString());
      return answer;
    },
  });
  const server = createServer((request, response) => void answer(request, response));
  server.on("clientError", (error, socket) => refuseMalformed(error, socket, checked.now()));

  const port = await listen(server, plainHost(checked.host), checked.port).catch((error: unknown) => {
    store.close();
    throw error;
  });
  let closed: Promise<void> | undefined;
  return {
    url: `http://${hostInUrl(checked.host)}:${port}`,
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
    try {
      store.close();
    } catch (error) {
      checked.onError?.(error);
    }
  }
}

/** A request that is no HTTP, or too much of it, gets the envelope too. */
function refuseMalformed(error: NodeJS.ErrnoException, socket: Duplex, now: Date): void {
  if (!socket.writable) return;
  const status = MALFORMED[error.code ?? ""] ?? 400;
  const body = JSON.stringify(errorEnvelope(status, STATUS_CODES[status] ?? ""));
  const head = [
    `HTTP/1.1 ${status} ${STATUS_CODES[status]}`,
    "Connection: close",
    `Date: ${now.toUTCString()}`,
    "Content-Type: application/json",
    `Content-Length: ${Buffer.byteLength(body)}`,
  ];
  socket.end(`${head.join("\r\n")}\r\n\r\n${body}`);
}
