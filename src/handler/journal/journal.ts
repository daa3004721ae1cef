// The journal of creations under way: one small file each, written and synced before a POST goes out, completed with the id, and
// removed when the call is answered and the process ends in order, or when the id is seen in a state. So what stays is what a killed
// or interrupted process left, and what nobody knows the outcome of, until it is settled, however many runs fail meanwhile. It is kept in Terraform's
// own data directory, and only there: where that cannot be written, the work goes on without. Files are replaced as a whole, so there
// is nothing to lock.

import { createHash } from "node:crypto";
import { existsSync, rmSync } from "node:fs";
import { lstat, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import { setImmediate } from "node:timers/promises";
import writeFileAtomic from "write-file-atomic";
import { type WireProfile } from "../../api";
import { sameValue } from "../canonical";
import { isSameProfile } from "../ownership";
import { assertPlain, readPlainFile } from "../plain-file";
import { type AccessProfileSpec } from "../spec";
import { messageOf } from "../../api/thrown";
import { firstSent, type PendingCreation, pendingCreation } from "./creation";

/** Folder of the journal below the data directory. */
export const JOURNAL_FOLDER = "cdktf-bifrost-journal";
/** Most entries that are kept; a run that begins more is not written down any further. */
const MOST_ENTRIES = 20_000;
/** Milliseconds after which nobody finishes a file any more. */
const UNFINISHED = 60_000;
/** Entries that are read before other work has its turn. */
const READ_AT_ONCE = 200;
/** Most bytes of an entry. */
const LARGEST_ENTRY = 1024 * 1024;

/** The journal of one gateway. */
export interface Journal {
  /** What an earlier run began under that name and is in no state yet. What this run begins is no work of a killed one. */
  pending(name: string): Promise<PendingCreation | undefined>;
  /** Writes down that a creation goes out now. */
  begin(spec: AccessProfileSpec, sentAt: number | undefined): Promise<void>;
  /** Writes down that a profile is taken over. @param isOurs whether a killed run made it */
  adopt(spec: AccessProfileSpec, profile: WireProfile, isOurs: boolean): Promise<void>;
  /** Writes down which profile it became. */
  made(spec: AccessProfileSpec, profile: WireProfile): Promise<void>;
  /** Notes that the answer of this call brings the profile into the state. */
  settled(name: string): void;
  /** Forgets what became the profile: a state has it now. */
  inState(profile: WireProfile): Promise<void>;
  /** Forgets what was begun under that name: it is known that it made nothing. */
  forget(name: string): Promise<void>;
}

/**
 * Opens the journal.
 *
 * @param directory Terraform's data directory. When it does not exist, nothing is written down.
 * @param warn told of what cannot be read or written, once for each kind.
 */
export function openJournal(directory: string, gateway: string, warn: (message: string) => void): Journal {
  const folder = join(directory, JOURNAL_FOLDER);
  const warned = new Set<string>();
  const complain = (kind: string, error: unknown): void => {
    if (warned.has(kind)) return;
    warned.add(kind);
    warn(`${kind} (${messageOf(error)})`);
  };
  const fileOf = (name: string): string =>
    join(folder, `${createHash("sha256").update(`${gateway}\n${name}`).digest("hex").slice(0, 40)}.json`);

  /** The names that this run has written down something about. */
  const own = new Set<string>();
  /** Entries by name, read once. */
  let read: Promise<Map<string, PendingCreation>> | undefined;
  const entries = (): Promise<Map<string, PendingCreation>> => (read ??= readAll());

  async function readAll(): Promise<Map<string, PendingCreation>> {
    const found = new Map<string, PendingCreation>();
    if (!existsSync(folder)) return found;
    try {
      assertPlain(folder, "directory");
      const all = await readdir(folder);
      await removeUnfinished(all.map((file) => join(folder, file)));
      const files = all.filter((file) => /^[0-9a-f]{40}\.json$/.test(file));
      if (files.length > MOST_ENTRIES)
        complain(
          `the journal in ${folder} has more than ${MOST_ENTRIES} entries; the others are ignored`,
          new Error(`${files.length} are there`),
        );
      for (const [nth, file] of files.slice(0, MOST_ENTRIES).entries()) {
        // Other calls go on meanwhile.
        if (nth % READ_AT_ONCE === READ_AT_ONCE - 1) await setImmediate();
        const entry = readEntry(join(folder, file));
        // Entries of other gateways are other configurations' business.
        if (entry?.gateway === gateway && join(folder, file) === fileOf(entry.spec.name))
          found.set(entry.spec.name, entry);
      }
    } catch (error) {
      complain(`the journal in ${folder} cannot be read`, error);
    }
    return found;
  }

  function readEntry(file: string): PendingCreation | undefined {
    try {
      return pendingCreation.parse(JSON.parse(readPlainFile(file, LARGEST_ENTRY)));
    } catch (error) {
      complain(`an entry of the journal in ${folder} cannot be read and is ignored`, error);
      return undefined;
    }
  }

  async function write(entry: PendingCreation): Promise<void> {
    const known = await entries();
    if (!existsSync(directory) || (known.size >= MOST_ENTRIES && !known.has(entry.spec.name))) return;
    known.set(entry.spec.name, entry);
    own.add(entry.spec.name);
    const file = fileOf(entry.spec.name);
    try {
      await mkdir(folder, { mode: 0o700 }).catch((error: NodeJS.ErrnoException) => {
        if (error.code !== "EEXIST") throw error;
      });
      // Writing and cleaning up would follow a link to a file that is not ours.
      assertPlain(folder, "directory");
      assertPlain(file, "file");
      await writeFileAtomic(file, JSON.stringify(entry), { mode: 0o600 });
    } catch (error) {
      complain(
        `the journal in ${folder} cannot be written: if this run is killed, profiles that it has just made must be imported`,
        error,
      );
    }
  }

  async function remove(name: string): Promise<void> {
    if (!(await entries()).delete(name)) return;
    await rm(fileOf(name), { force: true }).catch((error: unknown) =>
      complain(`an entry of the journal in ${folder} cannot be removed`, error),
    );
  }

  return {
    pending: async (name) => (own.has(name) ? undefined : (await entries()).get(name)),
    async begin(spec, sentAt) {
      const earlier = (await entries()).get(spec.name);
      const isSame = earlier?.id === undefined && sameValue(earlier?.spec, spec);
      const first = isSame ? firstSent(earlier?.sent_at, sentAt) : sentAt;
      await write({ gateway, spec, ...(first === undefined ? {} : { sent_at: first }) });
    },
    adopt: (spec, profile, isOurs) =>
      write({ gateway, spec, ...identity(profile), ...(isOurs ? {} : { adopts: true }) }),
    async made(spec, profile) {
      const begun = (await entries()).get(spec.name);
      await write({ ...begun, gateway, spec, ...identity(profile) });
    },
    settled: (name) => removeAtEnd(fileOf(name)),
    async inState(profile) {
      for (const [name, { id, created_at }] of await entries())
        if (id !== undefined && isSameProfile({ id, createdAt: created_at }, profile)) await remove(name);
    },
    forget: remove,
  };
}

/** Files that this process has to remove. */
const written = new Set<string>();
const PARENT = process.ppid;
let isInterrupted = false;

/** Keeps what this process wrote: after an interrupt, Terraform may end before its state has what was answered. */
export function keepJournal(): void {
  isInterrupted = true;
}

/**
 * Removes a file when this process ends in order: what it did has been answered then. A process that is killed or interrupted, or
 * whose parent is killed, removes nothing.
 */
function removeAtEnd(file: string): void {
  if (written.size === 0)
    process.once("exit", (code) => {
      if (code !== 0 || process.ppid !== PARENT || isInterrupted) return;
      for (const each of written) rmSync(each, { force: true });
    });
  written.add(file);
}

/** Removes what killed processes were about to write. A younger file may be another process's that still does. */
async function removeUnfinished(files: readonly string[]): Promise<void> {
  for (const file of files.filter((each) => /\.json\.\d+$/.test(each))) {
    const age = await lstat(file).then(
      ({ mtimeMs }) => Date.now() - mtimeMs,
      () => 0,
    );
    if (age > UNFINISHED) await rm(file, { force: true }).catch(() => undefined);
  }
}

function identity({ id, created_at }: WireProfile): Pick<PendingCreation, "id" | "created_at"> {
  return { id, ...(typeof created_at === "string" ? { created_at } : {}) };
}
