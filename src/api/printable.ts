// Text that others wrote, as it may be shown: without what makes a terminal act, or shows what follows in another order.

/** Control characters but tab and line feed, and those that change the direction of the text. */
const ACTING = /[^\P{Cc}\n\t]|[\u202a-\u202e\u2066-\u2069]/gu;

/** The text with such characters written out, as `\u001b`. */
export function printable(text: string): string {
  return text.replace(ACTING, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, "0")}`);
}
