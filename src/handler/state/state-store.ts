// Where states are kept between runs: what every such place can do.

import { type LockOptions } from "./lock";
import { type ProfileState } from "./state";

/** A place that keeps the states of profiles. */
export interface StateStore {
  /** What a person calls it: the path of a directory, or a database without its credential. */
  readonly place: string;
  /** The state of a profile; undefined when there is none. @throws {StateError} when it cannot be read. */
  read(key: string): Promise<ProfileState | undefined>;
  /** Replaces the state of a profile, as a whole or not at all. */
  write(state: ProfileState): Promise<void>;
  /** Forgets a profile. */
  remove(key: string): Promise<void>;
  /** All states, by their keys. @throws {StateError} when one of them cannot be read. */
  list(): Promise<readonly ProfileState[]>;
  /**
   * Does the work while no other run has the profile.
   *
   * @throws {StateError} when the lock is still held by another after the time to wait.
   */
  locked<T>(key: string, work: (lost: AbortSignal) => Promise<T>, options?: LockOptions): Promise<T>;
  /** Ends its connections; a directory has none. */
  close(): Promise<void>;
}
