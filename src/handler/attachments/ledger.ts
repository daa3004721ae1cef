// What the resources of one run have attached, by keys such as `roles/12/3`. Two resources with one key would undo each other, and
// the one that is destroyed would take the attachment of both.

/** The attachments of one run. It lasts as long as the run: one configuration of the provider. */
export interface AttachmentLedger {
  /** Notes that the attachment of a state was read; false when that of another object of the state was read before. */
  read(key: string): boolean;
  /** Notes that a resource has the attachment. */
  manage(key: string): void;
  /** Notes that a plan creates the attachment; false when a plan for another resource does so already. */
  plan(key: string): boolean;
  /** Whether a plan creates the attachment for a resource that has none in the state. */
  isPlanned(key: string): boolean;
  /** Notes that a resource has the attachment from here on, also where another one of this run has it that it replaces. */
  takeOver(key: string): void;
  /**
   * Takes note that a resource lets its attachment go. False when its replacement has taken it over already: with
   * `create_before_destroy` that one is created first, and the attachment is the same.
   */
  letGo(key: string): boolean;
  isManaged(key: string): boolean;
}

/** An empty ledger. */
export function createAttachmentLedger(): AttachmentLedger {
  const managed = new Set<string>();
  const read = new Set<string>();
  const planned = new Set<string>();
  const takenOver = new Set<string>();
  const add = (set: Set<string>, key: string): boolean => !set.has(key) && set.add(key).has(key);
  return {
    read(key) {
      managed.add(key);
      return add(read, key);
    },
    manage: (key) => void managed.add(key),
    plan: (key) => add(planned, key),
    isPlanned: (key) => planned.has(key),
    takeOver(key) {
      takenOver.add(key);
      managed.add(key);
    },
    letGo(key) {
      if (takenOver.delete(key)) return false;
      managed.delete(key);
      return true;
    },
    isManaged: (key) => managed.has(key),
  };
}
