// The virtual keys of a user, which the user's profiles govern. Source: bifrost-api.md §1.3.

import { route } from "../../contract/route";
import { masked } from "../../copies/held";
import { newVirtualKey } from "../../entities/virtual-key";
import { noSuch, otherNameTaken } from "../../errors";
import { pathParameter, readBody } from "../../reading";
import { type Holder } from "../../store/copies";

export const listUserVirtualKeys = route({
  name: "listUserVirtualKeys",
  summary: "The virtual keys of the user",
  answer: "UserVirtualKeysResponse",
  handle(c) {
    const keys = c.var.store.virtualKeys.ownedBy({ kind: "users", id: pathParameter(c, "user_id") });
    return {
      virtual_keys: keys.map(({ id, name, value, governed }) => ({
        id,
        name,
        value: masked(value),
        is_access_profile_managed: governed,
      })),
    };
  },
});

/** A user who holds no profile is a 404. */
export const mintUserVirtualKey = route({
  name: "mintUserVirtualKey",
  summary: "Mint a virtual key for the user, whose profiles govern it",
  body: "CreateUserVirtualKeyRequest",
  answer: "NewVirtualKeyResponse",
  refusals: [404, 409],
  handle(c) {
    const owner: Holder = { kind: "users", id: pathParameter(c, "user_id") };
    const request = readBody(c, "CreateUserVirtualKeyRequest");
    const { store, behaviour } = c.var;
    return store.transaction(() => {
      if (store.copies.ofHolder(owner).length === 0) throw noSuch("an access profile of user", owner.id);
      const count = store.virtualKeys.ownedBy(owner).length;
      const name = request.name ?? `${owner.id}-${count + 1}`;
      if (store.virtualKeys.idOfName(name) !== undefined) throw otherNameTaken("a virtual key", name);
      const key = newVirtualKey(
        { name, description: request.description ?? "", owner, governed: true },
        behaviour.now(),
      );
      store.virtualKeys.put(key);
      return { virtual_key: { id: key.id, name: key.name, value: key.value } };
    });
  },
});

export const deleteUserVirtualKey = route({
  name: "deleteUserAccessProfileVirtualKey",
  summary: "Delete a virtual key of the user",
  answer: "MessageResponse",
  refusals: [404],
  handle(c) {
    const [userId, keyId] = [pathParameter(c, "user_id"), pathParameter(c, "vk_id")];
    const { store } = c.var;
    store.transaction(() => {
      const owner = store.virtualKeys.get(keyId)?.owner;
      if (owner?.kind !== "users" || owner.id !== userId)
        throw noSuch("a virtual key of the user with the id", keyId);
      store.virtualKeys.delete(keyId);
    });
    return { message: "Virtual key deleted successfully" };
  },
});
