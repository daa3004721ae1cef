// Taking an existing profile over: exactly the one that was decided on, in exactly the version that was looked at.

import { type AccessProfileClient, type WireProfile } from "../api";
import { HandlerError } from "./errors";
import { execute, type Execution, type Outcome } from "./execute";
import { specOf } from "./fields";
import { readProfile } from "./reads";
import { type ProfileIdentity, isSameProfile } from "./ownership";
import { type AccessProfileSpec } from "./spec";

/** The profile that is to be taken over. */
export interface Adoptee extends ProfileIdentity {
  /** The version that was looked at; undefined when any will do, because the profile is our own. */
  readonly version: number | undefined;
}

/** How the work goes on, see {@link Execution}. */
export interface Progress extends Pick<Execution, "signal" | "onOperation" | "answers"> {
  /** Told before the profile is changed; waited for. */
  readonly onAdopt?: ((profile: WireProfile) => Promise<void>) | undefined;
}

/** Brings the profile to what is desired. When it is not the one that was decided on, nothing is changed. Never rejects. */
export async function adoptProfile(
  client: AccessProfileClient,
  adoptee: Adoptee,
  desired: AccessProfileSpec,
  { onAdopt, ...progress }: Progress = {},
): Promise<Outcome> {
  try {
    const live = (await readProfile(client, adoptee.id, progress.signal))?.access_profile;
    if (live === undefined || !isSameProfile(adoptee, live)) throw changed(adoptee, "no longer exists");
    if (adoptee.version !== undefined && live.version !== adoptee.version)
      throw changed(
        adoptee,
        `is now at version ${live.version}, but was at version ${adoptee.version} when the plan read it`,
      );
    if (live.name !== desired.name) throw changed(adoptee, `is now called ${JSON.stringify(live.name)}`);
    const { prior, wanted } = await adoptionOf(client, live, desired, progress.signal);
    await onAdopt?.(live);
    const outcome = await execute({ prior, desired: wanted, live }, { client, ...progress });
    return { ...outcome, adopted: live.id };
  } catch (error) {
    return { detail: undefined, answered: undefined, performed: [], adopted: undefined, error };
  }
}

/**
 * What taking a profile over means: the prior state, and the specification that it is brought to. Unset means absent here, too, so
 * what the profile has now is the prior state. In place of a clone it becomes what the clone would have been.
 */
export async function adoptionOf(
  client: AccessProfileClient,
  holder: WireProfile,
  desired: AccessProfileSpec,
  signal?: AbortSignal,
): Promise<{ readonly prior: AccessProfileSpec; readonly wanted: AccessProfileSpec }> {
  const source =
    desired.clone_from === undefined
      ? undefined
      : (await readProfile(client, Number(desired.clone_from), signal))?.access_profile;
  if (desired.clone_from !== undefined && source === undefined)
    throw new HandlerError(
      "gone",
      `profile ${desired.clone_from}, the source of the clone, does not exist`,
      "",
      ["clone_from"],
    );
  const wanted = source === undefined ? desired : filledFrom(specOf(source), desired);
  return { prior: specOf(holder), wanted };
}

function changed({ id }: Adoptee, how: string): HandlerError {
  return new HandlerError(
    "changed_since_plan",
    `profile ${id}, which the plan would adopt, ${how}; nothing was changed`,
    "",
    ["name"],
    { holder: id, next: "run_again" },
  );
}

/** The desired specification with what it leaves unset taken from the profile it is to be a clone of. */
function filledFrom(source: AccessProfileSpec, desired: AccessProfileSpec): AccessProfileSpec {
  const set = Object.entries(desired).filter(([, value]) => value !== undefined);
  const { clone_from, ...wanted } = {
    ...source,
    description: undefined,
    ...Object.fromEntries(set),
  };
  return wanted;
}
