// What the matrix found, as a table in Markdown: version by suite.

/** What became of one suite with one version. */
export type Cell =
  | { readonly suite: string; readonly is: "run"; readonly passed: number; readonly failed: number }
  /** The version does not have what the suite is about. */
  | { readonly suite: string; readonly is: "not offered" }
  | { readonly suite: string; readonly is: "not built" };

export interface Row {
  /** For example `terraform 1.15.9`. */
  readonly name: string;
  readonly cells: readonly Cell[];
}

/** The table; each cell says how many tests passed, and how many did not. */
export function asTable(rows: readonly Row[]): string {
  const suites = rows[0]?.cells.map(({ suite }) => suite) ?? [];
  return [
    `| Version | ${suites.join(" | ")} |`,
    `| --- |${" ---: |".repeat(suites.length)}`,
    ...rows.map(({ name, cells }) => `| ${name} | ${cells.map(shown).join(" | ")} |`),
  ].join("\n");
}

const [BEGIN, END] = ["<!-- matrix -->", "<!-- /matrix -->"];

/** A page with the table between its marks. Rows of other versions, which are there already, stay if the suites are the same. */
export function withTable(page: string, rows: readonly Row[]): string {
  const [before = "", rest = ""] = page.split(BEGIN);
  const [there = "", after = ""] = rest.split(END);
  const plain = (line: string): string => line.replaceAll(/\s+/g, " ").trim();
  const [head = "", rule = "", ...own] = asTable(rows).split("\n");
  const lines = there.split("\n").filter((line) => line.startsWith("|"));
  const kept = plain(lines[0] ?? "") === plain(head) ? lines.slice(2) : [];
  const versionOf = (line: string): string => plain(line.split("|")[1] ?? "");
  const others = kept.filter((line) => !own.some((row) => versionOf(row) === versionOf(line)));
  const all = [...others, ...own].sort((a, b) =>
    versionOf(a).localeCompare(versionOf(b), "en", { numeric: true }),
  );
  return `${before}${BEGIN}\n\n${[head, rule, ...all].join("\n")}\n\n${END}${after}`;
}

function shown(cell: Cell): string {
  if (cell.is !== "run") return cell.is === "not offered" ? "–" : "not built";
  return cell.failed === 0 ? `${cell.passed} passed` : `${cell.passed} passed, **${cell.failed} failed**`;
}
