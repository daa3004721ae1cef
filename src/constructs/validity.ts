// Checking a profile at its construct, by the handler's specification and in the words of the properties.

import { type AccessProfileDocument, issuesOf, type SpecPath } from "../handler/spec";
import { type Fault } from "../handler/spec/words";
import { propertyName } from "./attributes";
import { type Known, withoutTokens } from "./known";
import { touches } from "./refusal";
import { NAMED_BY_USER } from "./resource-config";

/**
 * The faults of attributes, by the handler's specification. Tokens are let through, and what stands beside them is checked.
 *
 * @param told faults that were found before, in the words of the properties; what stands there is not told again.
 */
export function faultsOf(attributes: Partial<AccessProfileDocument>, told: readonly Fault[]): Fault[] {
  const known = withoutTokens(attributes);
  return inProperties(known, issuesOf(known.value, known.tokens)).filter(
    ({ path }) => !told.some((fault) => touches(fault.path, path)),
  );
}

/** Faults of attributes in the words of the properties. */
export function inProperties(known: Known, faults: readonly Fault[]): Fault[] {
  return faults.map(({ path, message }) => ({
    path: propertyPath(known.original(path)),
    message: inPropertyWords(message),
  }));
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
    return keepsIt ? step : propertyOf(String(step));
  });
}

function propertyOf(attribute: string): string {
  return RATES[attribute] ?? propertyName(attribute);
}

/** A message of the specification, its attributes called by their properties. What is quoted was given, and stays. */
export function inPropertyWords(message: string): string {
  return message.replace(/"(?:[^"\\]|\\.)*"|\b[a-z]+(?:_[a-z]+)+\b/g, (word) =>
    word.startsWith('"') ? word : propertyOf(word),
  );
}
