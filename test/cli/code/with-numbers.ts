// Random configurations as specifications.

/** A specification has numbers where HCL may have their digits as a text. */
export function withNumbers(value: unknown, name = ""): unknown {
  if (name === "max_limit" || name === "weight") return Number(value);
  if (Array.isArray(value)) return value.map((each: unknown) => withNumbers(each));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withNumbers(member, key)]));
}
