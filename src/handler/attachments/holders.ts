// Who holds a profile. No route lists the users who do, but the dry run of a propagation names them (bifrost-api.md §2.8).

import {
  type AccessProfileClient,
  ENTITY_KINDS,
  type EntityKind,
  isApiError,
  type ProfileDetail,
} from "../../api";
import { isCopyOf } from "./entities";
import { previewPropagation } from "./propagation";

/** Who holds a profile. */
export interface Holders {
  /** Undefined when the gateway does not say who they are. */
  readonly users: readonly string[] | undefined;
  /** Ids by kind; none on gateways before 2.3. */
  readonly entities: Readonly<Record<EntityKind, readonly string[]>>;
}

/** @throws {ApiError} when the gateway does not answer */
export async function holdersOf(
  client: AccessProfileClient,
  { access_profile: profile }: ProfileDetail,
  signal?: AbortSignal,
): Promise<Holders> {
  const [preview, ...held] = await Promise.all([
    previewPropagation(client, profile.id, { fields: ["budgets"] }, signal),
    ...ENTITY_KINDS.map((kind) => entitiesOf(client, kind, profile, signal)),
  ]);
  const [teams = [], units = [], customers = []] = held;
  return {
    users: preview.user_ids?.slice().sort() ?? (preview.affected_users === 0 ? [] : undefined),
    entities: { teams, "business-units": units, customers },
  };
}

async function entitiesOf(
  client: AccessProfileClient,
  kind: EntityKind,
  profile: { readonly id: number; readonly name: string },
  signal?: AbortSignal,
): Promise<readonly string[]> {
  try {
    const held = await client.entities.accessProfiles(kind, signal);
    return [...held].flatMap(([id, copy]) => (isCopyOf(copy, profile) ? [id] : [])).sort();
  } catch (error) {
    if (isApiError(error, "not_served")) return [];
    throw error;
  }
}
