// How deep a JSON text nests. The parser takes any depth: megabytes of brackets keep it busy for many seconds, and overflow the stack of
// whatever walks over the result.

/** Levels that an answer may have. A profile has fewer than ten. */
export const MOST_LEVELS = 100;

const [QUOTE, BACKSLASH] = [0x22, 0x5c];

/** Whether a text nests deeper, whether or not it is JSON. It looks at each character once. */
export function isTooDeep(text: string): boolean {
  let level = 0;
  let isQuoted = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (isQuoted && code === BACKSLASH) at += 1;
    else if (code === QUOTE) isQuoted = !isQuoted;
    else if (!isQuoted) {
      // Brackets and braces, which differ in one bit.
      if ((code | 0x20) === 0x7b) level += 1;
      else if ((code | 0x20) === 0x7d) level -= 1;
      if (level > MOST_LEVELS) return true;
    }
  }
  return false;
}
