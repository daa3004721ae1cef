// People and their holdings on a gateway, for tests: one call each, by the published routes. Everything that a gateway refuses is an
// error here.

import { type EntityKind, type HeldBudget } from "../../src/api";
import { call } from "./serving-call";

/** A gateway, with its key when it has one. */
export interface At {
  readonly url: string;
  readonly apiKey?: string | undefined;
  /** Headers of every request, beside that of the key. */
  readonly headers?: Readonly<Record<string, string>>;
}

const ROOT = "/api/governance";

/** What a user or an entity holds, as far as tests look into it. */
export interface Held {
  readonly id: number;
  readonly parent_profile_id: number;
  readonly name: string;
  readonly budgets: readonly HeldBudget[];
  readonly [member: string]: unknown;
}

/** Sends a request that must succeed; its answer. */
export async function ask(at: At, method: string, path: string, body?: unknown) {
  const headers = { ...at.headers, ...(at.apiKey !== undefined && { authorization: `Bearer ${at.apiKey}` }) };
  const answer = await call(at, method, path, body, headers);
  if (answer.status >= 300)
    throw new Error(`${method} ${path}: ${answer.status} ${JSON.stringify(answer.body)}`);
  return answer.body;
}

/** Creates a profile, by default an active one; its id. */
export async function profile(
  at: At,
  request: { readonly name: string; readonly budgets?: readonly object[] },
  active = true,
): Promise<number> {
  const { id } = (await ask(at, "POST", `${ROOT}/access-profiles`, request)).access_profile;
  if (active) await ask(at, "PUT", `${ROOT}/access-profiles/${id}/activate`);
  return id;
}

/** Creates a role, a name such as `engineer`; its id. */
export async function role(at: At, name: string): Promise<number> {
  return (await ask(at, "POST", `${ROOT}/rbac/roles`, { name })).role.id;
}

/** Creates a user `name@example.com`, who has a role if one is given; the id. */
export async function user(at: At, name: string, roleId?: number): Promise<string> {
  const request = { name, email: `${name}@example.com`, role_id: roleId };
  return (await ask(at, "POST", `${ROOT}/users`, request)).user.id;
}

/** Gives a user another role. */
export async function assignRole(at: At, userId: string, roleId: number): Promise<void> {
  await ask(at, "PUT", `${ROOT}/users/${userId}/role`, { role_id: roleId });
}

/** Creates a team, business unit or customer; its id. `limits`: `budgets` and `rate_limit` of its own, not for business units. */
export async function entity(at: At, kind: EntityKind, name: string, limits: object = {}): Promise<string> {
  const { team, customer, id } = await ask(at, "POST", `${ROOT}/${kind}`, { name, ...limits });
  return (team ?? customer)?.id ?? id;
}

/** Adds users to a team. */
export async function addMembers(at: At, teamId: string, userIds: readonly string[]): Promise<void> {
  for (const user_id of userIds) await ask(at, "POST", `${ROOT}/teams/${teamId}/members`, { user_id });
}

/** Creates a virtual key of an entity; its id. */
export async function virtualKey(at: At, name: string, kind: EntityKind, id: string): Promise<string> {
  const owner = { teams: "team_id", "business-units": "business_unit_id", customers: "customer_id" }[kind];
  return (await ask(at, "POST", `${ROOT}/virtual-keys`, { name, [owner]: id })).virtual_key.id;
}

/** Attaches a role to a profile. */
export async function attachRole(
  at: At,
  profileId: number,
  roleId: number,
  options: object = {},
): Promise<number> {
  const request = { role_ids: [roleId], ...options };
  return (await ask(at, "POST", `${ROOT}/access-profiles/${profileId}/roles`, request)).users_applied;
}

/** Attaches a profile to an entity; what is answered. */
export async function attachEntity(
  at: At,
  kind: EntityKind,
  id: string,
  profileId: number,
  options: object = {},
) {
  return ask(at, "POST", `${ROOT}/${kind}/${id}/access-profile`, { profile_id: profileId, ...options });
}

/** What a user holds. */
export async function heldByUser(at: At, userId: string): Promise<Held[]> {
  return (await ask(at, "GET", `${ROOT}/users/${userId}/access-profiles`)).access_profiles;
}

/** What an entity holds. */
export async function heldByEntity(at: At, kind: EntityKind, id: string): Promise<Held> {
  return (await ask(at, "GET", `${ROOT}/${kind}/${id}/access-profile`)).access_profile;
}

/** Spends on a copy, as inference would. `holder`: one of `user_id`, `team_id`, `business_unit_id`, `customer_id`. */
export async function spend(at: At, profileId: number, holder: object, usage: object): Promise<void> {
  await ask(at, "POST", `/dev/access-profiles/${profileId}/usage`, { ...holder, ...usage });
}
