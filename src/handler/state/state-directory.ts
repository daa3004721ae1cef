// The state directory: one readable JSON file a profile, written atomically, and a lock beside it that serialises the runs on one
// profile while those on others go on.

import { createHash } from "node:crypto";
import { readdir, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import writeFileAtomic from "write-file-atomic";
import { makeFolder } from "../folder";
import { assertPlain, readPlainFile } from "../plain-file";
import { codeOf, messageOf } from "../../api/thrown";
import { takeLock } from "./lock";
import { formatState, parseState, type ProfileState } from "./state";
import { StateError } from "./state-error";
import { type StateStore } from "./state-store";

/** Most bytes of a state file. */
const LARGEST_STATE = 16 * 1024 * 1024;

/** A directory of states. */
export interface StateDirectory extends StateStore {
  /** Name of the file that has, or would have, the state of a profile. */
  fileOf(key: string): string;
  /** Renames the file of a profile whose state is kept elsewhere from now on, if there is one. */
  handOver(key: string): Promise<void>;
}

/** Opens a state directory; it is made when the first state is written. */
export function openStateDirectory(directory: string): StateDirectory {
  const path = resolve(directory);
  const fileOf = (key: string): string => join(path, `${fileName(key)}.json`);
  const readFrom = (file: string): ProfileState | undefined => {
    let text: string;
    try {
      text = readPlainFile(file, LARGEST_STATE);
    } catch (error) {
      if (codeOf(error) === "ENOENT") return undefined;
      throw unusable(`the state file ${file} cannot be read`, error);
    }
    return parseState(text, `the state file ${file}`);
  };
  return {
    place: path,
    fileOf,
    read: async (key) => readFrom(fileOf(key)),
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
    async list() {
      const names = await readdir(path).catch((error: unknown) => {
        if (codeOf(error) === "ENOENT") return [];
        throw unusable(`the state directory ${path} cannot be read`, error);
      });
      const files = names.filter((name) => name.endsWith(".json")).sort();
      return files.flatMap((name) => readFrom(join(path, name)) ?? []);
    },
    async handOver(key) {
      const file = fileOf(key);
      await rename(file, `${file}.taken-over`).catch((error: unknown) => {
        if (codeOf(error) !== "ENOENT") throw unusable(`the state file ${file} cannot be renamed`, error);
      });
    },
    close: () => Promise.resolve(),
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
