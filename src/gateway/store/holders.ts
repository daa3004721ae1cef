// The tables of those who hold a profile: users with their copies, and teams, business units and customers.

import { type Sqlite } from "./database";

/** Kinds of entities that can hold a profile. Source: bifrost-api.md §1.4. */
export const ENTITY_KINDS = ["teams", "business-units", "customers"] as const;

/** One of the kinds of entities. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

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
  copiesOf(profileId: number): { user_id: string; role_id: number | null }[];
  userCount(profileId: number): number;
  /** Gives an entity the profile in place of the one it had: it holds at most one (§1.4). */
  attachEntity(profileId: number, kind: EntityKind, entityId: string): void;
  /** False when the entity does not hold the profile. */
  detachEntity(profileId: number, kind: EntityKind, entityId: string): boolean;
  entitiesOf(profileId: number): { kind: EntityKind; entity_id: string }[];
  entityCount(profileId: number): number;
}

/** Prepares the statements of the tables. */
export function holdersIn(database: Sqlite): Holders {
  const assign = database.prepare(
    "INSERT OR IGNORE INTO user_copies (profile_id, user_id, role_id) VALUES (?, ?, ?)",
  );
  const unassign = database.prepare("DELETE FROM user_copies WHERE profile_id = ? AND user_id = ?");
  const revoke = database.prepare("DELETE FROM user_copies WHERE profile_id = ? AND role_id = ?");
  const users = database.prepare("SELECT user_id FROM user_copies WHERE profile_id = ? ORDER BY user_id");
  const copies = database.prepare(
    "SELECT user_id, role_id FROM user_copies WHERE profile_id = ? ORDER BY user_id",
  );
  const userCount = database.prepare("SELECT count(*) AS total FROM user_copies WHERE profile_id = ?");
  const attach = database.prepare(
    "INSERT OR REPLACE INTO entity_profiles (profile_id, kind, entity_id) VALUES (?, ?, ?)",
  );
  const detach = database.prepare(
    "DELETE FROM entity_profiles WHERE profile_id = ? AND kind = ? AND entity_id = ?",
  );
  const entities = database.prepare(
    "SELECT kind, entity_id FROM entity_profiles WHERE profile_id = ? ORDER BY kind, entity_id",
  );
  const entityCount = database.prepare("SELECT count(*) AS total FROM entity_profiles WHERE profile_id = ?");

  return {
    assign: (profileId, userId, roleId) => assign.run(profileId, userId, roleId).changes > 0,
    unassign: (profileId, userId) => unassign.run(profileId, userId).changes > 0,
    revokeRole: (profileId, roleId) => {
      revoke.run(profileId, roleId);
    },
    usersOf: (profileId) => (users.all(profileId) as { user_id: string }[]).map((row) => row.user_id),
    copiesOf: (profileId) => copies.all(profileId) as { user_id: string; role_id: number | null }[],
    userCount: (profileId) => (userCount.get(profileId) as { total: number }).total,
    attachEntity: (profileId, kind, entityId) => {
      attach.run(profileId, kind, entityId);
    },
    detachEntity: (profileId, kind, entityId) => detach.run(profileId, kind, entityId).changes > 0,
    entitiesOf: (profileId) => entities.all(profileId) as { kind: EntityKind; entity_id: string }[],
    entityCount: (profileId) => (entityCount.get(profileId) as { total: number }).total,
  };
}
