// What an attribute is besides its kind and its limits: what it means, what it means when it is unset, and when two spellings of it
// mean the same. These rules stand beside the schema of the attribute, and everything else follows from them: the diff, the guard,
// the state, the provider's schema with its documentation, and the check of the constructs.

import type * as z from "zod";

/** The rules of an attribute. */
export interface Rules {
  /** For people, with units, limits and defaults. */
  readonly description: string;
  /** The section of bifrost-api.md that it comes from, for developers; undefined for what the gateway is never told. */
  readonly source?: string | undefined;
  /**
   * What an attribute means that is left out. `absent`: it has none, or its default, and an empty list or map is none, too.
   * `left_alone`: it stays as it is on the gateway, so an empty list or map is something else.
   */
  readonly unset: "absent" | "left_alone";
  /** Whether the gateway changes it by itself: then nothing holds it where it is, not even `strict`. */
  readonly movesByItself?: boolean | undefined;
  /** Whether a change means another object: the old one is destroyed, and one created. */
  readonly replaces?: boolean | undefined;
  /** Whether it says what to do with other attributes: no live profile shows it. */
  readonly isInstruction?: boolean | undefined;
  /** The value that a state has for an attribute that is absent; without one it is null. */
  readonly none?: boolean | undefined;
  /** One spelling for all values that mean the same; undefined for values that mean unset. */
  meaning?(value: unknown): unknown;
}

const RULES = new WeakMap<object, Rules>();

/** A schema with its rules. */
export function attribute<T extends z.ZodType>(
  schema: T,
  description: string,
  rules: {
    readonly source?: string;
    readonly unset?: Rules["unset"];
    readonly movesByItself?: boolean;
    readonly replaces?: boolean;
    readonly isInstruction?: boolean;
    readonly none?: boolean;
    readonly meaning?: (value: z.output<T> & {}) => unknown;
  } = {},
): T {
  // Schemas are shared by attributes, and each has rules of its own.
  const own = schema.clone();
  RULES.set(own, { unset: "absent", ...rules, description });
  return own;
}

/** The rules of a schema; undefined when it is no attribute. */
export function rulesOf(schema: object): Rules | undefined {
  return RULES.get(schema);
}
