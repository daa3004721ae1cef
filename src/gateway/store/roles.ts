// The tables of roles and of the profiles they grant.

import { z } from "zod";
import { type Sqlite } from "./database";
import { query } from "./query";

/** Whose rows the holders of a role see; the gateway keeps it and filters nothing by it. Source: bifrost-api.md §5 "Roles / RBAC". */
export const DATA_ACCESS = ["own-data", "team-data", "all-data"] as const;

/** A role as it is answered. */
export const role = z.object({
  id: z.number().int(),
  name: z.string(),
  description: z.string(),
  is_system_role: z.boolean(),
  dac: z.enum(DATA_ACCESS),
  revision: z.number().int().describe("Grows with every change"),
  created_at: z.iso.datetime(),
  updated_at: z.iso.datetime(),
});

export type Role = Readonly<z.output<typeof role>>;

const attachment = z.object({
  id: z.number(),
  access_profile_id: z.number(),
  role_id: z.number(),
  role_name: z.string(),
  is_default: z.number().transform((value) => value === 1),
});

/** A role that grants a profile, as it is answered. Source: bifrost-api.md §2.2. */
export type ProfileRole = Readonly<z.output<typeof attachment>>;

/** Access to the roles. */
export interface Roles {
  /** Makes a role. Undefined when the name is taken. */
  create(role: Pick<Role, "name" | "description" | "dac">, time: string): Role | undefined;
  get(roleId: number): Role | undefined;
  idOfName(name: string): number | undefined;
  /** In the order of their ids. */
  list(): Role[];
  /** Writes a known role. */
  put(role: Role): void;
  delete(roleId: number): void;
  /** Attaches a role, or changes `is_default` of the one that is attached: attaching twice upserts (§3 "Role attach"). */
  attach(profileId: number, roleId: number, isDefault: boolean): void;
  /** Whether there was such an attachment. */
  detach(profileId: number, roleId: number): boolean;
  attachedTo(profileId: number): ProfileRole[];
  /** The profiles that a role grants. */
  grantedBy(roleId: number): ProfileRole[];
}

const ROLE = "id, name, description, dac, revision, created_at, updated_at";
const ATTACHMENT = `
  SELECT link.id, link.profile_id AS access_profile_id, link.role_id, roles.name AS role_name, link.is_default
  FROM profile_roles AS link JOIN roles ON roles.id = link.role_id`;

/** Prepares the statements of the tables. */
export function rolesIn(database: Sqlite): Roles {
  const row = role.omit({ is_system_role: true });
  const create = database.prepare(`
    INSERT INTO roles (name, description, dac, created_at, updated_at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (name) DO NOTHING`);
  const get = query(database, row, `SELECT ${ROLE} FROM roles WHERE id = ?`);
  const list = query(database, row, `SELECT ${ROLE} FROM roles ORDER BY id`);
  const named = query(database, z.object({ id: z.number() }), "SELECT id FROM roles WHERE name = ?");
  const put = database.prepare(
    "UPDATE roles SET name = ?, description = ?, dac = ?, revision = ?, updated_at = ? WHERE id = ?",
  );
  const remove = database.prepare("DELETE FROM roles WHERE id = ?");
  const attach = database.prepare(`
    INSERT INTO profile_roles (profile_id, role_id, is_default) VALUES (?, ?, ?)
    ON CONFLICT (profile_id, role_id) DO UPDATE SET is_default = excluded.is_default`);
  const detach = database.prepare("DELETE FROM profile_roles WHERE profile_id = ? AND role_id = ?");
  const attached = query(database, attachment, `${ATTACHMENT} WHERE link.profile_id = ? ORDER BY link.id`);
  const granted = query(database, attachment, `${ATTACHMENT} WHERE link.role_id = ? ORDER BY link.id`);

  const roles: Roles = {
    create: ({ name, description, dac }, time) => {
      const { changes, lastInsertRowid } = create.run(name, description, dac, time, time);
      return changes === 0 ? undefined : roles.get(Number(lastInsertRowid));
    },
    get: (roleId) => {
      const found = get.get(roleId);
      return found && answered(found);
    },
    idOfName: (name) => named.get(name)?.id,
    list: () => list.all().map(answered),
    put: ({ id, name, description, dac, revision, updated_at }) => {
      put.run(name, description, dac, revision, updated_at, id);
    },
    delete: (roleId) => {
      remove.run(roleId);
    },
    attach: (profileId, roleId, isDefault) => {
      attach.run(profileId, roleId, isDefault ? 1 : 0);
    },
    detach: (profileId, roleId) => detach.run(profileId, roleId).changes > 0,
    attachedTo: (profileId) => attached.all(profileId),
    grantedBy: (roleId) => granted.all(roleId),
  };
  return roles;
}

/** There are no system roles here. */
function answered(row: Omit<Role, "is_system_role">): Role {
  const { id, name, description, ...rest } = row;
  return { id, name, description, is_system_role: false, ...rest };
}
