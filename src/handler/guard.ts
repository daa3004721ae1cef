// The guard against a change between plan and apply. The API has no such guard of its own (bifrost-api.md §3, "Optimistic
// concurrency"), so it narrows the gap rather than closing it.

import { type WireProfile } from "../api";
import { sameValue } from "./canonical";
import { HandlerError } from "./errors";
import { FIELDS } from "./fields";
import { own } from "./fields/own";
import { type AccessProfileSpec, PRODUCT_FIELDS } from "./spec";

/** The managed attributes in which the live profile differs from what the plan was made from. */
export function changedAttributes(
  prior: AccessProfileSpec,
  desired: AccessProfileSpec | undefined,
  live: WireProfile,
): string[] {
  const known = withoutUnmanaged(prior, desired);
  const changed = FIELDS.filter((field) => {
    const unset = desired !== undefined && desired[field.attribute] === undefined;
    const leftAlone = unset && (field.clear === undefined || desired.clone_from !== undefined);
    return (
      !leftAlone &&
      !sameValue(
        known[field.attribute] ?? absent(field.clear),
        field.read(live, known) ?? absent(field.clear),
      )
    );
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
    "Plan again and look at the difference before applying it.",
    [changed[0] ?? "name"],
  );
}

/** Absent and cleared are the same for the comparison. */
function absent(clear: unknown): unknown {
  return clear === null || clear === "" || Array.isArray(clear) ? undefined : clear;
}

/** The prior state without the product fields that the desired specification leaves to the gateway. */
function withoutUnmanaged(
  prior: AccessProfileSpec,
  desired: AccessProfileSpec | undefined,
): AccessProfileSpec {
  if (prior.provider_configs === undefined || desired?.provider_configs === undefined) return prior;
  const entries = Object.entries(prior.provider_configs).map(([name, entry]) => {
    const wanted = own(desired.provider_configs, name);
    const unmanaged = PRODUCT_FIELDS.filter((field) => wanted !== undefined && wanted[field] === undefined);
    return [
      name,
      Object.fromEntries(Object.entries(entry).filter(([member]) => !unmanaged.includes(member as never))),
    ];
  });
  return {
    ...prior,
    provider_configs: Object.fromEntries(entries) as NonNullable<AccessProfileSpec["provider_configs"]>,
  };
}
