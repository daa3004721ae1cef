// The store: one database, its tables and the transaction that every change runs in.

import { type AuditLogs, auditLogsIn } from "./audit-logs";
import { openDatabase, type Sqlite } from "./database";
import { type Holders, holdersIn } from "./holders";
import { type Profiles, profilesIn } from "./profiles";
import { type Roles, rolesIn } from "./roles";
import { type Versions, versionsIn } from "./versions";

/** What the gateway keeps. */
export interface Store {
  readonly profiles: Profiles;
  readonly versions: Versions;
  readonly auditLogs: AuditLogs;
  readonly roles: Roles;
  readonly holders: Holders;
  /** An id that was never given before. Inside a transaction only. */
  nextId(kind: "profile" | "provider_config"): number;
  /** Runs `work` wholly or not at all, and alone: it takes the write lock at once. */
  transaction<T>(work: () => T): T;
  close(): void;
}

/** Opens the store in a file, or `:memory:`. @throws {Error} */
export function openStore(path: string): Store {
  const database = openDatabase(path);
  return {
    profiles: profilesIn(database),
    versions: versionsIn(database),
    auditLogs: auditLogsIn(database),
    roles: rolesIn(database),
    holders: holdersIn(database),
    nextId: countersIn(database),
    transaction: (work) => database.transaction(work).immediate(),
    close: () => {
      // The driver keeps the connection until its statements are collected, so the log is written back here.
      database.pragma("wal_checkpoint(TRUNCATE)");
      database.close();
    },
  };
}

function countersIn(database: Sqlite): Store["nextId"] {
  const increase = database.prepare("UPDATE counters SET last = last + 1 WHERE kind = ?");
  const read = database.prepare("SELECT last FROM counters WHERE kind = ?");
  return (kind) => {
    increase.run(kind);
    return (read.get(kind) as { last: number }).last;
  };
}
