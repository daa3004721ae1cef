// The answer to one call, on its HTTP/2 stream.
import { constants, type ServerHttp2Stream } from "node:http2";
import { messagePrefix } from "./message-reader";
import { type GrpcError, statusFields } from "./status";

const HEAD = {
  ":status": 200,
  "content-type": "application/grpc+proto",
  "grpc-accept-encoding": "identity",
} as const;

/** Answers a call once; everything after that, and after the client has left, is dropped. */
export interface Response {
  /** Whether the call was answered; its answer may still be on its way. */
  isEnded(): boolean;
  /** Sends the head of an answer that comes later. */
  open(): void;
  /** Sends a message of several. Resolves once it is on its way, to false when nobody waits for it any more. */
  send(message: Uint8Array): Promise<boolean>;
  /** Ends the call well, with its message if it has one. */
  succeed(message?: Uint8Array): void;
  /** Ends the call with a status. What the client has yet to send of its request is not wanted. */
  fail(error: GrpcError): void;
}

/** The response to the request of a stream. */
export function createResponse(stream: ServerHttp2Stream): Response {
  let isEnded = false;
  let failure: GrpcError | undefined;
  const isOver = () => isEnded || stream.closed || stream.destroyed;
  const open = () => {
    if (isOver() || stream.headersSent) return;
    stream.once("wantTrailers", () => stream.sendTrailers(statusFields(failure)));
    stream.respond(HEAD, { waitForTrailers: true });
  };
  return {
    isEnded: () => isEnded,
    open,
    async send(message) {
      if (isOver()) return false;
      open();
      await new Promise<void>((resolve) => {
        stream.once("close", resolve);
        stream.write(framed(message), () => {
          stream.off("close", resolve);
          resolve();
        });
      });
      return !isOver();
    },
    succeed(message) {
      if (isOver()) return;
      open();
      isEnded = true;
      if (message === undefined) return void stream.end();
      // The end follows once the message is on its way: trailers that overtake the rest of it tear it off for the client.
      stream.write(framed(message), () => stream.end());
    },
    fail(error) {
      if (isOver()) return;
      isEnded = true;
      failure = error;
      if (stream.headersSent) stream.end();
      else stream.respond({ ...HEAD, ...statusFields(error) }, { endStream: true });
      if (!stream.readableEnded) stream.close(constants.NGHTTP2_NO_ERROR);
    },
  };
}

function framed(message: Uint8Array): Buffer {
  return Buffer.concat([messagePrefix(message.length), message]);
}
