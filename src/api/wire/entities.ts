// Teams, business units and customers, and the profile that each may hold. Source: bifrost-api.md §1.4, §5.

import * as z from "zod";
import { heldProfile, heldVirtualKey } from "./copies";
import { budget, rateLimit } from "./profile";
import { type ProviderConfigRequest } from "./requests";
import { list, shown } from "./shapes";

/** The kinds of entities that hold profiles, as they stand in paths. */
export const ENTITY_KINDS = ["teams", "business-units", "customers"] as const;

/** One of the kinds of entities. */
export type EntityKind = (typeof ENTITY_KINDS)[number];

/** A team, business unit or customer. Limits of its own are the legacy ones. */
export const entity = z.looseObject({
  id: z.string(),
  name: shown(z.string()),
  budgets: list(budget).catch([]),
  budget: shown(budget),
  rate_limit: shown(rateLimit),
  virtual_keys: list(heldVirtualKey).catch([]),
});

const entities = z
  .array(entity)
  .nullable()
  .transform((each) => each ?? []);
const count = shown(z.number().int());

/** One page of entities. */
export interface EntityPage {
  readonly entities: readonly Entity[];
  /** How many there are in all, if the gateway says it. */
  readonly total: number | undefined;
}

const page = (found: Entity[], total: number | null | undefined): EntityPage => ({
  entities: found,
  total: total ?? undefined,
});

/** One page of a kind; the list has the name of the kind. */
export const entityPages = {
  teams: z
    .looseObject({ teams: entities, total_count: count })
    .transform(({ teams, total_count }) => page(teams, total_count)),
  "business-units": z
    .looseObject({ business_units: entities, total_count: count })
    .transform(({ business_units, total_count }) => page(business_units, total_count)),
  customers: z
    .looseObject({ customers: entities, total_count: count })
    .transform(({ customers, total_count }) => page(customers, total_count)),
};

/** Answers to GET by id: in an envelope or, as published for business units, bare. */
export const entityResponses = {
  teams: z.looseObject({ team: entity }).transform(({ team }) => team),
  "business-units": z.union([
    z.looseObject({ business_unit: entity }).transform(({ business_unit }) => business_unit),
    entity,
  ]),
  customers: z.looseObject({ customer: entity }).transform(({ customer }) => customer),
};

/** The profile that an entity holds, and the virtual keys of the entity, which it governs. */
export const entityProfileResponse = z.looseObject({
  access_profile: heldProfile,
  virtual_keys: list(heldVirtualKey),
});

/** What becomes of an entity's own limits when a profile takes their place. */
export const migrationPlan = z.looseObject({
  budgets: list(
    z.looseObject({
      legacy_budget_id: shown(z.string()),
      reset_duration: shown(z.string()),
      max_limit: shown(z.number()),
      current_usage: shown(z.number()),
      /** Whether the usage moves to a budget of the profile with the same duration; else it is dropped. */
      carried: shown(z.boolean()),
      profile_max_limit: shown(z.number()),
    }),
  ),
  rate_limit: shown(
    z.looseObject({
      legacy_rate_limit_id: shown(z.string()),
      tokens_carried: shown(z.boolean()),
      requests_carried: shown(z.boolean()),
    }),
  ),
});

/** Limits that an entity has itself. */
export const legacyLimits = z.looseObject({ budgets: list(budget), rate_limit: shown(rateLimit) });

/** Body of POST access-profile. `migrate` is not for business units. */
export interface AttachEntityRequest {
  profile_id: number;
  migrate?: boolean | undefined;
}

export const attachEntityResponse = z.looseObject({
  access_profile: heldProfile,
  adopted_virtual_key_ids: list(z.string()),
  migration: shown(migrationPlan),
});

/** A gateway that answers nothing is taken at its status: what became of the keys is then unknown. */
export const detachEntityResponse = z.looseObject({
  deleted_virtual_key_ids: shown(z.array(z.string())),
  preserved_virtual_key_ids: shown(z.array(z.string())),
});

/** Body of POST migrate: a new profile, made of the entity's own limits. */
export interface MigrateEntityRequest {
  name: string;
  provider_access: "all" | "selected" | "none";
  provider_configs?: ProviderConfigRequest[] | undefined;
  /** Providers with all of their models. */
  providers?: string[] | undefined;
  dry_run?: boolean | undefined;
}

/** What was migrated, or with `dry_run` what would be. */
export const migrateEntityResponse = z.looseObject({
  /** `migrated`; absent from a preview. */
  status: shown(z.string()),
  access_profile: shown(heldProfile),
  name_available: shown(z.boolean()),
  legacy_limits: shown(legacyLimits),
  migration: shown(migrationPlan),
  adopted_virtual_key_ids: shown(z.array(z.string())),
  virtual_keys: shown(z.array(heldVirtualKey)),
});

/** Which entities of a kind hold what: the profile by the entity's id. */
export const entityHoldersResponse = z.looseObject({
  // Not a record of the library, which drops an entity named `__proto__`.
  access_profiles: z
    .custom<object | null>((held) => typeof held === "object" && !Array.isArray(held), {
      error: "must be an object",
    })
    .transform((held) => Object.entries(held ?? {}))
    .pipe(z.array(z.tuple([z.string(), heldProfile])))
    .transform((held) => new Map(held)),
});

/** The facts beside the 409 `entity_has_legacy_limits`. */
export const legacyRefusal = z.looseObject({
  legacy_limits: legacyLimits,
  migration: shown(migrationPlan),
});

export type Entity = z.output<typeof entity>;
export type EntityProfile = z.output<typeof entityProfileResponse>;
export type EntityAttached = z.output<typeof attachEntityResponse>;
export type EntityDetached = z.output<typeof detachEntityResponse>;
export type EntityMigrated = z.output<typeof migrateEntityResponse>;
export type MigrationPlan = z.output<typeof migrationPlan>;
export type LegacyLimits = z.output<typeof legacyLimits>;
export type LegacyRefusal = z.output<typeof legacyRefusal>;
