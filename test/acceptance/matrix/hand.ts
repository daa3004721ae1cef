// What people do on the gateway beside Terraform, by plain requests: the tests' own, so that no fault of the client hides another.

import { type Cell, firstNameOf, nameOf } from "./dimensions";

/** Answers the parsed answer. @throws Error when the gateway refuses */
export type Hand = (method: string, path: string, body?: object) => Promise<unknown>;

/** A hand at a gateway. */
export function handAt(url: string, key: string): Hand {
  return async (method, path, body) => {
    const answer = await fetch(`${url}/api/governance/access-profiles${path}`, {
      method,
      headers: { authorization: `Bearer ${key}`, "content-type": "application/json" },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
    return answer.status === 204 ? undefined : answer.json();
  };
}

/** Makes a profile that has something to lose. */
export async function makeProfile(hand: Hand, name: string): Promise<number> {
  const made = (await hand("POST", "", {
    name,
    description: "theirs",
    tags: ["theirs"],
    budgets: [{ max_limit: 5000, reset_duration: "1Y" }],
    rate_limit: { token_max_limit: 7, token_reset_duration: "1d" },
    provider_configs: [{ provider_name: "anthropic", all_models_allowed: true, key_ids: ["theirs"] }],
    mcp_configs: [{ mcp_client_id: "theirs", tools_to_execute: ["*"] }],
  })) as { access_profile: { id: number } };
  return made.access_profile.id;
}

/** Sets a situation. Returns the id of the profile that it put there. */
export async function situate(hand: Hand, cell: Cell, imports: boolean): Promise<number | undefined> {
  switch (cell.situation) {
    case "free name":
      return imports ? makeProfile(hand, firstNameOf(cell)) : undefined;
    case "own id":
      return undefined;
    case "newborn":
      return makeProfile(hand, nameOf(cell));
    case "active stranger": {
      const id = await makeProfile(hand, nameOf(cell));
      await hand("PUT", `/${id}/activate`);
      return id;
    }
    case "retired profile": {
      const id = await makeProfile(hand, nameOf(cell));
      await retire(hand, id);
      return id;
    }
  }
}

/** Changes what a plan has seen. @param id the profile that has the name, be it somebody's or ours; undefined: the name was free */
export async function interfere(hand: Hand, cell: Cell, id: number | undefined): Promise<void> {
  if (id === undefined) return retire(hand, await makeProfile(hand, nameOf(cell)));
  if (cell.situation === "newborn") return retire(hand, id);
  if (cell.situation === "active stranger") await hand("PUT", `/${id}/deactivate`);
  else await hand("PUT", `/${id}`, { tags: ["meanwhile"] });
}

async function retire(hand: Hand, id: number): Promise<void> {
  await hand("PUT", `/${id}/activate`);
  await hand("PUT", `/${id}/deactivate`);
}
