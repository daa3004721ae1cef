// The table of the states in PostgreSQL, and how it comes to be what this version needs. Its comment says its version.

import type { ClientBase } from "pg";
import { codeOf, messageOf } from "../../api/thrown";
import { StateError } from "./state-error";

/** Its name, in the schema that comes first in the `search_path`. */
export const TABLE = "cdktf_bifrost_states";

/** What leads from each version of the table to the next; nothing in here is ever changed. */
const STEPS: readonly string[] = [
  `CREATE TABLE ${TABLE} (
     key text PRIMARY KEY,
     gateway text NOT NULL,
     state json NOT NULL,
     updated_at timestamptz NOT NULL DEFAULT now()
   )`,
];

const COMMENT = "States of cdktf-bifrost handler, version";

/**
 * Makes the table, or brings it to the version that is needed. Runs that do so at once wait for each other.
 *
 * @throws {StateError} when the database refuses, or the table is of a later version.
 */
export async function prepareTable(client: ClientBase, place: string): Promise<void> {
  if ((await versionOf(client)) === STEPS.length) return;
  try {
    await client.query("BEGIN");
    await client.query("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", [TABLE]);
    const version = await versionOf(client);
    if (version > STEPS.length)
      throw new StateError(
        `the table ${TABLE} in ${place} has version ${version}, and this version of cdktf-bifrost knows up to ${STEPS.length}; use the version that made it, or a later one`,
      );
    for (const step of STEPS.slice(version)) await client.query(step);
    await client.query(`COMMENT ON TABLE ${TABLE} IS '${COMMENT} ${STEPS.length}'`);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    if (error instanceof StateError) throw error;
    throw new StateError(
      `the table ${TABLE} cannot be made in ${place}: ${messageOf(error)}${remedy(error)}`,
      {
        cause: error,
      },
    );
  }
}

/** The version of the table; 0 when there is none. Asked of the catalog itself: a name that is looked up may be answered from a cache. */
async function versionOf(client: ClientBase): Promise<number> {
  const { rows } = await client.query<{ comment: string | null }>(
    `SELECT obj_description(pg_class.oid, 'pg_class') AS comment FROM pg_class
     JOIN pg_namespace ON pg_namespace.oid = relnamespace WHERE relname = $1 AND nspname = current_schema()`,
    [TABLE],
  );
  const [, version] = /version (\d+)$/.exec(rows[0]?.comment ?? "") ?? [];
  return Number(version ?? 0);
}

/** What to do where the user may not create (PostgreSQL's manual, appendix A: 42501), or there is no schema to create in (3F000). */
function remedy(error: unknown): string {
  return ["42501", "3F000"].includes(codeOf(error) ?? "")
    ? "; let its owner create a schema for this user, and name that in the URL: ?options=-c%20search_path%3DSCHEMA"
    : "";
}
