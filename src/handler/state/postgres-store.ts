// States in PostgreSQL, for many runners at once: one table, a row a profile, and an advisory lock that serialises the runs on one profile.
//
// The lock belongs to a session, and the session that holds it also writes: a run that has lost its lock cannot overwrite what the next one
// has reached. The lock of a killed run is freed with its connection.

import type { Client } from "pg";
import { codeOf, messageOf } from "../../api/thrown";
import { type LockOptions } from "./lock";
import { prepareTable, TABLE } from "./postgres-table";
import { formatState, parseState } from "./state";
import { StateError } from "./state-error";
import { type StateStore } from "./state-store";

const PATIENCE = 300;
/** Milliseconds until a server that does not answer counts as unreachable. */
const CONNECT_MS = 15_000;
/** Errors of PostgreSQL (its manual, appendix A). */
const [LOCK_NOT_AVAILABLE, UNDEFINED_TABLE] = ["55P03", "42P01"];

/** Whether a text names a database rather than a directory. */
export function isPostgresUrl(where: string): boolean {
  return /^postgres(?:ql)?:\/\//.test(where);
}

/**
 * Opens a database; it is connected to when it is needed. The table is made when the first profile is locked.
 *
 * @param url as libpq takes it: `postgres://USER@HOST/DATABASE?sslmode=verify-full`. What it leaves out comes from the variables of libpq, such as
 * PGPASSWORD. A `search_path` in its `options` chooses the schema.
 */
export function openPostgresStore(url: string): StateStore {
  const place = withoutCredential(url);
  /** The sessions that hold a lock, by the key. */
  const locks = new Map<string, Client>();
  let shared: Promise<Client> | undefined;
  let prepared: Promise<void> | undefined;

  const session = (key: string): Promise<Client> => {
    const own = locks.get(key);
    return own === undefined ? (shared ??= connect(url, place)) : Promise.resolve(own);
  };
  /** The rows that a statement returns; none where there is no table yet. */
  async function rows(client: Client, statement: string, values: unknown[]): Promise<readonly Row[]> {
    try {
      return (await client.query<Row>(statement, values)).rows;
    } catch (error) {
      if (codeOf(error) === UNDEFINED_TABLE) return [];
      throw unusable(place, error);
    }
  }
  const stateIn = ({ key, state }: Row) =>
    parseState(state, `the state of ${JSON.stringify(key)} in ${place}`);

  return {
    place,
    async read(key) {
      const client = await session(key);
      const [row] = await rows(client, `SELECT key, state::text FROM ${TABLE} WHERE key = $1`, [key]);
      return row === undefined ? undefined : stateIn(row);
    },
    async write(state) {
      const client = await session(state.key);
      await (prepared ??= prepareTable(client, place));
      await client
        .query(
          `INSERT INTO ${TABLE} (key, gateway, state) VALUES ($1, $2, $3)
           ON CONFLICT (key) DO UPDATE SET gateway = $2, state = $3, updated_at = now()`,
          [state.key, state.gateway, formatState(state)],
        )
        .catch((error: unknown) => {
          throw unusable(place, error);
        });
    },
    async remove(key) {
      await rows(await session(key), `DELETE FROM ${TABLE} WHERE key = $1`, [key]);
    },
    async list() {
      const client = await (shared ??= connect(url, place));
      return (await rows(client, `SELECT key, state::text FROM ${TABLE} ORDER BY key`, [])).map(stateIn);
    },
    async locked(key, work, options = {}) {
      const client = await connect(url, place);
      const lost = new AbortController();
      const lose = (): void =>
        lost.abort(
          new StateError(`the connection to ${place} was lost, and with it the lock of the profile`),
        );
      client.on("error", lose).on("end", lose);
      try {
        await (prepared ??= prepareTable(client, place));
        await take(client, key, place, options);
        locks.set(key, client);
        return await work(lost.signal);
      } finally {
        locks.delete(key);
        client.off("end", lose);
        await client.end().catch(() => undefined);
      }
    },
    async close() {
      const client = await shared?.catch(() => undefined);
      await client?.end().catch(() => undefined);
    },
  };
}

interface Row {
  readonly key: string;
  readonly state: string;
}

async function connect(url: string, place: string): Promise<Client> {
  // Loaded with the first connection: most commands make none.
  const { default: pg } = await import("pg");
  try {
    const client = new pg.Client({
      connectionString: url,
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
      application_name: "cdktf-bifrost",
    });
    // Without a listener a lost connection would end the process; the next statement tells of it.
    client.on("error", () => undefined);
    await client.connect();
    return client;
  } catch (error) {
    throw new StateError(`the state database ${place} cannot be reached: ${reasonOf(error)}`, {
      cause: error,
    });
  }
}

/** Takes the advisory lock of a profile for the session. @throws {StateError} when another has it for longer than the patience. */
async function take(
  client: Client,
  key: string,
  place: string,
  { patience = PATIENCE, onWait }: LockOptions,
): Promise<void> {
  const lock = "hashtextextended('cdktf-bifrost ' || current_schema() || ' ' || $1, 0)";
  try {
    const { rows } = await client.query<{ taken: boolean }>(`SELECT pg_try_advisory_lock(${lock}) AS taken`, [
      key,
    ]);
    if (rows[0]?.taken === true) return;
    onWait?.();
    // Zero would be for ever.
    await client.query("SELECT set_config('lock_timeout', $1, false)", [
      `${Math.max(1, Math.round(patience * 1000))}ms`,
    ]);
    await client.query(`SELECT pg_advisory_lock(${lock})`, [key]);
    await client.query("RESET lock_timeout");
  } catch (error) {
    if (codeOf(error) !== LOCK_NOT_AVAILABLE) throw unusable(place, error);
    throw new StateError(
      `another run is working on this profile: its lock in ${place} is still taken after ${patience} s; wait for that run to finish, or allow a longer wait`,
      { cause: error },
    );
  }
}

function unusable(place: string, cause: unknown): StateError {
  return new StateError(`the state database ${place} refused: ${reasonOf(cause)}`, { cause });
}

/** A connection that fails at each address of a host says nothing by itself. */
function reasonOf(error: unknown): string {
  const first: unknown = error instanceof AggregateError ? error.errors[0] : error;
  return messageOf(first) || (codeOf(first) ?? "no reason was given");
}

/** The URL as it may be shown. */
function withoutCredential(url: string): string {
  return url.replace(/^(\w+:\/\/)(?:[^?]*@)?([^?]*).*$/s, "$1$2");
}
