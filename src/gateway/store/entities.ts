// The tables of teams, business units and customers, and of the members of teams.

import { z } from "zod";
import { ENTITY_KINDS, type EntityKind } from "../../api/wire";
import { type Limits } from "../profile/profile";
import { type Sqlite } from "./database";
import { type Page } from "./profiles";
import { numberQuery, query } from "./query";

/** A team, business unit or customer; limits of its own are the legacy ones (bifrost-api.md §1.4). */
export interface StoredEntity extends Limits {
  readonly kind: EntityKind;
  readonly id: string;
  readonly name: string;
  /** Of a team: the customer that it belongs to. */
  readonly customer_id?: string | undefined;
  readonly created_at: string;
  readonly updated_at: string;
}

/** Access to the entities. */
export interface Entities {
  get(kind: EntityKind, id: string): StoredEntity | undefined;
  idOfName(kind: EntityKind, name: string): string | undefined;
  /** In the order of their names. @param search part of a name, in any case; empty: all */
  list(kind: EntityKind, search: string, page: Page): StoredEntity[];
  count(kind: EntityKind, search: string): number;
  /** Writes an entity, new or known. */
  put(entity: StoredEntity): void;
  delete(kind: EntityKind, id: string): void;
  /** The ids of the users of a team. */
  membersOf(teamId: string): string[];
  addMember(teamId: string, userId: string): void;
  /** False when the user was no member. */
  removeMember(teamId: string, userId: string): boolean;
}

const row = z.object({ kind: z.enum(ENTITY_KINDS), id: z.string(), name: z.string(), document: z.string() });
const MATCHING = "kind = @kind AND (@search = '' OR instr(lower(name), @search) > 0)";

/** Prepares the statements of the tables. */
export function entitiesIn(database: Sqlite): Entities {
  const get = query(database, row, "SELECT kind, id, name, document FROM entities WHERE kind = ? AND id = ?");
  const named = query(
    database,
    z.object({ id: z.string() }),
    "SELECT id FROM entities WHERE kind = ? AND name = ?",
  );
  const list = query(
    database,
    row,
    `SELECT kind, id, name, document FROM entities WHERE ${MATCHING} ORDER BY name, id LIMIT @limit OFFSET @offset`,
  );
  const count = numberQuery(database, `SELECT count(*) AS number FROM entities WHERE ${MATCHING}`);
  const put = database.prepare(`
    INSERT INTO entities (kind, id, name, document) VALUES (?, ?, ?, ?)
    ON CONFLICT (kind, id) DO UPDATE SET name = excluded.name, document = excluded.document`);
  const remove = database.prepare("DELETE FROM entities WHERE kind = ? AND id = ?");
  const forget = database.prepare("DELETE FROM team_members WHERE team_id = ?");
  const members = query(
    database,
    z.object({ user_id: z.string() }),
    "SELECT user_id FROM team_members WHERE team_id = ? ORDER BY user_id",
  );
  const addMember = database.prepare("INSERT OR IGNORE INTO team_members (team_id, user_id) VALUES (?, ?)");
  const removeMember = database.prepare("DELETE FROM team_members WHERE team_id = ? AND user_id = ?");

  return {
    get: (kind, id) => {
      const found = get.get(kind, id);
      return found && entityOf(found);
    },
    idOfName: (kind, name) => named.get(kind, name)?.id,
    list: (kind, search, { limit, offset }) =>
      list.all({ kind, search: search.toLowerCase(), limit: limit ?? -1, offset }).map(entityOf),
    count: (kind, search) => count({ kind, search: search.toLowerCase() }),
    put: ({ kind, id, name, ...document }) => {
      put.run(kind, id, name, JSON.stringify(document));
    },
    delete: (kind, id) => {
      remove.run(kind, id);
      if (kind === "teams") forget.run(id);
    },
    membersOf: (teamId) => members.all(teamId).map(({ user_id }) => user_id),
    addMember: (teamId, userId) => {
      addMember.run(teamId, userId);
    },
    removeMember: (teamId, userId) => removeMember.run(teamId, userId).changes > 0,
  };
}

/** The document is not checked: `put` wrote it. */
function entityOf({ kind, id, name, document }: z.output<typeof row>): StoredEntity {
  const stored: Omit<StoredEntity, "kind" | "id" | "name"> = JSON.parse(document);
  return { kind, id, name, ...stored };
}
