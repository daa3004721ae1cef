// Health: the service "plugin" is up as long as the process answers.
import { create, fromBinary, toBinary } from "@bufbuild/protobuf";
import { Health, HealthCheckResponse_ServingStatus as Serving } from "../generated/grpc_health_pb";
import { pathOf } from "./method-path";
import { type Route } from "./route";
import { GrpcError, Status } from "./status";

/** The method that asks. */
export function healthRoute(): Route {
  const { check } = Health.method;
  return {
    kind: "unary",
    path: pathOf(check),
    async answer(request) {
      const { service } = fromBinary(check.input, request);
      if (service !== "plugin" && service !== "")
        throw new GrpcError(Status.notFound, `no service ${JSON.stringify(service)}`);
      return toBinary(check.output, create(check.output, { status: Serving.SERVING }));
    },
  };
}
