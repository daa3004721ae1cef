// What is a token. `Token.isUnresolved` goes by the looks, which a text of a user can have by chance or on purpose; here it counts
// whether the base library made it.

import { type IResolvable, Tokenization } from "cdktf";
import { isPlain } from "../handler/spec/words";

/** Whether a value is a token, or a text with one in it: of a text, a number, a list or a map, or the token itself. */
export function isToken(value: unknown): boolean {
  if (typeof value === "string") return tokenParts(value).some((part) => typeof part !== "string");
  if (typeof value === "number") return known(() => Tokenization.reverseNumber(value));
  if (Tokenization.isResolvable(value)) return true;
  if (Array.isArray(value)) {
    const [only]: unknown[] = value;
    if (value.length !== 1) return false;
    if (typeof only === "string") return known(() => Tokenization.reverseList([only]));
    return typeof only === "number" && known(() => Tokenization.reverseNumberList([only]));
  }
  return isPlain(value) && known(() => Tokenization.reverseMap({ ...value }));
}

/** A text in parts: its tokens, and what stands between them. */
export function tokenParts(text: string): (string | IResolvable)[] {
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
