// Keeps what V8 compiled from one process for the next, so that the next one does not parse and compile it again.
//
// V8 takes compiled code only from its own version with its own flags, but it trusts the bytes. So they lie where only the user can
// write, under a name that holds the code's own hash, and behind a checksum. Whatever does not fit is ignored and made anew.
import { createHash } from "crypto";
import {
  closeSync,
  existsSync,
  fstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  renameSync,
  statSync,
  unlinkSync,
  writeFileSync,
} from "fs";
import { dirname, join } from "path";
import { Script } from "vm";

/** Compiled code by name. */
export interface CodeCache {
  /** The script, from what was kept of it if that fits. */
  compile(name: string, source: string, filename: string): Script;
  /** Keeps what was compiled in this process and was not there. Never throws. */
  keep(): void;
}

/**
 * The directory of the user for what can be made anew; undefined where there is none, and where the user wants none
 * (`NODE_DISABLE_COMPILE_CACHE`, as for Node's own).
 */
export function cacheDirectory(env: NodeJS.ProcessEnv, platform: NodeJS.Platform): string | undefined {
  if (env["NODE_DISABLE_COMPILE_CACHE"]) return undefined;
  const caches = platform === "darwin" ? join("Library", "Caches") : ".cache";
  const home = env["HOME"] ? join(env["HOME"], caches) : undefined;
  const base = env["XDG_CACHE_HOME"] || home;
  return base === undefined
    ? undefined
    : join(base, "cdktf-bifrost", `node-${process.version}-${process.arch}`);
}

/**
 * Opens the cache in a directory, which is made when there is something to keep.
 *
 * @param id of the bundle: other code under the same names must have another one
 */
export function openCodeCache(directory: string, id: string): CodeCache {
  const made = new Map<string, Script>();
  const place = (name: string) => join(directory, `${id}-${name.replace(/[^\w-]/g, "")}`);
  return {
    compile(name, source, filename) {
      const cachedData = kept(place(name));
      const script = new Script(source, { filename, ...(cachedData && { cachedData }) });
      if (cachedData === undefined || script.cachedDataRejected) made.set(name, script);
      return script;
    },
    keep() {
      try {
        if (made.size === 0 || !isOwned(statSync(nearest(directory)))) return;
        mkdirSync(directory, { recursive: true, mode: 0o700 });
        if (!isOurs(statSync(directory))) return;
        removeOld(directory, id);
        for (const [name, script] of made) write(place(name), script.createCachedData());
      } catch {
        // A disk that is full or read-only: then the next process compiles, too.
      }
      made.clear();
    },
  };
}

const CHECKSUM_BYTES = 32;

function checksum(data: Uint8Array): Buffer {
  return createHash("sha256").update(data).digest();
}

function isOwned(found: { readonly uid: number }): boolean {
  return found.uid === process.getuid?.();
}

/** Whether nobody else can have written it. */
function isOurs(found: { readonly uid: number; readonly mode: number }): boolean {
  return isOwned(found) && (found.mode & 0o022) === 0;
}

/** The folder, or the nearest above it that exists. With sudo it may be another user's, who would be left with folders of root. */
function nearest(folder: string): string {
  return existsSync(folder) ? folder : nearest(dirname(folder));
}

const OLD_MS = 90 * 24 * 60 * 60 * 1000;

/** Removes what other versions of the code have kept and not renewed for long. */
function removeOld(directory: string, id: string): void {
  for (const name of readdirSync(directory)) {
    const file = join(directory, name);
    if (!name.startsWith(`${id}-`) && Date.now() - statSync(file).mtimeMs > OLD_MS) unlinkSync(file);
  }
}

function kept(file: string): Buffer | undefined {
  try {
    const descriptor = openSync(file, "r");
    try {
      if (!isOurs(fstatSync(descriptor))) return undefined;
      const bytes = readFileSync(descriptor);
      const data = bytes.subarray(CHECKSUM_BYTES);
      return checksum(data).equals(bytes.subarray(0, CHECKSUM_BYTES)) ? data : undefined;
    } finally {
      closeSync(descriptor);
    }
  } catch {
    return undefined;
  }
}

/** As a whole: another process may read it at the same time. */
function write(file: string, data: Buffer): void {
  const draft = `${file}.${process.pid}`;
  try {
    writeFileSync(draft, Buffer.concat([checksum(data), data]), { flag: "wx", mode: 0o600 });
    renameSync(draft, file);
  } catch (error) {
    try {
      unlinkSync(draft);
    } catch {
      // It was never there.
    }
    throw error;
  }
}
