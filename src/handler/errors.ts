// What the handler itself refuses or could not finish. Failures of a call are ApiErrors and pass through unchanged. It does not know
// who called it: which command is next, each front says in its own words.

import { printable } from "../api/printable";
import { type SpecPath } from "./spec";

/**
 * - `name_taken`: another profile has the name and the adoption policy does not allow to take it over
 * - `changed_since_plan`: the live profile is not what the plan was made from
 * - `gone`: the profile to change no longer exists
 * - `held`: the profile cannot be deleted while users or entities hold it
 * - `outcome_unknown`: a creation went out and nothing tells whether it was carried out
 * - `ambiguous`: the live profile holds something that a specification cannot express
 * - `not_saved`: the gateway accepted a change and saved something else
 * - `too_large`: a list has more elements than an update takes
 * - `already_attached`: what is to be attached is attached already, and no plan has announced that
 * - `holds_another`: a team, business unit or customer holds another profile
 * - `legacy_limits`: a team or customer has limits of its own
 * - `missing`: a role, a user, an entity, a copy or a budget does not exist
 * - `not_finished`: the gateway did a part of the work
 */
export type HandlerErrorCode =
  | "name_taken"
  | "changed_since_plan"
  | "gone"
  | "held"
  | "outcome_unknown"
  | "ambiguous"
  | "not_saved"
  | "too_large"
  | "already_attached"
  | "holds_another"
  | "legacy_limits"
  | "missing"
  | "not_finished";

/**
 * What the caller does next, besides the remedy:
 * - `run_again`: the same work, which looks at the gateway anew
 * - `nothing`: only the remedy helps
 */
export type NextStep = "run_again" | "nothing";

/** An operation that the handler refused or could not finish. */
export class HandlerError extends Error {
  override readonly name = "HandlerError";
  /** The profile that is in the way: it has the name, or it is not what was planned. */
  readonly holder: number | undefined;
  readonly next: NextStep;

  constructor(
    readonly code: HandlerErrorCode,
    /** One sentence. */
    message: string,
    /** What to do about it on the gateway or in the specification; empty when there is nothing. */
    readonly remedy: string,
    /** The attribute it is about. */
    readonly path: SpecPath,
    options?: { cause?: unknown; holder?: number | undefined; next?: NextStep },
  ) {
    // It names profiles of others.
    super(printable(message), options);
    this.holder = options?.holder;
    this.next = options?.next ?? "nothing";
  }
}
