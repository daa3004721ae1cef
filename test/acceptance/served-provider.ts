// Our provider, served by the process of the test to the Terraform that it runs. Terraform otherwise starts a process of the provider
// three or four times for each command, which is most of what a command costs.

import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Provider } from "../../src/plugin";
import { type Connections, createConnections, type Served } from "../../src/plugin/grpc/connections";
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

/**
 * Serves the provider on a socket of its own.
 *
 * @param environment what it finds in its environment.
 * @param isApart whether each connection has a provider of its own, which knows nothing of the others. Terraform makes a connection where
 *   it would otherwise start a process, so this tells apart what one process plans and another one applies. What outlasts a process, which
 *   is the journal, is not kept.
 */
export async function serveProvider(
  environment: NodeJS.ProcessEnv,
  isApart = false,
): Promise<ServedProvider> {
  const directory = mkdtempSync(join(tmpdir(), "served-"));
  const socket = join(directory, "socket");
  const served = isApart ? await listenApart(environment, socket) : await listenOnce(environment, socket);
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
      await served.close();
      rmSync(directory, { recursive: true, force: true });
    },
  };
}

type Closable = Pick<ServedProvider, "close">;

async function listenOnce(environment: NodeJS.ProcessEnv, socket: string): Promise<Closable> {
  return listen({ ...providerIn(environment), address: `unix:${socket}` });
}

async function listenApart(environment: NodeJS.ProcessEnv, socket: string): Promise<Closable> {
  const all: Connections[] = [];
  const door = createServer((client) => {
    const connections = createConnections({ ...providerIn(environment), early: new Map() });
    all.push(connections);
    connections.accept(client);
  });
  door.listen(socket);
  await once(door, "listening");
  return {
    async close() {
      door.close();
      await Promise.all(all.map((connections) => connections.close()));
    },
  };
}

/** A provider that has answered nothing, and how it is served. */
function providerIn(environment: NodeJS.ProcessEnv): Pick<Served, "log" | "tls" | "routes"> {
  const redactor = createRedactor();
  const session = createSession({
    provider: createBifrostProvider(environment) as Provider<unknown>,
    log: createLog({ module: "provider.bifrost", level: "off", redactor, write: () => undefined }),
    redactor,
  });
  const routes = createRoutes(session, () => undefined);
  return { log: session.log, tls: undefined, routes: async () => routes };
}
