// What people do on the gateway beside Terraform, by plain requests: the tests' own, so that no fault of our client hides another.

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
export type Standing = "newborn" | "active" | "retired";

/** Makes a profile that has something to lose, and returns its id. */
export async function makeProfile(hand: Hand, name: string, standing: Standing): Promise<number> {
  const made = (await hand("POST", "", {
    name,
    description: "theirs",
    tags: ["theirs"],
    budgets: [{ max_limit: 5000, reset_duration: "1Y" }],
    rate_limit: { token_max_limit: 7, token_reset_duration: "1d" },
    provider_configs: [{ provider_name: "anthropic", all_models_allowed: true, key_ids: ["theirs"] }],
    mcp_configs: [{ mcp_client_id: "theirs", tools_to_execute: ["*"] }],
  })) as { access_profile: { id: number } };
  const { id } = made.access_profile;
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
