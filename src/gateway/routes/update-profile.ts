// PUT one profile: the partial update. Source: bifrost-api.md §1.2 #4, §3 "Partial update".

import { updateRequest } from "../../api/wire";
import { claimName, profileOf, recordChange } from "../changes";
import { type GatewayContext } from "../environment";
import { applyRequest } from "../profile/apply-request";
import { freshFor } from "../profile/fresh";
import { pathId, readBody } from "../reading";

/** Answers the profile; 400; 404; 409 when the name is taken. */
export function updateProfile(c: GatewayContext): Response {
  const id = pathId(c, "profile_id");
  const request = readBody(c, updateRequest);
  const { store, options } = c.var;
  const profile = store.transaction(() => {
    const before = profileOf(store, id);
    const after = applyRequest(before, request, freshFor(store.nextId), options);
    claimName(store, after.name, id);
    return recordChange(c, before, after, "update");
  });
  return c.json({ access_profile: profile });
}
