// DELETE one role attachment, and with it the copies that the role brought. Source: bifrost-api.md §1.2 #11, §3 "Role detach".

import { type GatewayContext } from "../environment";
import { GatewayError } from "../errors";
import { pathId } from "../reading";

/** Answers a message; 404 without such an attachment. */
export function detachRole(c: GatewayContext): Response {
  const [id, roleId] = [pathId(c, "profile_id"), pathId(c, "role_id")];
  const { store, actor } = c.var;
  store.transaction(() => {
    if (!store.roles.detach(id, roleId))
      throw new GatewayError(404, `role ${roleId} is not attached to access profile ${id}`);
    store.holders.revokeRole(id, roleId);
    store.auditLogs.add({ profileId: id, actor, action: "detach_role", previous: { role_id: roleId } });
  });
  return c.json({ message: "Role detached successfully" });
}
