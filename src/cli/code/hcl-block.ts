// Blocks of HCL, as `terraform fmt` formats them.

import { isRecord } from "../../handler/shapes";
import { ESCAPED, unicodeEscape } from "./names";

const STEP = "  ";
/** A list is split over lines if its line would be longer. */
const LONGEST_LINE = 100;

/** An expression of HCL, such as a reference, which is written as it is. */
export class HclExpression {
  constructor(readonly text: string) {}
}

/**
 * A block, with a line feed at its end.
 *
 * @param attributes texts, numbers, booleans, expressions, and lists and objects of them, by name
 */
export function hclBlock(
  type: string,
  labels: readonly string[],
  attributes: Readonly<Record<string, unknown>>,
): string {
  const head = [type, ...labels.map(quoted), "{"].join(" ");
  return [head, ...members(attributes, STEP), "}", ""].join("\n");
}

/** Members, one on each line. Neighbors of one line each have their `=` in one column. */
function members(object: Readonly<Record<string, unknown>>, indent: string): string[] {
  const written = Object.entries(object).map(([name, value]) => {
    const key = keyText(name);
    return { key, lines: valueLines(value, indent, `${indent}${key} = `.length) };
  });
  return written.flatMap(({ key, lines: [first = "", ...rest] }, index) => {
    const width = rest.length === 0 ? widthAround(written, index) : columnsOf(key);
    return [`${indent}${key}${" ".repeat(width - columnsOf(key))} = ${first}`, ...rest];
  });
}

/** The longest key among the neighbors of one line each. */
function widthAround(
  written: readonly { readonly key: string; readonly lines: readonly string[] }[],
  index: number,
): number {
  const isOneLine = (at: number): boolean => written[at]?.lines.length === 1;
  let [from, to] = [index, index];
  while (isOneLine(from - 1)) from -= 1;
  while (isOneLine(to + 1)) to += 1;
  return Math.max(...written.slice(from, to + 1).map(({ key }) => columnsOf(key)));
}

/** Columns as `terraform fmt` counts them. */
function columnsOf(key: string): number {
  return [...SEGMENTER.segment(key)].length;
}

const SEGMENTER = new Intl.Segmenter();

/** A value. The lines after the first are indented. */
function valueLines(value: unknown, indent: string, column: number): string[] {
  const inner = indent + STEP;
  if (Array.isArray(value)) {
    const elements = value.map((each: unknown) => valueLines(each, inner, inner.length));
    const flat = `[${elements.map(([first]) => first).join(", ")}]`;
    if (!value.some(isObject) && column + flat.length <= LONGEST_LINE) return [flat];
    return ["[", ...elements.flatMap((lines) => asElement(lines, inner)), `${indent}]`];
  }
  if (!isObject(value)) return [plainText(value)];
  const [only, ...others] = Object.entries(value);
  if (only === undefined) return ["{}"];
  if (others.length === 0) {
    const [lone = "", ...rest] = members(value, "");
    if (rest.length === 0 && column + lone.length + "{  }".length <= LONGEST_LINE) return [`{ ${lone} }`];
  }
  return ["{", ...members(value, inner), `${indent}}`];
}

function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return isRecord(value) && !(value instanceof HclExpression);
}

function asElement([first = "", ...rest]: readonly string[], indent: string): string[] {
  const lines = [`${indent}${first}`, ...rest];
  return [...lines.slice(0, -1), `${lines.at(-1) ?? ""},`];
}

/** Words that mean something else than themselves as the key of an object. */
const KEYWORDS: readonly string[] = ["for", "null", "true", "false"];

function keyText(name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) && !KEYWORDS.includes(name) ? name : quoted(name);
}

function plainText(value: unknown): string {
  if (value instanceof HclExpression) return value.text;
  return typeof value === "string" ? quoted(value) : String(value);
}

/** A text of HCL without templates, with the escapes that HCL knows. It has no escape for half of a surrogate pair. */
function quoted(text: string): string {
  const escaped = text
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(/["\\]/g, (character) => `\\${character}`)
    .replace(ESCAPED, (character) => ESCAPES[character] ?? unicodeEscape(character));
  return `"${escaped.replace(/[$%]\{/g, (start) => start.charAt(0) + start)}"`;
}

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };
