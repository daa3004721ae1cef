// How the benchmarks print: ratios of one run, because machines are noisy.

import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** Prints one line: what, the ratio, and the figures behind it. */
export function report(what: string, ratio: number, figures: string): void {
  process.stdout.write(`${what.padEnd(60)} ${ratio.toFixed(2).padStart(7)}   (${figures})\n`);
}

/** Two things that were measured in turn, a pair a round, in milliseconds. */
export interface Compared {
  readonly what: string;
  readonly against: string;
  readonly ours: readonly number[];
  readonly theirs: readonly number[];
  /** What is aimed at, as a ratio. */
  readonly goal?: number;
}

/** The ratios of the pairs. */
export function ratiosOf({ ours, theirs }: Compared): { minimum: number; median: number; maximum: number } {
  const ratios = ours.map((value, round) => value / (theirs[round] ?? NaN));
  return { minimum: Math.min(...ratios), median: median(ratios), maximum: Math.max(...ratios) };
}

/** Prints what was compared. */
export function reportCompared(compared: Compared): void {
  const { minimum, median: middle, maximum } = ratiosOf(compared);
  const figures = `${minimum.toFixed(2)}–${maximum.toFixed(2)}; ${median(compared.ours).toFixed(0)} ms / ${median(compared.theirs).toFixed(0)} ms`;
  report(`${compared.what} / ${compared.against}`, middle, figures);
}

/** Writes `results/NAME.json` and `results/NAME.md`. @param notes sentences below the table */
export function writeResults(name: string, all: readonly Compared[], notes: readonly string[] = []): void {
  const folder = join(__dirname, "results");
  mkdirSync(folder, { recursive: true });
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim() ?? "unknown"}, Node ${process.versions.node}, ${process.platform}`;
  const rows = all.map((compared) => ({ ...compared, ratio: ratiosOf(compared) }));
  writeFileSync(join(folder, `${name}.json`), `${JSON.stringify({ name, machine, rows, notes }, null, 2)}\n`);
  const lines = rows.map(({ what, against, ratio, goal }) => {
    const cells = [ratio.minimum, ratio.median, ratio.maximum, goal].map((value) => value?.toFixed(2) ?? "");
    return `| ${[what, against, ...cells].join(" | ")} |`;
  });
  writeFileSync(
    join(folder, `${name}.md`),
    [
      "| Measured | Against | Minimum | Median | Maximum | Goal |",
      "| --- | --- | --- | --- | --- | --- |",
      ...lines,
      "",
      `Ratios of wall-clock times, taken in turn, pair by pair. ${machine}.`,
      ...notes.flatMap((note) => ["", note]),
      "",
    ].join("\n"),
  );
}
