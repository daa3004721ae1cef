// What came from outside, checked as a test reads it: an answer, a body, a file.

/** An object of names. @throws TypeError */
export function recordOf(value: unknown): Readonly<Record<string, unknown>> {
  if (isRecord(value)) return value;
  throw new TypeError(`an object is required, got ${JSON.stringify(value)}`);
}

/** A list. @throws TypeError */
export function listOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  throw new TypeError(`a list is required, got ${JSON.stringify(value)}`);
}

/** A list of objects. @throws TypeError */
export function recordsOf(value: unknown): Readonly<Record<string, unknown>>[] {
  return listOf(value).map(recordOf);
}

/** A text. @throws TypeError */
export function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  throw new TypeError(`a text is required, got ${JSON.stringify(value)}`);
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The port that a server listens on. @throws TypeError when it listens on none */
export function portOf(server: { address(): unknown }): number {
  return Number(recordOf(server.address())["port"]);
}

/** Calls a function as JavaScript does, which no compiler checks. */
export function untyped<T>(work: (...given: never[]) => T, ...given: unknown[]): T {
  return Reflect.apply(work, undefined, given);
}
