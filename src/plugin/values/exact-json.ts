// Reads JSON text without losing digits. One pass over the text finds the numbers that a double cannot hold; the engine's own parser
// does the rest, so that both are linear and neither recurses.
import { Big } from "big.js";
import { exactDouble } from "./exact-double";
import { checkCount, checkDepth, checkNumber } from "./limits";
import { UnreadableError } from "./unreadable-error";

/**
 * Parses JSON. A number that a double cannot hold is returned as a string of its digits, which `fromJson` accepts where the type says
 * number. Throws {@link UnreadableError} when the text is not JSON or beyond the limits.
 */
export function parseJson(text: string): unknown {
  const exact = withExactNumbers(text);
  const parsed = parse(text);
  return exact === text ? parsed : JSON.parse(exact);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    // The rest of the engine's message quotes the text.
    const place = / at position \d+/.exec(String(error))?.[0] ?? "";
    throw new UnreadableError(`the text of ${text.length} characters is not JSON${place}`);
  }
}

/** The text with quotes around each number that a double cannot hold. The text need not be JSON. */
function withExactNumbers(text: string): string {
  let exact = "";
  let copied = 0;
  let depth = 0;
  let values = 1;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === CODE.quote) at = endOfString(text, at);
    else if (code === CODE.comma) checkCount(++values);
    else if (code === CODE.openBracket || code === CODE.openBrace) {
      checkDepth(++depth);
      checkCount(++values);
    } else if (code === CODE.closeBracket || code === CODE.closeBrace) depth--;
    else if (code === CODE.minus || isDigit(code)) {
      const end = endOfNumber(text, at);
      checkNumber(end - at);
      const number = text.slice(at, end);
      if (!isDouble(number)) {
        exact += `${text.slice(copied, at)}"${number}"`;
        copied = end;
      }
      at = end - 1;
    }
  }
  return copied === 0 ? text : exact + text.slice(copied);
}

/** The place of the closing quote; the end of the text when there is none. */
function endOfString(text: string, open: number): number {
  let quote = open;
  let backslashes = 0;
  do {
    quote = text.indexOf('"', quote + 1);
    if (quote === -1) return text.length;
    backslashes = 0;
    while (text.charCodeAt(quote - 1 - backslashes) === CODE.backslash) backslashes++;
  } while (backslashes % 2 === 1);
  return quote;
}

function endOfNumber(text: string, start: number): number {
  let end = start + 1;
  while (end < text.length && isPartOfNumber(text.charCodeAt(end))) end++;
  return end;
}

/** Whether the engine reads the number exactly. What is not a number of JSON is left for the parser to refuse. */
function isDouble(number: string): boolean {
  if (number.length <= DIGITS_OF_EVERY_DOUBLE && INTEGER.test(number)) return true;
  return !NUMBER.test(number) || exactDouble(new Big(number)) !== undefined;
}

function isDigit(code: number): boolean {
  return code >= CODE.zero && code <= CODE.nine;
}

function isPartOfNumber(code: number): boolean {
  return isDigit(code) || NUMBER_SIGNS.has(code);
}

const DIGITS_OF_EVERY_DOUBLE = 15;
const INTEGER = /^-?\d+$/;
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
const NUMBER_SIGNS = new Set([..."+-.eE"].map((sign) => sign.charCodeAt(0)));

const CODE = {
  quote: 0x22,
  comma: 0x2c,
  minus: 0x2d,
  zero: 0x30,
  nine: 0x39,
  openBracket: 0x5b,
  backslash: 0x5c,
  closeBracket: 0x5d,
  openBrace: 0x7b,
  closeBrace: 0x7d,
} as const;
