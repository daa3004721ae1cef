// Whether a row of samples is flat. Memory is noisy: garbage collectors and caches move it, in both directions. A leak goes one way.

/** The judgement on one row. */
export interface Flatness {
  /** Median of the slopes between all pairs of the second half (Theil–Sen): growth a loop, whatever single samples do. */
  readonly slope: number;
  /** The most that it may be. */
  readonly bound: number;
  readonly isFlat: boolean;
}

/**
 * Judges the second half of a row; the first half fills caches.
 *
 * @param bound growth a loop that is still called flat. What shrinks is flat.
 * @throws {RangeError} for fewer than eight samples, which say nothing.
 */
export function flatness(samples: readonly number[], bound: number): Flatness {
  if (samples.length < 8) throw new RangeError(`${samples.length} samples are too few to judge by`);
  const half = samples.slice(samples.length >> 1);
  const slopes = half.flatMap((from, i) => half.slice(i + 1).map((to, j) => (to - from) / (j + 1)));
  const slope = median(slopes);
  return { slope, bound, isFlat: slope <= bound };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? NaN) + (sorted[Math.floor(middle)] ?? NaN)) / 2;
}
