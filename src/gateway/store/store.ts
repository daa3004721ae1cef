// The store: one database, its tables and the transaction that every change runs in.

import { type AuditLogs, auditLogsIn } from "./audit-logs";
import { type Copies, copiesIn } from "./copies";
import { openDatabase, type Sqlite } from "./database";
import { type Entities, entitiesIn } from "./entities";
import { type Profiles, profilesIn } from "./profiles";
import { type Roles, rolesIn } from "./roles";
import { storageError } from "./storage-error";
import { type Users, usersIn } from "./users";
import { type Versions, versionsIn } from "./versions";
import { type VirtualKeys, virtualKeysIn } from "./virtual-keys";
import { numberQuery } from "./query";

/** What the gateway keeps. */
export interface Store {
  readonly profiles: Profiles;
  readonly versions: Versions;
  readonly auditLogs: AuditLogs;
  readonly roles: Roles;
  readonly users: Users;
  readonly entities: Entities;
  readonly copies: Copies;
  readonly virtualKeys: VirtualKeys;
  /** An id that was never given before. Inside a transaction only. */
  nextId(kind: "profile" | "provider_config" | "copied_provider_config"): number;
  /** Runs `work` wholly or not at all, and alone: it takes the write lock at once. @throws {StorageError} */
  transaction<T>(work: () => T): T;
  /** @throws {StorageError} when the log stays beside the file; nothing is lost */
  close(): void;
}

/** Opens the store in a file, or `:memory:`. @throws {Error} */
export function openStore(path: string): Store {
  return storeIn(openDatabase(path), path);
}

/** The store in an open database. @param path for what is said of it */
export function storeIn(database: Sqlite, path: string): Store {
  return {
    profiles: profilesIn(database),
    versions: versionsIn(database),
    auditLogs: auditLogsIn(database),
    roles: rolesIn(database),
    users: usersIn(database),
    entities: entitiesIn(database),
    copies: copiesIn(database),
    virtualKeys: virtualKeysIn(database),
    nextId: countersIn(database),
    transaction: (work) => wholly(database, path, work),
    close: () => {
      // The driver keeps the connection until its statements are collected, so the log is written back here. Where that cannot be
      // done, it stays beside the file and is read at the next start.
      try {
        database.pragma("wal_checkpoint(TRUNCATE)");
      } catch (error) {
        throw storageError(error, path);
      } finally {
        database.close();
      }
    },
  };
}

/** The driver's own transaction would hide why it failed: it rolls back what SQLite has rolled back already. */
function wholly<T>(database: Sqlite, path: string, work: () => T): T {
  try {
    database.exec("BEGIN IMMEDIATE");
    const result = work();
    database.exec("COMMIT");
    return result;
  } catch (error) {
    if (database.inTransaction) database.exec("ROLLBACK");
    throw storageError(error, path);
  }
}

function countersIn(database: Sqlite): Store["nextId"] {
  const increase = database.prepare("UPDATE counters SET last = last + 1 WHERE kind = ?");
  const read = numberQuery(database, "SELECT last AS number FROM counters WHERE kind = ?");
  return (kind) => {
    increase.run(kind);
    return read(kind);
  };
}
