// Whose the profiles are that one run of the provider meets. A profile that one resource manages is never taken over by another.

/** What a run knows of its own profiles. It lasts as long as the run: one configuration of the provider. */
export interface Ledger {
  /** Notes that a resource of this run has the profile: its state names it, or it was made or taken over. */
  manage(id: number): void;
  /** Notes that the profile was retired in this run, so that whatever follows it may have it again. */
  letGo(id: number): void;
  /** Notes that a plan of this run announces to take the profile over, and for which resource. */
  claim(id: number, claimant: string): void;
  /** Whether a resource of this run has the profile and has not let it go. */
  isManaged(id: number): boolean;
  wasLetGo(id: number): boolean;
  /** Whether a plan announces to take the profile over; with a claimant, whether one for another resource does. */
  isClaimed(id: number, claimant?: string): boolean;
}

/** An empty ledger. */
export function createLedger(): Ledger {
  const managed = new Set<number>();
  const released = new Set<number>();
  const claimed = new Map<number, string>();
  return {
    manage(id) {
      managed.add(id);
      released.delete(id);
      claimed.delete(id);
    },
    letGo(id) {
      managed.delete(id);
      released.add(id);
    },
    claim: (id, claimant) => void claimed.set(id, claimant),
    isManaged: (id) => managed.has(id),
    wasLetGo: (id) => released.has(id),
    isClaimed: (id, claimant) => claimed.has(id) && claimed.get(id) !== claimant,
  };
}
