// What was found out, as Markdown that can be pasted into an issue, or as one JSON document.

import { VERSION } from "../../handler";
import { printable } from "../../handler/internal";
import { type Investigation } from "./investigate";
import { NOT_ASKED } from "./questions";
import { switchesOf } from "./switches";

export function markdownOf(
  { answers, facts, left, ended }: Investigation,
  version: string | undefined,
): string {
  const { provider, gateway } = switchesOf(facts);
  const bullets = (lines: readonly string[]): string[] => lines.map((line) => `- ${line}`);
  return `${[
    "## Behavior of a Bifrost gateway",
    "",
    `cdktf-bifrost ${VERSION}, gateway ${version ?? "of an unknown version"}`,
    "",
    "| Question | Answer | bifrost-api.md |",
    "| --- | --- | --- |",
    ...answers.map(
      ({ question, section, answer, problem }) =>
        `| ${question} | ${cell(answer ?? `unknown: ${problem}`)} | ${section} |`,
    ),
    "",
    ...(ended === undefined ? [] : [`**Incomplete**: ${cell(ended)}`, ""]),
    "Settings that match:",
    "",
    ...bullets(provider.map((each) => `provider: \`${each}\``)),
    `- development gateway: \`${["cdktf-bifrost gateway", ...gateway].join(" ")}\``,
    "",
    "Not asked:",
    "",
    ...bullets(NOT_ASKED),
    ...(left.length === 0
      ? []
      : ["", "**Left on the gateway; remove it by hand:**", "", ...bullets(left.map(cell))]),
  ].join("\n")}\n`;
}

export function jsonOf({ answers, facts, left, ended }: Investigation, version: string | undefined): string {
  const document = {
    version: VERSION,
    gateway_version: version ?? null,
    complete: ended === undefined,
    ...(ended !== undefined && { ended }),
    questions: answers.map(({ answer, ...rest }) => ({ ...rest, answer: answer ?? null })),
    settings: switchesOf(facts),
    not_asked: NOT_ASKED,
    left,
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}

/** A text of the gateway within a table: on one line, and without what would end the cell. */
function cell(text: string): string {
  return printable(text)
    .replaceAll(/\s*\n\s*/g, " ")
    .replaceAll("|", "\\|");
}
