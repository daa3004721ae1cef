// The error of bytes that are not what they should be.

/**
 * Thrown by the readers of JSON and msgpack for an encoding that is broken or beyond its limits. The message says what and where,
 * never what the bytes hold: it may be a secret.
 */
export class UnreadableError extends Error {
  override readonly name = "UnreadableError";
}
