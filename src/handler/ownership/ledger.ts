// Whose the profiles are that one run of the provider meets. A profile that one resource manages is never taken over by another.

import { type WireProfile } from "../../api";
import { identityOf, isSameProfile } from "./identity";

/** What a run knows of its own profiles. It lasts as long as the run: one configuration of the provider. */
export interface Ledger {
  /** Notes that a resource of this run has the profile: its state names it, or it was made or taken over. */
  manage(id: number): void;
  /** Takes that back: the profile was not taken over after all. */
  release(id: number): void;
  /**
   * Retires a profile by some work, after which whatever follows it may have it and its name again. While the work is under way,
   * whoever asks for the profile waits. The work tells the profile that it found; undefined when that was gone, or another one.
   */
  letGo<T>(
    id: number,
    work: () => Promise<{ readonly found: WireProfile | undefined; readonly result: T }>,
  ): Promise<T>;
  /** Notes that a plan of this run announces to take the profile over. */
  claim(id: number): void;
  /** Notes that a plan of this run creates a profile of that name; whether one for another resource does so already. */
  planName(name: string, claimant: string): boolean;
  /** Resolves once no work to retire the profile is under way. */
  settled(id: number): Promise<void>;
  /** Whether a resource of this run has the profile and has not let it go. */
  isManaged(id: number): boolean;
  wasLetGo(profile: WireProfile): boolean;
  /** Whether a profile of that name was let go. */
  wasNameLetGo(name: string): boolean;
  /** Whether a plan announces to take the profile over. */
  isClaimed(id: number): boolean;
}

/** An empty ledger. */
export function createLedger(): Ledger {
  const managed = new Set<number>();
  const released = new Map<number, WireProfile>();
  const claimed = new Set<number>();
  const names = new Map<string, string>();
  const leaving = new Map<number, Promise<unknown>>();
  return {
    manage(id) {
      managed.add(id);
      released.delete(id);
      claimed.delete(id);
    },
    release: (id) => void managed.delete(id),
    async letGo(id, work) {
      const retiring = work();
      leaving.set(id, retiring);
      try {
        const { found, result } = await retiring;
        if (found !== undefined) {
          managed.delete(id);
          released.set(id, found);
        }
        return result;
      } finally {
        leaving.delete(id);
      }
    },
    claim: (id) => void claimed.add(id),
    planName(name, claimant) {
      const earlier = names.get(name);
      names.set(name, claimant);
      return earlier !== undefined && earlier !== claimant;
    },
    async settled(id) {
      await leaving.get(id)?.catch(() => undefined);
    },
    isManaged: (id) => managed.has(id),
    wasLetGo(profile) {
      const found = released.get(profile.id);
      return found !== undefined && isSameProfile(identityOf(found), profile);
    },
    wasNameLetGo: (name) => [...released.values()].some((found) => found.name === name),
    isClaimed: (id) => claimed.has(id),
  };
}
