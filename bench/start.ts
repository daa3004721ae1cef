// How long the provider takes from its start to the handshake, against `node -e 0` in the same run. Terraform starts a provider three or
// four times for each command, so this is what every command pays.

import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { median, report } from "./report";

const provider = join(__dirname, "..", "lib", "terraform-provider-bifrost");
const environment = {
  PATH: process.env["PATH"],
  TF_PLUGIN_MAGIC_COOKIE: "d602bf8f470bc67ca7faa0386276bbdd4330efaf76d1a219cb4d6991ca9872b2",
  PLUGIN_PROTOCOL_VERSIONS: "6",
};

async function timed(
  start: () => ChildProcess,
  done: (child: ChildProcess) => Promise<unknown>,
): Promise<number> {
  const started = performance.now();
  const child = start();
  await done(child);
  const milliseconds = performance.now() - started;
  if (child.exitCode === null) {
    const exit = once(child, "exit");
    child.kill("SIGTERM");
    await exit;
  }
  return milliseconds;
}

/** Prints the ratio of the provider's start to that of an empty Node process. */
export async function benchStart(runs = 15): Promise<void> {
  const [ours, node]: [number[], number[]] = [[], []];
  for (let run = 0; run < runs; run += 1) {
    const handshake = (): ChildProcess =>
      spawn(provider, [], { env: environment, stdio: ["ignore", "pipe", "ignore"] });
    ours.push(await timed(handshake, (child) => once(child.stdout ?? child, "data")));
    const empty = (): ChildProcess =>
      spawn(process.execPath, ["-e", "0"], { env: environment, stdio: "ignore" });
    node.push(await timed(empty, (child) => once(child, "exit")));
  }
  report(
    "provider: start to handshake / node -e 0",
    median(ours) / median(node),
    `${median(ours).toFixed(0)} ms / ${median(node).toFixed(0)} ms`,
  );
}
