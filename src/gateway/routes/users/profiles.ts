// What a user holds: copies of profiles, and overrides of their budgets. Source: bifrost-api.md §1.3.

import { profileOf, recordAction } from "../../changes";
import { route } from "../../contract/route";
import { takeFromUser } from "../../copies/grant";
import { answeredUserCopy } from "../../copies/held";
import { clearOverride, setOverride } from "../../copies/override-budget";
import { type GatewayContext } from "../../environment";
import { noSuch } from "../../errors";
import { pathParameter, readBody } from "../../reading";
import { type Copy, type Holder } from "../../store/copies";

/** A user whom nobody knows holds nothing: the published description has no 404 here. */
export const listUserProfiles = route({
  name: "listUserAccessProfiles",
  summary: "The copies that the user holds",
  answer: "UserAccessProfileListResponse",
  handle(c) {
    const { store, behaviour } = c.var;
    const holder: Holder = { kind: "users", id: pathParameter(c, "user_id") };
    const keys = store.virtualKeys.ownedBy(holder);
    return {
      access_profiles: store.copies
        .ofHolder(holder)
        .map((copy) => answeredUserCopy(copy, profileOf(c.var, copy.profileId), keys, behaviour.now())),
    };
  },
});

/** The user's virtual keys go with the last copy. */
export const detachUserProfile = route({
  name: "detachUserAccessProfile",
  summary: "Take the user's copy of the profile, and with the last one the virtual keys",
  answer: "DetachUserResponse",
  refusals: [404],
  handle(c) {
    const { store } = c.var;
    const [userId, profileId] = [pathParameter(c, "user_id"), pathParameter(c, "profile_id")];
    return store.transaction(() => {
      const deleted = takeFromUser(c.var, userId, profileId);
      if (deleted === undefined) throw noCopy(userId, profileId);
      recordAction(c.var, { profileId, userId, action: "detach_user", previous: { user_id: userId } });
      return {
        message: "Access profile detached",
        deleted_vk_names: deleted,
        deleted_vk_count: deleted.length,
      };
    });
  },
});

export const setUserOverride = route({
  name: "updateUserAccessProfileBudgetOverride",
  summary: "Raise a budget of the user's copy",
  body: "BudgetOverrideRequest",
  answer: "BudgetOverrideResponse",
  refusals: [404],
  handle: (c) =>
    setOverride(c.var, () => copyOf(c), pathParameter(c, "budget_id"), readBody(c, "BudgetOverrideRequest")),
});

export const clearUserOverride = route({
  name: "deleteUserAccessProfileBudgetOverride",
  summary: "Take the override of a budget of the user's copy; there need not be one",
  answer: "BudgetOverrideResponse",
  refusals: [404],
  handle: (c) => clearOverride(c.var, () => copyOf(c), pathParameter(c, "budget_id")),
});

function copyOf(c: GatewayContext): Copy {
  const [userId, profileId] = [pathParameter(c, "user_id"), pathParameter(c, "profile_id")];
  const copy = c.var.store.copies.find({ kind: "users", id: userId }, profileId);
  if (copy === undefined) throw noCopy(userId, profileId);
  return copy;
}

function noCopy(userId: string, profileId: number) {
  return noSuch(`a copy of access profile ${profileId} of user`, userId);
}
