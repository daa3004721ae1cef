// A scripted gateway on a loopback socket: it answers what a test tells it and remembers what it was asked.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createTlsServer } from "node:https";
import { createServer as createTcpServer, type Socket } from "node:net";
import { type Identity } from "../../src/plugin/tls/certificate";
import { portOf } from "../told";

/** A request as it arrived. */
export interface Asked {
  readonly method: string;
  /** Path without the query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: IncomingMessage["headers"];
  /** The parsed JSON body, undefined without one. */
  readonly body: unknown;
}

/** An answer in short; a function takes the socket in its own hands. */
export type Reply =
  | {
      readonly status?: number;
      readonly json?: unknown;
      readonly text?: string;
      readonly type?: string;
      readonly headers?: Record<string, string>;
    }
  | ((response: ServerResponse, socket: Socket) => void);

export interface ScriptedServer {
  readonly url: string;
  readonly port: number;
  /** Every request, in the order of arrival. */
  readonly asked: Asked[];
  /** The requests as `METHOD path` lines. */
  lines(): string[];
  close(): Promise<void>;
}

const open: ScriptedServer[] = [];

/** Closes every server of the test; for `afterEach`. */
export async function closeServers(): Promise<void> {
  await Promise.all(open.splice(0).map((server) => server.close()));
}

/** Starts a server that answers each request as the script says. */
export async function serve(
  script: (asked: Asked, nth: number) => Reply | Promise<Reply>,
  tls?: Identity,
): Promise<ScriptedServer> {
  const asked: Asked[] = [];
  const listener = (request: IncomingMessage, response: ServerResponse): void => {
    const chunks: Buffer[] = [];
    request.on("data", (chunk: Buffer) => chunks.push(chunk));
    request.on("end", () => {
      const url = new URL(request.url ?? "/", "http://gateway");
      const text = Buffer.concat(chunks).toString("utf8");
      const each: Asked = {
        method: request.method ?? "",
        path: url.pathname,
        query: url.searchParams,
        headers: request.headers,
        body: text === "" ? undefined : (JSON.parse(text) as unknown),
      };
      asked.push(each);
      void Promise.resolve(script(each, asked.length - 1)).then((reply) => send(reply, response));
    });
  };
  const server = tls
    ? createTlsServer({ key: tls.key, cert: tls.certificate }, listener)
    : createServer(listener);
  const port = await listen(server);
  return remember({
    url: `${tls ? "https" : "http"}://localhost:${port}`,
    port,
    asked,
    lines: () => asked.map(({ method, path }) => `${method} ${path}`),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  });
}

/** A loopback port on which nobody listens. */
export async function closedPort(): Promise<number> {
  const server = createTcpServer();
  const port = await listen(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** Closes the connection without an answer, after the request was read: its outcome is unknown to the client. */
export const lose: Reply = (_response, socket) => {
  socket.destroy();
};

/** Never answers. */
export const silence: Reply = () => undefined;

/** The error envelope of the API. */
export function apiError(status: number, message: string, headers: Record<string, string> = {}): Reply {
  return { status, headers, json: { is_bifrost_error: false, status_code: status, error: { message } } };
}

function send(reply: Reply, response: ServerResponse): void {
  if (typeof reply === "function") {
    if (response.socket) reply(response, response.socket);
    return;
  }
  const type = reply.type ?? (reply.text === undefined ? "application/json" : "text/html; charset=utf-8");
  response.writeHead(reply.status ?? 200, { "content-type": type, ...reply.headers });
  response.end(reply.text ?? JSON.stringify(reply.json ?? {}));
}

function listen(server: Server | ReturnType<typeof createTcpServer>): Promise<number> {
  return new Promise((resolve, reject) => {
    server.on("error", reject);
    server.listen(0, "localhost", () => resolve(portOf(server)));
  });
}

function remember(server: ScriptedServer): ScriptedServer {
  open.push(server);
  return server;
}
