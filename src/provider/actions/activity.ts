// The actions `bifrost_access_profile_activate` and `bifrost_access_profile_deactivate`.

import * as z from "zod";
import { HandlerError, requireProfile, type Specification } from "../../handler/internal";
import { attribute } from "../../handler/spec/attribute";
import { profileId } from "../../handler/spec/profile";
import { type Action } from "../../plugin";
import { type Run } from "../run";
import { framedAction } from "./framed-action";
import { nameOf } from "./name-of";

const attributes = z.strictObject({
  profile_id: attribute(profileId, "Id of the profile.", { source: "§1.2" }),
});

const specification: Specification<typeof attributes> = {
  of: "the action",
  attributes,
  whole: attributes,
  decisive: [],
};

function activity(isActive: boolean): Action<Run> {
  const [verb, state] = isActive ? ["Activates", "active"] : ["Deactivates", "inactive"];
  return framedAction({
    description: `${verb} an access profile. Where a resource manages the profile, its \`is_active\` decides again with the next apply.`,
    specification,
    invalid: "Invalid action",
    async invoke({ profile_id }, { api, signal, progress }) {
      const id = Number(profile_id);
      const before = (await requireProfile(api, { id, createdAt: undefined }, signal)).access_profile;
      if (before.is_active === isActive) return progress(`${nameOf(before)} is ${state} already`);
      progress(`${isActive ? "Activating" : "Deactivating"} ${nameOf(before)}`);
      const after = await (isActive ? api.activate(id, signal) : api.deactivate(id, signal));
      if (after.is_active !== isActive)
        throw new HandlerError(
          "not_saved",
          `${api.host} answered without an error, but ${nameOf(after)} is not ${state}`,
          "The log of the gateway says why.",
          ["profile_id"],
        );
      progress(`${nameOf(after)} is ${state} now, at version ${after.version}`);
    },
  });
}

export const activateAction = activity(true);
export const deactivateAction = activity(false);
