// The Provider service: each gRPC call to the function of its method.
import { type Message, type MessageInitShape } from "@bufbuild/protobuf";
import {
  type ServerUnaryCall,
  type sendUnaryData,
  status,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import { Diagnostics } from "../diagnostics/diagnostics";
import { diagnosticsToProto } from "../diagnostics/to-proto";
import { type ReadResource_ResponseSchema } from "../generated/tfplugin6_pb";
import { rpcs } from "../rpc/index";
import { explain } from "../rpc/open-call";
import { type Session } from "../session";

/** The implementation for `Server.addService`, over one session. */
export function providerService(session: Session): UntypedServiceImplementation {
  const handlers = Object.entries(rpcs).map(([name, rpc]) => [name, unary(session, name, rpc as AnyRpc)]);
  return Object.fromEntries(handlers) as UntypedServiceImplementation;
}

type AnyRpc = (session: Session, request: Message, signal: AbortSignal) => Promise<object>;

function unary(session: Session, name: string, rpc: AnyRpc) {
  return (call: ServerUnaryCall<Message, object>, answer: sendUnaryData<object>): void => {
    const cancelled = new AbortController();
    call.on("cancelled", () => cancelled.abort(new Error("the caller went away")));
    const signal = AbortSignal.any([session.stop.signal, cancelled.signal]);
    session.log.trace("call", { rpc: name });
    const work = rpc(session, call.request, signal)
      .catch((error: unknown) => failure(session, name, error))
      .then(
        (response) => answer(null, response),
        (error: unknown) => answer({ code: status.INTERNAL, details: String(error) }),
      )
      .finally(() => session.inFlight.delete(work));
    session.inFlight.add(work);
  };
}

/** Every response but StopProvider's has diagnostics: a fault of ours is told like any other. */
function failure(
  session: Session,
  rpc: string,
  error: unknown,
): MessageInitShape<typeof ReadResource_ResponseSchema> {
  session.log.debug("unexpected error", { rpc, error });
  const diagnostics = new Diagnostics();
  explain(error, diagnostics);
  return { diagnostics: diagnosticsToProto(diagnostics, "dynamic", (text) => session.redactor.clean(text)) };
}
