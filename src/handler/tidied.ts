// Texts that a gateway tidies on save: blanks trimmed or folded, letters made small. That is no difference in what a profile
// grants, so it is told rather than repaired at every apply.

import { sameValue } from "./canonical";
import { type BodyAttribute } from "./fields/field";

/** The attributes that are texts for people. Everything else must be saved as it was sent. */
const TIDY: readonly BodyAttribute[] = ["description", "tags"];

/** Whether two values of an attribute are the same, or differ only as a gateway may tidy its texts. */
export function sameOnceTidied(attribute: BodyAttribute, a: unknown, b: unknown): boolean {
  if (sameValue(a, b)) return true;
  return TIDY.includes(attribute) && sameValue(tidied(a), tidied(b));
}

function tidied(value: unknown): unknown {
  if (typeof value === "string") return value.trim().replace(/\s+/g, " ").toLowerCase() || undefined;
  if (!Array.isArray(value)) return value;
  const elements: unknown[] = value.map(tidied);
  return [...new Set(elements)];
}

/** The value; undefined where it says nothing: absent, cleared and default are the same on the gateway. */
export function presentOf(value: unknown): unknown {
  if (value === "" || value === false || value === null) return undefined;
  if (typeof value === "object" && Object.keys(value).length === 0) return undefined;
  return value;
}
