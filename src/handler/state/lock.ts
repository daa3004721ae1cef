// A lock between processes: an exclusive transaction on an empty SQLite file. So the operating system holds it, and frees it the moment
// that its process ends, however it ends. A stalled process keeps it, which no sign of life by a timer could promise.

import { accessSync, constants, existsSync, lstatSync, rmSync, writeFileSync } from "node:fs";
import { dirname } from "node:path";
import type Database from "libsql";
import { codeOf, messageOf } from "../../api/thrown";
import { assertPlain } from "../plain-file";
import { StateError } from "./state-error";

/** How to wait for a lock. */
export interface LockOptions {
  /** Seconds to wait for another run. @default 300 */
  readonly patience?: number | undefined;
  /** Told once when there is another run to wait for. */
  readonly onWait?: (() => void) | undefined;
}

/** A lock that is held. */
export interface Held {
  /** Aborted when somebody removed the lock's file: another run could hold a new one. */
  readonly lost: AbortSignal;
  release(): void;
}

const PATIENCE = 300;
const PAUSE_MS = 100;
const LOOK_MS = 1_000;

/**
 * Takes the lock of a file, which is there only while the lock is held or waited for, or after a kill.
 *
 * Nothing else of this process may open that file: closing it would free the lock (POSIX has it so).
 *
 * @param file where the lock is.
 * @throws {StateError} when it is still held by another after the time to wait, or cannot be there.
 */
export async function takeLock(
  file: string,
  { patience = PATIENCE, onWait }: LockOptions = {},
): Promise<Held> {
  const until = Date.now() + patience * 1000;
  let hasWaited = false;
  for (;;) {
    const opened = await open(file);
    try {
      while (!isTaken(opened)) {
        if (!hasWaited) onWait?.();
        hasWaited = true;
        if (Date.now() >= until)
          throw new StateError(
            `another run is working on this profile: ${file} is still locked after ${patience} s; wait for that run to finish, or allow a longer wait`,
          );
        await new Promise((done) => setTimeout(done, PAUSE_MS));
      }
      // The one before has removed the file with its lock, and the next may have made another.
      if (identityOf(file) === opened.identity) return held(opened);
    } catch (error) {
      opened.database.close();
      throw error;
    }
    opened.database.close();
  }
}

/** The file of a lock, open. */
interface Opened {
  readonly file: string;
  readonly identity: string;
  readonly database: Database.Database;
}

async function open(file: string): Promise<Opened> {
  // Loaded with the first lock: most commands take none.
  const { default: Sqlite } = await import("libsql");
  for (;;) {
    try {
      // Only a new file is opened: closing it frees no lock.
      writeFileSync(file, "", { flag: "wx", mode: 0o600 });
    } catch (error) {
      if (codeOf(error) !== "EEXIST") throw unusable(file, error);
    }
    const identity = identityOf(file);
    if (identity === undefined) continue;
    let database: Database.Database;
    try {
      // SQLite would follow a link.
      assertPlain(file, "file");
      database = new Sqlite(file, { timeout: 0 });
    } catch (error) {
      throw unusable(file, error);
    }
    // What stood there before and stands there after is what was opened.
    if (identityOf(file) === identity) return { file, identity, database };
    database.close();
  }
}

function isTaken({ file, database }: Opened): boolean {
  try {
    // Nothing is ever written, so there is nothing to roll back after a kill.
    database.exec("PRAGMA journal_mode = MEMORY; BEGIN EXCLUSIVE");
    return true;
  } catch (error) {
    if (codeOf(error)?.startsWith("SQLITE_BUSY")) return false;
    throw unusable(file, error);
  }
}

function held({ file, identity, database }: Opened): Held {
  const lost = new AbortController();
  const timer = setInterval(() => {
    if (identityOf(file) === identity) return;
    clearInterval(timer);
    lost.abort(new StateError(`the lock ${file} was lost: somebody removed or replaced the file`));
  }, LOOK_MS);
  timer.unref();
  return {
    lost: lost.signal,
    release() {
      clearInterval(timer);
      // Where an open file cannot be removed, it stays, and serves the next run.
      if (identityOf(file) === identity) attempt(() => rmSync(file));
      database.exec("ROLLBACK");
      database.close();
    },
  };
}

/** Which file it is: numbers of files are given anew, with another time. Undefined when there is none. */
function identityOf(file: string): string | undefined {
  const found = lstatSync(file, { throwIfNoEntry: false, bigint: true });
  return found && `${found.dev}:${found.ino}:${found.birthtimeNs}`;
}

function attempt(work: () => void): void {
  try {
    work();
  } catch {
    // It was a courtesy.
  }
}

function unusable(file: string, cause: unknown): StateError {
  return new StateError(`the lock ${file} cannot be taken: ${reasonOf(file, messageOf(cause))}`, { cause });
}

/** SQLite says only that it cannot. */
function reasonOf(file: string, message: string): string {
  try {
    assertPlain(file, "file");
    accessSync(existsSync(file) ? file : dirname(file), constants.W_OK);
    return message.startsWith("ConnectionFailed")
      ? "the file cannot be opened or made there"
      : `${message}; remove the file when no run is under way`;
  } catch (error) {
    return messageOf(error);
  }
}
