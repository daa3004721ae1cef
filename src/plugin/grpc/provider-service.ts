// The Provider service: each gRPC call to the function of its method. It reads and writes the messages itself, so that bytes that are no
// message are answered with a diagnostic, too, not with a broken call.
import {
  create,
  type DescMessage,
  fromBinary,
  type MessageInitShape,
  type MessageShape,
  toBinary,
} from "@bufbuild/protobuf";
import { Diagnostics } from "../diagnostics/diagnostics";
import { diagnosticsToProto } from "../diagnostics/to-proto";
import { Provider } from "../generated/tfplugin6_pb";
import { rpcs, streamRpcs } from "../rpc/index";
import { explain } from "../rpc/open-call";
import { type Methods, type RpcName, type StreamName, type UnaryName } from "../rpc/rpc";
import { beginRun, type Session } from "../session";
import { pathOf } from "./method-path";
import { type Route, type StreamingRoute, type UnaryRoute } from "./route";

/** The methods of the provider's own service, over one session. */
export function providerRoutes(session: Session): Route[] {
  return Provider.methods.flatMap(({ localName: name }): Route[] =>
    isUnary(name) ? [unaryRoute(session, name)] : isStream(name) ? [streamingRoute(session, name)] : [],
  );
}

function isUnary(name: string): name is UnaryName {
  return Object.hasOwn(rpcs, name);
}

function isStream(name: string): name is StreamName {
  return Object.hasOwn(streamRpcs, name);
}

function unaryRoute<Name extends UnaryName>(session: Session, name: Name): UnaryRoute {
  const method = Provider.method[name];
  const input: Methods[Name]["input"] = method.input;
  const rpc = rpcs[name];
  return {
    kind: "unary",
    path: pathOf(method),
    answer: (bytes, call) =>
      inFlight(session, name, call, async () => {
        try {
          return write(method.output, await rpc(session, read(input, bytes), call.signal));
        } catch (error) {
          return failure(session, name, method.output, error);
        }
      }),
  };
}

function streamingRoute<Name extends StreamName>(session: Session, name: Name): StreamingRoute {
  const method = Provider.method[name];
  const input: Methods[Name]["input"] = method.input;
  const rpc = streamRpcs[name];
  return {
    kind: "streaming",
    path: pathOf(method),
    answer: (bytes, call, send) =>
      inFlight(session, name, call, async () => {
        try {
          for await (const message of rpc(session, read(input, bytes), call.signal))
            if (!(await send(write(method.output, message)))) break;
        } catch (error) {
          await send(failure(session, name, method.output, error));
        }
      }),
  };
}

/** Does the work of a call, which is aborted with the run. */
function inFlight<T>(
  session: Session,
  rpc: RpcName,
  call: AbortController,
  answer: () => Promise<T>,
): Promise<T> {
  const { calls } = session;
  if (rpc === "configureProvider") beginRun(session);
  if (calls.interruption !== undefined) call.abort(calls.interruption.reason);
  session.log.trace("call", { rpc });
  const work = answer().finally(() => calls.inFlight.delete(work));
  calls.inFlight.set(work, call);
  return work;
}

function write<Output extends DescMessage>(output: Output, response: MessageInitShape<Output>): Uint8Array {
  return toBinary(output, create(output, response));
}

/** Fields of newer protocols are dropped: keeping them, as the library does unless told, takes fifty times their size. */
function read<Input extends DescMessage>(input: Input, bytes: Buffer): MessageShape<Input> {
  try {
    return fromBinary(input, bytes, { readUnknownFields: false });
  } catch (error) {
    throw new Error(
      `the request of ${bytes.length} bytes cannot be decoded as ${input.typeName}: ${String(error)}`,
    );
  }
}

/** Nearly every response has diagnostics: a fault of ours is told like any other. */
function failure(session: Session, rpc: RpcName, output: DescMessage, error: unknown): Uint8Array {
  session.log.debug("unexpected error", { rpc, error });
  const text = session.redactor.clean(String(error));
  if (rpc === "stopProvider") return write(output, { Error: text });
  if (rpc === "callFunction") return write(output, { error: { text } });
  const diagnostics = new Diagnostics();
  explain(error, diagnostics);
  const told = diagnosticsToProto(diagnostics, "dynamic", (text) => session.redactor.clean(text));
  if (rpc === "listResource") return write(output, { diagnostic: told });
  if (rpc === "invokeAction")
    return write(output, { type: { case: "completed", value: { diagnostics: told } } });
  return write(output, { diagnostics: told });
}
