// How the provider's own work grows: the CPU of a plan a profile, and memory, for more and for larger profiles. Another process has the
// gateway. Figures are CPU time, which suffers less from what else the machine does; compare ratios of one run.

import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { buildSync } from "esbuild";
import { startGateway } from "../src/gateway";
import { type Planned } from "./cpu/calls";
import { LARGE, SMALL, type Size } from "./cpu/profile";
import { median, report } from "./report";

const KEY = "bfst-bench-0123456789";
const PLANS = 3;

/** Prints how the cost of a profile grows. @param counts how many small profiles, the first being what others are compared with */
export async function benchScale(counts: readonly number[]): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bench-scale-"));
  try {
    const script = join(folder, "calls.js");
    buildSync({
      entryPoints: [join(__dirname, "cpu", "calls.ts")],
      bundle: true,
      platform: "node",
      target: "node20",
      outfile: script,
      logLevel: "error",
    });
    const plan = (count: number, size: Size): Promise<Planned> => planned(script, folder, count, size);
    const [least = 100, ...more] = counts;
    const first = await plan(least, SMALL);
    const figures = (count: number, { each, memory, peak }: Planned): string =>
      `${median(each).toFixed(2)} ms CPU each; ${megabytes(memory.at(-1) ?? 0)} after the last plan, at most ${megabytes(peak)}; ${count} profiles`;
    report(`plan of ${least} profiles / itself`, 1, figures(least, first));
    for (const count of more) {
      const many = await plan(count, SMALL);
      report(
        `CPU of a profile, ${count} profiles / ${least}`,
        median(many.each) / median(first.each),
        figures(count, many),
      );
    }
    const large = await plan(1, LARGE);
    report(
      "CPU of a profile of 100 providers × (6 budgets + 20 models) / small",
      median(large.each) / median(first.each),
      figures(1, large),
    );
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function planned(script: string, cwd: string, count: number, size: Size): Promise<Planned> {
  const gateway = await startGateway({ apiKey: KEY });
  try {
    const sizes = [count, PLANS, size.providers, size.models, size.periods].map(String);
    const child = spawn(process.execPath, ["--expose-gc", script, ...sizes], {
      cwd,
      env: { PATH: process.env["PATH"], BIFROST_ENDPOINT: gateway.url, BIFROST_API_KEY: KEY },
      stdio: ["ignore", "pipe", "inherit"],
    });
    let output = "";
    child.stdout.on("data", (bytes: Buffer) => (output += bytes.toString()));
    const [code]: unknown[] = await once(child, "close");
    if (code !== 0) throw new Error(`the plans of ${count} profiles ended with ${String(code)}`);
    const told: Planned = JSON.parse(output);
    return told;
  } finally {
    await gateway.close();
  }
}

function megabytes(bytes: number): string {
  return `${Math.round(bytes / 1024 / 1024)} MiB`;
}
