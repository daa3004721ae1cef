// What the tests of attachments do on the gateway besides, by its published routes: roles with users, teams, keys, usage.

import { type EntityKind } from "../../../src/api";
import { type At, entity, role, spend as spendAt, user, virtualKey } from "../../gateway/people";
import { API_KEY, type Scene } from "../scene";

/** The gateway of a scene, for calls of `test/gateway/people`. */
export const at = (scene: Pick<Scene, "gateway">): At => ({ url: scene.gateway.url, apiKey: API_KEY });

/** Creates a role with users who have it, and returns its id. */
export async function makeRole(scene: Scene, name: string, ...users: string[]): Promise<number> {
  const id = await role(at(scene), name);
  for (const each of users) await user(at(scene), each, id);
  return id;
}

/** The roles of a profile as `id default?`, and how many users hold a copy. */
export async function rolesOf(scene: Scene, profileId: number): Promise<{ roles: string[]; users: number }> {
  const { roles, user_count } = await scene.hand.get(profileId);
  return {
    roles: roles.map(({ role_id, is_default }) => `${role_id}${is_default === true ? " default" : ""}`),
    users: user_count ?? 0,
  };
}

/** Creates a team, business unit or customer, and returns its id. */
export function makeEntity(
  scene: Scene,
  kind: EntityKind,
  { name, ...limits }: { readonly name: string; readonly budgets?: readonly object[] },
): Promise<string> {
  return entity(at(scene), kind, name, limits);
}

/** Gives a team a virtual key. */
export async function makeKey(scene: Scene, name: string, teamId: string): Promise<void> {
  await virtualKey(at(scene), name, "teams", teamId);
}

/** Counts usage against the copy of a holder, as inference would. */
export function spend(
  scene: Scene,
  profileId: number,
  { cost, ...holder }: Readonly<Record<string, unknown>>,
): Promise<void> {
  return spendAt(at(scene), profileId, holder, { cost });
}
