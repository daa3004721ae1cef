// How random tests run: as often as they say for the form of this run, or as BIFROST_RANDOM_RUNS does, and from a seed that a failure
// prints and BIFROST_RANDOM_SEED repeats.

import { IS_FULL } from "../full-form";
import "../random-seed";
import { type Parameters } from "fast-check";

/** How many cases a random test tries. */
export interface Runs {
  readonly numRuns: number;
  /** In the full form; as many as in the short one where the test has none. */
  readonly inFull?: number;
}

/** The parameters of a run. */
export function randomRun({ numRuns, inFull = numRuns }: Runs): Parameters<unknown> {
  const { BIFROST_RANDOM_SEED: seed, BIFROST_RANDOM_RUNS: runs, BIFROST_RANDOM_PATH: path } = process.env;
  return {
    numRuns: runs ? Number(runs) : IS_FULL ? inFull : numRuns,
    ...(seed && { seed: Number(seed) }),
    ...(path && { path }),
  };
}
