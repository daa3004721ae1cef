// The tests of a run of the matrix: one for each cell, after all of them were played together.

import { playBatch, type Verdict } from "./batch";
import { CELLS, CELLS_IN_ALL, titleOf } from "./dimensions";
import { ROWS, type RunName } from "./rows";

/** Declares the tests of a run. */
export function testMatrix(run: RunName): void {
  const cells = CELLS.filter(({ argument }) => ROWS[argument].run === run);
  describe(`${run}: ${cells.length} cells of the ${CELLS.length} that are tried, ${CELLS_IN_ALL} in all`, () => {
    let verdict: Verdict;
    beforeAll(async () => {
      process.stdout.write(
        `matrix, ${run}: ${cells.length} of ${CELLS.length} cells (${CELLS_IN_ALL} in all)\n`,
      );
      verdict = await playBatch(run, cells);
    }, 1_800_000);

    test.each(cells.map((cell) => [titleOf(cell), cell] as const))("%s", (_title, cell) => {
      expect(verdict.get(cell.number)).toEqual([]);
    });

    test("who is not referred to is left alone", () => {
      expect(verdict.get(0) ?? []).toEqual([]);
    });
  });
}
