// The Provider service: each gRPC call to the function of its method. It reads and writes the messages itself, so that bytes that are no
// message are answered with a diagnostic, too, not with a broken call.
import { type MessageInitShape, type MessageShape } from "@bufbuild/protobuf";
import { Diagnostics } from "../diagnostics/diagnostics";
import { diagnosticsToProto } from "../diagnostics/to-proto";
import { METHODS } from "../generated/tables";
import { readMessage } from "../messages/read-message";
import { writeMessage } from "../messages/write-message";
import { rpcs, streamRpcs } from "../rpc/index";
import { explain } from "../rpc/open-call";
import { type Methods, type RpcName, type StreamName, type UnaryName } from "../rpc/rpc";
import { beginRun, type Session } from "../session";
import { type Route, type StreamingRoute, type UnaryRoute } from "./route";

/** The methods of the provider's own service, over one session. */
export function providerRoutes(session: Session): Route[] {
  return Object.keys(METHODS).flatMap((name): Route[] =>
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
  const rpc = rpcs[name];
  return {
    kind: "unary",
    path: METHODS[name].path,
    answer: (bytes, call) =>
      inFlight(session, name, call, async () => {
        try {
          return write(name, await rpc(session, read(name, bytes), call.signal));
        } catch (error) {
          return failure(session, name, error);
        }
      }),
  };
}

function streamingRoute<Name extends StreamName>(session: Session, name: Name): StreamingRoute {
  const rpc = streamRpcs[name];
  return {
    kind: "streaming",
    path: METHODS[name].path,
    answer: (bytes, call, send) =>
      inFlight(session, name, call, async () => {
        try {
          for await (const message of rpc(session, read(name, bytes), call.signal))
            if (!(await send(write(name, message)))) break;
        } catch (error) {
          await send(failure(session, name, error));
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

function write<Name extends RpcName>(
  name: Name,
  response: MessageInitShape<Methods[Name]["output"]>,
): Uint8Array {
  return writeMessage(METHODS[name].output, response);
}

function read<Name extends RpcName>(name: Name, bytes: Buffer): MessageShape<Methods[Name]["input"]> {
  const { input } = METHODS[name];
  try {
    // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- the tables and the types come from the same files
    return readMessage(input, bytes) as MessageShape<Methods[Name]["input"]>;
  } catch (error) {
    throw new Error(`the request of ${bytes.length} bytes cannot be decoded as ${input}: ${String(error)}`);
  }
}

/** Nearly every response has diagnostics: a fault of ours is told like any other. */
function failure(session: Session, rpc: RpcName, error: unknown): Uint8Array {
  session.log.debug("unexpected error", { rpc, error });
  const text = session.redactor.clean(String(error));
  if (rpc === "stopProvider") return write(rpc, { Error: text });
  if (rpc === "callFunction") return write(rpc, { error: { text } });
  const diagnostics = new Diagnostics();
  explain(error, diagnostics);
  const told = diagnosticsToProto(diagnostics, "dynamic", (text) => session.redactor.clean(text));
  if (rpc === "listResource") return write(rpc, { diagnostic: told });
  if (rpc === "invokeAction")
    return write(rpc, { type: { case: "completed", value: { diagnostics: told } } });
  return writeMessage(METHODS[rpc].output, { diagnostics: told });
}
