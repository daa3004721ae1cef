// What every change of a profile leaves behind, in the transaction of the change: the profile, a version and an audit entry.

import { type GatewayContext } from "./environment";
import { nameTaken, noSuchProfile } from "./errors";
import { sameProfile } from "./profile/apply-request";
import { type Profile } from "./profile/profile";
import { type AuditAction } from "./store/audit-logs";
import { type Store } from "./store/store";

/** The profile of an id. @throws {GatewayError} 404 */
export function profileOf(store: Store, id: number): Profile {
  const profile = store.profiles.get(id);
  if (!profile) throw noSuchProfile(id);
  return profile;
}

/** Checks that a name is free, or is that of profile `own`. @throws {GatewayError} 409 */
export function claimName(store: Store, name: string, own?: number): void {
  const holder = store.profiles.idOfName(name);
  if (holder !== undefined && holder !== own) throw nameTaken(name);
}

/** Writes a new profile. */
export function recordNew(
  c: GatewayContext,
  profile: Profile,
  action: "create" | "clone",
  metadata?: object,
): Profile {
  const { store, actor } = c.var;
  store.profiles.put(profile);
  store.versions.add(profile, actor);
  store.auditLogs.add({ profileId: profile.id, actor, action, next: profile, metadata });
  return profile;
}

/** Writes a changed profile under the next version. A change that changes nothing leaves nothing behind. */
export function recordChange(
  c: GatewayContext,
  before: Profile,
  after: Profile,
  action: AuditAction,
): Profile {
  if (sameProfile(before, after)) return before;
  const { store, actor } = c.var;
  const profile = { ...after, version: before.version + 1, updated_at: new Date().toISOString() };
  store.profiles.put(profile);
  store.versions.add(profile, actor);
  store.auditLogs.add({ profileId: profile.id, actor, action, ...difference(before, after) });
  return profile;
}

/** The members that differ, before and after. */
function difference(before: Profile, after: Profile): { previous: object; next: object } {
  const changed = Object.keys(after).filter(
    (key) => JSON.stringify(before[key as keyof Profile]) !== JSON.stringify(after[key as keyof Profile]),
  );
  const only = (profile: Profile) =>
    Object.fromEntries(changed.map((key) => [key, profile[key as keyof Profile]]));
  return { previous: only(before), next: only(after) };
}
