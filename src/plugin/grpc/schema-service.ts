// GetProviderSchema and GetResourceIdentitySchemas from bytes that were encoded when the provider was built. Each command starts a
// process that is asked for nothing else: it loads neither the provider nor the messages.
import { type Log } from "../log/log";
import { type UnaryRoute } from "./route";

/** The methods that have one answer, and where they are found. */
export const SCHEMA_PATHS = {
  getProviderSchema: "/tfplugin6.Provider/GetProviderSchema",
  getResourceIdentitySchemas: "/tfplugin6.Provider/GetResourceIdentitySchemas",
} as const;

/** One of the methods with its answer. */
export function schemaRoute(
  rpc: keyof typeof SCHEMA_PATHS,
  answer: () => Promise<Uint8Array>,
  log: Log,
): UnaryRoute {
  return {
    kind: "unary",
    path: SCHEMA_PATHS[rpc],
    answer() {
      log.trace("call", { rpc });
      return answer();
    },
  };
}
