// States in PostgreSQL, for many runners at once: one table, a row a profile, and an advisory lock that serialises the runs on one profile.
//
// The lock belongs to a session, and the session that holds it also writes: a run that has lost its lock cannot overwrite what the next one
// has reached. The lock of a killed run is freed with its connection.

import type { Client, ClientBase, Pool } from "pg";
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
  /** Sessions for everything that needs no lock. */
  let pool: Promise<Pool> | undefined;
  let prepared: Promise<void> | undefined;

  const session = async (key?: string): Promise<Client | Pool> =>
    (key === undefined ? undefined : locks.get(key)) ?? (pool ??= openPool(url));
  /** Once a process; the next one tries again where it failed. */
  const prepare = (client: ClientBase): Promise<void> =>
    (prepared ??= prepareTable(client, place).catch((error: unknown) => {
      prepared = undefined;
      throw error;
    }));
  /** The rows that a statement returns; none where there is no table yet. */
  async function rows(
    key: string | undefined,
    statement: string,
    values: unknown[],
  ): Promise<readonly Row[]> {
    try {
      return (await (await session(key)).query<Row>(statement, values)).rows;
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
      const [row] = await rows(key, `SELECT key, state::text FROM ${TABLE} WHERE key = $1`, [key]);
      return row === undefined ? undefined : stateIn(row);
    },
    async write(state) {
      const own = locks.get(state.key);
      if (own === undefined) await withClient(await (pool ??= openPool(url)), place, prepare);
      await (
        await session(state.key)
      )
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
      await rows(key, `DELETE FROM ${TABLE} WHERE key = $1`, [key]);
    },
    async list() {
      return (await rows(undefined, `SELECT key, state::text FROM ${TABLE} ORDER BY key`, [])).map(stateIn);
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
        await prepare(client);
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
      await (await pool)?.end();
    },
  };
}

interface Row {
  readonly key: string;
  readonly state: string;
}

async function openPool(url: string): Promise<Pool> {
  const { default: pg } = await import("pg");
  const pool = new pg.Pool({ ...connectionTo(url), max: 2 });
  // Without a listener a lost connection would end the process; the next statement tells of it.
  pool.on("error", () => undefined);
  return pool;
}

async function withClient(
  pool: Pool,
  place: string,
  work: (client: ClientBase) => Promise<void>,
): Promise<void> {
  const client = await pool.connect().catch((error: unknown) => {
    throw unusable(place, error);
  });
  try {
    await work(client);
  } finally {
    client.release();
  }
}

const connectionTo = (url: string) => ({
  connectionString: url,
  connectionTimeoutMillis: CONNECT_MS,
  keepAlive: true,
  application_name: "cdktf-bifrost",
});

async function connect(url: string, place: string): Promise<Client> {
  // Loaded with the first connection: most commands make none.
  const { default: pg } = await import("pg");
  try {
    const client = new pg.Client(connectionTo(url));
    // As above.
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
