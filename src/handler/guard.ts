// The guard against a change between plan and apply. The API has no such guard of its own (bifrost-api.md §3, "Optimistic
// concurrency"), so it narrows the gap rather than closing it.

import { type WireProfile } from "../api";
import { sameValue } from "./canonical";
import { HandlerError } from "./errors";
import { FIELDS } from "./fields";
import { type AccessProfileSpec } from "./spec";
import { withoutLeftAlone } from "./spec/meaning";
import { accessProfileShape } from "./spec/shape";

/** The managed attributes in which the live profile differs from what the plan was made from. */
export function changedAttributes(
  prior: AccessProfileSpec,
  desired: AccessProfileSpec | undefined,
  live: WireProfile,
): string[] {
  // What the desired specification leaves to the gateway may change there.
  const known = withoutLeftAlone(accessProfileShape, prior, desired);
  const changed = FIELDS.filter(({ attribute, isLeftAlone, none, read }) => {
    const isUnset = desired !== undefined && desired[attribute] === undefined;
    if (isUnset && (isLeftAlone || desired.clone_from !== undefined)) return false;
    return !sameValue(known[attribute] ?? none, read(live, known));
  });
  return [
    ...changed.map((field) => field.attribute),
    ...(prior.is_active === live.is_active ? [] : ["is_active"]),
  ];
}

/**
 * Stops when someone changed the profile after the plan.
 * @throws {HandlerError} `changed_since_plan`, naming the attributes and both versions.
 */
export function assertUnchanged(
  prior: AccessProfileSpec,
  priorVersion: number | undefined,
  desired: AccessProfileSpec,
  live: WireProfile,
): void {
  const changed = changedAttributes(prior, desired, live);
  if (changed.length === 0) return;
  const versions = `planned from version ${priorVersion ?? "unknown"}, live is version ${live.version}`;
  throw new HandlerError(
    "changed_since_plan",
    `profile ${live.id} was changed after the plan was made, in ${changed.join(", ")} (${versions}); nothing was changed`,
    "Look at what was changed.",
    [changed[0] ?? "name"],
    { next: "run_again" },
  );
}
