// The list of all profiles, read once for everybody in a run who wants to look something up in it.

import { type AccessProfileClient, type WireProfile } from "../api";
import { LIST_LIMITS, listProfiles } from "./lookup";

/** The list as it was when its reading began. */
export interface Listing {
  readonly byId: ReadonlyMap<number, WireProfile>;
  readonly byName: ReadonlyMap<string, WireProfile>;
}

export interface Listings {
  /** The list, if there is one that is not older than that many milliseconds, or is being read. Rejects when it cannot be read. */
  latest(oldest: number): Promise<Listing> | undefined;
  /** The list, read now, within that many milliseconds. @throws {ApiError} when it cannot be read. */
  read(milliseconds?: number): Promise<Listing>;
}

/** The listings of a run. */
export function createListings(client: AccessProfileClient, now: () => number = Date.now): Listings {
  let latest: { readonly listing: Promise<Listing>; readonly begun: number } | undefined;
  return {
    latest: (oldest) => (latest !== undefined && now() - latest.begun <= oldest ? latest.listing : undefined),
    read(milliseconds = LIST_LIMITS.milliseconds) {
      // Without the signal of the call that happens to be first: the list serves the others, too.
      const limited = client.within({ milliseconds, of: "the list of access profiles" });
      const listing = listProfiles(limited).then((profiles) => ({
        byId: new Map(profiles.map((profile) => [profile.id, profile])),
        byName: new Map(profiles.map((profile) => [profile.name, profile])),
      }));
      const current = (latest = { listing, begun: now() });
      listing.catch(() => {
        if (latest === current) latest = undefined;
      });
      return listing;
    },
  };
}
