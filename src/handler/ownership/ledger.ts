// Whose the profiles are that one run of the provider meets. A profile that one resource manages is never taken over by another.

/** What a run knows of its own profiles. It lasts as long as the run: one configuration of the provider. */
export interface Ledger {
  /** Notes that a resource of this run has the profile: its state names it, or it was made or taken over. */
  manage(id: number): void;
  /** Takes that back: the profile was not taken over after all. */
  release(id: number): void;
  /**
   * Retires a profile by some work, after which whatever follows it may have it and its name again. While the work is under way,
   * whoever asks for the profile waits.
   */
  letGo<T>(
    id: number,
    name: string,
    work: () => Promise<{ readonly done: boolean; readonly result: T }>,
  ): Promise<T>;
  /** Notes that a plan of this run announces to take the profile over. */
  claim(id: number): void;
  /** Notes that a plan of this run creates a profile of that name; whether one for another resource does so already. */
  planName(name: string, claimant: string): boolean;
  /** Resolves once no work to retire the profile is under way. */
  settled(id: number): Promise<void>;
  /** Whether a resource of this run has the profile and has not let it go. */
  isManaged(id: number): boolean;
  wasLetGo(id: number): boolean;
  /** Whether a profile of that name was let go. */
  wasNameLetGo(name: string): boolean;
  /** Whether a plan announces to take the profile over. */
  isClaimed(id: number): boolean;
}

/** An empty ledger. */
export function createLedger(): Ledger {
  const managed = new Set<number>();
  const released = new Map<number, string>();
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
    async letGo(id, name, work) {
      const retiring = work();
      leaving.set(id, retiring);
      try {
        const { done, result } = await retiring;
        if (done) {
          managed.delete(id);
          released.set(id, name);
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
    wasLetGo: (id) => released.has(id),
    wasNameLetGo: (name) => [...released.values()].includes(name),
    isClaimed: (id) => claimed.has(id),
  };
}
