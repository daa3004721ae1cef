// Queries whose rows are checked as they leave the database.

import { z } from "zod";
import { type Sqlite } from "./database";

/** A query of rows of one kind. */
export interface Query<Row> {
  /** The first row. */
  get(...parameters: unknown[]): Row | undefined;
  all(...parameters: unknown[]): Row[];
}

/** Prepares a query. Columns that `row` does not have are left out. */
export function query<S extends z.ZodObject>(database: Sqlite, row: S, sql: string): Query<z.output<S>> {
  const statement = database.prepare(sql);
  return {
    get(...parameters) {
      const found = statement.get(...parameters);
      return found === undefined ? undefined : row.parse(found);
    },
    all: (...parameters) => statement.all(...parameters).map((found) => row.parse(found)),
  };
}

const numberRow = z.object({ number: z.number() });

/** Prepares a query of one row with one number, which its SQL calls `number`. */
export function numberQuery(database: Sqlite, sql: string): (...parameters: unknown[]) => number {
  const statement = database.prepare(sql);
  return (...parameters) => numberRow.parse(statement.get(...parameters)).number;
}
