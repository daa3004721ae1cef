// What every change of a profile leaves behind, in the transaction of the change: the profile, a version and an audit entry.

import { keysOf } from "../api/records";
import { type GatewayEnv } from "./environment";
import { nameTaken, noSuchProfile } from "./errors";
import { sameProfile } from "./profile/apply-request";
import { type Profile } from "./profile/profile";
import { atTime } from "./profile/windows";
import { type AuditAction, type AuditEntry } from "./store/audit-logs";
import { visible } from "./visible";

/** What a change needs: where it is kept, who makes it, and how the gateway behaves. */
export type Terms = Pick<GatewayEnv["Variables"], "store" | "actor" | "behaviour">;

/** The profile of an id, with its usage as of now. @throws {GatewayError} 404 */
export function profileOf({ store, behaviour }: Terms, id: number): Profile {
  const profile = store.profiles.get(id);
  if (!profile) throw noSuchProfile(id);
  return atTime(profile, behaviour.now());
}

/** Checks that a name is free, or is that of profile `own`. @throws {GatewayError} 409, or what the options say */
export function claimName({ store, behaviour }: Terms, name: string, own?: number): void {
  const holder = store.profiles.idOfName(name);
  if (holder !== undefined && holder !== own) throw nameTaken(name, behaviour.nameTakenStatus);
}

/** Writes a new profile. */
export function recordNew(
  terms: Terms,
  profile: Profile,
  action: "create" | "clone",
  metadata?: object,
): Profile {
  put(terms, profile);
  recordAction(terms, { profileId: profile.id, action, next: profile, metadata });
  return profile;
}

/** Writes a changed profile under the next version. A change that changes nothing leaves nothing behind. */
export function recordChange(terms: Terms, before: Profile, after: Profile, action: AuditAction): Profile {
  if (sameProfile(before, after)) return before;
  const profile = {
    ...after,
    version: before.version + 1,
    updated_at: terms.behaviour.now().toISOString(),
  };
  put(terms, profile);
  recordAction(terms, { profileId: profile.id, action, ...difference(before, after) });
  return profile;
}

/** Writes an audit entry. */
export function recordAction(
  { store, actor, behaviour }: Terms,
  entry: Omit<AuditEntry, "actor" | "time">,
): void {
  const time = behaviour.now().toISOString();
  store.auditLogs.add({ ...visible(behaviour.generation, entry), actor, time });
}

function put({ store, actor, behaviour }: Terms, profile: Profile): void {
  store.profiles.put(profile);
  store.versions.add(profile, JSON.stringify(visible(behaviour.generation, profile)), actor);
}

/** The members that differ, before and after. */
function difference(before: Profile, after: Profile): { previous: object; next: object } {
  const changed = keysOf(after).filter((key) => JSON.stringify(before[key]) !== JSON.stringify(after[key]));
  // What is unset is null here, so that its text tells that it was or is unset.
  const only = (profile: Profile) => Object.fromEntries(changed.map((key) => [key, profile[key] ?? null]));
  return { previous: only(before), next: only(after) };
}
