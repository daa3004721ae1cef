// The findings as text, or as one JSON document.

import { VERSION } from "../../handler";
import { blot, formsOf, printable } from "../../handler/internal";
import { type Finding, type Status } from "./finding";

const WIDTH = "warning".length + 2;

/** The findings without anything that is secret, or that makes a terminal act: parts of them are what a gateway said. */
export function shown(findings: readonly Finding[], environment: NodeJS.ProcessEnv): Finding[] {
  const secrets = ["BIFROST_API_KEY", "BIFROST_PASSWORD"].flatMap((name) => formsOf(environment[name] ?? ""));
  const clean = (text: string): string => printable(blot(text, secrets)).replaceAll(/\s*\n\s*/g, " ");
  return findings.map(({ finding, remedy, ...rest }) => ({
    ...rest,
    finding: clean(finding),
    ...(remedy !== undefined && { remedy: clean(remedy) }),
  }));
}

/** One line for each check, its remedy below it, and a last line with the counts. */
export function textOf(findings: readonly Finding[]): string {
  const lines = findings.flatMap(({ check, status, finding, remedy }) => [
    `${status.padEnd(WIDTH)}${check}: ${finding}`,
    ...(remedy === undefined ? [] : [`${" ".repeat(WIDTH)}> ${remedy}`]),
  ]);
  const counts = (["ok", "warning", "failed", "skipped"] as const).map(
    (status) => `${count(findings, status)} ${status}`,
  );
  return `${[...lines, "", counts.join(", ")].join("\n")}\n`;
}

export function jsonOf(findings: readonly Finding[]): string {
  return `${JSON.stringify({ version: VERSION, healthy: isHealthy(findings), checks: findings }, null, 2)}\n`;
}

/** Whether no check failed. Warnings and skipped checks are no failures. */
export function isHealthy(findings: readonly Finding[]): boolean {
  return count(findings, "failed") === 0;
}

function count(findings: readonly Finding[], status: Status): number {
  return findings.filter((each) => each.status === status).length;
}
