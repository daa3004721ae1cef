// The table of promises in docs/reliability.md.

import { PROMISES, SUITES } from "./promises";
import { type Recorded, type Records } from "./record";

const BEGIN = "<!-- the long runs write this table -->";
const END = "<!-- end of the table -->";

/** The page with its table replaced. @throws Error when it has no place for it */
export function renderTable(page: string, records: Partial<Records>): string {
  const [begin, end] = [page.indexOf(BEGIN), page.indexOf(END)];
  if (begin < 0 || end < begin) throw new Error(`docs/reliability.md needs the lines ${BEGIN} and ${END}`);
  const rows = SUITES.map((suite) => {
    const { promise, shownBy, command } = PROMISES[suite];
    const cells = [promise, `\`${shownBy}\``, `\`${command}\``, ...figuresOf(records[suite])];
    return `| ${cells.join(" | ")} |`;
  });
  const table = [
    "| promise | shown by | long run | last run | tried | found |",
    "| --- | --- | --- | --- | --- | --- |",
    ...rows,
  ].join("\n");
  return `${page.slice(0, begin)}${BEGIN}\n\n${table}\n\n${page.slice(end)}`;
}

function figuresOf(recorded: Recorded | undefined): string[] {
  if (recorded === undefined) return ["not run yet", "", ""];
  const { ended, src, seed, minutes, tried, found } = recorded;
  const run = [ended.slice(0, 10), `src ${src}`, ...(seed === undefined ? [] : [`seed ${seed}`])];
  return [run.join(", "), `${listed(tried)} in ${minutes} min`, listed(found)];
}

function listed(figures: Readonly<Record<string, number>>): string {
  return Object.entries(figures)
    .map(([what, count]) => `${count.toLocaleString("en-US")} ${what}`)
    .join(", ");
}
