// The services that go-plugin expects beside the provider's own.
import {
  type sendUnaryData,
  type ServerDuplexStream,
  type ServerUnaryCall,
  type ServerWritableStream,
  status,
  type UntypedServiceImplementation,
} from "@grpc/grpc-js";
import {
  type HealthCheckRequest,
  HealthCheckResponse_ServingStatus as Serving,
} from "../generated/grpc_health_pb";
import { type Empty } from "../generated/go_plugin_pb";

/**
 * GRPCController: core is done with this process. Without this service, core waits two seconds and kills.
 *
 * @param shutdown called when the answer has been handed to the connection; it must let that flush before it exits
 */
export function controllerService(shutdown: () => void): UntypedServiceImplementation {
  return {
    shutdown: (_call: ServerUnaryCall<Empty, object>, answer: sendUnaryData<object>) => {
      answer(null, {});
      setImmediate(shutdown);
    },
  };
}

/** A stream that stays open until the client leaves or the process ends. */
export interface OpenStream {
  end(): unknown;
}

/**
 * GRPCStdio: would copy stdout and stderr of a remote process. Ours is local, so the stream stays open and silent.
 *
 * @param open the open streams of the process; each is in it as long as it is open
 */
export function stdioService(open: Set<OpenStream>): UntypedServiceImplementation {
  return {
    streamStdio: (stream: ServerWritableStream<Empty, object>) => {
      open.add(stream);
      stream.on("cancelled", () => open.delete(stream));
    },
  };
}

/**
 * GRPCBroker: would announce extra connections. Protocol 6 has none, so the stream stays open and silent.
 *
 * @param open as for {@link stdioService}
 */
export function brokerService(open: Set<OpenStream>): UntypedServiceImplementation {
  return {
    startStream: (stream: ServerDuplexStream<object, object>) => {
      open.add(stream);
      stream.on("cancelled", () => open.delete(stream));
      stream.on("data", () => undefined);
      stream.on("end", () => stream.end());
    },
  };
}

/** Health: the service "plugin" is up as long as the process answers. */
export function healthService(): UntypedServiceImplementation {
  return {
    check: ({ request }: ServerUnaryCall<HealthCheckRequest, object>, answer: sendUnaryData<object>) => {
      if (request.service === "plugin" || request.service === "") answer(null, { status: Serving.SERVING });
      else answer({ code: status.NOT_FOUND, details: `no service ${JSON.stringify(request.service)}` });
    },
  };
}
