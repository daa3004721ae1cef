// The attachment of a profile to a role: read, attach, change, detach. Source: bifrost-api.md §1.2 #10 and #11, §3 "Role attach".

import {
  type AccessProfileClient,
  isApiError,
  type RbacRole,
  type RolesAttached,
  type WireProfile,
  type WireRole,
} from "../../api";
import { suggestion } from "../../api/nearest-name";
import { HandlerError } from "../errors";
import { type ProfileIdentity } from "../ownership";
import { findProfile, type FoundProfile, requireProfile } from "./same-profile";
import { sendUntilKnown } from "./send-until-known";

/** Which attachment it is. */
export interface RoleAttachment {
  readonly profile: ProfileIdentity;
  readonly roleId: number;
}

/** What is there of an attachment. */
export interface FoundRole {
  readonly profile: FoundProfile;
  /** Undefined when the role is not attached. */
  readonly role: WireRole | undefined;
}

/** How a role is to be attached. */
export interface RoleWish {
  readonly isDefault: boolean;
  /** Whether those who have the role now get a copy. */
  readonly applyToExisting: boolean;
  /** Whether it may be attached already, because a plan has announced it. */
  readonly mayBeAttached: boolean;
}

/** A role that is attached. */
export interface AttachedRole {
  readonly role: WireRole;
  readonly profile: WireProfile;
  /** Users who got a copy, as the gateway counted them; undefined when its answer was lost. */
  readonly usersApplied: number | undefined;
}

/** Reads an attachment. @throws {ApiError} when it cannot be read */
export async function readRole(
  client: AccessProfileClient,
  { profile, roleId }: RoleAttachment,
  signal?: AbortSignal,
): Promise<FoundRole> {
  const found = await findProfile(client, profile, signal);
  return { profile: found, role: found.is === "there" ? roleIn(found.detail.roles, roleId) : undefined };
}

/**
 * Attaches a role to a profile, or changes how it is attached.
 *
 * @throws {HandlerError} `gone`, `missing` without such a role, `already_attached`, or `not_saved`.
 */
export async function attachRole(
  client: AccessProfileClient,
  { profile, roleId }: RoleAttachment,
  wish: RoleWish,
  signal?: AbortSignal,
): Promise<AttachedRole> {
  const before = roleIn((await requireProfile(client, profile, signal)).roles, roleId);
  if (before !== undefined && !wish.mayBeAttached)
    throw new HandlerError(
      "already_attached",
      `role ${roleId} is already attached to profile ${profile.id}, which the plan did not announce; nothing was changed`,
      "A new plan shows what would change.",
      [],
      { next: "run_again" },
    );
  const body = { role_ids: [roleId], is_default: wish.isDefault, apply_to_existing: wish.applyToExisting };
  const isDone = (role: WireRole | undefined): boolean =>
    role !== undefined && (role.is_default ?? false) === wish.isDefault;
  let answer: RolesAttached;
  try {
    answer = await sendUntilKnown<RolesAttached>(
      () => client.roles.attach(profile.id, body, signal),
      // Without the role before, its being there says that the whole transaction is.
      async () =>
        before === undefined && isDone((await readRole(client, { profile, roleId })).role) ? {} : undefined,
      signal,
    );
  } catch (error) {
    if (isApiError(error, "not_found") || isApiError(error, "invalid"))
      throw (await withoutRole(client, roleId, error)) ?? error;
    throw error;
  }
  // Not stopped by a cancellation: what was done must not be forgotten.
  const after = await requireProfile(client, profile);
  const role = roleIn(after.roles, roleId);
  if (role === undefined || !isDone(role))
    throw new HandlerError(
      "not_saved",
      `the gateway accepted role ${roleId} for profile ${profile.id}, but ${role === undefined ? "does not show it there" : `shows is_default = ${String(role.is_default)}`}`,
      "Somebody else may have changed it meanwhile.",
      ["is_default"],
      { next: "run_again" },
    );
  return { role, profile: after.access_profile, usersApplied: answer.users_applied ?? undefined };
}

/** Detaches a role. One that is not attached, and one of a profile that is gone, is no failure. */
export async function detachRole(
  client: AccessProfileClient,
  attachment: RoleAttachment,
  signal?: AbortSignal,
): Promise<void> {
  const { role } = await readRole(client, attachment, signal);
  if (role === undefined) return;
  try {
    await client.roles.detach(attachment.profile.id, attachment.roleId, signal);
  } catch (error) {
    // Somebody else, or an attempt whose answer was lost, has detached it.
    if (!isApiError(error, "not_found")) throw error;
  }
}

/** The role of that name. @throws {HandlerError} `missing` without one; {ApiError} when the roles cannot be read */
export async function roleNamed(
  client: AccessProfileClient,
  name: string,
  signal?: AbortSignal,
): Promise<RbacRole> {
  const roles = await client.roles.list(signal);
  const found = roles.find((role) => role.name === name);
  if (found !== undefined) return found;
  const names = roles.map((role) => role.name);
  throw new HandlerError(
    "missing",
    `${client.host} has no role named ${JSON.stringify(name)}${suggestion(name, names)}`,
    names.length === 0 ? "The credential may lack the permission to see roles." : "",
    ["role_name"],
    { next: "run_again" },
  );
}

/** Says that a role does not exist, where that is why a gateway refused it. */
async function withoutRole(
  client: AccessProfileClient,
  roleId: number,
  cause: unknown,
): Promise<HandlerError | undefined> {
  const roles = await client.roles.list().catch(() => undefined);
  if (roles === undefined || roles.some(({ id }) => id === roleId)) return undefined;
  const known = roles.map(({ id, name }) => `${id} (${name})`).join(", ");
  return new HandlerError(
    "missing",
    `${client.host} has no role ${roleId}`,
    known === "" ? "" : `Its roles are ${known}.`,
    ["role_id"],
    { cause },
  );
}

function roleIn(roles: readonly WireRole[], roleId: number): WireRole | undefined {
  return roles.find((role) => role.role_id === roleId);
}
