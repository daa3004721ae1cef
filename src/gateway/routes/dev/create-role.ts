// POST /dev/roles: a role, with the users who have it. Ours, not the product's.

import { changeRole } from "../../copies/grant";
import { route } from "../../contract/route";
import { GatewayError } from "../../errors";
import { readBody } from "../../reading";
import { knownUser } from "./known";

/** A name that is taken is a 409. */
export const createRole = route({
  name: "createDevelopmentRole",
  summary: "Make a role, with the users who have it",
  body: "DevelopmentRoleRequest",
  answer: "DevelopmentRoleResponse",
  status: 201,
  refusals: [409],
  handle(c) {
    const { name, user_ids } = readBody(c, "DevelopmentRoleRequest");
    const { store, behaviour } = c.var;
    const time = behaviour.now().toISOString();
    const id = store.transaction(() => {
      const role = store.roles.create({ name, description: "", dac: "all-data" }, time);
      if (role) for (const userId of user_ids) changeRole(c.var, knownUser(c.var, userId), role.id);
      return role?.id;
    });
    if (id === undefined) throw new GatewayError(409, `a role named ${JSON.stringify(name)} already exists`);
    return { role: { id, name, user_ids } };
  },
});
