// Texts as Terraform has to read them. To Terraform each text of a configuration is a template: what stands in `${` or `%{` is
// evaluated, so that a text could read files of the machine. Here tokens are what they stand for, as everywhere in the base library,
// and all else arrives as it was written.

import { type IResolvable, Lazy, Token, Tokenization } from "cdktf";
import { isPlain } from "../handler/spec/words";

/** A value whose texts, the names in it included, arrive as they are but for their tokens. */
export function withTexts(value: unknown): unknown {
  if (typeof value === "string") return template(value);
  return Token.isUnresolved(value) ? value : changed(value, withTexts);
}

/** A value of a data file: no text in it is a token, whatever it looks like. */
export function withoutTokenTexts(value: unknown): unknown {
  if (typeof value !== "string") return changed(value, withoutTokenTexts);
  return LOOKALIKES.test(value) ? Lazy.stringValue({ produce: () => literal(value) }) : value;
}

/** A text of which only the tokens are evaluated. */
export function template(text: string): string {
  const parts = text.split(TOKENS).map((part) => tokenOf(part) ?? part);
  if (parts.every((part) => typeof part === "string")) return literal(text);
  // What needs nothing stays as it is; a token alone keeps its type.
  if (parts.every((part) => typeof part !== "string" || literal(part) === part)) return text;
  // The base library would take `$${` beside a token for an expression that goes on to the next `}`.
  return Lazy.stringValue({
    produce: (context) =>
      parts
        .map((part) => (typeof part === "string" ? literal(part) : String(context.resolve(part))))
        .join(""),
  });
}

/**
 * The template of a text without any token. `${` and `%{` are doubled, as Terraform has it. What the base library would take for a
 * token of its own is broken up by a directive that is nothing: `$%{if true}%{endif}{TfToken[…`.
 */
function literal(text: string): string {
  return text.replace(SPECIAL, (special) => {
    if (special === "${" || special === "%{") return special.charAt(0) + special;
    return `${special.charAt(0)}%{if true}%{endif}${special.slice(1)}`;
  });
}

/** The markers of tokens in a text: of a text, and of a number. */
const TOKENS = /(\$\{TfToken\[[\w:.-]+\]\}|-\d(?:\.\d+)?e\+\d{3})/;
/** Whatever the base library looks up as a token: besides, those of lists and maps, and what stands for the whole of a map. */
const LOOKALIKES = /([$#&]\{TfToken\[|-\d(?:\.\d+)?e\+\d{3}|^(?:String|Any) Map Token Value$)/;
const SPECIAL = new RegExp(`${LOOKALIKES.source}|[$%]\\{`, "g");

/** The token that a part of a text is the marker of. */
function tokenOf(part: string): IResolvable | undefined {
  if (!TOKENS.test(part)) return undefined;
  try {
    if (!part.startsWith("-")) return Tokenization.reverseString(part).firstToken;
    return Tokenization.reverseNumber(Number(part));
  } catch {
    // Of a marker that the base library did not make.
    return undefined;
  }
}

/** A list or an object with each text in it changed, names included. */
function changed(value: unknown, change: (value: unknown) => unknown): unknown {
  if (Array.isArray(value)) return value.map(change);
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [String(change(name)), change(member)]),
  );
}
