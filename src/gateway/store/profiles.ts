// The table of profiles.

import { z } from "zod";
import { type Profile } from "../profile/profile";
import { type Sqlite } from "./database";
import { numberQuery, query } from "./query";

/** What a list asks for. Every filter that is null lets everything pass. */
export interface ProfileFilter {
  /** Part of the name or the description, in any case. */
  readonly search: string | null;
  /** Tags of which a profile has at least one. */
  readonly tags: readonly string[] | null;
  readonly isActive: boolean | null;
}

/** A part of a list; without a limit it goes to the end. */
export interface Page {
  readonly limit: number | null;
  readonly offset: number;
}

/** Access to the profiles. */
export interface Profiles {
  get(id: number): Profile | undefined;
  idOfName(name: string): number | undefined;
  /** In the order of their ids. */
  list(filter: ProfileFilter, page: Page): Profile[];
  count(filter: ProfileFilter): number;
  /** Writes a profile, new or known. */
  put(profile: Profile): void;
  delete(id: number): void;
}

const MATCHING = `
  (@search IS NULL OR instr(search_text, @search) > 0)
  AND (@is_active IS NULL OR is_active = @is_active)
  AND (@tags IS NULL OR EXISTS (
    SELECT 1 FROM json_each(document, '$.tags') AS own JOIN json_each(@tags) AS wanted ON own.value = wanted.value))`;

/** Prepares the statements of the table. */
export function profilesIn(database: Sqlite): Profiles {
  const get = query(database, documentRow, "SELECT document FROM profiles WHERE id = ?");
  const idOfName = query(database, idRow, "SELECT id FROM profiles WHERE name = ?");
  const list = query(
    database,
    documentRow,
    `SELECT document FROM profiles WHERE ${MATCHING} ORDER BY id LIMIT @limit OFFSET @offset`,
  );
  const count = numberQuery(database, `SELECT count(*) AS number FROM profiles WHERE ${MATCHING}`);
  const put = database.prepare(`
    INSERT INTO profiles (id, name, is_active, search_text, document) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET name = excluded.name, is_active = excluded.is_active,
      search_text = excluded.search_text, document = excluded.document`);
  const remove = database.prepare("DELETE FROM profiles WHERE id = ?");

  return {
    get: (id) => {
      const row = get.get(id);
      return row && parse(row);
    },
    idOfName: (name) => idOfName.get(name)?.id,
    list: (filter, { limit, offset }) =>
      list.all({ ...bound(filter), limit: limit ?? -1, offset }).map(parse),
    count: (filter) => count(bound(filter)),
    put: (profile) => {
      const { id, name, description, is_active } = profile;
      put.run(id, name, is_active ? 1 : 0, searchText(name, description), JSON.stringify(profile));
    },
    delete: (id) => {
      remove.run(id);
    },
  };
}

const documentRow = z.object({ document: z.string() });
const idRow = z.object({ id: z.number() });

/** It is not checked: `put` wrote it, perhaps with members that the schema does not know. */
function parse({ document }: z.output<typeof documentRow>): Profile {
  return JSON.parse(document);
}

/** Folded here, because SQLite folds ASCII only. */
function searchText(name: string, description: string | null): string {
  return `${name}\n${description ?? ""}`.toLowerCase();
}

/** The driver takes text, numbers and null only. */
function bound({ search, tags, isActive }: ProfileFilter) {
  return {
    search: search && search.toLowerCase(),
    tags: tags && JSON.stringify(tags),
    is_active: isActive === null ? null : Number(isActive),
  };
}
