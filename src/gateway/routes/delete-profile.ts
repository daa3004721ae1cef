// DELETE one profile. Its versions and role attachments go with it, its audit log stays. Source: bifrost-api.md §1.2 #5.

import { profileOf, recordAction } from "../changes";
import { route } from "../contract/route";
import { GatewayError } from "../errors";
import { pathParameter } from "../reading";

/** Refused with 409 while users hold copies or entities hold the profile. */
export const deleteProfile = route({
  name: "deleteProfile",
  summary: "Delete the profile",
  answer: "MessageResponse",
  refusals: [404, 409],
  handle(c) {
    const id = pathParameter(c, "profile_id");
    const { store } = c.var;
    store.transaction(() => {
      const profile = profileOf(c.var, id);
      const users = store.copies.userCount(id);
      if (users > 0)
        throw new GatewayError(
          409,
          `access profile ${id} is held by ${users} user(s); detach its roles or remove the user assignments first`,
        );
      const entities = store.copies.entityCount(id);
      if (entities > 0)
        throw new GatewayError(
          409,
          `access profile ${id} is attached to ${entities} team(s), business unit(s) or customer(s); detach them first`,
        );
      store.profiles.delete(id);
      recordAction(c.var, { profileId: id, action: "delete", previous: profile });
    });
    return { message: "Access profile deleted successfully" };
  },
});
