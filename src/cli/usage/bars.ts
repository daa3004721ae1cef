// Limits as bars in a terminal, one a line.

import { printable } from "../../handler/internal";
import { type Limit } from "./limits";

const BAR = 20;
const NEARLY = 75;
const OVER = 90;
const dollars = new Intl.NumberFormat("en-US", { style: "currency", currency: "USD" });
const count = new Intl.NumberFormat("en-US");
const segmenter = new Intl.Segmenter();

/** @param inColor whether bars that are nearly full stand out in yellow and red */
export function barsOf(limits: readonly Limit[], inColor: boolean): string {
  if (limits.length === 0) return "no profile has a budget or a rate limit\n";
  const rows = limits.map((each) => ({ each, owner: clean(ownerOf(each)), what: clean(whatOf(each)) }));
  const [owners, whats] = [widest(rows.map(({ owner }) => owner)), widest(rows.map(({ what }) => what))];
  return rows
    .map(({ each, owner, what }) =>
      `${padded(owner, owners)}  ${padded(what, whats)}  ${colored(bar(each.percent), each.percent, inColor)}  ${percentText(each)}  ${amounts(each)}`.trimEnd(),
    )
    .join("\n")
    .concat("\n");
}

function ownerOf({ profile, holder, isActive }: Limit): string {
  return `${profile}${holder === "" ? "" : ` [${holder}]`}${isActive ? "" : " (inactive)"}`;
}

function whatOf({ provider, model, kind, period }: Limit): string {
  return [[provider, model].filter((part) => part !== "").join("/"), kind, period]
    .filter((part) => part !== "")
    .join(" ");
}

function bar(percent: number | undefined): string {
  if (percent === undefined) return "?".repeat(BAR);
  // A limit that is not used up does not look full.
  const full = Math.min(BAR, percent < 100 ? Math.min(BAR - 1, Math.round((percent / 100) * BAR)) : BAR);
  return "█".repeat(full) + "░".repeat(BAR - full);
}

function colored(text: string, percent: number | undefined, inColor: boolean): string {
  if (!inColor || percent === undefined || percent < NEARLY) return text;
  return `\u001b[${percent < OVER ? 33 : 31}m${text}\u001b[0m`;
}

function percentText({ percent }: Limit): string {
  return (percent === undefined ? "?" : `${Math.floor(percent)} %`).padStart(6);
}

function amounts({ kind, used, limit }: Limit): string {
  const text = (value: number): string => (kind === "budget" ? dollars : count).format(value);
  return `${used === undefined ? "unknown" : text(used)} of ${text(limit)}`;
}

/** On one line, and without what a terminal would obey: names are other people's. */
function clean(text: string): string {
  return printable(text).replaceAll(/[\n\t]/g, " ");
}

function widest(texts: readonly string[]): number {
  return Math.max(...texts.map(columns));
}

function padded(text: string, width: number): string {
  return text + " ".repeat(width - columns(text));
}

function columns(text: string): number {
  return [...segmenter.segment(text)].length;
}
