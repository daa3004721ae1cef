// What a plan gives more of than before. Who governs access reads it before an apply. Pure.

import { type AccessProfileSpec, type SpecPath } from "../spec";
import { widerLimits } from "./limits";
import { widerMcpAccess } from "./mcp";
import { widerProviders } from "./providers";
import { mayWiden, withUnknownAsBefore } from "./unknowns";
import { type Widening } from "./widening";

export { withLeftAlone } from "./left-alone";
export { type Widening } from "./widening";

/** What of a profile counts; a member that is absent is unset, or not known yet. */
export type Access = Partial<AccessProfileSpec>;

/**
 * Everything that the planned profile gives and the prior one did not: a provider, a model, a key, a tool, a relay; a limit that is
 * higher or gone; a block that is gone; the activation of an inactive profile. What only moves from one attribute to another is
 * nothing. A creation has no prior profile, so nothing of it is wider.
 *
 * @param unknown where the planned profile is not known yet. What may widen access there is told with `not known yet`.
 */
export function widenings(prior: Access, planned: Access, unknown: readonly SpecPath[] = []): Widening[] {
  const known: Access = withUnknownAsBefore({ ...prior }, { ...planned }, unknown);
  return [
    ...(prior.is_active === false && known.is_active === true
      ? [{ path: ["is_active"], before: "inactive", after: "active" }]
      : []),
    ...widerProviders(prior, known),
    ...widerLimits([], prior, known),
    ...widerMcpAccess(prior, known),
    ...mayWiden({ ...prior }, unknown),
  ];
}
