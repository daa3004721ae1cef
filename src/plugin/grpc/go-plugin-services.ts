// The services that go-plugin expects of every process. Their messages are empty or never read, so they need no library, and a process
// that is asked for nothing else loads none.
import { type Route } from "./route";

/**
 * - GRPCController: core is done with this process. Without this service, core waits two seconds and kills.
 * - GRPCStdio would copy stdout and stderr of a remote process. Ours is local, so the stream stays open and silent.
 * - GRPCBroker would announce extra connections. Protocol 6 has none, so the stream stays open and silent.
 *
 * @param shutdown called when the answer has been handed to the connection; it must let that flush before it exits
 */
export function goPluginRoutes(shutdown: () => void): Route[] {
  return [
    {
      kind: "unary",
      path: "/plugin.GRPCController/Shutdown",
      async answer() {
        setImmediate(shutdown);
        return new Uint8Array();
      },
    },
    { kind: "silent", path: "/plugin.GRPCStdio/StreamStdio", endsWithClient: false },
    { kind: "silent", path: "/plugin.GRPCBroker/StartStream", endsWithClient: true },
  ];
}
