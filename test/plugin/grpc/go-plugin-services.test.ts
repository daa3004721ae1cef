import { HealthCheckResponse_ServingStatus as Serving } from "../../../src/plugin/generated/grpc_health_pb";
import { withSample } from "../served-sample";

test("Shutdown is answered, and the process is asked to end once", () =>
  withSample(async ({ served }) => {
    await served.client.callPath("/plugin.GRPCController/Shutdown");
    await new Promise(setImmediate);
    expect(served.shutdowns()).toBe(1);
  }));

test("the service plugin is healthy, others do not exist", () =>
  withSample(async ({ served }) => {
    const check = (service: string) => served.client.callPath("/grpc.health.v1.Health/Check", { service });
    expect(await check("plugin")).toMatchObject({ status: Serving.SERVING });
    await expect(check("other")).rejects.toMatchObject({ details: 'no service "other"' });
  }));

test.each(["/plugin.GRPCStdio/StreamStdio", "/plugin.GRPCBroker/StartStream"])(
  "the stream %s stays open until the client leaves",
  (path) =>
    withSample(async ({ served }) => {
      const empty = () => Buffer.alloc(0);
      const stream = served.client.raw.makeBidiStreamRequest(path, empty, empty);
      const ended = new Promise((resolve) => void stream.on("error", resolve));
      stream.write({});
      await served.client.callPath("/grpc.health.v1.Health/Check", { service: "plugin" });
      stream.cancel();
      expect(await ended).toMatchObject({ code: 1 });
    }),
);

test("a broker stream that the client ends is ended", () =>
  withSample(async ({ served }) => {
    const empty = () => Buffer.alloc(0);
    const stream = served.client.raw.makeBidiStreamRequest("/plugin.GRPCBroker/StartStream", empty, empty);
    const status = new Promise((resolve) => void stream.on("status", resolve));
    stream.on("data", () => undefined);
    stream.end();
    expect(await status).toMatchObject({ code: 0 });
  }));

test("a method of a newer protocol is answered UNIMPLEMENTED", () =>
  withSample(async ({ served }) => {
    await expect(served.client.callPath("/tfplugin6.Provider/DoMore")).rejects.toMatchObject({
      code: 12,
    });
  }));
