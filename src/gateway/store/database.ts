// Opens the SQLite database and brings its schema up to date.

import Database from "libsql";
import { MIGRATIONS } from "./migrations";
import { refuseOtherFiles, whyUnusable } from "./unusable-file";
import { numberQuery } from "./query";

/** An open database. */
export type Sqlite = Database.Database;

/** Marks our files, so that another program's database is never migrated. */
const APPLICATION_ID = 0x62667267;
const BUSY_MS = 5_000;

/** Opens `path`, a file or `:memory:`. @throws {Error} that names the file and the reason */
export function openDatabase(path: string): Sqlite {
  try {
    refuseOtherFiles(path);
    const database = new Database(path);
    database.exec(`PRAGMA busy_timeout = ${BUSY_MS}`);
    refuseForeign(database);
    // An acknowledged change survives a kill and a power cut: the log is written through before the answer.
    database.pragma("journal_mode = WAL");
    database.pragma("synchronous = FULL");
    database.pragma("foreign_keys = ON");
    migrate(database);
    return database;
  } catch (error) {
    throw new Error(`cannot open the database ${path}: ${whyUnusable(path, error)}`, { cause: error });
  }
}

function refuseForeign(database: Sqlite): void {
  const application = pragma(database, "application_id");
  const tables = numberQuery(database, "SELECT count(*) AS number FROM sqlite_master")();
  if (application !== APPLICATION_ID && (application !== 0 || tables > 0))
    throw new Error("the file is a database of another program; choose another file");
}

/** Runs the missing migrations in one transaction, so that two gateways can open a new file at once. */
function migrate(database: Sqlite): void {
  database
    .transaction(() => {
      const done = pragma(database, "user_version");
      if (done > MIGRATIONS.length)
        throw new Error(
          "the file was written by a newer version of this gateway; use that version, or choose another file",
        );
      for (const migration of MIGRATIONS.slice(done))
        if (typeof migration === "string") database.exec(migration);
        else migration(database);
      database.pragma(`application_id = ${APPLICATION_ID}`);
      database.pragma(`user_version = ${MIGRATIONS.length}`);
    })
    .immediate();
}

function pragma(database: Sqlite, name: string): number {
  return numberQuery(database, `SELECT ${name} AS number FROM pragma_${name}`)();
}
