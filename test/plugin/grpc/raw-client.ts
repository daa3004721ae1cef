// A client that speaks HTTP/2 itself, for what a client of gRPC would never send.
import {
  type ClientHttp2Session,
  type ClientHttp2Stream,
  connect,
  type OutgoingHttpHeaders,
} from "node:http2";
import { createConnection } from "node:net";

/** Connects to a socket in plain text. Faults of the connection are no faults of the test. */
export function connectRaw(socket: string): ClientHttp2Session {
  const connection = connect("http://localhost", { createConnection: () => createConnection(socket) });
  connection.on("error", () => undefined);
  return connection;
}

/** The head of a good request. */
export const HEAD = {
  ":method": "POST",
  ":path": "/tfplugin6.Provider/GetMetadata",
  "content-type": "application/grpc",
  te: "trailers",
};

/** A message with its prefix. */
export function framed(message: Uint8Array, flag = 0): Buffer {
  const prefix = Buffer.from([flag, 0, 0, 0, 0]);
  prefix.writeUInt32BE(message.length, 1);
  return Buffer.concat([prefix, message]);
}

/** How a stream was answered. */
export interface Answered {
  readonly http: number | undefined;
  /** The status of gRPC, from the trailers or, where there is no message, from the head. */
  readonly status: string | undefined;
  readonly message: string;
  readonly body: Buffer;
}

/**
 * Sends a request and waits for the end of its answer.
 *
 * @param headers replace those of {@link HEAD}
 * @param chunks one frame each
 * @param options.ends whether the request is complete with them; default true
 */
export async function exchange(
  connection: ClientHttp2Session,
  headers: OutgoingHttpHeaders,
  chunks: readonly Buffer[],
  { ends = true }: { readonly ends?: boolean } = {},
): Promise<Answered> {
  const stream = connection.request({ ...HEAD, ...headers }, { endStream: ends && chunks.length === 0 });
  const answer = answered(stream);
  for (const chunk of chunks) await new Promise((resolve) => stream.write(chunk, resolve));
  if (ends) stream.end();
  return answer;
}

/** The answer on a stream, once it is complete. */
export async function answered(stream: ClientHttp2Stream): Promise<Answered> {
  const fields: Record<string, unknown> = {};
  const chunks: Buffer[] = [];
  stream.on("response", (head) => Object.assign(fields, head));
  stream.on("trailers", (trailers) => Object.assign(fields, trailers));
  stream.on("data", (chunk: Buffer) => chunks.push(chunk));
  stream.on("error", () => undefined);
  await new Promise((resolve) => stream.once("close", resolve));
  const text = (name: string) => (fields[name] === undefined ? undefined : String(fields[name]));
  return {
    http: text(":status") === undefined ? undefined : Number(text(":status")),
    status: text("grpc-status"),
    message: decodeURIComponent(text("grpc-message") ?? ""),
    body: Buffer.concat(chunks),
  };
}
