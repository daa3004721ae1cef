// The lifecycle of one profile, as callers use it: read, create, update, retire. Each is a plan and its execution.

import { type AccessProfileClient, type ProfileDetail, type UpdateRequest, type WireProfile } from "../api";
import { execute, type Execution, gone, type Outcome } from "./execute";
import { HandlerError } from "./errors";
import { assertUnchanged, changedAttributes } from "./guard";
import { isSameProfile, type ProfileIdentity } from "./ownership";
import { patchFor } from "./patch";
import { type ProfileReads, readProfile } from "./reads";
import { asSent } from "./saved";
import { type AccessProfileSpec } from "./spec";

export interface LifecycleOptions extends Pick<
  Execution,
  "signal" | "onOperation" | "onSend" | "onMade" | "answers"
> {
  /** Reads for many profiles of one run; without it each is read by itself. */
  readonly reads?: ProfileReads | undefined;
}

/** What a plan was made from. */
export interface PlanBasis {
  readonly prior: AccessProfileSpec;
  /** The version it had. */
  readonly version?: number | undefined;
  /** When the profile was created; a profile of another time is another one. */
  readonly createdAt?: string | undefined;
}

const NOTHING = { answered: undefined, performed: [], adopted: undefined } as const;

/**
 * Creates or clones the profile under a name that is free; see `createOrAdopt` for one that may be taken. Never rejects.
 */
export async function createProfile(
  client: AccessProfileClient,
  desired: AccessProfileSpec,
  options: LifecycleOptions = {},
): Promise<Outcome> {
  return execute({ prior: undefined, desired, live: undefined }, { client, ...options });
}

/** Brings an existing profile to what is desired, unless someone changed it after the plan. Never rejects. */
export async function updateProfile(
  client: AccessProfileClient,
  id: number,
  { prior, version, createdAt }: PlanBasis,
  desired: AccessProfileSpec,
  { tidied, ...options }: LifecycleOptions & { readonly tidied?: Parameters<typeof asSent>[1] } = {},
): Promise<Outcome> {
  let detail: ProfileDetail | undefined;
  try {
    const identity = { id, createdAt };
    const isExpected = (live: WireProfile): boolean =>
      live.version === version &&
      changedAttributes(prior, desired, asSent(live, tidied)).length === 0 &&
      isSentWhole(patchFor(prior, desired, asSent(live, tidied)));
    detail = await readSame(client, identity, isExpected, options);
    if (detail === undefined) return { ...NOTHING, detail, error: goneOrAnother(id, createdAt) };
    const live = asSent(detail.access_profile, tidied);
    detail = { ...detail, access_profile: live };
    assertUnchanged(prior, version, desired, live);
    options.reads?.changes(id);
    return await execute({ prior, desired, live }, { client, ...options });
  } catch (error) {
    return { ...NOTHING, detail, error };
  }
}

function goneOrAnother(id: number, createdAt: string | undefined): HandlerError {
  if (createdAt === undefined) return gone(id, undefined);
  return new HandlerError(
    "gone",
    `the profile ${id} that was created ${createdAt} is no longer on this gateway; another profile that has this id now is left alone`,
    "Check the endpoint.",
    [],
    { next: "run_again" },
  );
}

/** What became of a profile that was to be retired. */
export interface Retirement extends Outcome {
  /** The profile as it was found; undefined when it was gone already, or another one has its id. */
  readonly found: WireProfile | undefined;
}

/**
 * Retires a profile by the deletion policy of its prior state. One that is gone already is no failure; one that somebody renamed
 * after the plan is left alone. Never rejects.
 */
export async function retireProfile(
  client: AccessProfileClient,
  id: number,
  { prior, version, createdAt }: PlanBasis,
  options: LifecycleOptions = {},
): Promise<Retirement> {
  const nothing = { ...NOTHING, detail: undefined, found: undefined };
  const isAbandoned = prior.deletion_policy === "abandon";
  try {
    const isExpected = (live: WireProfile): boolean => live.version === version && live.name === prior.name;
    const detail = await readSame(client, { id, createdAt }, isExpected, options);
    if (detail === undefined) return { ...nothing, error: undefined };
    const found = detail.access_profile;
    if (isAbandoned) return { ...nothing, found, error: undefined };
    if (found.name !== prior.name) throw renamed(found, prior, version);
    options.reads?.changes(id);
    const outcome = await execute({ prior, desired: undefined, live: found }, { client, ...options });
    // Someone else may have removed it after the look.
    const isGone = outcome.error instanceof HandlerError && outcome.error.code === "gone";
    return isGone ? { ...nothing, error: undefined } : { ...outcome, found };
  } catch (error) {
    // Whoever abandons a profile need not see it.
    return { ...nothing, error: isAbandoned ? undefined : error };
  }
}

function renamed(live: WireProfile, prior: AccessProfileSpec, version: number | undefined): HandlerError {
  return new HandlerError(
    "changed_since_plan",
    `profile ${live.id} was renamed from ${JSON.stringify(prior.name)} to ${JSON.stringify(live.name)} after the plan was made (planned from version ${version ?? "unknown"}, live is version ${live.version}); nothing was changed`,
    "Look at whose profile it is.",
    ["name"],
    { next: "run_again" },
  );
}

/** The profile of that identity; undefined when it is gone, also when another profile has its id now. */
async function readSame(
  client: AccessProfileClient,
  identity: ProfileIdentity,
  isExpected: (live: WireProfile) => boolean,
  { reads, signal }: LifecycleOptions,
): Promise<ProfileDetail | undefined> {
  const isSame = (live: WireProfile): boolean => isSameProfile(identity, live);
  const expected = (live: WireProfile): boolean => isSame(live) && isExpected(live);
  const detail = await (reads === undefined
    ? readProfile(client, identity.id, signal)
    : reads.read(identity.id, { client, isExpected: expected, isGuard: true, signal }));
  return detail !== undefined && isSame(detail.access_profile) ? detail : undefined;
}

/** Whether a patch holds nothing of what other parties have in the profile: lists that are sent as a whole carry that along. */
function isSentWhole(patch: UpdateRequest): boolean {
  return !Object.keys(patch).some((member) => /^(?:provider_configs|mcp_.*|virtual_mcps)$/.test(member));
}
