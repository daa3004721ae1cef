// POST /dev/roles: a role, with the users who have it. Ours, not the product's.

import { route } from "../../contract/route";
import { GatewayError } from "../../errors";
import { readBody } from "../../reading";

/** A name that is taken is a 409. */
export const createRole = route({
  name: "createRole",
  summary: "Make a role, with the users who have it",
  body: "RoleRequest",
  answer: "RoleResponse",
  status: 201,
  refusals: [409],
  handle(c) {
    const { name, user_ids } = readBody(c, "RoleRequest");
    const { store } = c.var;
    const id = store.transaction(() => store.roles.create(name, user_ids));
    if (id === undefined) throw new GatewayError(409, `a role named ${JSON.stringify(name)} already exists`);
    return { role: { id, name, user_ids } };
  },
});
