// Options of a look-up of what is managed elsewhere, checked.

import { described, isPlain } from "../handler/spec/words";
import { metaArguments } from "./meta-arguments";
import { faultsBesideTokens, refuse } from "./refusal";

const lookupOptions = metaArguments.pick({ provider: true, dependsOn: true });

/** @param what the construct in words. @throws Error when something is no option of a look-up. */
export function assertLookupOptions(options: unknown, what: string): void {
  if (!isPlain(options))
    throw new Error(`${what} is not valid: its options must be an object, got ${described(options)}`);
  refuse(what, faultsBesideTokens(lookupOptions, options, { unknown: "is not an option of a look-up" }));
}
