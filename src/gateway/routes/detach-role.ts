// DELETE one role attachment, and with it the copies that the role brought. Source: bifrost-api.md §1.2 #11, §3 "Role detach".

import { recordAction } from "../changes";
import { revokeRole } from "../copies/grant";
import { route } from "../contract/route";
import { GatewayError } from "../errors";
import { pathParameter } from "../reading";

/** Without such an attachment it is a 404. */
export const detachRole = route({
  name: "detachRole",
  summary: "Detach a role, which takes the copies that it brought",
  answer: "MessageResponse",
  refusals: [404],
  handle(c) {
    const [id, roleId] = [pathParameter(c, "profile_id"), pathParameter(c, "role_id")];
    const { store } = c.var;
    store.transaction(() => {
      if (!store.roles.detach(id, roleId))
        throw new GatewayError(404, `role ${roleId} is not attached to access profile ${id}`);
      revokeRole(c.var, id, roleId);
      recordAction(c.var, { profileId: id, action: "detach_role", previous: { role_id: roleId } });
    });
    return { message: "Role detached successfully" };
  },
});
