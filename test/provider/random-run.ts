// How random tests run: as often as they say, or as BIFROST_RANDOM_RUNS does, and from a seed that a failure prints and
// BIFROST_RANDOM_SEED repeats.

import "../random-seed";
import { type Parameters } from "fast-check";

/** The parameters of a run. */
export function randomRun({ numRuns }: { readonly numRuns: number }): Parameters<unknown> {
  const { BIFROST_RANDOM_SEED: seed, BIFROST_RANDOM_RUNS: runs, BIFROST_RANDOM_PATH: path } = process.env;
  return {
    numRuns: runs ? Number(runs) : numRuns,
    ...(seed && { seed: Number(seed) }),
    ...(path && { path }),
  };
}
