// A creation or take-over under way, as it is written down before the gateway is asked, so that a killed run finds its work again.

import * as z from "zod";
import { type AccessProfileClient, isApiError, type WireProfile } from "../../api";
import { isMadeBy, isSameProfile } from "../ownership";
import { patchFor } from "../patch";
import { type AccessProfileSpec, accessProfileSpec } from "../spec";

/** Shape of an entry. It holds no credential: a specification has none. */
export const pendingCreation = z.object({
  /** Gateway and path that it was sent to. */
  gateway: z.string().min(1),
  /** What was sent. Its name is what the entry is looked up by. */
  spec: accessProfileSpec,
  /** What the gateway's clock showed at the earliest when it was sent, in milliseconds since 1970. */
  sent_at: z.number().optional(),
  /** Id of the profile, as soon as it is known. */
  id: z.number().int().positive().optional(),
  /** When the profile was created, RFC 3339. */
  created_at: z.string().optional(),
  /** Whether the profile was another's before, and is to be adopted. */
  adopts: z.literal(true).optional(),
});

/** Milliseconds after which a creation that was sent cannot arrive any more. */
const LATEST_ARRIVAL = 10 * 60_000;

/**
 * When the first of several sends of one creation left: an earlier one, of this run or of one that was killed, may be what arrives.
 * Times in milliseconds since 1970.
 */
export function firstSent(earlier: number | undefined, now: number | undefined): number | undefined {
  if (earlier === undefined || now === undefined) return now;
  return now - earlier < LATEST_ARRIVAL / 2 ? Math.min(earlier, now) : now;
}

/** A creation or take-over under way. */
export type PendingCreation = z.output<typeof pendingCreation>;

/** Whether a profile is the one of the entry: by its identity where that is written down, else by proof. */
export async function isPending(
  { spec, sent_at, id, created_at, adopts }: PendingCreation,
  live: WireProfile,
  client: AccessProfileClient,
  signal?: AbortSignal,
): Promise<boolean> {
  if (id !== undefined)
    // An adoption that has not come to its end proves nothing: whether to adopt is decided again.
    return isSameProfile({ id, createdAt: created_at }, live) && (adopts !== true || isBrought(spec, live));
  const source = await sourceOf(spec.clone_from, client, signal);
  if (spec.clone_from !== undefined && source === undefined) return false;
  const late = sent_at === undefined ? 0 : sent_at + LATEST_ARRIVAL;
  return (
    Date.parse(live.created_at ?? "") <= late && isMadeBy({ desired: spec, sentAt: sent_at, source }, live)
  );
}

/** Whether the profile has all that an adoption brings it. */
export function isBrought(spec: AccessProfileSpec, live: WireProfile): boolean {
  try {
    return live.is_active === spec.is_active && Object.keys(patchFor(undefined, spec, live)).length === 0;
  } catch {
    return false;
  }
}

async function sourceOf(
  id: string | undefined,
  client: AccessProfileClient,
  signal: AbortSignal | undefined,
): Promise<WireProfile | undefined> {
  if (id === undefined) return undefined;
  try {
    return (await client.get(Number(id), signal)).access_profile;
  } catch (error) {
    if (isApiError(error, "not_found")) return undefined;
    throw error;
  }
}
