// The resource `bifrost_access_profile_propagation`: an action with a state, as `terraform_data` is one.

import {
  findProfile,
  propagateProfile,
  propagationSpec,
  unfinishedPropagation,
} from "../../handler/internal";
import { isSettled, planPropagation } from "./access-profile-propagation/plan";
import {
  propagationNotes,
  type PropagationNotes,
  propagationOf,
  propagationSchema,
  type PropagationState,
  propagationState,
} from "./access-profile-propagation/state";
import { warnOfAnotherProfile } from "./frame/another-profile";
import { type Frame, type Reached, type RunCall } from "./frame/frame";
import { framed } from "./frame/framed";

const frame: Frame<PropagationState, PropagationNotes> = {
  schema: propagationSchema,
  specification: propagationSpec,
  invalid: "Invalid propagation",
  state: propagationState,
  notes: propagationNotes,
  plan: planPropagation,

  async read({ state, notes }, call) {
    const { profileCreatedAt } = notes;
    const profile = await findProfile(
      call.api,
      { id: Number(state.profile_id), createdAt: profileCreatedAt },
      call.signal,
    );
    if (profile.is === "another") warnOfAnotherProfile(profile.detail, profileCreatedAt, call);
    return profile.is === "there" ? { state, notes } : undefined;
  },

  create: ({ planned }, call) => propagated(planned, {}, planned, call),

  update: async ({ planned, prior, notes }, call) =>
    isSettled(planned, prior, { isKnown: () => true })
      ? { state: planned, notes }
      : propagated(planned, notes, prior, call),

  // What the copies got, they keep.
  delete: () => Promise.resolve(),
};

export const accessProfilePropagationResource = framed(frame);

/** @param unfinished the state where not everybody was reached: one by which the next plan runs it again. */
async function propagated(
  planned: PropagationState,
  { profileCreatedAt: createdAt }: PropagationNotes,
  unfinished: PropagationState,
  { api, diagnostics, signal }: RunCall,
): Promise<Reached<PropagationState, PropagationNotes>> {
  const id = Number(planned.profile_id);
  const { answer, profileCreatedAt } = await propagateProfile(
    api,
    { id, createdAt },
    propagationOf(planned),
    signal,
  );
  const isPending = answer?.pending !== undefined;
  if (isPending)
    diagnostics.warning(
      "Access profile is propagated in the background",
      `${api.host} took the propagation of profile ${id}${answer.pending?.jobId === undefined ? "" : ` as job ${answer.pending.jobId}`} and works on it in the background. No route tells when it is done; the log of the gateway does.`,
    );
  const counted = {
    id: String(id),
    affected_users: answer?.affected_users ?? undefined,
    skipped_users: answer?.skipped_users ?? undefined,
    affected_entities: answer?.affected_entities ?? undefined,
    in_background: isPending,
  };
  const error = answer && unfinishedPropagation(id, answer);
  return {
    state: { ...(error === undefined ? planned : unfinished), ...counted },
    notes: { profileCreatedAt },
    error,
  };
}
