// Stores of the tests, and runs on them against real gateways.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import {
  openPostgresStore,
  openStateDirectory,
  type RunContext,
  type StateDirectory,
  type StateStore,
} from "../../../src/handler/state";
import { type Postgres, startPostgres } from "../../examples/postgres";
import { type Bench } from "../gateways";

/** Where states are kept; the same tests hold for each. */
export const STORES = ["a directory", "PostgreSQL"] as const;

const made: string[] = [];
const open: StateStore[] = [];
let postgres: Postgres | undefined;
let schemas = 0;

/** To be called in a `describe`: its tests have fresh states of that kind. */
export function keepStatesIn(kind: (typeof STORES)[number]): void {
  if (kind === "PostgreSQL") {
    beforeAll(async () => {
      postgres = await startPostgres();
      await inDatabase(
        `DO $$ BEGIN FOR n IN 1..${MOST_SCHEMAS} LOOP EXECUTE format('CREATE SCHEMA s%s', n); END LOOP; END $$`,
      );
    });
    afterAll(async () => {
      await postgres?.stop();
      postgres = undefined;
    });
  }
  afterEach(removeStates);
}

/** Schemas that are there; each fresh store has its own. */
const MOST_SCHEMAS = 100;

/** A store without a state, of the kind that the test asked for. */
export function freshStates(): StateStore {
  const store = postgres === undefined ? freshDirectory() : openPostgresStore(freshDatabase());
  open.push(store);
  return store;
}

/** The URL of a schema without a table. */
export function freshDatabase(): string {
  schemas += 1;
  if (postgres === undefined || schemas > MOST_SCHEMAS) throw new Error("there is no schema left");
  return `${postgres.url}&options=-c%20search_path%3Ds${schemas}`;
}

/** Runs a statement as the owner of the database. */
export async function inDatabase(statement: string): Promise<readonly Record<string, unknown>[]> {
  const { default: pg } = await import("pg");
  const client = new pg.Client(postgres?.url);
  await client.connect();
  try {
    return (await client.query(statement)).rows;
  } finally {
    await client.end();
  }
}

/** A state directory that does not exist yet. */
export function freshDirectory(): StateDirectory {
  const folder = mkdtempSync(join(tmpdir(), "bifrost-state-"));
  made.push(folder);
  return openStateDirectory(join(folder, "states"));
}

/** Closes and removes the states of the test; for `afterEach`. */
export async function removeStates(): Promise<void> {
  await Promise.all(open.splice(0).map((store) => store.close()));
  for (const folder of made.splice(0)) rmSync(folder, { recursive: true, force: true });
}

/** What a run needs. */
export function contextOf(
  { client, gateway }: Bench,
  states: StateStore,
  more: Partial<RunContext> = {},
): RunContext {
  return { client, gateway: new URL(gateway.url).host, states, key: "team/engineering", ...more };
}
