// A plan as Markdown, for the summary of a CI job or a comment on a pull request. Names and values are other people's texts: they stand in
// code, so none of them is a link, a mention or markup.

import { describeOperation } from "../../handler";
import { changesOf } from "../../handler/changes";
import { changeLines } from "../../handler/change-text";
import { type AccessProfileSpec } from "../../handler/spec";
import { type Run } from "../../handler/state";

/** What is planned for one profile. */
export interface PlannedProfile {
  readonly name: string;
  readonly run?: Run;
  /** What it is planned from; undefined for one that is retired. */
  readonly desired?: AccessProfileSpec | undefined;
  /** Why there is no plan. */
  readonly failure?: string;
  /** The operations in words; those of the run when they are not given. */
  readonly operations?: readonly string[];
}

/** @param summary one line, such as `1 to create, 5 unchanged`. */
export function planMarkdown(profiles: readonly PlannedProfile[], summary: string): string {
  const told = profiles.filter((each) => wordsOf(each).length > 0);
  return [
    `### Access profiles: ${summary}`,
    ...(told.length === 0
      ? []
      : ["", "| Profile | Plan |", "| --- | --- |", ...told.map(row), ...told.flatMap(details)]),
    "",
  ].join("\n");
}

/** The operations in words, or the failure. */
function wordsOf({ run, failure, operations }: PlannedProfile): readonly string[] {
  if (failure !== undefined) return [`failed: ${failure}`];
  return operations ?? run?.operations.map(describeOperation) ?? [];
}

function row(profile: PlannedProfile): string {
  const cell = (text: string): string => code(text).replaceAll("|", "\\|");
  const words = wordsOf(profile).map(cell).join(", ");
  return `| ${cell(profile.name)} | ${profile.failure === undefined ? "" : ":x: "}${words} |`;
}

function details({ name, run, desired }: PlannedProfile): string[] {
  if (run === undefined || desired === undefined) return [];
  const lines = run.operations.flatMap((operation) =>
    changesOf(operation, desired, run.live).flatMap((change) => changeLines(change).map(asDiff)),
  );
  if (lines.length === 0) return [];
  const fence = "`".repeat(Math.max(3, longestRun(lines.join("\n")) + 1));
  return [
    "",
    `<details><summary>${escaped(name)}</summary>`,
    "",
    `${fence}diff`,
    ...lines,
    fence,
    "",
    "</details>",
  ];
}

/** Spaces before every line of a change. */
const INDENT = 4;

/** A line with its sign in front, where `diff` has it; there `!` is what changes. */
function asDiff(line: string): string {
  const [, indent = "", sign, rest = ""] = /^( *)([~+-])( .*)$/s.exec(line) ?? [];
  if (sign === undefined) return line.slice(INDENT);
  return `${sign === "~" ? "!" : sign} ${indent.slice(INDENT)}${rest.slice(1)}`;
}

/** A text as code, of one line. */
function code(text: string): string {
  const line = text.replace(/\s+/g, " ");
  const ticks = "`".repeat(longestRun(line) + 1);
  const space = /^`|`$|^ .* $/.test(line) ? " " : "";
  return `${ticks}${space}${line}${space}${ticks}`;
}

function longestRun(text: string): number {
  return Math.max(0, ...(text.match(/`+/g) ?? []).map(({ length }) => length));
}

function escaped(text: string): string {
  const entities = text.replace(/[&<>"'`*_[\]@#|\\~:]/g, (character) => `&#${character.charCodeAt(0)};`);
  return entities.replace(/\s+/g, " ");
}
