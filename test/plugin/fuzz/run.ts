// `npm run fuzz`: random inputs for every method of the plug-in server, until the time is up. Ends with 1 when one of them failed.
//
//   npm run fuzz -- --minutes 5 --seed 42

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import fc from "fast-check";
import { minutesSoFar, record } from "../../reliability/record";
import { buildExecutable } from "../executable";
import { readCorpus, writeCase } from "./case";
import { CORPUS } from "./corpus";
import { anyCase } from "./inputs";
import { startTarget } from "./target";

const BATCH = 200;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { minutes: { type: "string", default: "60" }, seed: { type: "string" } },
  });
  const minutes = Number(values.minutes);
  const first = values.seed === undefined ? Date.now() % 0x7fff_ffff : Number(values.seed);
  if (!(minutes > 0) || !Number.isSafeInteger(first)) {
    throw new Error("--minutes takes a number above 0, and --seed takes an integer");
  }

  const directory = mkdtempSync(join(tmpdir(), "fuzz-"));
  const executable = join(directory, "terraform-provider-wide");
  await buildExecutable(join(__dirname, "wide-main.ts"), executable);
  const target = await startTarget(executable);
  const { findings } = target;
  const end = Date.now() + minutes * 60_000;
  try {
    print(`seed ${first}, ${minutes} minutes`);
    for (const input of readCorpus(CORPUS)) await target.take(input);
    for (let seed = first, told = 0; Date.now() < end; seed++) {
      for (const input of fc.sample(anyCase, { seed, numRuns: BATCH })) await target.take(input);
      for (; told < findings.failures.length; told++) {
        const { input, problem } = findings.failures[told] ?? { input: undefined, problem: "" };
        if (input)
          print(`seed ${seed}: ${problem}\n  ${keep(`seed-${seed}-${told}`, writeCase(problem, input))}`);
      }
    }
  } finally {
    target.close();
    rmSync(directory, { recursive: true, force: true });
  }
  const { inputs, failures, slowest, peakMemory } = findings;
  const slow = slowest.input && keep("slowest", writeCase("slowest", slowest.input));
  print(`inputs tried    ${inputs}`);
  print(`failures        ${failures.length}`);
  print(
    `slowest input   ${slowest.milliseconds.toFixed(0)} ms, ${slowest.input?.message.length ?? 0} bytes: ${slow ?? ""}`,
  );
  print(`peak memory     ${peakMemory} MiB`);
  await record("fuzz", {
    seed: first,
    minutes: minutesSoFar(),
    tried: { inputs },
    found: { failures: failures.length },
  });
  process.exitCode = failures.length === 0 ? 0 : 1;
}

/** Writes an entry for the corpus to a file of its own; returns its path. */
function keep(name: string, entry: object): string {
  const folder = join(__dirname, "..", "..", "..", ".cache", "fuzz");
  mkdirSync(folder, { recursive: true });
  const file = join(folder, `${name}.json`);
  writeFileSync(file, `${JSON.stringify(entry)}\n`);
  return file;
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

void main();
