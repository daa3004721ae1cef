// Combinations of the values of several dimensions: all of them, or so few that every pair of values of two dimensions is among them.

/** The values of each dimension, by its name. */
export type Dimensions = Readonly<Record<string, readonly string[]>>;

/** One value of each dimension. */
export type Combination<D extends Dimensions> = { readonly [Name in keyof D]: D[Name][number] };

function isOf<D extends Dimensions>(dimensions: D, chosen: object): chosen is Combination<D> {
  const values = new Map<string, unknown>(Object.entries(chosen));
  return Object.entries(dimensions).every(([name, allowed]) =>
    allowed.some((value) => value === values.get(name)),
  );
}

/** Every combination, the last dimension varying fastest. */
export function everyCombination<D extends Dimensions>(dimensions: D): Combination<D>[] {
  const found = Object.entries(dimensions).reduce<Record<string, string>[]>(
    (begun, [name, values]) => begun.flatMap((each) => values.map((value) => ({ ...each, [name]: value }))),
    [{}],
  );
  return found.filter((each) => isOf(dimensions, each));
}

/**
 * Combinations among which every pair of values of two dimensions occurs at least once. Greedy: a pair that is missing is completed
 * with the values that bring the most other missing pairs. The same dimensions give the same combinations.
 */
export function pairwise<D extends Dimensions>(dimensions: D): Combination<D>[] {
  const names = Object.keys(dimensions);
  const missing = new Set(pairsOf(dimensions));
  const found: Record<string, string>[] = [];
  for (const pair of missing) {
    const combination: Record<string, string> = Object.fromEntries(JSON.parse(pair));
    for (const name of names) combination[name] ??= mostWanted(name, combination);
    for (const covered of pairsIn(combination, names)) missing.delete(covered);
    found.push(combination);
  }
  return found.filter((each) => isOf(dimensions, each));

  function mostWanted(name: string, others: Record<string, string>): string {
    const gain = (value: string): number =>
      Object.entries(others).filter(([other, chosen]) => missing.has(pair(names, name, value, other, chosen)))
        .length;
    // Among equals the values take turns, so that none is preferred.
    const values = dimensions[name] ?? [];
    const turned = values.map((_, index) => values[(index + found.length) % values.length] ?? "");
    return turned.reduce((best, value) => (gain(value) > gain(best) ? value : best));
  }
}

/** Every pair of values of two dimensions, as text. */
export function pairsOf(dimensions: Dimensions): string[] {
  return everyPairOf(Object.keys(dimensions)).flatMap(([first, second]) =>
    everyCombination({ first: dimensions[first] ?? [], second: dimensions[second] ?? [] }).map((each) =>
      JSON.stringify([
        [first, each.first],
        [second, each.second],
      ]),
    ),
  );
}

/** The pairs of values that are in a combination, as text. */
export function pairsIn(combination: Readonly<Record<string, string>>, names: readonly string[]): string[] {
  return everyPairOf(names).map(([first, second]) =>
    pair(names, first, combination[first] ?? "", second, combination[second] ?? ""),
  );
}

function everyPairOf(names: readonly string[]): [string, string][] {
  return names.flatMap((first, index) =>
    names.slice(index + 1).map((second): [string, string] => [first, second]),
  );
}

function pair(names: readonly string[], a: string, valueOfA: string, b: string, valueOfB: string): string {
  const members = [
    [a, valueOfA],
    [b, valueOfB],
  ];
  return JSON.stringify(names.indexOf(a) < names.indexOf(b) ? members : members.reverse());
}
