// Any character of Unicode: a unit of random texts.

import * as fc from "fast-check";

const [FIRST_HALF, AFTER_HALVES, END] = [0xd800, 0xe000, 0x110000];

/**
 * What fast-check calls "binary": any character, and no half of one. Its own unit makes a table of a million characters for every kind of
 * text, to shrink from examples.
 */
export const codePoint = fc
  .oneof(
    fc.integer({ min: 0, max: FIRST_HALF - 1 }),
    fc.integer({ min: AFTER_HALVES, max: 0xffff }),
    fc.integer({ min: 0x10000, max: END - 1 }),
  )
  .map((code) => String.fromCodePoint(code));
