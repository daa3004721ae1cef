// Who is killed: SIGKILL to Terraform, to the provider that it runs, or to both at once.

import { execFileSync } from "node:child_process";
import { type RunningTerraform } from "../../acceptance/terraform";

export const VICTIMS = [
  "terraform and provider",
  "provider",
  "terraform",
  "Terraform by Ctrl-C twice",
] as const;
export type Victim = (typeof VICTIMS)[number];

/** Sends SIGKILL. Everything happens before it returns, so nothing else moves meanwhile in this process. */
export function kill(victim: Victim, terraform: RunningTerraform): void {
  const { pid } = terraform;
  if (pid === undefined) throw new Error("Terraform did not start");
  if (victim === "terraform and provider") return terraform.kill();
  if (victim === "Terraform by Ctrl-C twice") {
    // The first asks Terraform to end in order, the second makes it end at once, with calls in progress.
    terraform.interrupt();
    return void setTimeout(() => terraform.interrupt(), 50);
  }
  if (victim === "terraform") return void process.kill(pid, "SIGKILL");
  const providers = childrenOf(pid);
  if (providers.length === 0) throw new Error("Terraform runs no provider");
  for (const provider of providers) process.kill(provider, "SIGKILL");
}

function childrenOf(pid: number): number[] {
  return execFileSync("ps", ["-A", "-o", "pid=,ppid="], { encoding: "utf8" })
    .trim()
    .split("\n")
    .map((line) => line.trim().split(/\s+/).map(Number))
    .flatMap(([child, parent]) => (parent === pid && child !== undefined ? [child] : []));
}
