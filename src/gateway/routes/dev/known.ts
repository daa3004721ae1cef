// Users whom a development route names: they are made when nobody has made them yet.

import { type Terms } from "../../changes";
import { type StoredUser } from "../../store/users";

/** The user of an id. */
export function knownUser({ store, behaviour }: Terms, id: string): StoredUser {
  const known = store.users.get(id);
  if (known) return known;
  const now = behaviour.now().toISOString();
  const user = { id, name: id, email: id, role_id: null, created_at: now, updated_at: now };
  store.users.put(user);
  return user;
}
