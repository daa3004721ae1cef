// POST clone: a copy under a new name, without roles and users. Source: bifrost-api.md §1.2 #8, §3 "Clone".

import { cloneRequest } from "../../api/wire";
import { claimName, profileOf, recordNew } from "../changes";
import { type GatewayContext } from "../environment";
import { cloneProfile as copyOf } from "../profile/clone";
import { freshFor } from "../profile/fresh";
import { pathId, readBody } from "../reading";

/** Answers 201 with the new profile; 400; 404; 409 when the name is taken. */
export function cloneProfile(c: GatewayContext): Response {
  const id = pathId(c, "profile_id");
  const request = readBody(c, cloneRequest);
  const { store, options } = c.var;
  const profile = store.transaction(() => {
    const source = profileOf(store, id);
    claimName(store, request.name);
    const identity = { ...request, id: store.nextId("profile"), isActive: options.initiallyActive };
    const copy = copyOf(source, identity, freshFor(store.nextId));
    return recordNew(c, copy, "clone", { source_access_profile_id: id });
  });
  return c.json({ access_profile: profile }, 201);
}
