// The users. Source: bifrost-api.md §1.1 "Pagination", §5 "Users".

import { randomUUID } from "node:crypto";
import { recordAction, type Terms } from "../../changes";
import { type Answer } from "../../contract/answers";
import { numberedPageQuery, peopleQuery } from "../../contract/parameters";
import { route } from "../../contract/route";
import { changeRole, grantDefaults, takeFromUser } from "../../copies/grant";
import { type GatewayContext } from "../../environment";
import { GatewayError, invalid, noSuch } from "../../errors";
import { pathParameter, readBody, readQuery } from "../../reading";
import { numbered } from "../numbered-page";
import { type StoredUser } from "../../store/users";

type UserAnswer = Answer<"UserResponse">["user"];

export const listUsers = route({
  name: "listUsers",
  summary: "A page of the users",
  query: peopleQuery,
  answer: "UserListResponse",
  handle(c) {
    const { search, ...page } = readQuery(c, peopleQuery);
    const users = c.var.store.users.list(search, page).map((user) => answered(c.var, user));
    return { users, count: users.length, total_count: c.var.store.users.count(search), ...page };
  },
});

/** The list of the older path. */
export const listUsersByPage = route({
  name: "listUsers",
  summary: "A page of the users",
  query: numberedPageQuery,
  answer: "NumberedUserListResponse",
  handle(c) {
    const { search, ...page } = readQuery(c, numberedPageQuery);
    const { users } = c.var.store;
    const { offset, ...numbers } = numbered(page, users.count(search));
    const found = users.list(search, { limit: page.limit, offset });
    return { users: found.map((user) => answered(c.var, user)), ...numbers };
  },
});

/** An email address that is taken is a 409. The role's profiles come with it. */
export const createUser = route({
  name: "createUser",
  summary: "Create a user, who gets the default profiles of the role",
  body: "CreateUserRequest",
  answer: "UserResponse",
  refusals: [409],
  handle(c) {
    const { name, email, role_id: roleId = null } = readBody(c, "CreateUserRequest");
    const { store, behaviour } = c.var;
    return store.transaction(() => {
      if (store.users.idOfEmail(email) !== undefined)
        throw new GatewayError(409, `a user with the email address ${JSON.stringify(email)} already exists`);
      if (roleId !== null && !store.roles.get(roleId))
        throw invalid("role_id", `role ${roleId} does not exist`);
      const now = behaviour.now().toISOString();
      const user = { id: randomUUID(), name, email, role_id: roleId, created_at: now, updated_at: now };
      store.users.put(user);
      grantDefaults(c.var, user.id, roleId);
      return { user: answered(c.var, user) };
    });
  },
});

export const getUser = route({
  name: "getUser",
  summary: "The user",
  answer: "UserResponse",
  refusals: [404],
  handle: (c) => ({ user: answered(c.var, userOf(c)) }),
});

/** The user's copies, virtual keys and memberships go, too. */
export const deleteUser = route({
  name: "deleteUser",
  summary: "Delete the user, with copies, virtual keys and memberships",
  answer: "MessageResponse",
  refusals: [404],
  handle(c) {
    const { store } = c.var;
    store.transaction(() => {
      const { id } = userOf(c);
      const holder = { kind: "users", id } as const;
      for (const { profileId } of store.copies.ofHolder(holder)) {
        takeFromUser(c.var, id, profileId);
        recordAction(c.var, {
          profileId,
          userId: id,
          action: "detach_user",
          metadata: { reason: "the user was deleted" },
        });
      }
      for (const key of store.virtualKeys.ownedBy(holder)) store.virtualKeys.delete(key.id);
      store.users.delete(id);
    });
    return { message: "User deleted successfully" };
  },
});

/** A role that does not exist is a 404, as published. */
export const assignRole = route({
  name: "assignUserRole",
  summary:
    "Give the user another role: what the old one brought goes, what the new one grants by default comes",
  body: "AssignUserRoleRequest",
  answer: "MessageResponse",
  refusals: [404],
  handle(c) {
    const { role_id: roleId } = readBody(c, "AssignUserRoleRequest");
    const { store } = c.var;
    store.transaction(() => {
      const user = userOf(c);
      if (!store.roles.get(roleId)) throw noSuch("role", roleId);
      changeRole(c.var, user, roleId);
    });
    return { message: "Role assigned successfully" };
  },
});

/** The user of the path. @throws {GatewayError} 404 */
export function userOf(c: GatewayContext): StoredUser {
  const id = pathParameter(c, "user_id");
  const user = c.var.store.users.get(id);
  if (user === undefined) throw noSuch("user", id);
  return user;
}

function answered({ store }: Terms, user: StoredUser): UserAnswer {
  const role = user.role_id === null ? undefined : store.roles.get(user.role_id);
  const { id, name, email, role_id, created_at, updated_at } = user;
  return {
    id,
    name,
    email,
    role_id,
    role: role
      ? { id: role.id, name: role.name, description: role.description, is_system_role: role.is_system_role }
      : null,
    created_at,
    updated_at,
  };
}
