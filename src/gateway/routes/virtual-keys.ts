// Virtual keys, as far as profiles are concerned with them: who owns one, and whether a profile governs it. Source: bifrost-api.md §5.

import { type Answer } from "../contract/answers";
import { peopleQuery } from "../contract/parameters";
import { route } from "../contract/route";
import { heldBy } from "../copies/attach";
import { masked } from "../copies/held";
import { adopted, newVirtualKey } from "../entities/virtual-key";
import { type GatewayContext } from "../environment";
import { invalid, noSuch, otherNameTaken } from "../errors";
import { replaceBudgets } from "../profile/budgets";
import { changeTerms } from "../profile/change-terms";
import { replaceRateLimit } from "../profile/rate-limit";
import { limitsAtTime } from "../profile/windows";
import { pathParameter, readBody, readQuery } from "../reading";
import { type Holder } from "../store/copies";
import { type VirtualKey } from "../store/virtual-keys";

export const listVirtualKeys = route({
  name: "listVirtualKeys",
  summary: "A page of the virtual keys",
  query: peopleQuery,
  answer: "VirtualKeyListResponse",
  handle(c) {
    const { search, ...page } = readQuery(c, peopleQuery);
    const { virtualKeys } = c.var.store;
    const keys = virtualKeys.list(search, page).map((key) => answered(c, key));
    return { virtual_keys: keys, count: keys.length, total_count: virtualKeys.count(search), ...page };
  },
});

/** A key of an entity that holds a profile is governed by it from the start. */
export const createVirtualKey = route({
  name: "createVirtualKey",
  summary: "Create a virtual key",
  body: "CreateVirtualKeyRequest",
  answer: "VirtualKeyResponse",
  refusals: [409],
  handle(c) {
    const request = readBody(c, "CreateVirtualKeyRequest");
    const { store, behaviour } = c.var;
    const key = store.transaction(() => {
      const { name, description, is_active } = request;
      if (store.virtualKeys.idOfName(name) !== undefined) throw otherNameTaken("a virtual key", name);
      const owner = ownerOf(c, request);
      const terms = changeTerms(behaviour, store.nextId);
      const own = newVirtualKey(
        {
          name,
          description,
          is_active,
          owner,
          governed: false,
          providers: request.provider_configs.map(({ provider }) => provider),
          budgets: replaceBudgets([], request.budgets, "total", terms),
          rate_limit: replaceRateLimit(undefined, request.rate_limit, terms),
        },
        terms.now,
      );
      const made = owner && heldBy(c.var, owner) ? adopted(own, terms.now) : own;
      store.virtualKeys.put(made);
      return made;
    });
    return {
      message: "Virtual key created successfully",
      virtual_key: { ...answered(c, key), value: key.value },
    };
  },
});

export const getVirtualKey = route({
  name: "getVirtualKey",
  summary: "The virtual key",
  answer: "VirtualKeyResponse",
  refusals: [404],
  handle: (c) => ({ virtual_key: answered(c, keyOf(c)) }),
});

export const deleteVirtualKey = route({
  name: "deleteVirtualKey",
  summary: "Delete the virtual key",
  answer: "MessageResponse",
  refusals: [404],
  handle(c) {
    const { store } = c.var;
    store.transaction(() => store.virtualKeys.delete(keyOf(c).id));
    return { message: "Virtual key deleted successfully" };
  },
});

type Owners = Pick<
  ReturnType<typeof readBody<"CreateVirtualKeyRequest">>,
  "team_id" | "business_unit_id" | "customer_id"
>;

/** @throws {GatewayError} 400 for an owner that does not exist */
function ownerOf(c: GatewayContext, { team_id, business_unit_id, customer_id }: Owners): Holder | undefined {
  const owners = [
    { field: "team_id", kind: "teams", id: team_id },
    { field: "business_unit_id", kind: "business-units", id: business_unit_id },
    { field: "customer_id", kind: "customers", id: customer_id },
  ] as const;
  for (const { field, kind, id } of owners) {
    if (id === undefined) continue;
    if (!c.var.store.entities.get(kind, id)) throw invalid(field, `${JSON.stringify(id)} does not exist`);
    return { kind, id };
  }
  return undefined;
}

function keyOf(c: GatewayContext): VirtualKey {
  const id = pathParameter(c, "vk_id");
  const key = c.var.store.virtualKeys.get(id);
  if (key === undefined) throw noSuch("virtual key", id);
  return key;
}

function answered(c: GatewayContext, key: VirtualKey): Answer<"VirtualKeyResponse">["virtual_key"] {
  const { id, name, description, value, is_active, owner, providers, governed, created_at, updated_at } = key;
  return {
    id,
    name,
    description,
    value: masked(value),
    is_active,
    ...(owner?.kind === "teams" && { team_id: owner.id }),
    ...(owner?.kind === "business-units" && { business_unit_id: owner.id }),
    ...(owner?.kind === "customers" && { customer_id: owner.id }),
    provider_configs: providers.map((provider) => ({ provider })),
    ...limitsAtTime(key, c.var.behaviour.now()),
    is_access_profile_managed: governed,
    created_at,
    updated_at,
  };
}
