// POST clone: a copy under a new name, without roles and users. Source: bifrost-api.md §1.2 #8, §3 "Clone".

import { claimName, profileOf, recordNew } from "../changes";
import { route } from "../contract/route";
import { changeTerms } from "../profile/change-terms";
import { cloneProfile as copyOf } from "../profile/clone";
import { pathParameter, readBody } from "../reading";

/** A name that is taken is a 409. */
export const cloneProfile = route({
  name: "cloneProfile",
  summary: "Clone the profile under a new name",
  body: "CloneRequest",
  answer: "ProfileResponse",
  status: 201,
  refusals: [404, 409],
  handle(c) {
    const id = pathParameter(c, "profile_id");
    const request = readBody(c, "CloneRequest");
    const { store, behaviour } = c.var;
    const profile = store.transaction(() => {
      const source = profileOf(c.var, id);
      claimName(c.var, request.name);
      const identity = { ...request, id: store.nextId("profile"), isActive: behaviour.initiallyActive };
      const copy = copyOf(source, identity, changeTerms(behaviour, store.nextId));
      return recordNew(c.var, copy, "clone", { source_access_profile_id: id });
    });
    return { access_profile: profile };
  },
});
