// The Provider service: each gRPC call to the function of its method. It reads and writes the messages itself, so that bytes that are no
// message are answered with a diagnostic, too, not with a broken call.
import { create, type DescMethod, fromBinary, type Message, toBinary } from "@bufbuild/protobuf";
import {
  type ServerUnaryCall,
  type sendUnaryData,
  status,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import { Diagnostics } from "../diagnostics/diagnostics";
import { diagnosticsToProto } from "../diagnostics/to-proto";
import { Provider } from "../generated/tfplugin6_pb";
import { rpcs } from "../rpc/index";
import { explain } from "../rpc/open-call";
import { type RpcName } from "../rpc/rpc";
import { beginRun, type Session } from "../session";

/** The implementation for `Server.addService` with `rawServiceDefinition`, over one session. */
export function providerService(session: Session): UntypedServiceImplementation {
  const names = Object.keys(rpcs) as RpcName[];
  return Object.fromEntries(names.map((name) => [name, unary(session, name, rpcs[name] as AnyRpc)]));
}

type AnyRpc = (session: Session, request: Message, signal: AbortSignal) => Promise<Answer>;

/** What `create` makes a message of. */
type Answer = Record<string, unknown>;

function unary(session: Session, name: RpcName, rpc: AnyRpc) {
  const method: DescMethod = Provider.method[name];
  const write = (response: Answer) => Buffer.from(toBinary(method.output, create(method.output, response)));
  return (call: ServerUnaryCall<Buffer, Buffer>, answer: sendUnaryData<Buffer>): void => {
    if (name === "configureProvider") beginRun(session);
    const controller = new AbortController();
    const { signal } = controller;
    call.on("cancelled", () => controller.abort(new Error("the caller went away")));
    if (session.interruption !== undefined) controller.abort(session.interruption.reason);
    session.log.trace("call", { rpc: name });
    const work = Promise.resolve(call.request)
      .then(async (bytes) => write(await rpc(session, read(method, bytes), signal)))
      .catch((error: unknown) => write(failure(session, name, error)))
      .then(
        (response) => answer(null, response),
        (error: unknown) => answer({ code: status.INTERNAL, details: String(error) }),
      )
      .finally(() => session.inFlight.delete(work));
    session.inFlight.set(work, controller);
  };
}

/** Fields of newer protocols are dropped: keeping them, as the library does unless told, takes fifty times their size. */
function read({ input }: DescMethod, bytes: Buffer): Message {
  try {
    return fromBinary(input, bytes, { readUnknownFields: false });
  } catch (error) {
    throw new Error(`the request of ${bytes.length} bytes is no ${input.typeName}: ${String(error)}`);
  }
}

/** Every response but StopProvider's has diagnostics: a fault of ours is told like any other. */
function failure(session: Session, rpc: RpcName, error: unknown): Answer {
  session.log.debug("unexpected error", { rpc, error });
  if (rpc === "stopProvider") return { Error: session.redactor.clean(String(error)) };
  const diagnostics = new Diagnostics();
  explain(error, diagnostics);
  return { diagnostics: diagnosticsToProto(diagnostics, "dynamic", (text) => session.redactor.clean(text)) };
}
