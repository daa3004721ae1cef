// What a soak must show: memory that is flat, and not one handle more than at its beginning.

import { flatness, type Flatness } from "./flatness";
import { type Sample } from "./soak";

/** The judgement on a soak. */
export interface Verdict {
  /** Bytes that the heap grew a round. */
  readonly heap: Flatness;
  /** Bytes that resident memory grew a round. */
  readonly rss: Flatness;
  /** Bytes of buffers outside the heap that were added a round. */
  readonly buffers: Flatness;
  /** The numbers of open file descriptors that were seen after the first round. */
  readonly handles: readonly number[];
  readonly sockets: readonly number[];
  readonly isFlat: boolean;
}

const KIB = 1024;

/**
 * Judges a soak. A round makes some hundred calls, so that even a hundred bytes for each of them show.
 * @throws {RangeError} for fewer than eight rounds.
 */
export function verdictOn(samples: readonly Sample[]): Verdict {
  const row = (of: (sample: Sample) => number): number[] => samples.map(of);
  const heap = flatness(
    row((sample) => sample.heap),
    4 * KIB,
  );
  // The allocator of the C library returns little to the kernel, and late.
  const rss = flatness(
    row((sample) => sample.rss),
    512 * KIB,
  );
  const buffers = flatness(
    row((sample) => sample.buffers),
    KIB,
  );
  const handles = [...new Set(row((sample) => sample.handles).slice(1))];
  const sockets = [...new Set(row((sample) => sample.sockets).slice(1))];
  const isFlat =
    [heap, rss, buffers].every((each) => each.isFlat) && handles.length === 1 && sockets.length === 1;
  return { heap, rss, buffers, handles, sockets, isFlat };
}
