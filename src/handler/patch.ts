// The three-valued patch of an update: what is left out is kept, `null`, `[]` or the default clears, everything else sets.

import { type UpdateRequest, type WireProfile } from "../api";
import { sameValue } from "./canonical";
import { type BodyField, FIELDS } from "./fields";
import { assertSayable } from "./fields/ambiguities";
import { jointPatch } from "./fields/mcp-patch";
import { assertSizes } from "./sizes";
import { type AccessProfileSpec } from "./spec";

/**
 * What to send so that the live profile becomes what is desired; empty when it is already.
 *
 * An attribute that is desired is set when the live value differs. One that is unset is cleared when the prior state has it: so
 * what was once managed goes, and what never was stays. A clone keeps what it was cloned with.
 *
 * @throws {HandlerError} `ambiguous` when the patch would change one of several live elements that have one key; `too_large`
 * when a list has more elements than an update takes.
 */
export function patchFor(
  prior: AccessProfileSpec | undefined,
  desired: AccessProfileSpec,
  live: WireProfile,
): UpdateRequest {
  const joint = jointPatch(prior, desired, live);
  const patch: Record<string, unknown> = { ...joint.patch };
  for (const field of FIELDS) {
    if (joint.attributes.includes(field.attribute)) continue;
    const value = desired[field.attribute];
    if (value !== undefined) {
      const isSentAlong = field.sentWith !== undefined && Object.hasOwn(patch, field.sentWith);
      if (!isSentAlong && sameValue(value, field.read(live, desired))) continue;
      const written = field.write(desired, live);
      if (written !== undefined) patch[field.member] = written;
    } else if (isToClear(field, prior, desired, live)) patch[field.member] = field.cleared(live);
  }
  assertSayable(patch, desired, live);
  return assertSizes(patch);
}

function isToClear(
  { attribute, isLeftAlone, none, read }: BodyField,
  prior: AccessProfileSpec | undefined,
  desired: AccessProfileSpec,
  live: WireProfile,
): boolean {
  if (isLeftAlone || desired.clone_from !== undefined || prior?.[attribute] === undefined) return false;
  return !sameValue(read(live, undefined), none);
}
