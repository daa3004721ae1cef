// Laying what an environment says over a profile.

import { isRecord } from "../shapes";

/** What an environment says, laid over what was there: maps merge, everything else replaces, `null` removes. */
export function merged(below: unknown, above: unknown): unknown {
  if (!isRecord(above)) return above;
  const result = new Map<string, unknown>(isRecord(below) ? Object.entries(below) : []);
  for (const [name, member] of Object.entries(above))
    if (member === null) result.delete(name);
    else result.set(name, merged(result.get(name), member));
  return Object.fromEntries(result);
}
