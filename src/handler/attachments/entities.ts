// The profile of a team, business unit or customer: read, attach, detach. An entity holds one profile at most; attaching another one
// deletes the budgets and counters of the first, so that happens only where a plan has announced it. Source: bifrost-api.md §1.4.

import {
  type AccessProfileClient,
  type EntityAttached,
  type EntityKind,
  type EntityProfile,
  type HeldProfile,
  isApiError,
  profileIdOf,
} from "../../api";
import { HandlerError } from "../errors";
import { type ProfileIdentity } from "../ownership";
import { legacyRefusal } from "./legacy-limits";
import { requireProfile } from "./same-profile";
import { sendUntilKnown } from "./send-until-known";

/** One team, business unit or customer. */
export interface EntityReference {
  readonly kind: EntityKind;
  readonly id: string;
}

/** How an entity is to hold a profile. */
export interface EntityWish {
  readonly profile: ProfileIdentity;
  /** Whether limits of its own are migrated. */
  readonly migrate: boolean;
  /** Whether it may hold the profile already, because a plan has announced it. */
  readonly mayBeAttached: boolean;
  /** The held profile that this one may take the place of, by {@link heldName}; undefined: none. */
  readonly inPlaceOf: string | undefined;
}

/** An entity that holds a profile. */
export interface AttachedEntity {
  readonly held: HeldProfile;
  /** When the profile was created: with its id, which profile it is. */
  readonly profileCreatedAt: string | undefined;
  /** What the gateway answered; undefined when nothing was sent, or the answer was lost. */
  readonly answer: EntityAttached | undefined;
}

const NAMES: Readonly<Record<EntityKind, string>> = {
  teams: "team",
  "business-units": "business unit",
  customers: "customer",
};

/** An entity in words: `team "platform"`. */
export function entityName({ kind, id }: EntityReference): string {
  return `${NAMES[kind]} ${JSON.stringify(id)}`;
}

/** A profile that is held, in words: `profile 12`, or by its name where the gateway does not say its id. */
export function heldName(held: HeldProfile): string {
  const id = profileIdOf(held);
  return id === undefined ? `profile ${JSON.stringify(held.name ?? "")}` : `profile ${id}`;
}

/** Whether it is a copy of that profile. */
export function isCopyOf(
  held: HeldProfile,
  profile: { readonly id: number; readonly name: string },
): boolean {
  const id = profileIdOf(held);
  return id === undefined ? held.name === profile.name : id === profile.id;
}

/** What the entity holds; undefined when it holds nothing. @throws {ApiError} when it cannot be read */
export async function readEntity(
  client: AccessProfileClient,
  { kind, id }: EntityReference,
  signal?: AbortSignal,
): Promise<EntityProfile | undefined> {
  try {
    return await client.entities.accessProfile(kind, id, signal);
  } catch (error) {
    if (isApiError(error, "not_found")) return undefined;
    throw error;
  }
}

/**
 * Lets an entity hold a profile.
 *
 * @throws {HandlerError} `gone`, `missing` without such an entity, `already_attached`, `holds_another`, `legacy_limits`, or `not_saved`.
 */
export async function attachEntity(
  client: AccessProfileClient,
  entity: EntityReference,
  wish: EntityWish,
  signal?: AbortSignal,
): Promise<AttachedEntity> {
  const { access_profile: profile } = await requireProfile(client, wish.profile, signal);
  const profileCreatedAt = profile.created_at ?? undefined;
  const before = (await readEntity(client, entity, signal))?.access_profile;
  if (before !== undefined && isCopyOf(before, profile)) {
    if (!wish.mayBeAttached) throw heldAlready(entity, before);
    // Attaching it once more would reset its counters.
    return { held: before, profileCreatedAt, answer: undefined };
  }
  if (before !== undefined && heldName(before) !== wish.inPlaceOf) throw holdsAnother(entity, before);
  const body = { profile_id: profile.id, ...(wish.migrate && { migrate: true }) };
  let answer: EntityAttached | "lost";
  try {
    answer = await sendUntilKnown<EntityAttached | "lost">(
      () => client.entities.attach(entity.kind, entity.id, body, signal),
      async () => {
        const now = (await readEntity(client, entity))?.access_profile;
        return now !== undefined && isCopyOf(now, profile) ? "lost" : undefined;
      },
      signal,
    );
  } catch (error) {
    throw legacyRefusal(entityName(entity), error) ?? (await withoutEntity(client, entity, error)) ?? error;
  }
  // Not stopped by a cancellation: what was done must not be forgotten.
  const held = (await readEntity(client, entity))?.access_profile;
  if (held === undefined || !isCopyOf(held, profile))
    throw new HandlerError(
      "not_saved",
      `the gateway accepted profile ${profile.id} for ${entityName(entity)}, but ${held === undefined ? "shows none there" : `shows ${heldName(held)} there`}`,
      "Somebody else may have changed it meanwhile.",
      ["profile_id"],
      { next: "run_again" },
    );
  return { held, profileCreatedAt, answer: answer === "lost" ? undefined : answer };
}

/**
 * Takes a profile from an entity. One that holds nothing is no failure.
 *
 * @returns the profile that it holds instead, which stays; undefined otherwise.
 */
export async function detachEntity(
  client: AccessProfileClient,
  entity: EntityReference,
  profileId: number,
  options: { readonly preserveVirtualKeys: boolean },
  signal?: AbortSignal,
): Promise<HeldProfile | undefined> {
  const held = (await readEntity(client, entity, signal))?.access_profile;
  if (held === undefined) return undefined;
  const id = profileIdOf(held);
  if (id !== undefined && id !== profileId) return held;
  try {
    await client.entities.detach(entity.kind, entity.id, options, signal);
  } catch (error) {
    // Somebody else, or an attempt whose answer was lost, has detached it.
    if (!isApiError(error, "not_found")) throw error;
  }
  return undefined;
}

function heldAlready(entity: EntityReference, held: HeldProfile): HandlerError {
  return new HandlerError(
    "already_attached",
    `${entityName(entity)} already holds ${heldName(held)}, which the plan did not announce; nothing was changed`,
    "",
    [],
    { next: "run_again" },
  );
}

function holdsAnother(entity: EntityReference, held: HeldProfile): HandlerError {
  return new HandlerError(
    "holds_another",
    `${entityName(entity)} holds ${heldName(held)}, whose budgets and counters would be deleted, and no plan has announced that; nothing was changed`,
    "Detach that profile, or set replace_existing = true and see in a new plan what would be lost.",
    ["replace_existing"],
    { next: "run_again" },
  );
}

/** Says that an entity does not exist, where that is why a gateway refused it. */
async function withoutEntity(
  client: AccessProfileClient,
  entity: EntityReference,
  cause: unknown,
): Promise<HandlerError | undefined> {
  if (!isApiError(cause, "not_found")) return undefined;
  const isThere = await client.entities.get(entity.kind, entity.id).then(
    () => true,
    (error: unknown) => !isApiError(error, "not_found"),
  );
  if (isThere) return undefined;
  return new HandlerError("missing", `${client.host} has no ${entityName(entity)}`, "Check its id.", [], {
    cause,
  });
}
