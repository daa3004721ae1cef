// The roles of the access control. Source: bifrost-api.md §5 "Roles / RBAC", §3 "Optimistic concurrency".

import { revokeRole } from "../../copies/grant";
import { recordAction } from "../../changes";
import { route } from "../../contract/route";
import { type GatewayContext } from "../../environment";
import { GatewayError, noSuch, otherNameTaken } from "../../errors";
import { pathParameter, readBody } from "../../reading";
import { type Role } from "../../store/roles";

export const listRoles = route({
  name: "listRoles",
  summary: "All roles",
  answer: "RoleListResponse",
  handle: (c) => ({ roles: c.var.store.roles.list() }),
});

/** A name that is taken is a 409. */
export const createRole = route({
  name: "createRole",
  summary: "Create a role",
  body: "CreateRoleRequest",
  answer: "RoleResponse",
  refusals: [409],
  handle(c) {
    const request = readBody(c, "CreateRoleRequest");
    const { store, behaviour } = c.var;
    const role = store.transaction(() => store.roles.create(request, behaviour.now().toISOString()));
    if (role === undefined) throw otherNameTaken("a role", request.name);
    return { role };
  },
});

export const getRole = route({
  name: "getRole",
  summary: "The role",
  answer: "RoleResponse",
  refusals: [404],
  handle: (c) => ({ role: roleOf(c) }),
});

/** A partial update. A revision that is not the stored one is a 412. */
export const updateRole = route({
  name: "updateRole",
  summary: "Update the role; a member left out is kept",
  body: "UpdateRoleRequest",
  answer: "RoleResponse",
  refusals: [404, 409, 412],
  handle(c) {
    const { revision, ...request } = readBody(c, "UpdateRoleRequest");
    const { store, behaviour } = c.var;
    return store.transaction(() => {
      const before = roleOf(c);
      if (revision !== undefined && revision !== before.revision)
        throw new GatewayError(412, `the role is at revision ${before.revision}, not ${revision}`);
      const name = request.name ?? before.name;
      const holder = store.roles.idOfName(name);
      if (holder !== undefined && holder !== before.id) throw otherNameTaken("a role", name);
      const role: Role = {
        ...before,
        name,
        description: request.description ?? before.description,
        dac: request.dac ?? before.dac,
        revision: before.revision + 1,
        updated_at: behaviour.now().toISOString(),
      };
      store.roles.put(role);
      return { role };
    });
  },
});

/** Its users have no role then, and lose the copies that it brought. */
export const deleteRole = route({
  name: "deleteRole",
  summary: "Delete the role, which takes the copies that it brought",
  answer: "MessageResponse",
  refusals: [404],
  handle(c) {
    const { store } = c.var;
    store.transaction(() => {
      const { id } = roleOf(c);
      for (const { access_profile_id } of store.roles.grantedBy(id)) {
        revokeRole(c.var, access_profile_id, id);
        recordAction(c.var, {
          profileId: access_profile_id,
          action: "detach_role",
          previous: { role_id: id },
          metadata: { reason: "the role was deleted" },
        });
      }
      store.roles.delete(id);
    });
    return { message: "Role deleted successfully" };
  },
});

function roleOf(c: GatewayContext): Role {
  const id = pathParameter(c, "role_id");
  const role = c.var.store.roles.get(id);
  if (role === undefined) throw noSuch("role", id);
  return role;
}
