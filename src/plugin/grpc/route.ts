// The methods that a server has, each under its path.

/** One method. */
export type Route = UnaryRoute | SilentRoute;

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

/** A stream that stays open and on which nothing is said. What the client says is dropped. */
export interface SilentRoute {
  readonly kind: "silent";
  readonly path: string;
  /** Whether it ends when the client has said all; otherwise it ends when the client leaves or the server closes. */
  readonly endsWithClient: boolean;
}
