// The table of users.

import { z } from "zod";
import { type Sqlite } from "./database";
import { type Page } from "./profiles";
import { numberQuery, query } from "./query";

const row = z.object({
  id: z.string(),
  name: z.string(),
  email: z.string(),
  role_id: z.number().nullable(),
  created_at: z.string(),
  updated_at: z.string(),
});

/** A user; one role at most. */
export type StoredUser = Readonly<z.output<typeof row>>;

/** Access to the users. */
export interface Users {
  get(id: string): StoredUser | undefined;
  idOfEmail(email: string): string | undefined;
  /** In the order of their names. @param search part of a name or an email address, in any case; empty: everybody */
  list(search: string, page: Page): StoredUser[];
  count(search: string): number;
  withRole(roleId: number): string[];
  /** Writes a user, new or known. */
  put(user: StoredUser): void;
  delete(id: string): void;
}

const COLUMNS = "id, name, email, role_id, created_at, updated_at";
const MATCHING = "(@search = '' OR instr(lower(name), @search) > 0 OR instr(lower(email), @search) > 0)";

/** Prepares the statements of the table. */
export function usersIn(database: Sqlite): Users {
  const get = query(database, row, `SELECT ${COLUMNS} FROM users WHERE id = ?`);
  const ofEmail = query(database, z.object({ id: z.string() }), "SELECT id FROM users WHERE email = ?");
  const list = query(
    database,
    row,
    `SELECT ${COLUMNS} FROM users WHERE ${MATCHING} ORDER BY name, id LIMIT @limit OFFSET @offset`,
  );
  const count = numberQuery(database, `SELECT count(*) AS number FROM users WHERE ${MATCHING}`);
  const withRole = query(
    database,
    z.object({ id: z.string() }),
    "SELECT id FROM users WHERE role_id = ? ORDER BY id",
  );
  const put = database.prepare(`
    INSERT INTO users (${COLUMNS}) VALUES (?, ?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, email = excluded.email, role_id = excluded.role_id,
      updated_at = excluded.updated_at`);
  const remove = database.prepare("DELETE FROM users WHERE id = ?");

  return {
    get: (id) => get.get(id),
    idOfEmail: (email) => ofEmail.get(email)?.id,
    list: (search, { limit, offset }) =>
      list.all({ search: search.toLowerCase(), limit: limit ?? -1, offset }),
    count: (search) => count({ search: search.toLowerCase() }),
    withRole: (roleId) => withRole.all(roleId).map(({ id }) => id),
    put: ({ id, name, email, role_id, created_at, updated_at }) => {
      put.run(id, name, email, role_id, created_at, updated_at);
    },
    delete: (id) => {
      remove.run(id);
    },
  };
}
