// DELETE one profile. Its versions and role attachments go with it, its audit log stays. Source: bifrost-api.md §1.2 #5.

import { profileOf } from "../changes";
import { type GatewayContext } from "../environment";
import { GatewayError } from "../errors";
import { pathId } from "../reading";

/** Answers a message; 404; 409 while users hold copies or entities hold the profile. */
export function deleteProfile(c: GatewayContext): Response {
  const id = pathId(c, "profile_id");
  const { store, actor } = c.var;
  store.transaction(() => {
    const profile = profileOf(store, id);
    const users = store.holders.userCount(id);
    if (users > 0)
      throw new GatewayError(
        409,
        `access profile ${id} is held by ${users} user(s); detach its roles or remove the user assignments first`,
      );
    const entities = store.holders.entityCount(id);
    if (entities > 0)
      throw new GatewayError(
        409,
        `access profile ${id} is attached to ${entities} team(s), business unit(s) or customer(s); detach them first`,
      );
    store.profiles.delete(id);
    store.auditLogs.add({ profileId: id, actor, action: "delete", previous: profile });
  });
  return c.json({ message: "Access profile deleted successfully" });
}
