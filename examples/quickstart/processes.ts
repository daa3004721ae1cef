// The processes of the quickstart: the gateway in the background, and commands one after the other.

import { type ChildProcess, spawn } from "node:child_process";
import { createInterface } from "node:readline";

/** A running gateway. */
export interface RunningGateway {
  readonly url: string;
  /** Ends it; resolves when it has ended. */
  stop(): Promise<void>;
}

/**
 * Starts `cdktf-bifrost gateway` on a free loopback port and waits until it listens.
 * @throws Error with its output when it ends before that.
 */
export function startGatewayProcess(command: string, db: string, apiKey: string): Promise<RunningGateway> {
  const gateway = spawn(process.execPath, [command, "gateway", "--port", "0", "--db", db], {
    stdio: ["ignore", "pipe", "inherit"],
    env: { ...process.env, BIFROST_API_KEY: apiKey },
  });
  return new Promise((resolve, reject) => {
    createInterface({ input: gateway.stdout }).on("line", (line) => {
      const url = /^listening on (http:\/\/\S+)$/.exec(line)?.[1];
      if (url !== undefined) resolve({ url, stop: () => stop(gateway) });
    });
    gateway.once("error", reject);
    gateway.once("exit", (code) =>
      reject(new Error(`the gateway ended with code ${code} before it listened`)),
    );
  });
}

function stop(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (child.exitCode !== null || child.signalCode !== null) resolve();
    child.once("exit", () => resolve());
    child.kill("SIGTERM");
  });
}

/**
 * Runs a command and returns what it printed; `onLine` sees each line as it comes, and `signal` ends it.
 * @throws Error with the last lines when it fails.
 */
export function run(
  command: string,
  args: readonly string[],
  options: {
    readonly cwd: string;
    readonly env: NodeJS.ProcessEnv;
    readonly onLine?: (line: string) => void;
    readonly signal?: AbortSignal;
  },
): Promise<string> {
  const child = spawn(command, args, {
    cwd: options.cwd,
    env: options.env,
    stdio: ["ignore", "pipe", "pipe"],
    ...(options.signal && { signal: options.signal }),
  });
  const lines: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    createInterface({ input: stream }).on("line", (raw) => {
      const line = raw.replace(/\u001b\[[0-9;]*[A-Za-z]/g, "").trimEnd();
      lines.push(line);
      options.onLine?.(line);
    });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("close", (code) => {
      if (code === 0) resolve(lines.join("\n"));
      else
        reject(
          new Error(`${command} ${args.join(" ")} failed with code ${code}:\n${lines.slice(-40).join("\n")}`),
        );
    });
  });
}
