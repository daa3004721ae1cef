// The lifecycle of one profile, as callers use it: read, create, update, retire. Each is a plan and its execution.

import { type AccessProfileClient, isApiError, type ProfileDetail } from "../api";
import { execute, gone, type Outcome } from "./execute";
import { HandlerError } from "./errors";
import { assertUnchanged } from "./guard";
import { type Operation } from "./operations";
import { plan } from "./plan";
import { type AccessProfileSpec } from "./spec";

interface Options {
  readonly signal?: AbortSignal | undefined;
  readonly onOperation?: ((operation: Operation) => void) | undefined;
}

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

/** Creates or clones the profile, or takes an existing one over as its adoption policy says. Never rejects. */
export function createProfile(
  client: AccessProfileClient,
  desired: AccessProfileSpec,
  options: Options = {},
): Promise<Outcome> {
  return execute(plan(undefined, desired, undefined), { client, desired, ...options });
}

/**
 * Brings an existing profile to what is desired, unless someone changed it after the plan. Never rejects.
 *
 * @param planned what the plan was made from: the state and the version it had.
 */
export async function updateProfile(
  client: AccessProfileClient,
  id: number,
  planned: { readonly prior: AccessProfileSpec; readonly version?: number | undefined },
  desired: AccessProfileSpec,
  options: Options = {},
): Promise<Outcome> {
  const nothing = { performed: [], adopted: undefined };
  let detail: ProfileDetail | undefined;
  try {
    detail = await readProfile(client, id, options.signal);
    if (detail === undefined) return { ...nothing, detail, error: gone(id, undefined) };
    const live = detail.access_profile;
    assertUnchanged(planned.prior, planned.version, desired, live);
    const operations = plan(planned.prior, desired, live);
    // Nothing to send: what was just read is the state.
    if (operations.length === 0) return { ...nothing, detail, error: undefined };
    return await execute(operations, { client, desired, live, ...options });
  } catch (error) {
    return { ...nothing, detail, error };
  }
}

/** Retires a profile by the deletion policy of its prior state. One that is gone already is no failure. Never rejects. */
export async function retireProfile(
  client: AccessProfileClient,
  id: number,
  prior: AccessProfileSpec,
  options: Options = {},
): Promise<Outcome> {
  const nothing = { detail: undefined, performed: [], adopted: undefined };
  if (prior.deletion_policy === "abandon") return { ...nothing, error: undefined };
  try {
    const detail = await readProfile(client, id, options.signal);
    if (detail === undefined) return { ...nothing, error: undefined };
    const live = detail.access_profile;
    const outcome = await execute(plan(prior, undefined, live), { client, live, ...options });
    // Someone else may have removed it after the look.
    const isGone = outcome.error instanceof HandlerError && outcome.error.code === "gone";
    return isGone ? { ...nothing, error: undefined } : outcome;
  } catch (error) {
    return { ...nothing, error };
  }
}
