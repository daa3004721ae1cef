// Finding the name that was probably meant.

/** The name of `names` that is nearest to `given`, if one is near enough to be what was meant. */
export function nearestName(given: string, names: readonly string[]): string | undefined {
  const wanted = plain(given);
  const [nearest] = names
    // In a name of two characters nothing is left when one is wrong.
    .map((name) => ({ name, most: name.length < 3 ? 0 : Math.max(1, Math.floor(name.length / 3)) }))
    // The difference in length alone is a distance; no time is spent on a long text that cannot be near.
    .filter(({ name, most }) => Math.abs(wanted.length - plain(name).length) <= most)
    .map(({ name, most }) => ({ name, most, distance: distance(wanted, plain(name)) }))
    .filter((each) => each.distance <= each.most)
    .sort((a, b) => a.distance - b.distance);
  return nearest?.name;
}

/** `; did you mean "x"?`, or what there is to choose from. */
export function suggestion(given: string, names: readonly string[]): string {
  const nearest = nearestName(given, names);
  if (nearest !== undefined) return `; did you mean ${JSON.stringify(nearest)}?`;
  const all = names.map((name) => JSON.stringify(name)).join(", ");
  if (names.length === 0) return "";
  return names.length === 1 ? `; there is only ${all}` : `; there are ${all}`;
}

/** Without what is merely another way to write it: `maxLimit`, `MAX_LIMIT` and `max-limit` are `max_limit`. */
function plain(name: string): string {
  return name.toLowerCase().replace(/[_\s-]/g, "");
}

/** Fewest insertions, deletions, replacements and swaps of neighbors that make one text of the other. */
function distance(a: string, b: string): number {
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, column) => column)];
  const at = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    rows.push(current);
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(
        Math.min(
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          at(row - 1, column - 1) + (same ? 0 : 1),
          swapped ? at(row - 2, column - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(a.length, b.length);
}
