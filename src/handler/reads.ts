// Reading many profiles in one run. The API has no request for several of them by id, so a run that reads many looks at the list
// instead: a hundred profiles a request. Whether the list shows profiles in full is unknown (bifrost-api.md §2.2). So the first profile
// that is found there is read by itself, too, and both must show the same; and the list only ever says that a profile is as it was
// expected to be: whatever differs is read by itself.

import { type AccessProfileClient, isApiError, type ProfileDetail, type WireProfile } from "../api";
import { type Listing, type Listings } from "./listing";
import { sameRecord } from "./same-record";
import { unless } from "./unless";

/** Profiles that are read by themselves before the list is. */
const FIRST = 10;
/** Profiles on a page of the list. */
const PAGE = 100;
/**
 * Milliseconds after which a list is too old to say how a profile is, for a read that guards a change against what others have changed since
 * the plan, and for every read once the run has changed something.
 */
const OLDEST = 10_000;
/** The same for what a refresh reads: that is as old as its slowest read when it is looked at. */
const OLDEST_UNCHANGED = 300_000;
/** Milliseconds that reading the list may take; then the profiles are read by themselves. */
const LONGEST = 30_000;
/** Lists that may fail before a run does without. */
const FAILURES = 2;

/** How one profile is read. */
export interface ReadOptions {
  /** Reads the profile by itself, within the limits of the operation. */
  readonly client: AccessProfileClient;
  /** Whether the profile is as the state says, in its version and in every attribute. */
  readonly isExpected: (live: WireProfile) => boolean;
  /** Whether the read guards a change, so that what others have changed since the plan must be seen. */
  readonly isGuard?: boolean | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface ProfileReads {
  /**
   * The profile, without its roles and holders where the list shows it; undefined when it is gone. It is never older than this run's
   * last change of it. One that guards a change, and each once the run has changed any profile, is not older than ten seconds, any other
   * than five minutes. The list answers only the first read of a profile.
   *
   * @throws {ApiError} when it cannot be read.
   */
  read(id: number, options: ReadOptions): Promise<ProfileDetail | undefined>;
  /** Notes that this run changes the profile: from now on it is read by itself. */
  changes(id: number): void;
}

/** The reads of a run. @param client asks for the list, beside the operations. */
export function createReads(client: AccessProfileClient, listings: Listings): ProfileReads {
  const changed = new Set<number>();
  /** Profiles that were asked for already: whoever asks again wants to know what became of them. */
  const known = new Set<number>();
  /** Reads that were asked for since the list was read last. */
  let asked = 0;
  let length: Promise<number> | undefined;
  /** Whether the list shows what a read by id shows; undefined until the two were compared. */
  let isComplete: boolean | undefined;
  let failures = 0;

  /** The list, where one is there or is no more work than the reads have been. */
  async function listed({ isGuard, signal }: ReadOptions): Promise<Listing | undefined> {
    const oldest = isGuard === true || changed.size > 0 ? OLDEST : OLDEST_UNCHANGED;
    const latest = (): Promise<Listing> | undefined => listings.latest(oldest);
    if (isComplete === false || failures >= FAILURES) return undefined;
    try {
      // Somebody else may have begun to read it meanwhile.
      const isThere = latest() !== undefined || (await isWorthwhile());
      if (!isThere) return undefined;
      const listing = latest() ?? begin();
      return await unless(signal, listing);
    } catch {
      signal?.throwIfAborted();
      // The profile is read by itself, and what is wrong is told then.
      return undefined;
    }
  }

  async function isWorthwhile(): Promise<boolean> {
    return asked > FIRST && asked > (await (length ??= counted(pages(client))));
  }

  function begin(): Promise<Listing> {
    asked = 0;
    return counted(listings.read(LONGEST));
  }

  function counted<T>(work: Promise<T>): Promise<T> {
    work.catch(() => {
      failures += 1;
      length = undefined;
    });
    return work;
  }

  return {
    async read(id, options) {
      const { client: own, isExpected, signal } = options;
      asked += 1;
      const isFirst = !known.has(id) && !changed.has(id);
      known.add(id);
      const entry = isFirst ? (await listed(options))?.byId.get(id) : undefined;
      if (isComplete === true && saysItsVersion(entry) && !changed.has(id) && isExpected(entry))
        return { access_profile: entry, roles: [] };
      const detail = await readProfile(own, id, signal);
      if (detail === undefined) return undefined;
      const { access_profile: read } = detail;
      // With another version somebody has changed it in between.
      if (entry?.version === read.version) isComplete = isComplete !== false && sameRecord(entry, read);
      return detail;
    },
    changes: (id) => void changed.add(id),
  };
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

/** Whether a later change would show; a gateway that leaves versions out says 0. */
function saysItsVersion(entry: WireProfile | undefined): entry is WireProfile {
  return entry !== undefined && entry.version > 0;
}

/** How many pages the list has; infinitely many when the gateway does not say. */
async function pages(client: AccessProfileClient): Promise<number> {
  const { total_count: total } = await client.list({ limit: 1, offset: 0 });
  return total === undefined ? Infinity : Math.ceil(total / PAGE);
}
