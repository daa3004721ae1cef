// The methods that a server has, each under its path and typed by its descriptor.
import {
  create,
  type DescMessage,
  type DescMethod,
  type DescMethodBiDiStreaming,
  type DescMethodServerStreaming,
  type DescMethodUnary,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from "@bufbuild/protobuf";

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

/** A method whose messages are read and written for it. */
export function unary<Input extends DescMessage, Output extends DescMessage>(
  method: DescMethodUnary<Input, Output>,
  answer: (request: MessageShape<Input>) => MessageInitShape<Output>,
): UnaryRoute {
  return {
    kind: "unary",
    path: pathOf(method),
    answer: async (request) =>
      toBinary(method.output, create(method.output, answer(fromBinary(method.input, request)))),
  };
}

/** A stream that stays open and silent. */
export function silent(
  method:
    DescMethodServerStreaming<DescMessage, DescMessage> | DescMethodBiDiStreaming<DescMessage, DescMessage>,
): SilentRoute {
  return { kind: "silent", path: pathOf(method), endsWithClient: method.methodKind === "bidi_streaming" };
}

/** The path of a method in a request. */
export function pathOf(method: DescMethod): string {
  return `/${method.parent.typeName}/${method.name}`;
}
