// The messages of a gRPC stream: each is preceded by one byte that says whether it is compressed, and its length in four.
import { GrpcError, Status } from "./status";

const PREFIX_LENGTH = 5;

/** What a message starts with. */
export function messagePrefix(length: number): Buffer {
  const prefix = Buffer.alloc(PREFIX_LENGTH);
  prefix.writeUInt32BE(length, 1);
  return prefix;
}

/** Reads messages from the chunks in which they happen to arrive. */
export interface MessageReader {
  /**
   * Takes the next chunk and returns the messages that are complete with it.
   * @throws GrpcError for a message that is too long or compressed
   */
  take(chunk: Buffer): Buffer[];
  /** @throws GrpcError when the stream ends within a message */
  end(): void;
}

/** @param limit the most bytes of one message; a longer one is refused as soon as its length is known */
export function createMessageReader(limit: number): MessageReader {
  const prefix = Buffer.alloc(PREFIX_LENGTH);
  let prefixFilled = 0;
  let body: Body | undefined;
  return {
    take(chunk) {
      const messages: Buffer[] = [];
      for (let at = 0; at < chunk.length;) {
        if (body === undefined) {
          const copied = chunk.copy(prefix, prefixFilled, at);
          prefixFilled += copied;
          at += copied;
          if (prefixFilled < PREFIX_LENGTH) break;
          body = createBody(lengthOf(prefix, limit));
        }
        at += body.take(chunk.subarray(at));
        const message = body.whole();
        if (message === undefined) continue;
        messages.push(message);
        body = undefined;
        prefixFilled = 0;
      }
      return messages;
    },
    end() {
      if (prefixFilled > 0) throw new GrpcError(Status.internal, "the request ends within a message");
    },
  };
}

function lengthOf(prefix: Buffer, limit: number): number {
  const flag = prefix.readUInt8(0);
  if (flag === 1)
    throw new GrpcError(Status.internal, "the message is compressed, and no grpc-encoding says how");
  if (flag !== 0) throw new GrpcError(Status.internal, `the flag before the message is ${flag}, not 0 or 1`);
  const length = prefix.readUInt32BE(1);
  if (length > limit)
    throw new GrpcError(Status.resourceExhausted, `a message of ${length} bytes is larger than ${limit}`);
  return length;
}

interface Body {
  /** Takes of the chunk what belongs to the message; returns how many bytes that is. */
  take(chunk: Buffer): number;
  /** The message, once it is complete. */
  whole(): Buffer | undefined;
}

/** The room made before anything has arrived. A length is only a claim: the room grows with what really comes. */
const FIRST_ROOM = 64 * 1024;

function createBody(length: number): Body {
  let room = Buffer.allocUnsafe(Math.min(length, FIRST_ROOM));
  let filled = 0;
  return {
    take(chunk) {
      const wanted = Math.min(chunk.length, length - filled);
      if (filled + wanted > room.length) {
        const larger = Buffer.allocUnsafe(Math.min(length, Math.max(filled + wanted, 2 * room.length)));
        room.copy(larger, 0, 0, filled);
        room = larger;
      }
      chunk.copy(room, filled, 0, wanted);
      filled += wanted;
      return wanted;
    },
    whole: () => (filled === length ? room : undefined),
  };
}
