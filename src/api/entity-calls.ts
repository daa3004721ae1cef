// The calls about teams, business units and customers: which there are, and the profile of each (bifrost-api.md §1.4, §5).

import { ask, type Page, pageQuery, segment, type Sender } from "./answers";
import {
  type AttachEntityRequest,
  attachEntityResponse,
  type BudgetOverrideRequest,
  detachEntityResponse,
  type Entity,
  type EntityAttached,
  type EntityDetached,
  entityHoldersResponse,
  type EntityKind,
  type EntityMigrated,
  type EntityPage,
  entityPages,
  type EntityProfile,
  entityProfileResponse,
  entityResponses,
  type HeldProfile,
  type MigrateEntityRequest,
  migrateEntityResponse,
  type OverrideResult,
  overrideResponse,
} from "./wire";

/** Every method rejects with an `ApiError`; `not_served` where the gateway is older than 2.3. */
export interface EntityCalls {
  /** One page of a kind. `search` is part of a name. */
  list(kind: EntityKind, page: Page, search?: string, signal?: AbortSignal): Promise<EntityPage>;
  /** `not_found` when there is no such entity. */
  get(kind: EntityKind, id: string, signal?: AbortSignal): Promise<Entity>;
  /** What the entity holds, and the virtual keys that it governs; `not_found` when it holds nothing. */
  accessProfile(kind: EntityKind, id: string, signal?: AbortSignal): Promise<EntityProfile>;
  /** What the entities of a kind hold, by their ids. */
  accessProfiles(kind: EntityKind, signal?: AbortSignal): Promise<ReadonlyMap<string, HeldProfile>>;
  /**
   * Attaches a profile **in place of the one that the entity holds**, whose budgets and counters are deleted. Rejects with `conflict`,
   * the reason `entity_has_legacy_limits` and the facts in `legacy` when the entity has limits of its own and `migrate` is not true.
   */
  attach(
    kind: EntityKind,
    id: string,
    body: AttachEntityRequest,
    signal?: AbortSignal,
  ): Promise<EntityAttached>;
  /** Detaches the profile. The entity's virtual keys are **deleted** unless they are preserved; preserved keys refuse every request. */
  detach(
    kind: EntityKind,
    id: string,
    options: { readonly preserveVirtualKeys: boolean },
    signal?: AbortSignal,
  ): Promise<EntityDetached>;
  /** Makes a profile of the entity's own limits and attaches it; with `dry_run` only says what would be. */
  migrate(
    kind: EntityKind,
    id: string,
    body: MigrateEntityRequest,
    signal?: AbortSignal,
  ): Promise<EntityMigrated>;
  /** Raises a budget of the entity's copy; an override that is there is replaced. */
  setOverride(
    kind: EntityKind,
    id: string,
    budgetId: string,
    body: BudgetOverrideRequest,
    signal?: AbortSignal,
  ): Promise<OverrideResult>;
  /** Takes the override of a budget; no error when there is none. */
  clearOverride(kind: EntityKind, id: string, budgetId: string, signal?: AbortSignal): Promise<void>;
}

/** Senders of both families, for each kind. */
export interface EntitySenders {
  readonly entities: Readonly<Record<EntityKind, Sender>>;
  readonly profiles: Readonly<Record<EntityKind, Sender>>;
}

export function entityCalls({ entities, profiles }: EntitySenders): EntityCalls {
  const held = (id: string): string => `/${segment(id)}/access-profile`;
  const override = (id: string, budgetId: string): string =>
    `${held(id)}/budgets/${segment(budgetId)}/override`;

  return {
    list: async (kind, page, search, signal) =>
      ask(entities[kind], entityPages[kind], {
        method: "GET",
        path: "",
        query: pageQuery(page, { search }),
        signal,
      }),
    get: async (kind, id, signal) =>
      ask(entities[kind], entityResponses[kind], { method: "GET", path: `/${segment(id)}`, signal }),
    accessProfile: async (kind, id, signal) =>
      ask(profiles[kind], entityProfileResponse, { method: "GET", path: held(id), signal }),
    async accessProfiles(kind, signal) {
      const path = "/access-profiles";
      return (await ask(profiles[kind], entityHoldersResponse, { method: "GET", path, signal }))
        .access_profiles;
    },
    attach: async (kind, id, body, signal) =>
      ask(profiles[kind], attachEntityResponse, { method: "POST", path: held(id), body, signal }),
    async detach(kind, id, { preserveVirtualKeys }, signal) {
      const query = { preserve_virtual_keys: String(preserveVirtualKeys) };
      const answer = await profiles[kind].send({ method: "DELETE", path: held(id), query, signal });
      // A 204 says nothing of the keys. The entity is detached, whatever the answer is.
      return detachEntityResponse.safeParse(answer.json).data ?? {};
    },
    migrate: async (kind, id, body, signal) =>
      ask(profiles[kind], migrateEntityResponse, {
        method: "POST",
        path: `${held(id)}/migrate`,
        body,
        signal,
      }),
    setOverride: async (kind, id, budgetId, body, signal) =>
      ask(profiles[kind], overrideResponse, { method: "PUT", path: override(id, budgetId), body, signal }),
    async clearOverride(kind, id, budgetId, signal) {
      await profiles[kind].send({ method: "DELETE", path: override(id, budgetId), signal });
    },
  };
}
