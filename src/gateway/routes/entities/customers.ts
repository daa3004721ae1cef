// The customers. Source: bifrost-api.md §5.

import { type Answer } from "../../contract/answers";
import { peopleQuery } from "../../contract/parameters";
import { route } from "../../contract/route";
import { entityOf } from "../../entities/kinds";
import { createEntity, deleteEntity, updateEntity } from "../../entities/save";
import { type GatewayContext } from "../../environment";
import { limitsAtTime } from "../../profile/windows";
import { readBody, readQuery } from "../../reading";
import { type StoredEntity } from "../../store/entities";

type CustomerAnswer = Answer<"CustomerResponse">["customer"];

export const listCustomers = route({
  name: "listCustomers",
  summary: "A page of the customers",
  query: peopleQuery,
  answer: "CustomerListResponse",
  handle(c) {
    const { search, ...page } = readQuery(c, peopleQuery);
    const { entities } = c.var.store;
    const customers = entities.list("customers", search, page).map((customer) => answered(c, customer));
    return { customers, count: customers.length, total_count: entities.count("customers", search), ...page };
  },
});

/** A name that is taken is a 409. */
export const createCustomer = route({
  name: "createCustomer",
  summary: "Create a customer",
  body: "CreateCustomerRequest",
  answer: "CustomerResponse",
  refusals: [409],
  handle(c) {
    const request = readBody(c, "CreateCustomerRequest");
    const customer = c.var.store.transaction(() => createEntity(c.var, "customers", request));
    return { message: "Customer created successfully", customer: answered(c, customer) };
  },
});

export const getCustomer = route({
  name: "getCustomer",
  summary: "The customer",
  answer: "CustomerResponse",
  refusals: [404],
  handle: (c) => ({ customer: answered(c, entityOf(c, "customers")) }),
});

/** Limits of its own are a 409 while the customer holds a profile. */
export const updateCustomer = route({
  name: "updateCustomer",
  summary: "Update the customer; a member left out is kept",
  body: "UpdateCustomerRequest",
  answer: "CustomerResponse",
  refusals: [404, 409],
  handle(c) {
    const request = readBody(c, "UpdateCustomerRequest");
    const customer = c.var.store.transaction(() => updateEntity(c.var, entityOf(c, "customers"), request));
    return { message: "Customer updated successfully", customer: answered(c, customer) };
  },
});

export const deleteCustomer = route({
  name: "deleteCustomer",
  summary: "Delete the customer, with its copy and its virtual keys",
  answer: "MessageResponse",
  refusals: [404],
  handle(c) {
    c.var.store.transaction(() => deleteEntity(c.var, entityOf(c, "customers")));
    return { message: "Customer deleted successfully" };
  },
});

function answered(c: GatewayContext, customer: StoredEntity): CustomerAnswer {
  const { store, behaviour } = c.var;
  const { id, name, created_at, updated_at } = customer;
  const keys = store.virtualKeys
    .ownedBy(customer)
    .map(({ id, name, is_active }) => ({ id, name, is_active }));
  return {
    id,
    name,
    ...limitsAtTime(customer, behaviour.now()),
    virtual_keys: keys,
    virtual_key_count: keys.length,
    created_at,
    updated_at,
  };
}
