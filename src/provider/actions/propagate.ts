// The action `bifrost_access_profile_propagate`: parts of a profile reach the copies, once.

import * as z from "zod";
import {
  previewPropagation,
  propagateProfile,
  type PropagationWish,
  type Specification,
  unfinishedPropagation,
} from "../../handler/internal";
import { attribute } from "../../handler/spec/attribute";
import { propagationAttributes } from "../../handler/spec/attachments/propagation";
import { countText } from "../resources/access-profile-propagation/plan";
import { look } from "../resources/frame/look";
import { framedAction } from "./framed-action";

const { profile_id, fields, user_ids, group_ids } = propagationAttributes;

const attributes = z.strictObject({
  profile_id,
  fields,
  user_ids,
  group_ids,
  reset_usage: attribute(
    z.boolean().optional(),
    "Whether the usage counted so far starts again at 0. Unset or `false`: usage is kept.",
    { source: "§3" },
  ),
  dry_run: attribute(
    z.boolean().optional(),
    "Whether the gateway only counts whom it would reach, and changes nothing. Unset or `false`: it propagates.",
    { source: "§2.8" },
  ),
});

const specification: Specification<typeof attributes> = {
  of: "a propagation",
  attributes,
  whole: attributes,
  decisive: [],
};

/** What is sent. */
function wishOf(config: z.output<typeof attributes>): PropagationWish {
  const { user_ids: users = [], group_ids: groups = [] } = config;
  return {
    fields: [...config.fields].sort(),
    ...(users.length > 0 && { user_ids: [...users].sort() }),
    ...(groups.length > 0 && { group_ids: [...groups].sort() }),
    ...(config.reset_usage === true && { reset_usage: true }),
  };
}

export const propagateAction = framedAction({
  description:
    "Pushes parts of an access profile to the copies that users, teams, business units and customers hold, once each time the action runs. The plan counts who is reached.",
  specification,
  invalid: "Invalid propagation",

  async plan(config, call) {
    const id = Number(config.profile_id);
    const answer = await look(call, (limited) => previewPropagation(call.api, id, wishOf(config), limited));
    if (answer === undefined || config.dry_run === true) return;
    call.diagnostics.warning(
      "Access profile will be propagated",
      `This action propagates ${wishOf(config).fields.join(", ")} of profile ${id} to ${countText(answer)}, by the gateway's dry run. ${config.reset_usage === true ? "Their usage starts again at 0." : "Their usage is kept."}`,
      ["fields"],
    );
  },

  async invoke(config, { api, diagnostics, signal, progress }) {
    const id = Number(config.profile_id);
    const wish = wishOf(config);
    const what = `${wish.fields.join(", ")} of profile ${id}`;
    const preview = await previewPropagation(api, id, wish, signal);
    progress(
      `${config.dry_run === true ? "Would propagate" : "Propagating"} ${what} to ${countText(preview)}`,
    );
    if (config.dry_run === true) return;
    const { answer } = await propagateProfile(api, { id, createdAt: undefined }, wish, signal);
    if (answer === undefined)
      return progress(`Propagated ${what}; the answer was lost, the audit log shows it`);
    const unfinished = unfinishedPropagation(id, answer);
    if (unfinished !== undefined) throw unfinished;
    if (answer.pending === undefined) return progress(`Propagated ${what} to ${countText(answer)}`);
    diagnostics.warning(
      "Access profile is propagated in the background",
      `${api.host} took the propagation of profile ${id} and works on it in the background. No route tells when it is done; the log of the gateway does.`,
    );
  },
});
