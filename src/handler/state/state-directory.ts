// The state directory: one readable JSON file a profile, written atomically, and a lock beside it that serialises the runs on one
// profile while those on others go on.

import { createHash } from "node:crypto";
import { rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { makeFolder } from "../folder";
import { assertPlain, readPlainFile } from "../plain-file";
import { codeOf, messageOf } from "../../api/thrown";
import { type LockOptions, takeLock } from "./lock";
import { formatState, parseState, type ProfileState } from "./state";
import { StateError } from "./state-error";

/** Most bytes of a state file. */
const LARGEST_STATE = 16 * 1024 * 1024;

/** A directory of states. */
export interface StateDirectory {
  /** Absolute path. */
  readonly path: string;
  /** Name of the file that has, or would have, the state of a profile. */
  fileOf(key: string): string;
  /** The state of a profile; undefined when there is none. @throws {StateError} when it cannot be read. */
  read(key: string): Promise<ProfileState | undefined>;
  /** Replaces the state of a profile, as a whole or not at all. */
  write(state: ProfileState): Promise<void>;
  /** Forgets a profile. */
  remove(key: string): Promise<void>;
  /**
   * Does the work while no other run has the profile.
   *
   * @throws {StateError} when the lock is still held by another after the time to wait.
   */
  locked<T>(key: string, work: (lost: AbortSignal) => Promise<T>, options?: LockOptions): Promise<T>;
}

/** Opens a state directory; it is made when the first state is written. */
export function openStateDirectory(directory: string): StateDirectory {
  const path = resolve(directory);
  const fileOf = (key: string): string => join(path, `${fileName(key)}.json`);
  return {
    path,
    fileOf,
    async read(key) {
      const file = fileOf(key);
      let text: string;
      try {
        text = readPlainFile(file, LARGEST_STATE);
      } catch (error) {
        if (codeOf(error) === "ENOENT") return undefined;
        throw unusable(`the state file ${file} cannot be read`, error);
      }
      return parseState(text, file);
    },
    async write(state) {
      make(path);
      const file = fileOf(state.key);
      try {
        // Replacing a link would replace what it leads to.
        assertPlain(file, "file");
        await writeFileAtomic(file, formatState(state), { mode: 0o600 });
      } catch (error) {
        throw unusable(`the state file ${file} cannot be written`, error);
      }
    },
    remove: (key) => rm(fileOf(key), { force: true }),
    async locked(key, work, options = {}) {
      make(path);
      const held = await takeLock(join(path, `${fileName(key)}.lock`), options);
      try {
        return await work(held.lost);
      } finally {
        held.release();
      }
    },
  };
}

function make(path: string): void {
  try {
    makeFolder(path, 0o700);
  } catch (error) {
    throw unusable(`the state directory ${path} cannot be created`, error);
  }
}

function unusable(what: string, cause: unknown): StateError {
  return new StateError(`${what}: ${messageOf(cause)}`, { cause });
}

/** A name that every file system takes, readable, and different for keys that differ only in case or in special characters. */
function fileName(key: string): string {
  const readable = key.replace(/[^A-Za-z0-9_-]+/g, "-").replace(/^-+|-+$/g, "");
  const digest = createHash("sha256").update(key).digest("hex").slice(0, 8);
  return [readable.slice(0, 80), digest].filter((part) => part !== "").join("-");
}
