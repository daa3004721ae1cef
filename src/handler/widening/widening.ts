// One thing that a plan gives more of than before.

import { type SpecPath } from "../spec";

/** What is wider. The values are texts for people. */
export interface Widening {
  readonly path: SpecPath;
  readonly before: string;
  readonly after: string;
}

/** How many elements of a list a text shows. */
const MOST_SHOWN = 10;

/** A list of names as text: `"gpt-4o", "o1"`. */
export function listText(elements: readonly (string | number)[] | undefined): string {
  if (elements === undefined || elements.length === 0) return "none";
  if (elements.includes("*")) return "all";
  const rest = elements.length - MOST_SHOWN;
  const shown = elements.slice(0, MOST_SHOWN).map((element) => JSON.stringify(element));
  return [...shown, ...(rest > 0 ? [`${rest} more`] : [])].join(", ");
}

/** What the later list has that the earlier one has not; nothing when the earlier one has everything. */
export function added<T>(was: readonly T[] | undefined, is: readonly T[] | undefined): T[] {
  const every: readonly unknown[] = was ?? [];
  if (every.includes("*")) return [];
  return (is ?? []).filter((element) => !every.includes(element));
}
