// The tables of those who hold a profile: users with their copies, and teams, business units and customers.

import { z } from "zod";
import { type Sqlite } from "./database";
import { numberQuery, query } from "./query";

/** Kinds of entities that can hold a profile. Source: bifrost-api.md §1.4. */
export const ENTITY_KINDS = ["teams", "business-units", "customers"] as const;

/** One of the kinds of entities. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

const copy = z.object({ user_id: z.string(), role_id: z.number().nullable() });
const entity = z.object({ kind: z.enum(ENTITY_KINDS), entity_id: z.string() });

/** Access to the holders. */
export interface Holders {
  /** Gives a user a copy. False when there was one. @param roleId the role that brought it; null: assigned by hand */
  assign(profileId: number, userId: string, roleId: number | null): boolean;
  /** Takes a user's copy. False when there was none. */
  unassign(profileId: number, userId: string): boolean;
  /** Takes the copies that a role brought; those assigned by hand stay (§3 "Role detach"). */
  revokeRole(profileId: number, roleId: number): void;
  /** In the order of their ids. */
  usersOf(profileId: number): string[];
  /** In the order of the users' ids; a copy without a role was assigned by hand. */
  copiesOf(profileId: number): z.output<typeof copy>[];
  userCount(profileId: number): number;
  /** Gives an entity the profile in place of the one it had: it holds at most one (§1.4). */
  attachEntity(profileId: number, kind: EntityKind, entityId: string): void;
  /** False when the entity does not hold the profile. */
  detachEntity(profileId: number, kind: EntityKind, entityId: string): boolean;
  entitiesOf(profileId: number): z.output<typeof entity>[];
  entityCount(profileId: number): number;
}

/** Prepares the statements of the tables. */
export function holdersIn(database: Sqlite): Holders {
  const assign = database.prepare(
    "INSERT OR IGNORE INTO user_copies (profile_id, user_id, role_id) VALUES (?, ?, ?)",
  );
  const unassign = database.prepare("DELETE FROM user_copies WHERE profile_id = ? AND user_id = ?");
  const revoke = database.prepare("DELETE FROM user_copies WHERE profile_id = ? AND role_id = ?");
  const copies = query(
    database,
    copy,
    "SELECT user_id, role_id FROM user_copies WHERE profile_id = ? ORDER BY user_id",
  );
  const userCount = numberQuery(database, "SELECT count(*) AS number FROM user_copies WHERE profile_id = ?");
  const attach = database.prepare(
    "INSERT OR REPLACE INTO entity_profiles (profile_id, kind, entity_id) VALUES (?, ?, ?)",
  );
  const detach = database.prepare(
    "DELETE FROM entity_profiles WHERE profile_id = ? AND kind = ? AND entity_id = ?",
  );
  const entities = query(
    database,
    entity,
    "SELECT kind, entity_id FROM entity_profiles WHERE profile_id = ? ORDER BY kind, entity_id",
  );
  const entityCount = numberQuery(
    database,
    "SELECT count(*) AS number FROM entity_profiles WHERE profile_id = ?",
  );

  return {
    assign: (profileId, userId, roleId) => assign.run(profileId, userId, roleId).changes > 0,
    unassign: (profileId, userId) => unassign.run(profileId, userId).changes > 0,
    revokeRole: (profileId, roleId) => {
      revoke.run(profileId, roleId);
    },
    usersOf: (profileId) => copies.all(profileId).map((row) => row.user_id),
    copiesOf: (profileId) => copies.all(profileId),
    userCount,
    attachEntity: (profileId, kind, entityId) => {
      attach.run(profileId, kind, entityId);
    },
    detachEntity: (profileId, kind, entityId) => detach.run(profileId, kind, entityId).changes > 0,
    entitiesOf: (profileId) => entities.all(profileId),
    entityCount,
  };
}
