// What people do on the gateway beside Terraform, by plain requests: the tests' own, so that no fault of our client hides another.

import { z } from "zod";

const profile = z.looseObject({
  id: z.number(),
  name: z.string(),
  description: z.string().nullish(),
  is_active: z.boolean(),
  version: z.number(),
  created_at: z.string(),
  tags: z.array(z.string()),
  budgets: z.array(z.looseObject({ reset_duration: z.string(), max_limit: z.number() })),
  rate_limit: z.looseObject({}).nullish(),
  provider_configs: z
    .array(z.looseObject({ provider_name: z.string(), key_ids: z.array(z.string()).nullish() }))
    .nullish(),
  mcp_configs: z.array(z.looseObject({})).nullish(),
});

/** A profile of the gateway. */
export type LiveProfile = z.output<typeof profile>;

/** The profile in an answer. @throws Error when there is none */
export function profileIn(answer: unknown): LiveProfile {
  return z.object({ access_profile: profile }).parse(answer).access_profile;
}

/** The profiles in the answer to a list. @throws Error when there are none */
export function profilesIn(answer: unknown): LiveProfile[] {
  return z.object({ access_profiles: z.array(profile) }).parse(answer).access_profiles;
}

/** Makes a request below the list of profiles and returns the parsed answer. @throws Error when the gateway refuses */
export type Hand = (method: string, path: string, body?: object) => Promise<unknown>;

/** A hand at a gateway. @param headers that each request carries besides. */
export function handAt(url: string, key: string, headers: Readonly<Record<string, string>> = {}): Hand {
  return async (method, path, body) => {
    const answer = await fetch(`${url}/api/governance/access-profiles${path}`, {
      method,
      headers: { ...headers, authorization: `Bearer ${key}`, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  };
}

/** How a profile of somebody came to be inactive, or not. */
export const STANDINGS = ["newborn", "active", "retired"] as const;
export type Standing = (typeof STANDINGS)[number];

/** Makes a profile that has something to lose, and returns its id. */
export async function makeProfile(hand: Hand, name: string, standing: Standing): Promise<number> {
  const made = await hand("POST", "", {
    name,
    description: "theirs",
    tags: ["theirs"],
    budgets: [{ max_limit: 5000, reset_duration: "1Y" }],
    rate_limit: { token_max_limit: 7, token_reset_duration: "1d" },
    provider_configs: [{ provider_name: "anthropic", all_models_allowed: true, key_ids: ["theirs"] }],
    mcp_configs: [{ mcp_client_id: "theirs", tools_to_execute: ["*"] }],
  });
  const { id } = profileIn(made);
  if (standing !== "newborn") await hand("PUT", `/${id}/activate`);
  if (standing === "retired") await hand("PUT", `/${id}/deactivate`);
  return id;
}

/** Makes a profile one that somebody retired. */
export async function retire(hand: Hand, id: number): Promise<void> {
  await hand("PUT", `/${id}/activate`);
  await hand("PUT", `/${id}/deactivate`);
}

/** A profile of the gateway, byte for byte. */
export async function bytesOf(hand: Hand, id: number): Promise<string> {
  return JSON.stringify(await hand("GET", `/${id}`));
}
