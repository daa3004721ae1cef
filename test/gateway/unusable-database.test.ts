// A database file that cannot be opened: the error names the file, the reason and what to do, and the file stays as it was.

import { chmodSync, mkdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname } from "node:path";
import Database from "libsql";
import { startGateway } from "../../src/gateway";
import { temporaryFile } from "./serving";

/** How a file comes to be unusable: makes it, and says its path. */
type Make = (file: string) => string | Promise<string>;

const made = async (file: string): Promise<string> => {
  await (await startGateway({ db: file })).close();
  return file;
};
const withPragma = (file: string, sql: string): string => {
  const database = new Database(file);
  database.exec(sql);
  database.close();
  return file;
};
const written = (file: string, content: string): string => {
  writeFileSync(file, content);
  return file;
};

test.each<[string, Make, string]>([
  [
    "in a folder that there is not",
    (file) => `${file}/gateway.db`,
    "the directory FILE does not exist; create it",
  ],
  [
    "below a file",
    (file) => `${written(file, "")}/gateway.db`,
    "FILE is a file, not a directory; choose a file in a directory",
  ],
  [
    "that is a folder",
    (file) => {
      mkdirSync(file);
      return file;
    },
    "it is a directory; choose a file, such as one in it",
  ],
  ["that is a device", () => "/dev/null", "it is a device, not a regular file; choose another file"],
  [
    "that is text",
    (file) => written(file, "no database ".repeat(100)),
    "the file is not a SQLite database; choose another file",
  ],
  [
    "that is a few letters",
    (file) => written(file, "x"),
    "the file is not a SQLite database; choose another file",
  ],
  [
    "of another program",
    (file) => withPragma(file, "CREATE TABLE t (a)"),
    "the file is a database of another program; choose another file",
  ],
  [
    "of the future",
    async (file) => withPragma(await made(file), "PRAGMA user_version = 99"),
    "the file was written by a newer version of this gateway; use that version, or choose another file",
  ],
  [
    "that is damaged",
    async (file) => {
      const content = readFileSync(await made(file));
      content.fill(0x55, 100, 4096);
      writeFileSync(file, content);
      return file;
    },
    "the file is damaged; start with a copy or with a new file (SQLITE_CORRUPT)",
  ],
])("a file %s is refused with its path and what to do", async (_what, make, reason) => {
  const file = temporaryFile();
  const db = await make(file);
  const before = contentOf(db);
  const refused = startGateway({ db });
  await expect(refused).rejects.toThrow(`cannot open the database ${db}: ${reason.replace("FILE", file)}`);
  expect(contentOf(db)).toEqual(before);
});

/** Another user, because root may write everything. */
const NOBODY = 65_534;

/** Does the work as a user who is not root. */
async function asNobody(work: () => Promise<void>): Promise<void> {
  const root = process.getuid?.() === 0;
  if (root) process.seteuid?.(NOBODY);
  try {
    await work();
  } finally {
    if (root) process.seteuid?.(0);
  }
}

test.each<[string, number, number, string]>([
  [
    "that may not be read",
    0o000,
    0o777,
    "cannot read the file; change its permissions, or choose another file",
  ],
  [
    "that may not be written",
    0o444,
    0o777,
    "cannot write the file; change its permissions, or choose another file",
  ],
  [
    "in a folder that may not be looked into",
    0o666,
    0o600,
    "cannot read the directory FOLDER; change its permissions",
  ],
  [
    "in a folder that may not be written",
    0o666,
    0o555,
    "cannot create files in the directory FOLDER; change its permissions",
  ],
])("a file %s is refused with what to do", async (_what, mode, folderMode, reason) => {
  const db = await made(temporaryFile());
  const folder = dirname(db);
  // The folder of the tests is for their user only.
  chmodSync(tmpdir(), statSync(tmpdir()).mode | 0o011);
  chmodSync(db, mode);
  chmodSync(folder, folderMode);
  await asNobody(async () => {
    await expect(startGateway({ db })).rejects.toThrow(
      `cannot open the database ${db}: this user ${reason.replace("FOLDER", folder)}`,
    );
  });
  chmodSync(folder, 0o777);
});

function contentOf(path: string): Buffer | undefined {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
