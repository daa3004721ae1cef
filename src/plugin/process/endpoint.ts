// Where the server listens: a socket in a directory of its own, or a local port where there are no such sockets.
import { mkdtempSync, rmdirSync, unlinkSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { directoryPrefix } from "./socket-directory";

/** An address, for gRPC and for the handshake line. */
export interface Endpoint {
  readonly network: "unix" | "tcp";
  readonly address: string;
  readonly grpcAddress: string;
  /** Removes what was made for it; may be called more than once. */
  remove(): void;
  /** Removes what processes that were killed have left beside it. */
  removeStale(): Promise<void>;
}

/**
 * Makes an endpoint. On Windows, and with `PLUGIN_NETWORK=tcp`, it is a local port, in the range that the parent's firewall rules expect
 * (`PLUGIN_MIN_PORT` to `PLUGIN_MAX_PORT`). Another process may take the port before the server listens.
 */
export async function createEndpoint(env: NodeJS.ProcessEnv, platform = process.platform): Promise<Endpoint> {
  if (platform !== "win32" && env["PLUGIN_NETWORK"] !== "tcp") return unixEndpoint();
  const least = Number(env["PLUGIN_MIN_PORT"] ?? 0);
  const port = await freePort(least, Number(env["PLUGIN_MAX_PORT"] ?? least));
  const address = `127.0.0.1:${port}`;
  return {
    network: "tcp",
    address,
    grpcAddress: address,
    remove: () => undefined,
    removeStale: async () => undefined,
  };
}

/** The kernel's limit for the path of a socket (104 on macOS, 108 on Linux, with its end mark). */
const LONGEST_SOCKET_PATH = 103;

function unixEndpoint(): Endpoint {
  const prefix = directoryPrefix(process.pid);
  const name = (base: string) => join(base, `${prefix}XXXXXX`, "socket");
  const base = name(tmpdir()).length > LONGEST_SOCKET_PATH ? "/tmp" : tmpdir();
  // mkdtemp makes the directory 0700: nobody else can even connect.
  const directory = mkdtempSync(join(base, prefix));
  const address = join(directory, "socket");
  return {
    network: "unix",
    address,
    grpcAddress: `unix:${address}`,
    remove: () => {
      for (const [remove, path] of [
        [unlinkSync, address],
        [rmdirSync, directory],
      ] as const)
        try {
          remove(path);
        } catch {
          // It is gone.
        }
    },
    removeStale: async () => (await import("./stale-endpoints.js")).removeStaleEndpoints(base),
  };
}

async function freePort(least: number, most: number): Promise<number> {
  for (let port = least; port <= most; port++) {
    const found = await new Promise<number | undefined>((resolve) => {
      const probe = createServer();
      probe.once("error", () => resolve(undefined));
      probe.listen(port, "127.0.0.1", () => {
        const address = probe.address();
        probe.close(() => resolve(typeof address === "object" ? address?.port : undefined));
      });
    });
    if (found !== undefined) return found;
  }
  throw new Error(`no free port from ${least} to ${most}`);
}
