// The state-based diff: from what was, what is wanted and what is live to the operations in between. Pure.

import { type CreateRequest, type WireProfile } from "../api";
import { FIELDS } from "./fields";
import { type Operation } from "./operations";
import { patchFor } from "./patch";
import { assertSizes } from "./sizes";
import { type AccessProfileSpec } from "./spec";

/**
 * The operations that bring the live profile to what is desired.
 *
 * @param prior what was applied last, or seen by the last refresh; undefined when nothing is known.
 * @param desired what is wanted; undefined to retire the profile, by the deletion policy of `prior`.
 * @param live the profile as the gateway has it now; undefined when there is none.
 * @throws {HandlerError} `ambiguous` or `too_large`, as {@link patchFor}.
 */
export function plan(
  prior: AccessProfileSpec | undefined,
  desired: AccessProfileSpec | undefined,
  live: WireProfile | undefined,
): Operation[] {
  if (desired === undefined) return live === undefined ? [] : retire(prior, live);
  if (live === undefined) return [...bring(desired), activity(desired)];
  const patch = patchFor(prior, desired, live);
  return [
    ...(Object.keys(patch).length === 0 ? [] : [{ kind: "update", patch } as const]),
    ...(live.is_active === desired.is_active ? [] : [activity(desired)]),
  ];
}

/** Operations of a new profile. Whether it is active after that is unknown (bifrost-api.md §3), so its activity follows. */
function bring(desired: AccessProfileSpec): Operation[] {
  const body = createBody(desired);
  if (desired.clone_from === undefined) return [{ kind: "create", body }];
  const { name, description, ...rest } = body;
  const described = description === undefined || description === "" ? {} : { description };
  const patch = description === "" ? { description, ...rest } : rest;
  return [
    { kind: "clone", source: Number(desired.clone_from), body: { name, ...described } },
    ...(Object.keys(patch).length === 0 ? [] : [{ kind: "update", patch } as const]),
  ];
}

function createBody(desired: AccessProfileSpec): CreateRequest {
  const members = FIELDS.flatMap((field) => {
    const value = field.write(desired, undefined);
    return value === undefined ? [] : [[field.member, value] as const];
  });
  return assertSizes({ ...Object.fromEntries(members), name: desired.name });
}

function activity(desired: AccessProfileSpec): Operation {
  return { kind: desired.is_active ? "activate" : "deactivate" };
}

function retire(prior: AccessProfileSpec | undefined, live: WireProfile): Operation[] {
  switch (prior?.deletion_policy ?? "deactivate") {
    case "deactivate":
      return live.is_active ? [{ kind: "deactivate" }] : [];
    case "delete":
      return [{ kind: "delete" }];
    case "abandon":
      return [];
  }
}
