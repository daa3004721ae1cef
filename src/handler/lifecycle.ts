// The lifecycle of one profile, as callers use it: read, create, update, retire. Each is a plan and its execution.

import { type AccessProfileClient, isApiError, type ProfileDetail, type WireProfile } from "../api";
import { execute, type Execution, gone, type Outcome } from "./execute";
import { HandlerError } from "./errors";
import { assertUnchanged } from "./guard";
import { isSameProfile, type ProfileIdentity } from "./ownership";
import { asSent } from "./saved";
import { type AccessProfileSpec } from "./spec";

type Options = Pick<Execution, "signal" | "onOperation" | "onSend" | "onMade">;

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
 * The profile with its roles and holders; undefined when it is gone, which only a JSON 404 says.
 * @throws {ApiError} for everything else.
 */
export async function readProfile(
  client: AccessProfileClient,
  id: number,
  signal?: AbortSignal,
): Promise<ProfileDetail | undefined> {
  try {
    return await client.get(id, signal);
  } catch (error) {
    if (isApiError(error, "not_found")) return undefined;
    throw error;
  }
}

/**
 * Creates or clones the profile under a name that is free; see `createOrAdopt` for one that may be taken. Never rejects.
 */
export async function createProfile(
  client: AccessProfileClient,
  desired: AccessProfileSpec,
  options: Options = {},
): Promise<Outcome> {
  return execute({ prior: undefined, desired, live: undefined }, { client, ...options });
}

/** Brings an existing profile to what is desired, unless someone changed it after the plan. Never rejects. */
export async function updateProfile(
  client: AccessProfileClient,
  id: number,
  { prior, version, createdAt }: PlanBasis,
  desired: AccessProfileSpec,
  { tidied, ...options }: Options & { readonly tidied?: Parameters<typeof asSent>[1] } = {},
): Promise<Outcome> {
  let detail: ProfileDetail | undefined;
  try {
    detail = await readSame(client, { id, createdAt }, options.signal);
    if (detail === undefined) return { ...NOTHING, detail, error: goneOrAnother(id, createdAt) };
    const live = asSent(detail.access_profile, tidied);
    detail = { ...detail, access_profile: live };
    assertUnchanged(prior, version, desired, live);
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
  options: Options = {},
): Promise<Retirement> {
  const nothing = { ...NOTHING, detail: undefined, found: undefined };
  const isAbandoned = prior.deletion_policy === "abandon";
  try {
    const detail = await readSame(client, { id, createdAt }, options.signal);
    if (detail === undefined) return { ...nothing, error: undefined };
    const found = detail.access_profile;
    if (isAbandoned) return { ...nothing, found, error: undefined };
    if (found.name !== prior.name) throw renamed(found, prior, version);
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
  signal: AbortSignal | undefined,
): Promise<ProfileDetail | undefined> {
  const detail = await readProfile(client, identity.id, signal);
  return detail !== undefined && isSameProfile(identity, detail.access_profile) ? detail : undefined;
}
