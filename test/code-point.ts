// Any character of Unicode, a surrogate alone, too: a unit of random texts.

import * as fc from "fast-check";

/** What fast-check calls "binary". Its own unit makes a table of a million characters for every kind of text, to shrink from examples. */
export const codePoint = fc
  .oneof(
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0xffff }) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 0x10ffff }) },
  )
  .map((code) => String.fromCodePoint(code));
