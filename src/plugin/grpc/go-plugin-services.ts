// The services that go-plugin expects beside the provider's own.
import { GRPCBroker, GRPCController, GRPCStdio } from "../generated/go_plugin_pb";
import { Health, HealthCheckResponse_ServingStatus as Serving } from "../generated/grpc_health_pb";
import { type Route, silent, unary } from "./route";
import { GrpcError, Status } from "./status";

/**
 * - GRPCController: core is done with this process. Without this service, core waits two seconds and kills.
 * - GRPCStdio would copy stdout and stderr of a remote process. Ours is local, so the stream stays open and silent.
 * - GRPCBroker would announce extra connections. Protocol 6 has none, so the stream stays open and silent.
 * - Health: the service "plugin" is up as long as the process answers.
 *
 * @param shutdown called when the answer has been handed to the connection; it must let that flush before it exits
 */
export function goPluginRoutes(shutdown: () => void): Route[] {
  return [
    unary(GRPCController.method.shutdown, () => {
      setImmediate(shutdown);
      return {};
    }),
    silent(GRPCStdio.method.streamStdio),
    silent(GRPCBroker.method.startStream),
    unary(Health.method.check, ({ service }) => {
      if (service === "plugin" || service === "") return { status: Serving.SERVING };
      throw new GrpcError(Status.notFound, `no service ${JSON.stringify(service)}`);
    }),
  ];
}
