// POST /dev/access-profiles/{id}/usage: counts usage as inference would. Ours, not the product's.

import { z } from "zod";
import { profileOf } from "../../changes";
import { type GatewayContext } from "../../environment";
import { addUsage } from "../../profile/usage";
import { pathId, readBody } from "../../reading";

const usageRequest = z.strictObject({
  provider: z.string().min(1).optional(),
  model: z.string().min(1).optional(),
  cost: z.number().min(0).default(0),
  tokens: z.number().int().min(0).default(0),
  requests: z.number().int().min(0).default(0),
});

/** Answers the profile with its usage; 400; 404. Usage is not a change: no version, no audit entry. */
export function spendUsage(c: GatewayContext): Response {
  const id = pathId(c, "profile_id");
  const usage = readBody(c, usageRequest);
  const { store } = c.var;
  const profile = store.transaction(() => {
    const spent = addUsage(profileOf(store, id), usage);
    store.profiles.put(spent);
    return spent;
  });
  return c.json({ access_profile: profile });
}
