// POST /dev/access-profiles/{id}/usage: counts usage as inference would. Ours, not the product's.

import { profileOf } from "../../changes";
import { route } from "../../contract/route";
import { addUsage } from "../../profile/usage";
import { pathParameter, readBody } from "../../reading";

/** Usage is not a change: no version, no audit entry. */
export const spendUsage = route({
  name: "spendUsage",
  summary: "Count usage against the profile, as inference would",
  body: "UsageRequest",
  answer: "ProfileResponse",
  refusals: [404],
  handle(c) {
    const id = pathParameter(c, "profile_id");
    const usage = readBody(c, "UsageRequest");
    const { store } = c.var;
    const profile = store.transaction(() => {
      const spent = addUsage(profileOf(c.var, id), usage);
      store.profiles.put(spent);
      return spent;
    });
    return { access_profile: profile };
  },
});
