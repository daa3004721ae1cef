// POST roles: roles that grant the profile. Attaching twice upserts. Source: bifrost-api.md §1.2 #10, §2.8, §3 "Role attach".

import { profileOf, recordAction } from "../changes";
import { route } from "../contract/route";
import { grantToUser } from "../copies/grant";
import { type GatewayContext } from "../environment";
import { invalid } from "../errors";
import { type Profile } from "../profile/profile";
import { pathParameter, readBody } from "../reading";

/** A role that does not exist is a 400. */
export const attachRoles = route({
  name: "attachRoles",
  summary: "Attach roles that grant the profile",
  body: "AttachRolesRequest",
  answer: "AttachRolesResponse",
  refusals: [404],
  handle(c) {
    const id = pathParameter(c, "profile_id");
    const request = readBody(c, "AttachRolesRequest");
    const { store } = c.var;
    const usersApplied = store.transaction(() => {
      const profile = profileOf(c.var, id);
      request.role_ids.forEach((roleId, index) => {
        if (!store.roles.get(roleId)) throw invalid(`role_ids[${index}]`, `role ${roleId} does not exist`);
        store.roles.attach(id, roleId, request.is_default ?? false);
      });
      recordAction(c.var, { profileId: id, action: "attach_role", next: request });
      return request.apply_to_existing ? provision(c, profile, request.role_ids) : 0;
    });
    return { message: "Roles attached successfully", users_applied: usersApplied };
  },
});

/** Gives the users of the roles a copy; how many had none. */
function provision(c: GatewayContext, profile: Profile, roleIds: readonly number[]): number {
  return roleIds
    .flatMap((roleId) =>
      c.var.store.users.withRole(roleId).map((user) => grantToUser(c.var, profile, user, roleId)),
    )
    .filter(Boolean).length;
}
