// The data source `bifrost_access_profile_holders`: who holds a copy of a profile.

import { holdersOf } from "../../handler/internal";
import { fact, lookedUp } from "./looked-up";
import { belowProfile, lookAtProfile, profileFor, profileIdAttribute } from "./profile-id";

export const accessProfileHoldersDataSource = lookedUp({
  schema: {
    version: 0,
    description:
      "Who holds a copy of an access profile: users, teams, business units and customers. The users come from the dry run of a propagation, which needs the permission AccessProfiles Create and changes nothing.",
    attributes: {
      profile_id: profileIdAttribute,
      user_ids: fact({ set: "string" }, "Users; unset when the gateway does not say who they are."),
      team_ids: fact({ set: "string" }, "Teams. None on gateways before 2.3, as with the next two."),
      business_unit_ids: fact({ set: "string" }, "Business units."),
      customer_ids: fact({ set: "string" }, "Customers."),
      role_ids: fact({ set: "number" }, "Roles that grant the profile."),
      user_count: fact("number", "Users, as the gateway counts them."),
    },
  },

  specification: lookAtProfile("the holders of an access profile"),

  async read({ profile_id }, call) {
    const detail = await profileFor(profile_id, call);
    if (detail === undefined) return undefined;
    const holders = await belowProfile("holders", profile_id, call, () =>
      holdersOf(call.api, detail, call.signal),
    );
    if (holders === undefined) return undefined;
    const { users, entities } = holders;
    return {
      profile_id,
      user_ids: users,
      team_ids: entities.teams,
      business_unit_ids: entities["business-units"],
      customer_ids: entities.customers,
      role_ids: detail.roles.flatMap(({ role_id }) => role_id ?? []),
      user_count: detail.user_count ?? users?.length,
    };
  },
});
