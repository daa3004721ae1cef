// Equality of specification values: every array is a set, an absent member is the same as an undefined one, and texts are compared
// in Unicode's form C, which Terraform brings every text into.

import { isDeepStrictEqual } from "node:util";

/** Whether two values of a specification mean the same. */
export function sameValue(a: unknown, b: unknown): boolean {
  return isDeepStrictEqual(canonical(a), canonical(b));
}

function canonical(value: unknown): unknown {
  if (typeof value === "string") return value.normalize("NFC");
  if (Array.isArray(value)) {
    const elements = value.map(canonical);
    return elements.sort((left, right) => compare(JSON.stringify(left), JSON.stringify(right)));
  }
  if (typeof value === "object" && value !== null) {
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return Object.fromEntries(
      members
        .sort(([left], [right]) => compare(left, right))
        .map(([key, member]) => [key.normalize("NFC"), canonical(member)]),
    );
  }
  return value;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
