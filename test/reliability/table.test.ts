// The table of promises: a row for each, with the figures of its last run.

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { PROMISES, SUITES } from "./promises";
import { type Records } from "./record";
import { renderTable } from "./table";

const root = join(__dirname, "..", "..");
const read = (file: string): string => readFileSync(join(root, file), "utf8");
const PAGE = "before\n<!-- the long runs write this table -->\nold\n<!-- end of the table -->\nafter\n";

test("a suite that ran shows its day, code, seed, time and figures; another shows that it did not run", () => {
  const page = renderTable(PAGE, {
    kills: {
      ended: "2026-11-21T10:11:12.000Z",
      src: "0123abc",
      seed: 5,
      minutes: 2.5,
      tried: { kills: 1200, profiles: 9 },
      found: { lost: 0 },
    },
  });
  expect(page).toMatch(/^before\n/);
  expect(page).toMatch(/\nafter\n$/);
  expect(page).not.toContain("old");
  expect(page).toContain("| 2026-11-21, src 0123abc, seed 5 | 1,200 kills, 9 profiles in 2.5 min | 0 lost |");
  expect(page).toContain("| `npm run fuzz` | not run yet |  |  |");
});

test("a page without a place for it is refused", () => {
  expect(() => renderTable("# Reliability\n", {})).toThrow("docs/reliability.md needs the lines");
});

test("docs/reliability.md has the figures of docs/reliability.json", () => {
  // How wide the columns are is the formatter's business.
  const cells = (text: string): string[] =>
    text
      .split("\n")
      .flatMap((line) => (line.startsWith("| ") ? [line.replace(/ +/g, " ").replace(/-+/g, "-")] : []));
  const records: Records = JSON.parse(read("docs/reliability.json"));
  const page = read("docs/reliability.md");
  expect(cells(page)).toEqual(cells(renderTable(page, records)));
});

test("what shows a promise exists, as far as its long run has figures", () => {
  const { scripts }: { scripts: Record<string, string> } = JSON.parse(read("package.json"));
  const records: Records = JSON.parse(read("docs/reliability.json"));
  const recorded = SUITES.filter((suite) => suite in records);
  expect(recorded.length).toBeGreaterThan(0);
  for (const suite of recorded) {
    const { shownBy, command } = PROMISES[suite];
    expect(existsSync(join(root, shownBy))).toBe(true);
    expect(Object.keys(scripts)).toContain(command.replace("npm run ", ""));
  }
});
