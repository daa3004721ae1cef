// Which trials there are: every kind of work by itself and all of them at once, each victim, one kill or two in a row, at any moment.

import fc from "fast-check";
import { type Kill, type Trial } from "./trial";
import { VICTIMS } from "./victims";
import { type Share, WORKS } from "./world";

/** Profiles of a trial of one work. */
const ALONE = 30;
/** Requests after which a kill comes at the latest; every work on that many profiles makes more. */
const LATEST = 50;

/** Four profiles of each work. */
export const MIXED: Share = Object.fromEntries(WORKS.map((work) => [work, 4]));

const shares: readonly Share[] = [MIXED, ...WORKS.map((work) => ({ [work]: ALONE }))];

const anyKill: fc.Arbitrary<Kill> = fc.record({
  victim: fc.constantFrom(...VICTIMS),
  requests: fc.integer({ min: 1, max: LATEST }),
});

/** The trials of a seed: as many as wanted, with each work in turn. */
export function trialsOf(seed: number, count: number): Trial[] {
  const kills = fc.sample(
    fc.oneof(
      { arbitrary: fc.tuple(anyKill), weight: 3 },
      { arbitrary: fc.tuple(anyKill, anyKill), weight: 1 },
    ),
    { seed, numRuns: count },
  );
  return kills.map((each, nth) => {
    const share = shares[nth % shares.length] ?? MIXED;
    // Whether somebody can take a name depends on what was made; early kills leave some.
    const taken = (share.create ?? 0) === ALONE && each.length === 1 && (each[0]?.requests ?? LATEST) <= 20;
    return { share, kills: each, taken, spawned: nth % 2 === 0 };
  });
}
