// Checking a profile at its construct, by the handler's specification and in the words of the properties.

import { Token } from "cdktf";
import { formatPath, issuesOf, type SpecPath } from "../handler/spec";
import { NAMED_BY_USER } from "./resource-config";

/**
 * Checks the attributes against the handler's specification. Tokens are let through, and what stands beside them is checked.
 *
 * @param where the construct's path.
 * @throws Error that names the construct and every fault.
 */
export function assertValid(attributes: object, where: string): void {
  const known = withoutTokens(attributes);
  const issues = issuesOf(known.value, known.tokens);
  if (issues.length === 0) return;
  const faults = issues.map(({ path, message }) => {
    const place = formatPath(propertyPath(known.original(path)));
    return `  - ${place}: ${inPropertyWords(message)}`;
  });
  throw new Error(`the access profile at ${where} is not valid:\n${faults.join("\n")}`);
}

/** A value of which the tokens are left out. */
interface Known {
  readonly value: unknown;
  /** Where values are missing that are not known yet, as ways into `value`. */
  readonly tokens: readonly SpecPath[];
  /** The way into the value with its tokens, of a way into `value`: of a list, the tokens count again. */
  original(path: SpecPath): SpecPath;
}

function withoutTokens(value: unknown): Known {
  if (Token.isUnresolved(value)) return { value: undefined, tokens: [[]], original: (path) => path };
  if (Array.isArray(value)) {
    // An unknown element of a set says nothing of the others; it is not even a gap.
    const elements = value
      .map((element: unknown, index) => ({ step: index, ...withoutTokens(element) }))
      .filter((element) => element.value !== undefined);
    return joined(
      elements.map((element) => element.value),
      elements.map((element, index) => [index, element]),
    );
  }
  if (typeof value !== "object" || value === null) return { value, tokens: [], original: (path) => path };
  // A member under an unknown name is as unknown as an element of a set.
  const members = Object.entries(value)
    .filter(([name]) => !Token.isUnresolved(name))
    .map(([name, member]) => [name, { step: name, ...withoutTokens(member) }] as const);
  return joined(
    Object.fromEntries(
      members.map(([name, { value: member }]) => [name, member]).filter(([, member]) => member !== undefined),
    ),
    members,
  );
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

/** What the two attributes of a rate are in the properties. */
const RATES: Readonly<Record<string, string>> = {
  token_max_limit: "tokens",
  token_reset_duration: "tokens",
  request_max_limit: "requests",
  request_reset_duration: "requests",
};

/** A way into the attributes as a way into the properties. */
function propertyPath(path: SpecPath): SpecPath {
  let isName = false;
  return path.map((step) => {
    const keepsIt = isName || typeof step === "number";
    isName = !isName && NAMED_BY_USER.has(String(step));
    return keepsIt ? step : propertyName(String(step));
  });
}

function propertyName(attribute: string): string {
  return RATES[attribute] ?? attribute.replace(/_([a-z])/g, (_match, letter: string) => letter.toUpperCase());
}

/** A message of the specification, its attributes called by their properties. What is quoted was given, and stays. */
function inPropertyWords(message: string): string {
  return message.replace(/"(?:[^"\\]|\\.)*"|\b[a-z]+(?:_[a-z]+)+\b/g, (word) =>
    word.startsWith('"') ? word : propertyName(word),
  );
}
