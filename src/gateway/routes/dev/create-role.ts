// POST /dev/roles: a role, with the users who have it. Ours, not the product's.

import { z } from "zod";
import { type GatewayContext } from "../../environment";
import { GatewayError } from "../../errors";
import { readBody } from "../../reading";

const roleRequest = z.strictObject({
  name: z.string().trim().min(1),
  user_ids: z.array(z.string().min(1)).default([]),
});

/** Answers 201 with the role; 400; 409 when the name is taken. */
export function createRole(c: GatewayContext): Response {
  const { name, user_ids } = readBody(c, roleRequest);
  const { store } = c.var;
  const id = store.transaction(() => store.roles.create(name, user_ids));
  if (id === undefined) throw new GatewayError(409, `a role named ${JSON.stringify(name)} already exists`);
  return c.json({ role: { id, name, user_ids } }, 201);
}
