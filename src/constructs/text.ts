// Texts as Terraform has to read them. To Terraform each text of a configuration is a template: what stands in `${` or `%{` is
// evaluated, so that a text could read files of the machine. Here tokens are what they stand for, as everywhere in the base library,
// and all else arrives as it was written.

import { Lazy } from "cdktf";
import { isPlain } from "../handler/spec/words";
import { isToken, tokenParts } from "./token";

/** A value whose texts, the names in it included, arrive as they are but for their tokens. */
export function withTexts<T>(value: T): T;
export function withTexts(value: unknown): unknown {
  if (typeof value === "string") return template(value);
  return isToken(value) ? value : changed(value, withTexts);
}

/** A value of a data file: no text in it is a token, whatever it looks like. */
export function withoutTokenTexts<T>(value: T): T;
export function withoutTokenTexts(value: unknown): unknown {
  if (typeof value !== "string") return changed(value, withoutTokenTexts);
  return LOOKALIKES.test(value) ? Lazy.stringValue({ produce: () => literal(value) }) : value;
}

/** A text of which only the tokens are evaluated. */
export function template(text: string): string {
  if (!MAY_BE_SPECIAL.test(text)) return text;
  const parts = tokenParts(text);
  if (parts.every((part) => typeof part === "string")) return literal(text);
  const beside = parts.map((part) => (typeof part === "string" ? literalBesideTokens(part) : part));
  // What needs nothing stays as it is; a token alone keeps its type.
  if (beside.every((part, index) => part === parts[index])) return text;
  // The base library would take `$${` beside a token for an expression that goes on to the next `}`.
  return Lazy.stringValue({
    produce: (context) =>
      beside.map((part) => (typeof part === "string" ? part : String(context.resolve(part)))).join(""),
  });
}

/** A directive that is nothing, to keep apart what has a meaning together. */
const NOTHING = "%{if true}%{endif}";

/**
 * The template of a text without any token. `${` and `%{` are doubled, as Terraform has it. What the base library would take for a
 * token of its own is broken up, `$%{if true}%{endif}{TfToken[…`, and so is what Terraform drops, a byte order mark in front. Terraform
 * evaluates nothing that comes after a carriage return without a line feed, so that one is an expression.
 */
function literal(text: string): string {
  return text.replace(SPECIAL, (special) => {
    if (special === "${" || special === "%{") return special.charAt(0) + special;
    if (special === BYTE_ORDER_MARK) return NOTHING + special;
    if (special.endsWith(CARRIAGE_RETURN)) return special.replace(CARRIAGE_RETURN, NOTHING + '${"\\r"}');
    return special.charAt(0) + NOTHING + special.slice(1);
  });
}

/** With a token after it, a `$` at the end would make `$${` of the token's `${`. */
function literalBesideTokens(text: string): string {
  return literal(text).replace(/\$$/, (last) => last + NOTHING);
}

const BYTE_ORDER_MARK = "\ufeff";
const CARRIAGE_RETURN = "\r";
/** Whatever the base library looks up as a token: the markers of texts, lists, maps and numbers, and the values in the token of a map. */
const LOOKALIKES = /([$#&]\{TfToken\[|-\d(?:\.\d+)?e\+\d{3}|^(?:String|Any) Map Token Value$)/;
/** What every special text has, and few others: a look that is quick, because every text of every profile comes by. */
const MAY_BE_SPECIAL = /[$%&#{\r\ufeff]|e\+\d|Map Token Value$/;
const SPECIAL = new RegExp(`${LOOKALIKES.source}|[$%]\\{|\\$?\\r(?!\\n)|^${BYTE_ORDER_MARK}`, "g");

/** A list or an object with each text in it changed, names included. */
function changed(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [String(change(name)), change(member)]),
  );
}
