// How large a list may be that an update sends. A gateway takes longer ones on create (bifrost-api.md §3 "Size limits"), so a live
// profile may have them, and a specification may say them: only to send them is refused.

import { MAX_PROVIDER_CONFIGS, MAX_TAGS } from "../api/wire";
import { keysOf } from "../api/records";
import { HandlerError } from "./errors";

const MOST = { tags: MAX_TAGS, provider_configs: MAX_PROVIDER_CONFIGS } as const;

type Sized = keyof typeof MOST;

/** A list that no update could send. */
export interface Oversized {
  readonly attribute: Sized;
  /** One sentence without its full stop: how many there are, and how many may be. */
  readonly message: string;
  readonly remedy: string;
}

/** The attributes whose size is bounded. */
export const SIZED_ATTRIBUTES: readonly Sized[] = keysOf(MOST);

/** The list of that attribute with so many elements, when no update could send it. */
export function oversized(attribute: Sized, count: number): Oversized | undefined {
  if (count <= MOST[attribute]) return undefined;
  return {
    attribute,
    message: `${attribute} has ${count} elements, and the gateway takes at most ${MOST[attribute]} in an update: it would accept more when the profile is created, but would refuse every later update`,
    remedy: `Remove ${count - MOST[attribute]} of them.`,
  };
}

/**
 * Stops before a list is sent that no update could send.
 *
 * @throws {HandlerError} `too_large`.
 */
export function assertSizes<Body extends object>(body: Body): Body {
  for (const attribute of SIZED_ATTRIBUTES) {
    const list: unknown = Object.entries(body).find(([member]) => member === attribute)?.[1];
    const fault = Array.isArray(list) ? oversized(attribute, list.length) : undefined;
    if (fault !== undefined) throw new HandlerError("too_large", fault.message, fault.remedy, [attribute]);
  }
  return body;
}
