// POST migrate: a new profile, made of the limits that an entity has itself, and attached to it. Source: bifrost-api.md §1.4.

import { type CreateRequest, type EntityKind } from "../../../api/wire";
import { claimName, recordNew } from "../../changes";
import { type Answer } from "../../contract/answers";
import { route } from "../../contract/route";
import { attach, heldBy } from "../../copies/attach";
import { answeredCopy } from "../../copies/held";
import { answeredLimits, planOf } from "../../copies/legacy";
import { entityOf, KINDS } from "../../entities/kinds";
import { type GatewayContext } from "../../environment";
import { GatewayError } from "../../errors";
import { applyRequest, emptyProfile } from "../../profile/apply-request";
import { changeTerms } from "../../profile/change-terms";
import { type Limits, type Profile } from "../../profile/profile";
import { limitsAtTime } from "../../profile/windows";
import { readBody } from "../../reading";
import { type StoredEntity } from "../../store/entities";

type Request = ReturnType<typeof readBody<"MigrateEntityRequest">>;

/** One that holds a profile already, or a name that is taken, is a 409. A dry run changes nothing. */
export function migrateEntity(kind: EntityKind) {
  return route({
    name: `migrate${KINDS[kind].name}ToAccessProfile`,
    summary: `Make a profile of the limits that the ${KINDS[kind].noun} has itself, and attach it; a dry run only shows it`,
    body: "MigrateEntityRequest",
    answer: "MigrateEntityResponse",
    refusals: [404, 409],
    handle(c) {
      const request = readBody(c, "MigrateEntityRequest");
      return c.var.store.transaction(() => {
        const entity = entityOf(c, kind);
        if (heldBy(c.var, entity))
          throw new GatewayError(
            409,
            `the ${KINDS[kind].noun} ${JSON.stringify(entity.name)} holds a profile already`,
          );
        return request.dry_run === true ? preview(c, entity, request) : migrate(c, entity, request);
      });
    },
  });
}

function migrate(c: GatewayContext, entity: StoredEntity, request: Request): Answer<"MigrateEntityResponse"> {
  claimName(c.var, request.name);
  const { store, behaviour } = c.var;
  const profile = profileFor(c, store.nextId("profile"), limitsAtTime(entity, behaviour.now()), request);
  recordNew(c.var, profile, "create", { migrated_from: { kind: entity.kind, id: entity.id } });
  const { copy, template, adoptedKeys, plan } = attach(c.var, entity, profile.id, true);
  return {
    status: "migrated",
    template,
    access_profile: answeredCopy(copy, template, behaviour.now()),
    adopted_virtual_key_ids: [...adoptedKeys],
    migration: plan,
  };
}

function preview(c: GatewayContext, entity: StoredEntity, request: Request): Answer<"MigrateEntityResponse"> {
  const { store, behaviour } = c.var;
  const legacy = limitsAtTime(entity, behaviour.now());
  const profile = profileFor(c, 0, legacy, request);
  return {
    access_profile: profile,
    name_available: store.profiles.idOfName(request.name) === undefined,
    legacy_limits: answeredLimits(legacy),
    migration: planOf(legacy, profile),
    virtual_keys: store.virtualKeys
      .ownedBy(entity)
      .map(({ id, name, is_active }) => ({ id, name, is_active })),
  };
}

/** The limits as they are, with access to the chosen providers. It is active, because somebody holds it. */
function profileFor(c: GatewayContext, id: number, legacy: Limits, request: Request): Profile {
  const { store, behaviour } = c.var;
  // A preview takes no ids.
  const terms = changeTerms(behaviour, id === 0 ? () => 0 : store.nextId);
  const { provider_access, provider_configs = [], providers = [] } = request;
  const whole = [...new Set(providers)]
    .filter((name) => !provider_configs.some(({ provider_name }) => provider_name === name))
    .map((provider_name) => ({ provider_name, all_models_allowed: true, key_ids: ["*"] }));
  const limits: Pick<CreateRequest, "budgets" | "rate_limit"> = JSON.parse(JSON.stringify(legacy));
  return applyRequest(
    emptyProfile(id, request.name, true, terms.now),
    {
      ...limits,
      allow_all_providers: provider_access === "all",
      provider_configs: provider_access === "selected" ? [...provider_configs, ...whole] : [],
    },
    terms,
  );
}
