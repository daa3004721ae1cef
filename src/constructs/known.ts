// Values beside tokens: what is known at synthesis, and where the rest is.

import { type SpecPath } from "../handler/spec";
import { isPlain } from "../handler/spec/words";
import { isToken } from "./token";

/** A value of which the tokens are left out. */
export interface Known {
  readonly value: unknown;
  /** Where values are missing that are not known yet, as ways into `value`. */
  readonly tokens: readonly SpecPath[];
  /** The way into the value with its tokens, of a way into `value`: of a list, the tokens count again. */
  original(path: SpecPath): SpecPath;
}

/** The value without its tokens. Instances of classes are left as they are: what they hold is theirs. */
export function withoutTokens(value: unknown): Known {
  // As nearly all values are.
  if (!holdsToken(value)) return { value, tokens: [], original: (path) => path };
  if (isToken(value)) return { value: undefined, tokens: [[]], original: (path) => path };
  if (Array.isArray(value)) {
    // An unknown element of a set says nothing of the others; it is not even a gap.
    const elements = Array.from(value, (element: unknown, index) => ({ step: index, element }))
      .filter(({ element }) => !isToken(element))
      .map(({ step, element }) => ({ step, ...withoutTokens(element) }));
    return joined(
      elements.map((element) => element.value),
      elements.map((element, index) => [index, element]),
    );
  }
  if (!isPlain(value)) return { value, tokens: [], original: (path) => path };
  // A member under an unknown name is as unknown as an element of a set.
  const members = Object.entries(value)
    .filter(([name]) => !isToken(name))
    .map(([name, member]) => [name, { step: name, ...withoutTokens(member) }] as const);
  const known = members.filter(([, { tokens }]) => !tokens.some((path) => path.length === 0));
  return joined(Object.fromEntries(known.map(([name, { value: member }]) => [name, member])), members);
}

/** Whether there is a token in a value, names included. */
function holdsToken(value: unknown): boolean {
  if (isToken(value)) return true;
  if (Array.isArray(value)) return value.some(holdsToken);
  if (!isPlain(value)) return false;
  for (const name of Object.keys(value)) if (isToken(name) || holdsToken(value[name])) return true;
  return false;
}

/** A value made of parts, each under its step in the value, with its step in the original. */
function joined(
  value: unknown,
  parts: readonly (readonly [string | number, Known & { readonly step: string | number }])[],
): Known {
  const byStep = new Map(parts);
  return {
    value,
    tokens: parts.flatMap(([step, { tokens }]) => tokens.map((path) => [step, ...path])),
    original: ([first, ...rest]) => {
      const part = first === undefined ? undefined : byStep.get(first);
      if (part !== undefined) return [part.step, ...part.original(rest)];
      return first === undefined ? [] : [first, ...rest];
    },
  };
}
