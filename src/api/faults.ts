// What is wrong with a value that somebody gave, by its schema, in words: what was given, what is allowed, and the name that was
// probably meant. Specification, client, gateway and constructs all tell their faults with it.

import * as z from "zod";
import { suggestion } from "./nearest-name";

/** One fault: the way to the place, and what is wrong there. */
export interface Fault {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** The words of a schema. */
export interface Words {
  /** What a name that the schema does not know is not. @default "is not known here" */
  readonly unknown?: string;
  /** Whether the value at a place is a secret, which is then not shown. @default never */
  readonly isSecret?: (path: readonly PropertyKey[]) => boolean;
}

/**
 * A value checked by its schema: as the schema makes it, or its faults. Where a schema has a sentence of its own, that holds.
 *
 * @param given anything at all.
 */
export function checked<S extends z.ZodType>(
  schema: S,
  given: unknown,
  words: Words = {},
): { readonly value: z.output<S> } | { readonly faults: readonly Fault[] } {
  const known = new Map<string, readonly string[]>();
  const parsed = schema.safeParse(given, {
    error(issue) {
      if (issue.code === "unrecognized_keys")
        known.set(JSON.stringify(issue.path ?? []), namesOf(issue.inst));
      return inWords(issue, words);
    },
  });
  if (parsed.success) return { value: parsed.data };
  return { faults: parsed.error.issues.flatMap((issue) => faultsOf(issue, known, words)) };
}

/** What was given, in words: `the text "500"`. Long values are cut. */
export function described(value: unknown): string {
  if (value === null || value === undefined || typeof value === "boolean" || Number.isNaN(value))
    return String(value);
  if (typeof value === "string") return `the text ${shown(value)}`;
  if (typeof value === "number") return `the number ${value}`;
  if (typeof value === "bigint") return `the bigint ${value}n`;
  if (typeof value !== "object") return `a ${typeof value}`;
  if (Array.isArray(value)) return `the list ${shown(value)}`;
  return isPlain(value) ? `the object ${shown(value)}` : `an instance of ${className(value)}`;
}

/** Whether a value is an object of names and nothing else: no list, no instance of a class. */
export function isPlain(value: unknown): value is Readonly<Record<string, unknown>> {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  // The prototype of plain objects is the root, of this realm or another; names in a prototype would be passed over.
  return (
    prototype === null ||
    (typeof prototype === "object" &&
      Object.getPrototypeOf(prototype) === null &&
      Object.hasOwn(prototype, "hasOwnProperty"))
  );
}

const KINDS: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number below 2^53",
  boolean: "true or false",
  array: "a list",
  object: "an object",
  record: "an object",
};

function inWords(issue: z.core.$ZodRawIssue, { isSecret }: Words): string | undefined {
  const { input } = issue;
  const got = isSecret?.(issue.path ?? []) ? "another value" : described(input);
  switch (issue.code) {
    case "invalid_type":
      if (input === undefined) return "is required";
      return `must be ${KINDS[issue.expected] ?? issue.expected}, got ${got}`;
    case "invalid_value": {
      const allowed = issue.values.map(String);
      if (input === undefined) return "is required";
      const meant = typeof input === "string" ? suggestion(input, allowed) : "";
      return `must be one of ${allowed.join(", ")}, got ${got}${meant.includes("did you mean") ? meant : ""}`;
    }
    case "too_small":
      if (issue.origin === "string" && issue.minimum === 1) return "must not be empty";
      return `must ${amount(issue.origin, issue.inclusive ? "at least" : "more than", issue.minimum)}, got ${got}`;
    case "too_big":
      return `must ${amount(issue.origin, issue.inclusive ? "at most" : "less than", issue.maximum)}, got ${got}`;
    default:
      return undefined;
  }
}

function amount(origin: string, comparison: string, limit: number | bigint): string {
  if (origin === "string") return `have ${comparison} ${limit} characters`;
  return origin === "array" ? `have ${comparison} ${limit} elements` : `be ${comparison} ${limit}`;
}

function faultsOf(
  issue: z.core.$ZodIssue,
  known: ReadonlyMap<string, readonly string[]>,
  { unknown = "is not known here" }: Words,
): Fault[] {
  const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
  if (issue.code === "unrecognized_keys") {
    const names = known.get(JSON.stringify(issue.path)) ?? [];
    return issue.keys.map((key) => ({ path: [...path, key], message: unknown + suggestion(key, names) }));
  }
  // The fault of a name is told at the name.
  if (issue.code === "invalid_key") return issue.issues.map(({ message }) => ({ path, message }));
  return [{ path, message: issue.message }];
}

/** The names that a schema knows. */
function namesOf(schema: unknown): string[] {
  if (schema instanceof z.ZodObject) return Object.keys(schema.shape);
  if (schema instanceof z.ZodRecord && schema.keyType instanceof z.ZodEnum)
    return schema.keyType.options.map(String);
  return [];
}

function shown(value: unknown): string {
  let text: string;
  try {
    text = JSON.stringify(value);
  } catch {
    // Of what JSON cannot say, such as a circle.
    return "that holds itself or what JSON cannot say";
  }
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}…`;
}

const MOST_SHOWN = 80;

function className(value: object): string {
  const { constructor }: { constructor?: unknown } = value;
  return typeof constructor === "function" && constructor.name !== "" && constructor !== Object
    ? constructor.name
    : "a class of its own";
}
