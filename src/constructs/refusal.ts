// How a construct refuses what it was given.

import type * as z from "zod";
import { formatPath, type SpecPath } from "../handler/spec";
import { checked, type Fault, type Words } from "../handler/spec/words";
import { withoutTokens } from "./known";

/** @param what the construct in words, with its path: `the access profile at stack/engineering`. */
export function refuse(what: string, faults: readonly Fault[]): void {
  if (faults.length === 0) return;
  const lines = faults.map(({ path, message }) =>
    path.length === 0 ? `  - ${message}` : `  - ${formatPath(path)}: ${message}`,
  );
  throw new Error(`${what} is not valid:\n${lines.join("\n")}`);
}

/** The faults of a value by its schema. Tokens are let through, and what stands beside them is checked. */
export function faultsBesideTokens(schema: z.ZodType, value: unknown, words: Words = {}): Fault[] {
  const known = withoutTokens(value);
  const result = checked(schema, known.value, words);
  if ("value" in result) return [];
  return result.faults
    .filter(({ path }) => !known.tokens.some((token) => touches(token, path)))
    .map(({ path, message }) => ({ path: known.original(path), message }));
}

/** Whether one of the two places is the other, or in it. */
export function touches(a: SpecPath, b: SpecPath): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((step, index) => step === longer[index]);
}
