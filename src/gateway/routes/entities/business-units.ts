// The business units. They have neither limits of their own nor members here. Source: bifrost-api.md §1.4, §5.

import { type Answer } from "../../contract/answers";
import { peopleQuery } from "../../contract/parameters";
import { route } from "../../contract/route";
import { entityOf } from "../../entities/kinds";
import { createEntity, deleteEntity, updateEntity } from "../../entities/save";
import { readBody, readQuery } from "../../reading";
import { type StoredEntity } from "../../store/entities";

const KIND = "business-units";

export const listBusinessUnits = route({
  name: "listBusinessUnits",
  summary: "A page of the business units",
  query: peopleQuery,
  answer: "BusinessUnitListResponse",
  handle(c) {
    const { search, ...page } = readQuery(c, peopleQuery);
    const { entities } = c.var.store;
    const units = entities.list(KIND, search, page).map((unit) => ({ ...answered(unit), customer_count: 0 }));
    return {
      business_units: units,
      count: units.length,
      total_count: entities.count(KIND, search),
      ...page,
    };
  },
});

/** A name that is taken is a 409. */
export const createBusinessUnit = route({
  name: "createBusinessUnit",
  summary: "Create a business unit",
  body: "BusinessUnitRequest",
  answer: "BusinessUnitMutationResponse",
  refusals: [409],
  handle(c) {
    const request = readBody(c, "BusinessUnitRequest");
    const { id, name } = c.var.store.transaction(() => createEntity(c.var, KIND, request));
    return { id, name };
  },
});

/** Bare, as published. */
export const getBusinessUnit = route({
  name: "getBusinessUnit",
  summary: "The business unit",
  answer: "BusinessUnitResponse",
  refusals: [404],
  handle: (c) => answered(entityOf(c, KIND)),
});

export const updateBusinessUnit = route({
  name: "updateBusinessUnit",
  summary: "Rename the business unit",
  body: "BusinessUnitRequest",
  answer: "BusinessUnitMutationResponse",
  refusals: [404, 409],
  handle(c) {
    const request = readBody(c, "BusinessUnitRequest");
    const { id, name } = c.var.store.transaction(() => updateEntity(c.var, entityOf(c, KIND), request));
    return { id, name };
  },
});

export const deleteBusinessUnit = route({
  name: "deleteBusinessUnit",
  summary: "Delete the business unit, with its copy and its virtual keys",
  answer: "MessageResponse",
  refusals: [404],
  handle(c) {
    c.var.store.transaction(() => deleteEntity(c.var, entityOf(c, KIND)));
    return { message: "Business unit deleted successfully" };
  },
});

function answered({ id, name, created_at, updated_at }: StoredEntity): Answer<"BusinessUnitResponse"> {
  return { id, name, user_count: 0, created_at, updated_at };
}
