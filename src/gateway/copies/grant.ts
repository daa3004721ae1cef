// Who gets a copy of a profile, and who loses it. Inside of a transaction. Source: bifrost-api.md §3 "Role attach", "Role detach".

import { profileOf, type Terms } from "../changes";
import { type ChangeTerms, changeTerms } from "../profile/change-terms";
import { cloneProfile } from "../profile/clone";
import { type Profile } from "../profile/profile";
import { type Copy, type Holder } from "../store/copies";
import { type StoredUser } from "../store/users";

/** The terms of a change of copies, whose provider entries have ids of their own. */
export function copyTerms({ store, behaviour }: Terms): ChangeTerms {
  return changeTerms(behaviour, () => store.nextId("copied_provider_config"));
}

/** Gives a holder a copy of a profile: its limits under ids of their own, unused. */
export function grant(terms: Terms, profile: Profile, holder: Holder, roleId: number | null): Copy {
  const access = cloneProfile(
    profile,
    { ...profile, description: undefined, isActive: true },
    copyTerms(terms),
  );
  return terms.store.copies.add({ profileId: profile.id, holder, roleId, access, overrides: {} });
}

/** Gives a user a copy. False when there is one: it is kept, whatever brought it. */
export function grantToUser(terms: Terms, profile: Profile, userId: string, roleId: number | null): boolean {
  const holder: Holder = { kind: "users", id: userId };
  if (terms.store.copies.find(holder, profile.id)) return false;
  grant(terms, profile, holder, roleId);
  return true;
}

/** Takes the copies of a profile that a role brought; those assigned by hand stay. */
export function revokeRole({ store }: Terms, profileId: number, roleId: number): void {
  for (const { kind, id, roleId: by } of store.copies.holdersOf(profileId))
    if (kind === "users" && by === roleId) takeFromUser({ store }, id, profileId);
}

/** Takes a user's copy. The names of the virtual keys that go with the last one; undefined when there was no copy. */
export function takeFromUser(
  { store }: Pick<Terms, "store">,
  userId: string,
  profileId: number,
): string[] | undefined {
  const holder: Holder = { kind: "users", id: userId };
  const copy = store.copies.find(holder, profileId);
  if (copy === undefined) return undefined;
  store.copies.remove(copy.id);
  // Keys are the user's, not the profile's: they go when nothing governs them any more (§6 #19).
  const keys = store.copies.ofHolder(holder).length > 0 ? [] : store.virtualKeys.ownedBy(holder);
  for (const { id } of keys) store.virtualKeys.delete(id);
  return keys.map(({ name }) => name);
}

/** Gives a user another role, or none: what the old one brought goes, what the new one grants by default comes. */
export function changeRole(terms: Terms, user: StoredUser, roleId: number | null): StoredUser {
  const { store, behaviour } = terms;
  if (user.role_id === roleId) return user;
  const changed = { ...user, role_id: roleId, updated_at: behaviour.now().toISOString() };
  store.users.put(changed);
  for (const copy of store.copies.ofHolder({ kind: "users", id: user.id }))
    if (copy.roleId !== null) takeFromUser(terms, user.id, copy.profileId);
  grantDefaults(terms, user.id, roleId);
  return changed;
}

/** Gives a user the profiles that are the default of a role. */
export function grantDefaults(terms: Terms, userId: string, roleId: number | null): void {
  if (roleId === null) return;
  for (const { access_profile_id, is_default } of terms.store.roles.grantedBy(roleId))
    if (is_default) grantToUser(terms, profileOf(terms, access_profile_id), userId, roleId);
}
