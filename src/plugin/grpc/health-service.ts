// Health: the service "plugin" is up as long as the process answers.
import { readMessage } from "../messages/read-message";
import { writeMessage } from "../messages/write-message";
import { type Route } from "./route";
import { GrpcError, Status } from "./status";

/** SERVING of the status in an answer. */
const SERVING = 1;

/** The method that asks. */
export function healthRoute(): Route {
  return {
    kind: "unary",
    path: "/grpc.health.v1.Health/Check",
    async answer(request) {
      const { service } = readMessage("grpc.health.v1.HealthCheckRequest", request);
      if (service !== "plugin" && service !== "")
        throw new GrpcError(Status.notFound, `no service ${JSON.stringify(service)}`);
      return writeMessage("grpc.health.v1.HealthCheckResponse", { status: SERVING });
    },
  };
}
