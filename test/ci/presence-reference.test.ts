// The printed presence audit: every row and cell of the table is in it, and what is committed is what the table says.

import { readFileSync } from "node:fs";
import { join } from "node:path";
import { presenceReference } from "../../.ci/presence-reference";
import { CHANGES, ENTRY_ROWS, PROFILE_ROWS } from "../provider/presence-table";

/** Prettier pads the cells of a table. */
const unpadded = (markdown: string): string[] =>
  markdown
    .split("\n")
    .filter((line) => line.startsWith("| `"))
    .map((line) => line.replace(/ +\|/g, " |"));

test("every attribute has a row for every change", () => {
  const rows = unpadded(presenceReference());
  const attributes = [PROFILE_ROWS, ENTRY_ROWS].flatMap((table) =>
    CHANGES.flatMap(() => table.map(({ attribute }) => `\`${attribute}\``)),
  );
  expect(rows.map((row) => row.split(" ")[1])).toEqual(attributes);
});

test("what is committed is up to date", () => {
  const committed = readFileSync(join(__dirname, "..", "..", "docs", "presence.md"), "utf8");
  expect(unpadded(committed)).toEqual(unpadded(presenceReference()));
});
