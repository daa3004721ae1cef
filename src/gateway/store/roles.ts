// The tables of roles, of the users who have them and of the profiles they grant.

import { z } from "zod";
import { type Sqlite } from "./database";
import { query } from "./query";

const attachment = z.object({
  id: z.number(),
  access_profile_id: z.number(),
  role_id: z.number(),
  role_name: z.string(),
  is_default: z.number().transform((value) => value === 1),
});
const user = z.object({ user_id: z.string() });

/** A role that grants a profile, as it is answered. Source: bifrost-api.md §2.2. */
export type ProfileRole = Readonly<z.output<typeof attachment>>;

/** Access to the roles. */
export interface Roles {
  /** Makes a role. Undefined when the name is taken. */
  create(name: string, userIds: readonly string[]): number | undefined;
  exists(roleId: number): boolean;
  usersOf(roleId: number): string[];
  /** Attaches a role, or changes `is_default` of the one that is attached: attaching twice upserts (§3 "Role attach"). */
  attach(profileId: number, roleId: number, isDefault: boolean): void;
  /** Whether there was such an attachment. */
  detach(profileId: number, roleId: number): boolean;
  attachedTo(profileId: number): ProfileRole[];
}

/** Prepares the statements of the tables. */
export function rolesIn(database: Sqlite): Roles {
  const create = database.prepare("INSERT INTO roles (name) VALUES (?) ON CONFLICT (name) DO NOTHING");
  const addUser = database.prepare("INSERT OR IGNORE INTO role_users (role_id, user_id) VALUES (?, ?)");
  const find = database.prepare("SELECT id FROM roles WHERE id = ?");
  const users = query(database, user, "SELECT user_id FROM role_users WHERE role_id = ? ORDER BY user_id");
  const attach = database.prepare(`
    INSERT INTO profile_roles (profile_id, role_id, is_default) VALUES (?, ?, ?)
    ON CONFLICT (profile_id, role_id) DO UPDATE SET is_default = excluded.is_default`);
  const detach = database.prepare("DELETE FROM profile_roles WHERE profile_id = ? AND role_id = ?");
  const attached = query(
    database,
    attachment,
    `
    SELECT link.id, link.profile_id AS access_profile_id, link.role_id, roles.name AS role_name, link.is_default
    FROM profile_roles AS link JOIN roles ON roles.id = link.role_id
    WHERE link.profile_id = ? ORDER BY link.id`,
  );

  return {
    create: (name, userIds) => {
      const { changes, lastInsertRowid } = create.run(name);
      if (changes === 0) return undefined;
      const id = Number(lastInsertRowid);
      for (const userId of userIds) addUser.run(id, userId);
      return id;
    },
    exists: (roleId) => find.get(roleId) !== undefined,
    usersOf: (roleId) => users.all(roleId).map((row) => row.user_id),
    attach: (profileId, roleId, isDefault) => {
      attach.run(profileId, roleId, isDefault ? 1 : 0);
    },
    detach: (profileId, roleId) => detach.run(profileId, roleId).changes > 0,
    attachedTo: (profileId) => attached.all(profileId),
  };
}
