// The connections of a server: HTTP/2 on each socket, and the calls on it.
import { once } from "node:events";
import { type ServerHttp2Session } from "node:http2";
import { type Socket } from "node:net";
import { type Log } from "../log/log";
import { type Routes, serveCall } from "./call";
import { type Response } from "./response";
import { createTransport, type Tls } from "./transport";

/** What a server answers. */
export interface Served {
  readonly log: Log;
  /** Undefined serves plain text, which go-plugin does when the client sends no certificate. */
  readonly tls: Tls | undefined;
  /** The methods that are there from the start. */
  readonly early: Routes;
  /** All others; asked for with every call of one, which waits for them. Where they cannot be had, it fails. */
  readonly routes: () => Promise<Routes>;
}

/** The connections of one server. */
export interface Connections {
  /** Serves the client on a socket. */
  accept(socket: Socket): void;
  /** Takes no more calls, and resolves once every answer has left, or after a short while. */
  close(): Promise<void>;
}

/** Makes the server of connections; there is none yet. */
export function createConnections({ log, tls, early, routes }: Served): Connections {
  const { server, isAdmitted } = createTransport(tls);
  const sessions = new Set<ServerHttp2Session>();
  const open = new Set<Response>();
  let isClosing = false;

  server.on("session", (session) => {
    if (isClosing || !isAdmitted(session)) return session.destroy();
    sessions.add(session);
    session.once("close", () => sessions.delete(session));
    session.on("error", (error) => log.debug("a connection failed", { error }));
    session.on("stream", (stream, headers) => void serveCall(stream, headers, { early, routes, open }));
  });
  server.on("error", (error) => log.debug("the server failed", { error }));

  return {
    accept: (socket) => void server.emit("connection", socket),
    async close() {
      isClosing = true;
      for (const stream of open) stream.succeed();
      await withinLimit(Promise.all([...sessions].map(closed)));
      for (const session of sessions) session.destroy();
    },
  };
}

/** Takes no more calls on a connection (GOAWAY). An answer that is written is not yet sent: a process that exits at once would lose it. */
async function closed(session: ServerHttp2Session): Promise<void> {
  const end = once(session, "close");
  session.close();
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
