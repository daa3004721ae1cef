// What of a profile a generation shows: the older ones do not know all of its members.

import { type Generation } from "./generation";

/** A copy of `value` without the members that the generation does not know, wherever they stand. */
export function visible<T>({ hidden }: Generation, value: T): T {
  if (hidden.size === 0) return value;
  return JSON.parse(JSON.stringify(value, (key, member: unknown) => (hidden.has(key) ? undefined : member)));
}
