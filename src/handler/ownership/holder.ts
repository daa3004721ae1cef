// Who has a name, and whether somebody retired that profile.

import { type AccessProfileClient, isApiError, type WireProfile } from "../../api";
import { createListings, type Listing, type Listings } from "../listing";
import { unless } from "../unless";

/** Looks names up for one run. */
export interface NameLookup {
  /**
   * The profile of exactly that name, read afresh; undefined when the name is free.
   * @throws {ApiError} when the gateway does not say.
   */
  holderOf(name: string, signal?: AbortSignal): Promise<WireProfile | undefined>;
}

/**
 * Looks names up: by the search, and where that does not find the name, in the whole list, which is read once for all look-ups of
 * a run. What the search matches is unknown (bifrost-api.md §1.2), so that it finds nothing does not yet say that a name is free.
 */
export function createNameLookup(
  client: AccessProfileClient,
  listings: Listings = createListings(client),
): NameLookup {
  async function listed(signal: AbortSignal | undefined): Promise<Listing> {
    try {
      const latest = listings.latest(Infinity);
      if (latest !== undefined) return await unless(signal, latest);
    } catch {
      // Whoever began to read it had less time.
      signal?.throwIfAborted();
    }
    return unless(signal, listings.latest(Infinity) ?? listings.read());
  }

  return {
    async holderOf(name, signal) {
      const isListed = listings.latest(Infinity) !== undefined;
      const id = isListed ? undefined : await searched(client, name, signal);
      const holder = id ?? (await listed(signal)).byName.get(name)?.id;
      if (holder === undefined) return undefined;
      const live = await readUnlessGone(client, holder, signal);
      // The list may be older than a rename.
      return live?.name === name ? live : undefined;
    },
  };
}

async function searched(
  client: AccessProfileClient,
  name: string,
  signal: AbortSignal | undefined,
): Promise<number | undefined> {
  const page = await client.list({ limit: 100, offset: 0 }, { search: name }, signal);
  return page.access_profiles.find((profile) => profile.name === name)?.id;
}

/** The profile as it is now; undefined when it is gone. @throws {ApiError} for everything else. */
export async function readUnlessGone(
  client: AccessProfileClient,
  id: number,
  signal: AbortSignal | undefined,
): Promise<WireProfile | undefined> {
  try {
    return (await client.get(id, signal)).access_profile;
  } catch (error) {
    if (isApiError(error, "not_found")) return undefined;
    throw error;
  }
}

/** Entries of the audit log that one look reads. */
const ENTRIES = 100;

/**
 * Whether somebody switched the profile off: its last change of activity is a `deactivate`. A newborn profile is inactive, too, but
 * nobody deactivated it. Undefined when the audit log cannot be read.
 */
export async function wasRetired(
  client: AccessProfileClient,
  live: WireProfile,
  signal?: AbortSignal,
): Promise<boolean | undefined> {
  if (live.is_active) return false;
  const newest = async (action: string): Promise<number | undefined> => {
    const { audit_logs } = await client.auditLogs(live.id, { limit: ENTRIES, offset: 0, action }, signal);
    const times = audit_logs
      // A gateway that ignores the filter answers other actions, too.
      .filter((entry) => entry.action === action)
      .map((entry) => Date.parse(entry.created_at ?? ""));
    // Entries without a time still say that it happened.
    return times.length === 0 ? undefined : Math.max(...times.map((time) => (Number.isNaN(time) ? 0 : time)));
  };
  try {
    const deactivated = await newest("deactivate");
    if (deactivated === undefined) return false;
    return deactivated >= ((await newest("activate")) ?? 0);
  } catch (error) {
    signal?.throwIfAborted();
    if (isApiError(error)) return undefined;
    throw error;
  }
}
