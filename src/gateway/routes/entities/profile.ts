// The profile of a team, business unit or customer. Source: bifrost-api.md §1.4.

import { type EntityKind } from "../../../api/wire";
import { profileOf } from "../../changes";
import { detachQuery } from "../../contract/parameters";
import { route, type RouteTable } from "../../contract/route";
import { attach, copyOfEntity, detach } from "../../copies/attach";
import { answeredCopy, summaryOf } from "../../copies/held";
import { clearOverride, setOverride } from "../../copies/override-budget";
import { entityOf, KINDS } from "../../entities/kinds";
import { pathParameter, readBody, readQuery } from "../../reading";
import { migrateEntity } from "./migrate";

/** The routes of one kind, below its path. */
export function entityProfileRoutes(kind: EntityKind): RouteTable {
  const { parameter } = KINDS[kind];
  const one = `/:${parameter}/access-profile`;
  return {
    "/access-profiles": { GET: listHeld(kind) },
    [one]: { GET: getHeld(kind), POST: attachTo(kind), DELETE: detachFrom(kind) },
    [`${one}/budgets/:budget_id/override`]: { PUT: override(kind), DELETE: noOverride(kind) },
    [`${one}/migrate`]: { POST: migrateEntity(kind) },
  };
}

function listHeld(kind: EntityKind) {
  return route({
    name: `list${KINDS[kind].name}AccessProfiles`,
    summary: `What the ${KINDS[kind].noun}s hold`,
    answer: "EntityHoldersResponse",
    handle(c) {
      const now = c.var.behaviour.now();
      const held = c.var.store.copies
        .ofKind(kind)
        .map((copy) => [
          copy.holder.id,
          summaryOf(answeredCopy(copy, profileOf(c.var, copy.profileId), now)),
        ]);
      return { access_profiles: Object.fromEntries(held) };
    },
  });
}

/** One that holds nothing is a 404. */
function getHeld(kind: EntityKind) {
  return route({
    name: `get${KINDS[kind].name}AccessProfile`,
    summary: `What the ${KINDS[kind].noun} holds, and the virtual keys that it governs`,
    answer: "EntityProfileResponse",
    refusals: [404],
    handle(c) {
      const { store, behaviour } = c.var;
      const entity = entityOf(c, kind);
      const copy = copyOfEntity(c.var, entity);
      return {
        access_profile: answeredCopy(copy, profileOf(c.var, copy.profileId), behaviour.now()),
        virtual_keys: store.virtualKeys
          .ownedBy(entity)
          .map(({ id, name, is_active }) => ({ id, name, is_active })),
      };
    },
  });
}

/** One that has limits of its own is a 409, unless they are migrated. */
function attachTo(kind: EntityKind) {
  return route({
    name: `attach${KINDS[kind].name}AccessProfile`,
    summary: `Attach a profile to the ${KINDS[kind].noun}, in place of the one that it holds`,
    body: kind === "business-units" ? "AttachBusinessUnitProfileRequest" : "AttachEntityProfileRequest",
    answer: "AttachEntityResponse",
    refusals: kind === "business-units" ? [404] : [404, 409],
    handle(c) {
      const request =
        kind === "business-units"
          ? readBody(c, "AttachBusinessUnitProfileRequest")
          : readBody(c, "AttachEntityProfileRequest");
      const migrate = "migrate" in request && request.migrate === true;
      const { store, behaviour } = c.var;
      const { copy, template, adoptedKeys, plan } = store.transaction(() =>
        attach(c.var, entityOf(c, kind), request.profile_id, migrate),
      );
      return {
        status: "attached",
        access_profile: answeredCopy(copy, template, behaviour.now()),
        adopted_virtual_key_ids: adoptedKeys,
        ...(migrate && { migration: plan }),
      };
    },
  });
}

/** The virtual keys are deleted unless they are preserved. */
function detachFrom(kind: EntityKind) {
  return route({
    name: `detach${KINDS[kind].name}AccessProfile`,
    summary: `Detach the profile of the ${KINDS[kind].noun}, which deletes its virtual keys unless they are preserved`,
    query: detachQuery,
    answer: "DetachEntityResponse",
    refusals: [404],
    handle(c) {
      const { preserve_virtual_keys: preserve = false } = readQuery(c, detachQuery);
      const became = c.var.store.transaction(() => detach(c.var, entityOf(c, kind), preserve));
      return { status: "detached", ...became };
    },
  });
}

function override(kind: EntityKind) {
  return route({
    name: `update${KINDS[kind].name}AccessProfileBudgetOverride`,
    summary: `Raise a budget of the profile that the ${KINDS[kind].noun} holds`,
    body: "BudgetOverrideRequest",
    answer: "BudgetOverrideResponse",
    refusals: [404],
    handle: (c) =>
      setOverride(
        c.var,
        () => copyOfEntity(c.var, entityOf(c, kind)),
        pathParameter(c, "budget_id"),
        readBody(c, "BudgetOverrideRequest"),
      ),
  });
}

function noOverride(kind: EntityKind) {
  return route({
    name: `delete${KINDS[kind].name}AccessProfileBudgetOverride`,
    summary: `Take the override of a budget of the profile that the ${KINDS[kind].noun} holds; there need not be one`,
    answer: "BudgetOverrideResponse",
    refusals: [404],
    handle: (c) =>
      clearOverride(c.var, () => copyOfEntity(c.var, entityOf(c, kind)), pathParameter(c, "budget_id")),
  });
}
