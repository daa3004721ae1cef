// POST access-profiles: a new profile. Source: bifrost-api.md §1.2 #2.

import { claimName, recordNew } from "../changes";
import { route } from "../contract/route";
import { applyRequest, emptyProfile } from "../profile/apply-request";
import { changeTerms } from "../profile/change-terms";
import { readBody } from "../reading";

/** A name that is taken is a 409. */
export const createProfile = route({
  name: "createProfile",
  summary: "Create a profile",
  body: "CreateRequest",
  answer: "ProfileResponse",
  status: 201,
  refusals: [409],
  handle(c) {
    const request = readBody(c, "CreateRequest");
    const { store, behaviour } = c.var;
    const profile = store.transaction(() => {
      claimName(c.var, request.name);
      const terms = changeTerms(behaviour, store.nextId);
      const empty = emptyProfile(store.nextId("profile"), request.name, behaviour.initiallyActive, terms.now);
      return recordNew(c.var, applyRequest(empty, request, terms), "create");
    });
    return { access_profile: profile };
  },
});
