// Records without a prototype, so that a map key named `__proto__` or `constructor` is a key like any other.

/** A record without members. */
export function emptyRecord<T>(): Record<string, T> {
  return Object.create(null);
}

/** A record of entries. */
export function recordOf<T>(entries: Iterable<readonly [string, T]>): Record<string, T> {
  const record = emptyRecord<T>();
  for (const [name, member] of entries) record[name] = member;
  return record;
}
