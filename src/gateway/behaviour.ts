// How the gateway behaves: the options and the generation, resolved once when it starts.

import { type Bodies, bodySchemas } from "./contract/bodies";
import { type Generation, generationOf } from "./generation";
import { type CheckedOptions } from "./options";

/** What routes ask for when the contract allows more than one answer. */
export interface Behaviour {
  readonly generation: Generation;
  /** The bodies that are taken. */
  readonly bodies: Bodies;
  /** Whether a profile is active right after POST; unknown in the contract (bifrost-api.md §3). */
  readonly initiallyActive: boolean;
  /** Whether the older MCP lists are folded on save (§2.7). */
  readonly foldMcp: boolean;
  /** Whether members that nobody knows are stored and answered. */
  readonly unknownMembers: boolean;
  /** Whether descriptions are trimmed and tags put into lower case on save. */
  readonly tidyTexts: boolean;
  /** The status that refuses a name that is taken. */
  readonly nameTakenStatus: 409 | 500;
  /** The clock. */
  now(): Date;
}

/** The behaviour that the options ask for. */
export function behaviourOf(options: CheckedOptions): Behaviour {
  const generation = generationOf(options.generation, options.newestMembers);
  return {
    generation,
    bodies: bodySchemas(generation, options.allowUnknownMembers),
    initiallyActive: options.initiallyActive,
    foldMcp: options.foldMcp,
    unknownMembers: options.allowUnknownMembers,
    tidyTexts: options.tidyTexts,
    nameTakenStatus: options.nameTakenStatus,
    now: options.now,
  };
}
