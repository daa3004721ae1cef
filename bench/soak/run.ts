// `npm run soak`: five minutes of Terraform commands on one process of the provider. Writes the samples to bench/results/soak.json and
// the picture to docs/images/soak.svg; ends with 1 when something grew.
//
//   npm run soak -- --minutes 5

import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { terraformBinary } from "../../examples/quickstart/terraform-binary";
import { minutesSoFar, record } from "../../test/reliability/record";
import { plot } from "./plot";
import { COMMANDS_A_ROUND, soak } from "./soak";
import { verdictOn } from "./verdict";

const root = join(__dirname, "..", "..");

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { minutes: { type: "string", default: "5" } } });
  const minutes = Number(values.minutes);
  if (!(minutes > 0)) throw new Error("--minutes takes a number above 0");
  const end = performance.now() + minutes * 60_000;
  const samples = await soak(({ length }) => length < 8 || performance.now() < end);
  const verdict = verdictOn(samples);
  const commands = samples.length * COMMANDS_A_ROUND;
  const result = {
    name: "soak",
    seconds: Math.round(samples.at(-1)?.seconds ?? 0),
    rounds: samples.length,
    commands,
    node: process.version,
    terraform: terraformVersion(),
    ...verdict,
    samples,
  };
  mkdirSync(join(root, "bench", "results"), { recursive: true });
  writeFileSync(join(root, "bench", "results", "soak.json"), `${oneLineEach(result)}\n`);
  const title = `One process of the provider over ${commands} Terraform commands`;
  writeFileSync(join(root, "docs", "images", "soak.svg"), plot(samples, title));
  const { heap, rss, handles, isFlat } = verdict;
  await record("soak", {
    minutes: minutesSoFar(),
    tried: { commands, "rounds on one process": samples.length },
    found: { leaking: isFlat ? 0 : 1 },
  });
  process.stdout.write(
    `${samples.length} rounds, ${commands} commands in ${result.seconds} s\n` +
      `heap ${heap.slope.toFixed(0)} bytes a round (at most ${heap.bound}), resident memory ${rss.slope.toFixed(0)} (at most ${rss.bound}), ` +
      `file descriptors ${handles.join(" or ")}\n${isFlat ? "flat" : "NOT FLAT"}\n`,
  );
  process.exitCode = isFlat ? 0 : 1;
}

function terraformVersion(): string {
  const binary = terraformBinary(join(root, ".cache", "terraform"), () => undefined);
  const said = execFileSync(binary, ["version"], {
    encoding: "utf8",
    env: { ...process.env, CHECKPOINT_DISABLE: "1" },
    stdio: ["ignore", "pipe", "ignore"],
  });
  return /^\S+ v\S+/m.exec(said)?.[0] ?? said;
}

/** JSON with a line for each sample. */
function oneLineEach({ samples, ...rest }: Record<string, unknown> & { samples: readonly object[] }): string {
  const head = JSON.stringify(rest, null, 2).slice(0, -2);
  return `${head},\n  "samples": [\n${samples.map((sample) => `    ${JSON.stringify(sample)}`).join(",\n")}\n  ]\n}`;
}

void main();
