// Propagation: parts of a profile reach the copies that users and entities hold. Source: bifrost-api.md §1.2 #9, §2.8, §3 "Propagation".

import { type AccessProfileClient, isApiError, type PropagateRequest, type Propagation } from "../../api";
import { HandlerError } from "../errors";
import { type ProfileIdentity } from "../ownership";
import { requireProfile } from "./same-profile";
import { sendUntilKnown } from "./send-until-known";

/** What reaches whom. */
export type PropagationWish = Omit<PropagateRequest, "dry_run">;

/** Audit entries that are looked at for one of our own. */
const RECENT = 20;

/** Counts what a propagation would reach; changes nothing. @throws {ApiError} */
export async function previewPropagation(
  client: AccessProfileClient,
  profileId: number,
  wish: PropagationWish,
  signal?: AbortSignal,
): Promise<Propagation> {
  return client.propagate(profileId, { ...wish, dry_run: true }, signal);
}

/** What a propagation did. */
export interface Propagated {
  /** Undefined when the answer was lost and the audit log says that it was done. */
  readonly answer: Propagation | undefined;
  readonly profileCreatedAt: string | undefined;
}

/**
 * Propagates.
 *
 * @throws {HandlerError} `gone`, or `outcome_unknown` where usage would be reset a second time.
 */
export async function propagateProfile(
  client: AccessProfileClient,
  profile: ProfileIdentity,
  wish: PropagationWish,
  signal?: AbortSignal,
): Promise<Propagated> {
  const { access_profile } = await requireProfile(client, profile, signal);
  const profileCreatedAt = access_profile.created_at ?? undefined;
  const send = (): Promise<Propagation> => client.propagate(profile.id, wish, signal);
  // Fields that are pushed twice are the same after the second time. Usage that was counted in between is not.
  if (wish.reset_usage !== true)
    return { answer: await sendUntilKnown(send, () => Promise.resolve(undefined), signal), profileCreatedAt };
  try {
    return { answer: await send(), profileCreatedAt };
  } catch (error) {
    if (!isApiError(error) || !error.outcomeUnknown) throw error;
    if (await wasPropagated(client, profile.id, error.sentAt)) return { answer: undefined, profileCreatedAt };
    throw new HandlerError(
      "outcome_unknown",
      `the propagation of profile ${profile.id} went out, and its answer was lost (${error.message}); the audit log does not show it`,
      "It resets usage, so it was not sent again.",
      [],
      { cause: error, next: "run_again" },
    );
  }
}

/** Whether the audit log has a propagation that is not older than the request. */
async function wasPropagated(
  client: AccessProfileClient,
  profileId: number,
  sentAt: number | undefined,
): Promise<boolean> {
  const sent = sentAt === undefined ? undefined : client.gatewayTime(sentAt);
  if (sent === undefined) return false;
  const query = { limit: RECENT, offset: 0, action: "propagate" };
  const log = await client.auditLogs(profileId, query).catch(() => undefined);
  return (log?.audit_logs ?? []).some(
    (entry) => entry.action === "propagate" && Date.parse(entry.created_at ?? "") >= sent,
  );
}

/** Who could not be reached, as an error; undefined when everybody was. */
export function unfinishedPropagation(profileId: number, answer: Propagation): HandlerError | undefined {
  const [users, entities] = [answer.failed_users ?? 0, answer.failed_entities ?? 0];
  const keys = answer.vk_sync_errors?.length ?? 0;
  if (users === 0 && entities === 0 && keys === 0) return undefined;
  const failed = [
    ...(users > 0 ? [`${users} user(s)`] : []),
    ...(entities > 0 ? [`${entities} team(s), business unit(s) or customer(s)`] : []),
    ...(keys > 0 ? [`${keys} virtual key(s)`] : []),
  ].join(", ");
  return new HandlerError(
    "not_finished",
    `profile ${profileId} was propagated, but it did not reach ${failed}`,
    "The log of the gateway says why.",
    [],
    { next: "run_again" },
  );
}
