// What the tests of attachments do on the gateway besides: roles with users, by the gateway's development routes.

import { z } from "zod";
import { API_KEY, type Scene } from "../scene";

/** Makes a request as a person would, and returns the parsed answer. @throws Error when the gateway refuses */
export async function ask(scene: Scene, method: string, path: string, body?: object): Promise<unknown> {
  const answer = await fetch(`${scene.gateway.url}${path}`, {
    method,
    headers: { authorization: `Bearer ${API_KEY}`, "content-type": "application/json" },
    ...(body && { body: JSON.stringify(body) }),
  });
  if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  return answer.status === 204 ? undefined : answer.json();
}

/** Makes a role with the users who have it, and returns its id. */
export async function makeRole(scene: Scene, name: string, ...users: string[]): Promise<number> {
  const made = await ask(scene, "POST", "/dev/roles", { name, user_ids: users });
  return z.object({ role: z.object({ id: z.number() }) }).parse(made).role.id;
}

/** The roles of a profile as `id default?`, and how many users hold a copy. */
export async function rolesOf(scene: Scene, profileId: number): Promise<{ roles: string[]; users: number }> {
  const { roles, user_count } = await scene.hand.get(profileId);
  return {
    roles: roles.map(({ role_id, is_default }) => `${role_id}${is_default === true ? " default" : ""}`),
    users: user_count ?? 0,
  };
}

const made = z.object({ id: z.string() });

/** Makes a team, business unit or customer, and returns its id. */
export async function makeEntity(
  scene: Scene,
  kind: "teams" | "business-units" | "customers",
  body: { readonly name: string; readonly budgets?: readonly object[] },
): Promise<string> {
  const answer = await ask(scene, "POST", `/api/governance/${kind}`, body);
  const parsed = z.record(z.string(), z.unknown()).parse(answer);
  const found = ["team", "business_unit", "customer"].map((name) => parsed[name]).find(Boolean) ?? parsed;
  return made.parse(found).id;
}

/** Gives a team a virtual key. */
export async function makeKey(scene: Scene, name: string, teamId: string): Promise<void> {
  await ask(scene, "POST", "/api/governance/virtual-keys", { name, team_id: teamId });
}

/** Counts usage against the copy of a holder, as inference would. */
export async function spend(scene: Scene, profileId: number, usage: object): Promise<void> {
  await ask(scene, "POST", `/dev/access-profiles/${profileId}/usage`, usage);
}
