// The table of virtual keys, as far as profiles are concerned with them.

import { z } from "zod";
import { type Profile } from "../profile/profile";
import { type Holder, HOLDER_KINDS } from "./copies";
import { type Sqlite } from "./database";
import { type Page } from "./profiles";
import { numberQuery, query } from "./query";

/** A virtual key. One that a profile governs has no limits and no providers of its own. */
export interface VirtualKey extends Pick<Profile, "budgets" | "rate_limit"> {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly is_active: boolean;
  readonly owner: Holder | undefined;
  /** Names of the providers that it may use. */
  readonly providers: readonly string[];
  /** Whether a profile governs it, or has done so and left nothing behind. */
  readonly governed: boolean;
  readonly created_at: string;
  readonly updated_at: string;
}

/** Access to the virtual keys. */
export interface VirtualKeys {
  get(id: string): VirtualKey | undefined;
  idOfName(name: string): string | undefined;
  /** In the order of their names. */
  list(search: string, page: Page): VirtualKey[];
  count(search: string): number;
  ownedBy(owner: Holder): VirtualKey[];
  /** Writes a key, new or known. */
  put(key: VirtualKey): void;
  delete(id: string): void;
}

const row = z.object({
  id: z.string(),
  name: z.string(),
  owner_kind: z.enum(HOLDER_KINDS).nullable(),
  owner_id: z.string().nullable(),
  document: z.string(),
});
const COLUMNS = "id, name, owner_kind, owner_id, document";
const MATCHING = "(@search = '' OR instr(lower(name), @search) > 0)";

/** Prepares the statements of the table. */
export function virtualKeysIn(database: Sqlite): VirtualKeys {
  const get = query(database, row, `SELECT ${COLUMNS} FROM virtual_keys WHERE id = ?`);
  const named = query(database, z.object({ id: z.string() }), "SELECT id FROM virtual_keys WHERE name = ?");
  const list = query(
    database,
    row,
    `SELECT ${COLUMNS} FROM virtual_keys WHERE ${MATCHING} ORDER BY name LIMIT @limit OFFSET @offset`,
  );
  const count = numberQuery(database, `SELECT count(*) AS number FROM virtual_keys WHERE ${MATCHING}`);
  const owned = query(
    database,
    row,
    `SELECT ${COLUMNS} FROM virtual_keys WHERE owner_kind = ? AND owner_id = ? ORDER BY name`,
  );
  const put = database.prepare(`
    INSERT INTO virtual_keys (${COLUMNS}) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, owner_kind = excluded.owner_kind,
      owner_id = excluded.owner_id, document = excluded.document`);
  const remove = database.prepare("DELETE FROM virtual_keys WHERE id = ?");

  return {
    get: (id) => {
      const found = get.get(id);
      return found && keyOf(found);
    },
    idOfName: (name) => named.get(name)?.id,
    list: (search, { limit, offset }) =>
      list.all({ search: search.toLowerCase(), limit: limit ?? -1, offset }).map(keyOf),
    count: (search) => count({ search: search.toLowerCase() }),
    ownedBy: ({ kind, id }) => owned.all(kind, id).map(keyOf),
    put: ({ id, name, owner, ...document }) => {
      put.run(id, name, owner?.kind ?? null, owner?.id ?? null, JSON.stringify(document));
    },
    delete: (id) => {
      remove.run(id);
    },
  };
}

/** The document is not checked: `put` wrote it. */
function keyOf({ id, name, owner_kind, owner_id, document }: z.output<typeof row>): VirtualKey {
  const stored: Omit<VirtualKey, "id" | "name" | "owner"> = JSON.parse(document);
  const owner = owner_kind !== null && owner_id !== null ? { kind: owner_kind, id: owner_id } : undefined;
  return { id, name, owner, ...stored };
}
