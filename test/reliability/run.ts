// `npm run reliability`: all long runs, one after the other; each writes its figures into docs/reliability.md. Ends with 1 when one of them
// found something, did not end, or left its figures as they were.
//
//   npm run reliability -- --minutes 35
//
// Without `--minutes` each takes its own time, about an hour together. With it they share the time, and each makes as many trials as fit
// into its part, at least one of each kind. Nothing else may build in this checkout meanwhile.

import { execFileSync, fork } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { minutesOption, print } from "./command";
import { PROMISES, type Suite, SUITES } from "./promises";
import { recordedAt } from "./record";

const root = join(__dirname, "..", "..");

/** How much of the time each command gets next to the others. */
const WEIGHTS: Readonly<Record<string, number>> = {
  "npm run test:kills": 10,
  "npm run test:faults": 8,
  "npm run test:parallel": 7,
  "npm run fuzz": 5,
  "npm run soak": 5,
};

/** Minutes below which a command says nothing: the first half of a soak only fills caches. */
const SHORTEST: Readonly<Record<string, number>> = { "npm run soak": 4 };

/** Minutes of a command without `--minutes`, where its own would be longer. */
const SHORTER: Readonly<Record<string, number>> = { "npm run fuzz": 10 };

/** After so many times its part a command counts as hung, and after so many minutes at the earliest. */
const HUNG = { times: 4, minutes: 20 };

async function main(): Promise<void> {
  const total = minutesOption();
  print("== build");
  execFileSync("npm", ["run", "--silent", "build"], { cwd: root, stdio: "inherit" });
  const end = performance.now() + (total ?? 0) * 60_000;
  const commands = [...new Set(Object.values(PROMISES).map(({ command }) => command))];
  const failed: string[] = [];
  for (const [nth, command] of commands.entries()) {
    const left = (end - performance.now()) / 60_000;
    // One that took longer than its part leaves less for those after it.
    const weights = commands.slice(nth).reduce((sum, each) => sum + weightOf(each), 0);
    const part = Math.max(SHORTEST[command] ?? 0.5, (left * weightOf(command)) / weights);
    const minutes = total === undefined ? SHORTER[command] : Number(part.toFixed(1));
    print(`== ${command}${minutes === undefined ? "" : ` -- --minutes ${minutes}`}`);
    const problem = await runProgram(command, minutes);
    if (problem !== undefined) failed.push(`${command}: ${problem}`);
  }
  for (const problem of failed) print(`FAILED ${problem}`);
  process.exitCode = failed.length === 0 ? 0 : 1;
}

function weightOf(command: string): number {
  return WEIGHTS[command] ?? 1;
}

/** Runs the program of an npm script, which has been built for; what is wrong with it, undefined when nothing is. */
async function runProgram(command: string, minutes: number | undefined): Promise<string | undefined> {
  const suites = SUITES.filter((suite) => PROMISES[suite].command === command);
  const before = suites.map(recordedAt);
  const child = fork(programOf(command), minutes === undefined ? [] : ["--minutes", String(minutes)], {
    cwd: root,
  });
  const patience = Math.max(HUNG.minutes, HUNG.times * (minutes ?? 0)) * 60_000;
  const timer = minutes === undefined ? undefined : setTimeout(() => child.kill("SIGKILL"), patience);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
  clearTimeout(timer);
  if (code === null) return "it did not end";
  const silent = suites.filter((suite: Suite, nth) => recordedAt(suite) === before[nth]);
  if (silent.length > 0) return `it wrote no figures of ${silent.join(", ")}`;
  return code === 0 ? undefined : `it ended with ${code}`;
}

/** The file that an npm script runs. */
function programOf(command: string): string {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(
    readFileSync(join(root, "package.json"), "utf8"),
  );
  const program = /tsx (\S+\.ts)$/.exec(scripts[command.replace("npm run ", "")] ?? "")?.[1];
  if (program === undefined) throw new Error(`package.json has no program for ${command}`);
  return join(root, program);
}

void main();
