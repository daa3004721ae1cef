// Removes the sockets of processes that were killed: SIGKILL leaves them in the temporary folder.
import { lstat, opendir, rmdir, unlink } from "node:fs/promises";
import { createConnection } from "node:net";
import { join } from "node:path";

const DIRECTORY = /^tfplugin-(\d+)-\w{6}$/;

/** How many names are read, and how many directories are looked into: the start of a provider must not depend on a full folder. */
const MOST_NAMES = 10_000;
const MOST_DIRECTORIES = 100;

/** An empty directory may belong to a process that is about to listen. */
const YOUNGEST_EMPTY_MS = 60_000;

/**
 * Removes the directories in `folder` that a process of this kind and of this user has left: the process is gone, nothing answers on the
 * socket, and there is nothing but the socket. Whatever is in doubt stays; nothing is followed or removed recursively. Never rejects.
 */
export async function removeStaleEndpoints(folder: string): Promise<void> {
  try {
    let names = 0;
    let directories = 0;
    for await (const { name } of await opendir(folder)) {
      if (++names > MOST_NAMES || directories > MOST_DIRECTORIES) return;
      const pid = DIRECTORY.exec(name)?.[1];
      if (pid === undefined || isRunning(Number(pid))) continue;
      directories++;
      await removeIfStale(join(folder, name)).catch(() => undefined);
    }
  } catch {
    // A folder that cannot be read keeps what is in it.
  }
}

async function removeIfStale(directory: string): Promise<void> {
  const status = await lstat(directory);
  const isOurs = status.uid === process.getuid?.() && (status.mode & 0o777) === 0o700;
  if (!status.isDirectory() || !isOurs) return;
  const socket = join(directory, "socket");
  const found = await lstat(socket).catch(() => undefined);
  if (found === undefined) {
    if (Date.now() - status.mtimeMs < YOUNGEST_EMPTY_MS) return;
  } else {
    if (!found.isSocket() || !(await isRefused(socket))) return;
    await unlink(socket);
  }
  // Fails when there is anything else in it.
  await rmdir(directory);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) !== "ESRCH";
  }
}

/** Whether nobody listens. A process in another container that shares the folder has a number that says nothing here. */
function isRefused(socket: string): Promise<boolean> {
  return new Promise((resolve) => {
    const connection = createConnection(socket);
    connection.once("connect", () => {
      connection.destroy();
      resolve(false);
    });
    connection.once("error", (error) => resolve(codeOf(error) === "ECONNREFUSED"));
  });
}

function codeOf(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
