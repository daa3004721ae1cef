// Our provider, served by the process of the test to the Terraform that it runs. Terraform otherwise starts a process of the provider
// three or four times for each command, which is most of what a command costs.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Provider } from "../../src/plugin";
import { createRoutes } from "../../src/plugin/grpc/routes";
import { listen } from "../../src/plugin/grpc/server";
import { createLog } from "../../src/plugin/log/log";
import { createRedactor } from "../../src/plugin/log/redactor";
import { createSession } from "../../src/plugin/session";
import { createBifrostProvider } from "../../src/provider";

/** A provider that Terraform connects to. */
export interface ServedProvider {
  /** What tells Terraform of it: the value of TF_REATTACH_PROVIDERS. */
  readonly reattach: string;
  close(): Promise<void>;
}

/** Serves the provider on a socket of its own. @param environment what it finds in its environment. */
export async function serveProvider(environment: NodeJS.ProcessEnv): Promise<ServedProvider> {
  const directory = mkdtempSync(join(tmpdir(), "served-"));
  const socket = join(directory, "socket");
  const redactor = createRedactor();
  const provider = createBifrostProvider(environment);
  const session = createSession({
    provider: provider as Provider<unknown>,
    log: createLog({ module: "provider.bifrost", level: "off", redactor, write: () => undefined }),
    redactor,
  });
  const routes = createRoutes(session, () => undefined);
  const server = await listen({
    log: session.log,
    address: `unix:${socket}`,
    tls: undefined,
    routes: async () => routes,
  });
  const connection = {
    Protocol: "grpc",
    ProtocolVersion: 6,
    Pid: process.pid,
    // Terraform leaves the process alone when it is done.
    Test: true,
    Addr: { Network: "unix", String: socket },
  };
  return {
    reattach: JSON.stringify({ "registry.terraform.io/cdktf-bifrost/bifrost": connection }),
    async close() {
      await server.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}
