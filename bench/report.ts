// How the benchmarks print: ratios of one run, because machines are noisy.

/** The middle of the values. */
export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? NaN;
}

/** Prints one line: what, the ratio, and the figures behind it. */
export function report(what: string, ratio: number, figures: string): void {
  process.stdout.write(`${what.padEnd(60)} ${ratio.toFixed(2).padStart(7)}   (${figures})\n`);
}
