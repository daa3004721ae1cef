// What the long runs have in common: options, output, and one temporary folder that goes in the end.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** An option that takes a whole number, as `--name 5`. @throws Error when it is none */
export function integerOption(name: string, otherwise: number): number {
  const place = process.argv.indexOf(`--${name}`);
  if (place < 0) return otherwise;
  const value = Number(process.argv[place + 1]);
  if (!Number.isSafeInteger(value) || value < 0)
    throw new Error(`--${name} takes a whole number, got ${process.argv[place + 1]}`);
  return value;
}

export function print(line: string): void {
  process.stdout.write(`${line}\n`);
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
