// POST roles: roles that grant the profile. Attaching twice upserts. Source: bifrost-api.md §1.2 #10, §2.8, §3 "Role attach".

import { z } from "zod";
import { profileOf } from "../changes";
import { type GatewayContext } from "../environment";
import { invalid } from "../errors";
import { pathId, readBody } from "../reading";

const attachRolesRequest = z.strictObject({
  role_ids: z.array(z.number().int().min(1)).min(1),
  is_default: z.boolean().optional(),
  apply_to_existing: z.boolean().optional(),
});

/** Answers an AttachRolesResponse; 400, also for a role that does not exist; 404. */
export function attachRoles(c: GatewayContext): Response {
  const id = pathId(c, "profile_id");
  const request = readBody(c, attachRolesRequest);
  const { store, actor } = c.var;
  const usersApplied = store.transaction(() => {
    profileOf(store, id);
    request.role_ids.forEach((roleId, index) => {
      if (!store.roles.exists(roleId)) throw invalid(`role_ids[${index}]`, `role ${roleId} does not exist`);
      store.roles.attach(id, roleId, request.is_default ?? false);
    });
    store.auditLogs.add({ profileId: id, actor, action: "attach_role", next: request });
    return request.apply_to_existing ? provision(request.role_ids) : 0;
  });
  return c.json({ message: "Roles attached successfully", users_applied: usersApplied });

  function provision(roleIds: readonly number[]): number {
    return roleIds
      .flatMap((roleId) => store.roles.usersOf(roleId).map((user) => store.holders.assign(id, user, roleId)))
      .filter(Boolean).length;
  }
}
