// Laying what an environment says over a profile.

import { isRecord } from "../shapes";

/** How the maps among some values are told and made. */
export interface MapKind<T> {
  is(value: T): value is T & Readonly<Record<string, T>>;
  of(entries: Iterable<readonly [string, T]>): T;
}

const RECORDS: MapKind<unknown> = { is: isRecord, of: (entries) => Object.fromEntries(entries) };

/** What an environment says, laid over what was there: maps merge, everything else replaces, `null` removes. */
export function merged(below: unknown, above: unknown): unknown {
  return mergedOf(RECORDS, below, above);
}

/** The same for values of another kind. */
export function mergedOf<T>(kind: MapKind<T>, below: T | undefined, above: T): T {
  if (!kind.is(above)) return above;
  const result = new Map<string, T>(below !== undefined && kind.is(below) ? Object.entries(below) : []);
  for (const [name, member] of Object.entries(above))
    if (member === null) result.delete(name);
    else result.set(name, mergedOf(kind, result.get(name), member));
  return kind.of(result);
}
