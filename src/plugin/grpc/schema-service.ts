// GetProviderSchema from bytes that were encoded when the provider was built. Each command starts a process that is asked for nothing
// else: it loads neither the provider nor the messages.
import { type Log } from "../log/log";
import { type UnaryRoute } from "./route";

/** Where GetProviderSchema is found. */
export const SCHEMA_PATH = "/tfplugin6.Provider/GetProviderSchema";

/** The method with its answer. */
export function schemaRoute(answer: () => Promise<Uint8Array>, log: Log): UnaryRoute {
  return {
    kind: "unary",
    path: SCHEMA_PATH,
    answer() {
      log.trace("call", { rpc: "getProviderSchema" });
      return answer();
    },
  };
}
