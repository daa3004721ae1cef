// POST /dev/access-profiles/{id}/usage: counts usage as inference would. Ours, not the product's.

import { profileOf } from "../../changes";
import { route } from "../../contract/route";
import { noSuch } from "../../errors";
import { addUsage } from "../../profile/usage";
import { atTime } from "../../profile/windows";
import { pathParameter, readBody } from "../../reading";
import { type Holder } from "../../store/copies";

/** Usage is not a change: no version, no audit entry. */
export const spendUsage = route({
  name: "spendUsage",
  summary: "Count usage against the profile, or against the copy of a holder, as inference would",
  body: "UsageRequest",
  answer: "ProfileResponse",
  refusals: [404],
  handle(c) {
    const id = pathParameter(c, "profile_id");
    const usage = readBody(c, "UsageRequest");
    const { store, behaviour } = c.var;
    const profile = store.transaction(() => {
      const template = profileOf(c.var, id);
      const holder = holderOf(usage);
      if (holder) {
        const copy = store.copies.find(holder, id);
        if (!copy) throw noSuch(`a copy of access profile ${id} of`, `${holder.kind}/${holder.id}`);
        store.copies.put({ ...copy, access: addUsage(atTime(copy.access, behaviour.now()), usage) });
        return template;
      }
      const spent = addUsage(template, usage);
      store.profiles.put(spent);
      return spent;
    });
    return { access_profile: profile };
  },
});

type UsageRequest = ReturnType<typeof readBody<"UsageRequest">>;

/** Whose copy it counts against; undefined for the profile itself. */
function holderOf({ user_id, team_id, business_unit_id, customer_id }: UsageRequest): Holder | undefined {
  if (user_id !== undefined) return { kind: "users", id: user_id };
  if (team_id !== undefined) return { kind: "teams", id: team_id };
  if (business_unit_id !== undefined) return { kind: "business-units", id: business_unit_id };
  return customer_id === undefined ? undefined : { kind: "customers", id: customer_id };
}
