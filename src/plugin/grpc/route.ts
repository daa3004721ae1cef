// The methods that a server has, each under its path.

/** One method. */
export type Route = UnaryRoute | StreamingRoute | SilentRoute;

/** One request, one answer; both are the bytes of the messages. */
export interface UnaryRoute {
  readonly kind: "unary";
  readonly path: string;
  /**
   * Rejects with a GrpcError to end the call with a status.
   *
   * @param call is aborted when the caller goes away or its deadline passes; whoever answers may abort it, too
   */
  answer(request: Buffer, call: AbortController): Promise<Uint8Array>;
}

/** One request, one answer after the other. */
export interface StreamingRoute {
  readonly kind: "streaming";
  readonly path: string;
  /**
   * Resolves after the last answer. Rejects with a GrpcError to end the call with a status.
   *
   * @param send resolves once the next answer may be sent, to false when the caller has gone away: none is wanted any more.
   */
  answer(
    request: Buffer,
    call: AbortController,
    send: (message: Uint8Array) => Promise<boolean>,
  ): Promise<void>;
}

/** A stream that stays open and on which nothing is said. What the client says is dropped. */
export interface SilentRoute {
  readonly kind: "silent";
  readonly path: string;
  /** Whether it ends when the client has said all; otherwise it ends when the client leaves or the server closes. */
  readonly endsWithClient: boolean;
}
