// Laying what an environment says over a profile.

/** What an environment says, laid over what was there: maps merge, everything else replaces, `null` removes. */
export function merged(below: unknown, above: unknown): unknown {
  if (!isMap(above)) return above;
  const result = new Map<string, unknown>(isMap(below) ? Object.entries(below) : []);
  for (const [name, member] of Object.entries(above))
    if (member === null) result.delete(name);
    else result.set(name, merged(result.get(name), member));
  return Object.fromEntries(result);
}

/** Whether a value is a map, as YAML and JSON have it. */
export function isMap(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
