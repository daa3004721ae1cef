// What the long runs have in common: options, output, one temporary folder that goes in the end, and trials that cannot end the run.

import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { messageOf } from "../../src/api/thrown";

/** An option that takes a whole number, as `--name 5`. @throws Error when it is none */
export function integerOption(name: string, otherwise: number): number {
  const text = option(name);
  const value = Number(text ?? otherwise);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error(`--${name} takes a whole number, got ${text}`);
  return value;
}

/** The option `--minutes`; undefined when it is not given. @throws Error when it is no number above 0 */
export function minutesOption(): number | undefined {
  const text = option("minutes");
  if (text === undefined) return undefined;
  const minutes = Number(text);
  if (!(minutes > 0 && minutes < Infinity)) throw new Error(`--minutes takes a number above 0, got ${text}`);
  return minutes;
}

/** What tells whether so many minutes have not passed yet; without a limit they never have. */
export function timeLimit(minutes: number | undefined): () => boolean {
  const end = performance.now() + (minutes ?? Infinity) * 60_000;
  return () => performance.now() < end;
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** Does one trial. One that throws is told in the way that the others tell their faults, so the trials after it still run. */
export async function attempt<T>(trial: () => Promise<T>, broken: (fault: string) => T): Promise<T> {
  try {
    // Where somebody cleaned up the temporary folders, only the trial under way is lost.
    mkdirSync(tmpdir(), { recursive: true });
    return await trial();
  } catch (error) {
    return broken(`the trial itself broke off: ${messageOf(error)}`);
  }
}

/** Does the work with a temporary folder of its own, which is removed afterwards. Its name is short: it is in the paths of sockets. */
export async function inTemporaryFolder(work: () => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "bt-"));
  process.env["TMPDIR"] = folder;
  try {
    await work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function option(name: string): string | undefined {
  const place = process.argv.indexOf(`--${name}`);
  return place < 0 ? undefined : (process.argv[place + 1] ?? "");
}
