// The layout of TypeScript as Prettier formats it by default: 80 columns, two spaces, double quotes. Only the few forms that a profile
// needs are known.

import { ESCAPED, unicodeEscape } from "./names";

const WIDTH = 80;
const STEP = 2;

/** A piece of code. */
export type Code =
  /** A number, a boolean, or a path of names. */
  | { readonly kind: "word"; readonly text: string }
  | { readonly kind: "text"; readonly text: string }
  | { readonly kind: "list"; readonly elements: readonly Code[] }
  | {
      readonly kind: "object";
      readonly members: readonly (readonly [string, Code])[];
      /** Whether it stands on one line if it fits. */
      readonly isShort: boolean;
    }
  | { readonly kind: "call"; readonly callee: string; readonly args: readonly Code[] };

/** A number, a boolean, or a path of names. */
export function word(text: string): Code {
  return { kind: "word", text };
}

/** A text of a user. */
export function text(value: string): Code {
  return { kind: "text", text: quotedText(value) };
}

/** A list. */
export function list(elements: readonly Code[]): Code {
  return { kind: "list", elements };
}

/**
 * An object.
 *
 * @param members values by name, which is quoted if it has to be
 * @param isShort whether it stands on one line if it fits; by default that of one member does
 */
export function object(members: readonly (readonly [string, Code])[], isShort = members.length === 1): Code {
  return { kind: "object", members, isShort };
}

/** A call. */
export function call(callee: string, ...args: readonly Code[]): Code {
  return { kind: "call", callee, args };
}

/** A statement in the body of a function; `start` stands before the code, such as `const profile = `. */
export function statement(code: Code, start = ""): string {
  return `  ${start}${laidOut(code, STEP, STEP + start.length, 1)};`;
}

/**
 * The text of a piece of code.
 *
 * @param indent columns before the line on which it starts
 * @param before columns before it on that line
 * @param after columns of what follows on its last line, such as a comma
 */
export function laidOut(code: Code, indent: number, before: number, after: number): string {
  const flat = flatText(code);
  if (flat !== undefined && before + widthOf(flat) + after <= WIDTH) return flat;
  const inner = indent + STEP;
  switch (code.kind) {
    case "word":
    case "text":
      return code.text;
    case "object":
      if (code.members.length === 0) return "{}";
      return enclosed(
        "{",
        code.members.map((member) => memberText(member, inner)),
        "}",
        indent,
      );
    case "list":
      return enclosed(
        "[",
        isNumeric(code) ? filled(code, inner) : elementTexts(code.elements, inner),
        "]",
        indent,
      );
    case "call":
      return `${code.callee}${enclosed("(", elementTexts(code.args, inner), ")", indent)}`;
  }
}

function elementTexts(elements: readonly Code[], indent: number): string[] {
  return elements.map((element) => `${laidOut(element, indent, indent, 1)},`);
}

function enclosed(open: string, lines: readonly string[], close: string, indent: number): string {
  const inner = " ".repeat(indent + STEP);
  return [open, ...lines.map((line) => inner + line), " ".repeat(indent) + close].join("\n");
}

/** On one line; undefined for what never stands on one. */
function flatText(code: Code): string | undefined {
  switch (code.kind) {
    case "word":
    case "text":
      return code.text;
    case "object": {
      if (code.members.length === 0) return "{}";
      const members = code.members.map(([name, value]) => flatMember(name, value));
      return code.isShort && members.every(isText) ? `{ ${members.join(", ")} }` : undefined;
    }
    case "list":
    case "call": {
      const parts = (code.kind === "list" ? code.elements : code.args).map(flatText);
      if (!parts.every(isText)) return undefined;
      return code.kind === "list" ? `[${parts.join(", ")}]` : `${code.callee}(${parts.join(", ")})`;
    }
  }
}

function flatMember(name: string, value: Code): string | undefined {
  const flat = flatText(value);
  return flat === undefined ? undefined : `${keyText(name)}: ${flat}`;
}

function isText(value: string | undefined): value is string {
  return value !== undefined;
}

function memberText([name, value]: readonly [string, Code], indent: number): string {
  const key = `${keyText(name)}:`;
  const column = indent + widthOf(key) + 1;
  const flat = flatText(value);
  const fits = flat !== undefined && column + widthOf(flat) + 1 <= WIDTH;
  if (!fits && standsBelow(value)) {
    const below = indent + STEP;
    return `${key}\n${" ".repeat(below)}${laidOut(value, below, below, 1)},`;
  }
  return `${key} ${laidOut(value, indent, column, 1)},`;
}

/** Whether a value that does not fit beside its name stands below it. Others are split. */
function standsBelow(value: Code): boolean {
  if (value.kind === "text") return true;
  if (value.kind === "word") return value.text.includes(".") && !/^[\d-]/.test(value.text);
  if (value.kind !== "call") return false;
  const [first, ...others] = value.args;
  if (first === undefined) return true;
  return others.length === 0 && first.kind === "text" && first.text.length <= WIDTH / 4;
}

function isNumeric({ elements }: Code & { readonly kind: "list" }): boolean {
  return elements.length > 1 && elements.every((each) => each.kind === "word" && /^-?\d/.test(each.text));
}

/** Numbers, as many on a line as fit. */
function filled({ elements }: Code & { readonly kind: "list" }, indent: number): string[] {
  const lines: string[] = [];
  for (const element of elements) {
    const next = `${flatText(element) ?? ""},`;
    const line = lines.at(-1);
    if (line !== undefined && indent + line.length + 1 + next.length <= WIDTH)
      lines.splice(-1, 1, `${line} ${next}`);
    else lines.push(next);
  }
  return lines;
}

/** A name of a member; the one that would set the prototype is computed. */
function keyText(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return IDENTIFIER.test(name) && !ASTRAL.test(name) ? name : quotedText(name);
}

const IDENTIFIER = /^[$_\p{L}\p{Nl}][$_\p{L}\p{Nl}\p{Mn}\p{Mc}\p{Nd}\p{Pc}]*$/u;
const ASTRAL = /[\u{10000}-\u{10ffff}]/u;

/** In the quotes that need fewer escapes. */
function quotedText(value: string): string {
  const [double, single] = [value.split('"').length, value.split("'").length];
  const quote = double > single ? "'" : '"';
  const escaped = value
    .replace(/[\\\p{Surrogate}]/gu, (character) => (character === "\\" ? "\\\\" : unicodeEscape(character)))
    .replaceAll(quote, `\\${quote}`)
    .replace(ESCAPED, (character) => ESCAPES[character] ?? unicodeEscape(character));
  return `${quote}${escaped}${quote}`;
}

const ESCAPES: Readonly<Record<string, string>> = { "\n": "\\n", "\r": "\\r", "\t": "\\t" };

/** Columns of a text: wide characters and emoji take two, marks none. */
function widthOf(value: string): number {
  if (/^[\x20-\x7e]*$/.test(value)) return value.length;
  let width = 0;
  for (const { segment } of SEGMENTER.segment(value)) {
    const isWide = /\p{Emoji_Presentation}|\ufe0f/u.test(segment) || WIDE.test(segment);
    width += isWide ? 2 : /^[\p{Mark}\u200b-\u200d]+$/u.test(segment) ? 0 : 1;
  }
  return width;
}

const SEGMENTER = new Intl.Segmenter();
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{17000}-\u{18d08}\u{1b000}-\u{1b2fb}\u{1f200}-\u{1f2ff}\u{20000}-\u{3fffd}]/u;
