// POST access-profiles: a new profile. Source: bifrost-api.md §1.2 #2.

import { createRequest } from "../../api/wire";
import { claimName, recordNew } from "../changes";
import { type GatewayContext } from "../environment";
import { applyRequest, emptyProfile } from "../profile/apply-request";
import { freshFor } from "../profile/fresh";
import { readBody } from "../reading";

/** Answers 201 with the profile; 400; 409 when the name is taken. */
export function createProfile(c: GatewayContext): Response {
  const request = readBody(c, createRequest);
  const { store, options } = c.var;
  const profile = store.transaction(() => {
    claimName(store, request.name);
    const fresh = freshFor(store.nextId);
    const empty = emptyProfile(store.nextId("profile"), request.name, options.initiallyActive, fresh.now);
    return recordNew(c, applyRequest(empty, request, fresh, options), "create");
  });
  return c.json({ access_profile: profile }, 201);
}
