// A change of an attribute as text, in the manner of Terraform's plans: `~` for what changes, `+` for what comes, `-` for what goes.

import { isRecord } from "../api/records";
import { sameValue } from "./canonical";
import { type AttributeChange } from "./changes";

const STEP = "    ";

/** The lines for one attribute. */
export function changeLines({ attribute, before, after }: AttributeChange): string[] {
  return difference(attribute, before, after).map((line) => STEP + line);
}

function difference(name: string, before: unknown, after: unknown): string[] {
  if (before === undefined) return whole("+", `${name} = `, after);
  if (after === undefined) return whole("-", `${name} = `, before, " -> null");
  if (isRecord(before) && isRecord(after))
    return enclosed(`~ ${name} = {`, [...membersThatDiffer(before, after)], "}");
  if (Array.isArray(before) && Array.isArray(after))
    return enclosed(`~ ${name} = [`, [...elementsThatDiffer(before, after)], "]");
  return [`~ ${name} = ${inline(before)} -> ${inline(after)}`];
}

function* membersThatDiffer(
  before: Readonly<Record<string, unknown>>,
  after: Readonly<Record<string, unknown>>,
): Generator<string> {
  let hidden = 0;
  for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
    const [old, now] = [before, after].map((map) => (Object.hasOwn(map, name) ? map[name] : undefined));
    if (!sameValue(old, now)) yield* difference(nameText(name), old, now);
    else if (old !== undefined) hidden += 1;
  }
  yield* hiddenNote(hidden, "attribute");
}

/** Lists of a specification are sets. */
function* elementsThatDiffer(before: readonly unknown[], after: readonly unknown[]): Generator<string> {
  const isIn = (set: readonly unknown[], element: unknown): boolean =>
    set.some((each) => sameValue(each, element));
  for (const element of before) if (!isIn(after, element)) yield* whole("-", "", element, ",");
  for (const element of after) if (!isIn(before, element)) yield* whole("+", "", element, ",");
  yield* hiddenNote(before.filter((element) => isIn(after, element)).length, "element");
}

function hiddenNote(count: number, what: string): string[] {
  return count === 0 ? [] : [`# (${count} unchanged ${what}${count === 1 ? "" : "s"} hidden)`];
}

/** A value that comes or goes as a whole. */
function whole(sign: "+" | "-", start: string, value: unknown, end = ""): string[] {
  if (!isRecord(value) || Object.keys(value).length === 0) return [`${sign} ${start}${inline(value)}${end}`];
  const members = Object.entries(value)
    .filter(([, member]) => member !== undefined)
    .flatMap(([name, member]) => whole(sign, `${nameText(name)} = `, member));
  return enclosed(`${sign} ${start}{`, members, `}${end}`);
}

function enclosed(start: string, lines: readonly string[], end: string): string[] {
  return [start, ...lines.map((line) => STEP + line), `  ${end}`];
}

/** A value in one line, as in a configuration. */
export function inline(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inline).join(", ")}]`;
  if (isRecord(value)) {
    const members = Object.entries(value).map(([name, member]) => `${nameText(name)} = ${inline(member)}`);
    return members.length === 0 ? "{}" : `{ ${members.join(", ")} }`;
  }
  return printable(JSON.stringify(value));
}

function nameText(name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) ? name : printable(JSON.stringify(name));
}

/** Without what a terminal would obey, or would show in another order: the values are other people's. */
function printable(text: string): string {
  return text.replace(
    /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
