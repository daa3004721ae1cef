// Pairwise combinations: nothing that every pair of values would find is missed.

import "../../random-seed";
import fc from "fast-check";
import { type Dimensions, everyCombination, pairsIn, pairsOf, pairwise } from "./combinations";

const values = (name: string): fc.Arbitrary<string[]> =>
  fc
    .integer({ min: 1, max: 6 })
    .map((count) => Array.from({ length: count }, (_, index) => `${name}${index}`));
const dimensions: fc.Arbitrary<Dimensions> = fc.record({
  a: values("a"),
  b: values("b"),
  c: values("c"),
  d: values("d"),
});

test("every combination is there once", () => {
  expect(everyCombination({ a: ["x", "y"], b: ["1", "2"] })).toEqual([
    { a: "x", b: "1" },
    { a: "x", b: "2" },
    { a: "y", b: "1" },
    { a: "y", b: "2" },
  ]);
});

test("pairwise combinations have every pair, and none of them is superfluous by far", () => {
  fc.assert(
    fc.property(dimensions, (each) => {
      const found = pairwise(each);
      const pairs = found.flatMap((combination) => pairsIn(combination, Object.keys(each)));
      expect(new Set(pairs)).toEqual(new Set(pairsOf(each)));
      const sizes = Object.values(each)
        .map(({ length }) => length)
        .sort((left, right) => right - left);
      const least = (sizes[0] ?? 0) * (sizes[1] ?? 0);
      expect(found.length).toBeGreaterThanOrEqual(least);
      expect(found.length).toBeLessThanOrEqual(2 * least + 2);
    }),
  );
});

test("the same dimensions give the same combinations, each of them once", () => {
  const each = { a: ["1", "2", "3", "4"], b: ["x", "y", "z"], c: ["m", "n", "o"] };
  const found = pairwise(each).map((combination) => JSON.stringify(combination));
  expect(pairwise(each).map((combination) => JSON.stringify(combination))).toEqual(found);
  expect(new Set(found).size).toBe(found.length);
});
