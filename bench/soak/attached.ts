// The built provider in a process of its own that Terraform attaches to, and what that process holds.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readlinkSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";

/** What the provider's process holds at one moment. */
export interface Holding {
  /** Bytes of memory that the kernel counts. */
  readonly rss: number;
  /** Bytes of the heap in use after a garbage collection. */
  readonly heap: number;
  /** Bytes of buffers outside the heap. */
  readonly buffers: number;
  /** Open file descriptors, sockets among them. On systems without /proc: what keeps the event loop alive. */
  readonly handles: number;
  readonly sockets: number;
}

/** A provider that waits for Terraform. */
export interface Attached {
  /** The value of TF_REATTACH_PROVIDERS. */
  readonly reattach: string;
  /** What it listens on, as an address of gRPC. */
  readonly address: string;
  holding(): Promise<Holding>;
  close(): Promise<void>;
}

const provider = join(__dirname, "..", "..", "lib", "terraform-provider-bifrost");

/**
 * The engine compiles a function again once it was called often, and keeps what it learned of it: for minutes that looks like a leak.
 * With these flags it does all of that at the first call.
 */
const FLAGS = [
  "--expose-gc",
  "--no-opt",
  "--always-sparkplug",
  "--no-lazy-feedback-allocation",
  "--no-flush-bytecode",
];

/** Starts the provider. @param directory where it looks for Terraform's data @param environment beside the PATH. */
export async function startAttached(
  directory: string,
  environment: Readonly<Record<string, string>>,
): Promise<Attached> {
  const child = spawn(
    process.execPath,
    [...FLAGS, "--require", join(__dirname, "probe.js"), provider, "--debug"],
    {
      cwd: directory,
      env: { PATH: process.env["PATH"], TMPDIR: process.env["TMPDIR"], ...environment },
      stdio: ["ignore", "pipe", "pipe", "ipc"],
    },
  );
  const { pid, stdout } = child;
  if (pid === undefined || stdout === null) throw new Error("the provider did not start");
  let errors = "";
  child.stderr?.on("data", (bytes: Buffer) => (errors += bytes.toString()));
  const ended = once(child, "exit");
  const line = await Promise.race([
    once(createInterface({ input: stdout }), "line").then(([text]) => String(text)),
    ended.then(([code]) => Promise.reject(new Error(`the provider ended with ${String(code)}: ${errors}`))),
  ]);
  const reattach = /^TF_REATTACH_PROVIDERS='(.*)'$/.exec(line)?.[1] ?? "";
  const [connection] = Object.values(JSON.parse(reattach) as Record<string, Reattach>);
  if (connection === undefined) throw new Error(`the provider said ${line}`);

  return {
    reattach,
    address: `unix:${connection.Addr.String}`,
    async holding() {
      const answer = once(child, "message");
      child.send("sample");
      const [told] = (await answer) as [Told];
      const { handles, sockets } = openOf(pid) ?? keptAlive(told);
      const { rss, heapUsed: heap, external } = told;
      return { rss, heap, buffers: external, handles, sockets };
    },
    async close() {
      child.kill("SIGTERM");
      await ended;
    },
  };
}

interface Reattach {
  readonly Addr: { readonly String: string };
}

/** What the probe says. */
interface Told {
  readonly rss: number;
  readonly heapUsed: number;
  readonly external: number;
  readonly resources: readonly string[];
}

/** The open file descriptors as the kernel lists them; undefined where it does not. */
function openOf(pid: number): Pick<Holding, "handles" | "sockets"> | undefined {
  const folder = `/proc/${pid}/fd`;
  try {
    const targets = readdirSync(folder).map((fd) => {
      try {
        return readlinkSync(join(folder, fd));
      } catch {
        return "closed meanwhile";
      }
    });
    return {
      handles: targets.filter((target) => target !== "closed meanwhile").length,
      sockets: targets.filter((target) => target.startsWith("socket:")).length,
    };
  } catch {
    return undefined;
  }
}

function keptAlive({ resources }: Told): Pick<Holding, "handles" | "sockets"> {
  const lasting = resources.filter((kind) => kind !== "Timeout" && kind !== "Immediate");
  return {
    handles: lasting.length,
    sockets: lasting.filter((kind) => /TCP|Pipe/.test(kind)).length,
  };
}
