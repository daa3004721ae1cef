// What is a token. `Token.isUnresolved` goes by the looks, which a text of a user can have by chance or on purpose; here it counts
// whether the base library made it.

import { type IResolvable, Tokenization } from "cdktf";
import { isPlain } from "../handler/spec/words";

/** Whether a value is a token, or a text with one in it: of a text, a number, a list or a map, or the token itself. */
export function isToken(value: unknown): boolean {
  if (typeof value === "string") return tokenParts(value).some((part) => typeof part !== "string");
  if (typeof value === "number") return looksLikeOne(value) && known(() => Tokenization.reverseNumber(value));
  if (typeof value !== "object" || value === null) return false;
  if (Tokenization.isResolvable(value)) return true;
  if (Array.isArray(value)) {
    const [only]: unknown[] = value;
    if (value.length !== 1) return false;
    if (typeof only === "string") return looksLikeOne(only) && known(() => Tokenization.reverseList([only]));
    return (
      typeof only === "number" && looksLikeOne(only) && known(() => Tokenization.reverseNumberList([only]))
    );
  }
  if (!isPlain(value)) return false;
  const [name = "", ...others] = Object.keys(value);
  return others.length === 0 && looksLikeOne(name) && known(() => Tokenization.reverseMap({ ...value }));
}

/** Whether the base library has to be asked, which takes far longer: every value of every profile comes by. */
function looksLikeOne(value: string | number): boolean {
  return typeof value === "string" ? value.includes("{TfToken[") : value < LEAST_KNOWN_NUMBER;
}

/** The base library takes numbers from -2^960 down for tokens. */
const LEAST_KNOWN_NUMBER = -1e280;

/** A text in parts: its tokens, and what stands between them. */
export function tokenParts(text: string): (string | IResolvable)[] {
  if (!MARKERS.test(text)) return [text];
  return text.split(MARKERS).map((part) => tokenOf(part) ?? part);
}

/** The markers of tokens in a text: of a text, and of a number. */
const MARKERS = /(\$\{TfToken\[[\w:.-]+\]\}|-\d(?:\.\d+)?e\+\d{3})/;

function tokenOf(part: string): IResolvable | undefined {
  if (!MARKERS.test(part)) return undefined;
  try {
    if (!part.startsWith("-")) return Tokenization.reverseString(part).firstToken;
    return Tokenization.reverseNumber(Number(part));
  } catch {
    // The base library throws for a marker that it did not make.
    return undefined;
  }
}

function known(look: () => IResolvable | undefined): boolean {
  try {
    return look() !== undefined;
  } catch {
    return false;
  }
}
