// What the head of a request says of the call, or why it is none.
import { type IncomingHttpHeaders } from "node:http2";
import { GrpcError, Status } from "./status";

/** A call, as its head announces it. */
export interface RequestHead {
  readonly path: string;
  /** How long the client waits, in milliseconds; undefined when it waits for good. */
  readonly timeout: number | undefined;
}

/** The HTTP status of a request that is not gRPC at all, to which a gRPC status would say nothing. */
export interface NotGrpc {
  readonly httpStatus: 405 | 415;
}

/**
 * Reads the head of a request.
 * @throws GrpcError for a call in a way that is not served
 */
export function readHead(headers: IncomingHttpHeaders): RequestHead | NotGrpc {
  if (headers[":method"] !== "POST") return { httpStatus: 405 };
  if (!CONTENT_TYPE.test(headers["content-type"] ?? "")) return { httpStatus: 415 };
  const encoding = headers["grpc-encoding"] ?? "identity";
  if (encoding !== "identity")
    throw new GrpcError(
      Status.unimplemented,
      `the encoding ${String(encoding)} is not served, only identity`,
    );
  return { path: headers[":path"] ?? "", timeout: millisecondsOf(headers["grpc-timeout"]) };
}

/** Messages are protobuf; `application/grpc-web` is another protocol. */
const CONTENT_TYPE = /^application\/grpc(\+proto)?\s*(;|$)/i;

const TIMEOUT = /^(\d{1,8})([HMSmun])$/;

const MILLISECONDS: Readonly<Record<string, number>> = {
  H: 3_600_000,
  M: 60_000,
  S: 1_000,
  m: 1,
  u: 0.001,
  n: 0.000_001,
};

function millisecondsOf(timeout: string | string[] | undefined): number | undefined {
  if (timeout === undefined) return undefined;
  const [, digits = "", unit = ""] = TIMEOUT.exec(String(timeout)) ?? [];
  const milliseconds = MILLISECONDS[unit];
  if (milliseconds === undefined)
    throw new GrpcError(
      Status.internal,
      `grpc-timeout is ${JSON.stringify(timeout)}; it takes up to eight digits and one of H, M, S, m, u, n`,
    );
  return Number(digits) * milliseconds;
}
