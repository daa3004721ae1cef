// Lists of the wire whose elements a specification tells apart by a key. Other people's profiles hold what no specification can
// say: two elements of one key, a budget without a duration. Reading never fails for it. What cannot be said is not read, an
// update sends it back as it came, and `ambiguities.ts` lists it.

/** What the elements of a list are, and which of them a specification can say. */
export interface ListKind<T> {
  /** What one element is called and what several are: `a budget`, `budgets`. */
  readonly nouns: readonly [one: string, many: string];
  /** What tells the elements apart; undefined when an element has none. */
  keyOf(element: T): string | undefined;
  /** Why a specification cannot say the element, to follow its noun: `without a reset duration`. Undefined when it can. */
  fault(element: T): string | undefined;
  /** The order of elements of one key; the first is read. */
  compare(a: T, b: T): number;
  /** The element in a few words. */
  text(element: T): string;
}

/** The elements of one key. */
export interface Group<T> {
  readonly key: string;
  /** The one that is read, unless it has a fault. */
  readonly chosen: T;
  /** All of them, the chosen one first. */
  readonly all: readonly T[];
}

/** The elements by key, in the order of the list. */
export function groups<T>(kind: ListKind<T>, live: readonly T[]): Group<T>[] {
  const byKey = new Map<string, T[]>();
  for (const element of live) {
    const key = kind.keyOf(element);
    if (key !== undefined) byKey.set(key, [...(byKey.get(key) ?? []), element]);
  }
  const isFaulty = (element: T): number => (kind.fault(element) === undefined ? 0 : 1);
  return [...byKey].flatMap(([key, elements]) => {
    const all = elements.sort((a, b) => isFaulty(a) - isFaulty(b) || kind.compare(a, b));
    return all[0] === undefined ? [] : [{ key, chosen: all[0], all }];
  });
}

/** What a specification can say of a list: one element a key. */
export function sayable<T>(kind: ListKind<T>, live: readonly T[]): (readonly [key: string, element: T])[] {
  return groups(kind, live)
    .filter(({ chosen }) => kind.fault(chosen) === undefined)
    .map(({ key, chosen }) => [key, chosen]);
}

/** The element that is read for a key; undefined when there is none. */
export function chosen<T>(kind: ListKind<T>, live: readonly T[], key: string): T | undefined {
  return groups(kind, live).find((group) => group.key === key)?.chosen;
}

/** What of a list no specification can say. */
export function unsayable<T>(kind: ListKind<T>, live: readonly T[]): T[] {
  return live.filter((element) => kind.fault(element) !== undefined);
}

/**
 * A list for a body: the live elements first and in their order, then the new ones.
 *
 * @param write makes the element of a key that is wanted. `before` is the live one that was read.
 * @param carry makes the element of what cannot be said, from how it came.
 */
export function writeKeyed<T, V, R extends object>(
  kind: ListKind<T>,
  wanted: Readonly<Record<string, V | undefined>>,
  live: readonly T[],
  write: (key: string, value: V, before: T | undefined) => R,
  carry: (element: T) => R,
): R[] {
  const values = new Map(
    Object.entries(wanted).filter((entry): entry is [string, V] => entry[1] !== undefined),
  );
  const read = new Map(groups(kind, live).map((group) => [group.key, group.chosen]));
  const kept = live.flatMap((element) => {
    const key = kind.keyOf(element);
    const value = key === undefined ? undefined : values.get(key);
    if (key === undefined || value === undefined)
      return kind.fault(element) === undefined ? [] : [carry(element)];
    return [read.get(key) === element ? write(key, value, element) : carry(element)];
  });
  const added = [...values].filter(([key]) => !read.has(key));
  return [...kept, ...added.map(([key, value]) => write(key, value, undefined))];
}

/** Why a text cannot be a name in a specification; undefined when it can. */
export function nameFault(name: string): string | undefined {
  return name === "" || name === "__proto__"
    ? `named ${JSON.stringify(name)}, which a configuration cannot hold`
    : undefined;
}

/** Distinct texts. An empty one says nothing. */
export function texts(live: readonly string[] | null | undefined): string[] {
  return [...new Set(live)].filter((text) => text !== "");
}
