// PUT one profile: the partial update. Source: bifrost-api.md §1.2 #4, §3 "Partial update".

import { claimName, profileOf, recordChange } from "../changes";
import { route } from "../contract/route";
import { applyRequest } from "../profile/apply-request";
import { changeTerms } from "../profile/change-terms";
import { pathParameter, readBody } from "../reading";

/** A name that is taken is a 409. */
export const updateProfile = route({
  name: "updateProfile",
  summary: "Update the members that are sent, and keep the others",
  body: "UpdateRequest",
  answer: "ProfileResponse",
  refusals: [404, 409],
  handle(c) {
    const id = pathParameter(c, "profile_id");
    const request = readBody(c, "UpdateRequest");
    const { store, behaviour } = c.var;
    const profile = store.transaction(() => {
      const before = profileOf(c.var, id);
      const after = applyRequest(before, request, changeTerms(behaviour, store.nextId));
      claimName(c.var, after.name, id);
      return recordChange(c.var, before, after, "update");
    });
    return { access_profile: profile };
  },
});
