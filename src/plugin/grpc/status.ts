// How a call ends, in the words of gRPC: a number, and a text for a person.

/** The status codes that this server answers. */
export const Status = {
  ok: 0,
  deadlineExceeded: 4,
  notFound: 5,
  resourceExhausted: 8,
  unimplemented: 12,
  internal: 13,
} as const;

/** One of {@link Status}. */
export type StatusCode = (typeof Status)[keyof typeof Status];

/** Ends a call with a status that is not `ok`. */
export class GrpcError extends Error {
  constructor(
    readonly status: StatusCode,
    message: string,
  ) {
    super(message);
  }
}

/** What was thrown, as an error with a status. */
export function asGrpcError(error: unknown): GrpcError {
  return error instanceof GrpcError ? error : new GrpcError(Status.internal, String(error));
}

/** The header fields that carry a status; without an error, `ok`. */
export function statusFields(error?: GrpcError): Record<string, string> {
  if (error === undefined) return { "grpc-status": String(Status.ok) };
  return { "grpc-status": String(error.status), "grpc-message": percentEncoded(error.message) };
}

/** A client refuses an answer whose header fields are too long, and would never learn the status. */
const LONGEST_MESSAGE = 2_000;

/** Header fields are ASCII: every other byte of the text in UTF-8 becomes `%XX`, and so does the percent sign. */
function percentEncoded(text: string): string {
  const bytes = Buffer.from(text.slice(0, LONGEST_MESSAGE), "utf8");
  return Array.from(bytes, (byte) =>
    byte >= 0x20 && byte <= 0x7e && byte !== 0x25
      ? String.fromCharCode(byte)
      : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`,
  ).join("");
}
