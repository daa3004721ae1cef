// A gateway with something to see: profiles with limits that are used, holders of every kind and a history.

import {
  addMembers,
  ask,
  attachEntity,
  attachRole,
  entity,
  heldByUser,
  role,
  spend,
  user,
  virtualKey,
} from "./people";

const CANONICAL = "/api/governance/access-profiles";

/** Makes two profiles. @param headers with the key, if there is one @param wait lets time pass on the gateway's clock */
export async function furnish(
  gateway: { readonly url: string },
  headers: Record<string, string> = {},
  wait: (minutes: number) => void = () => undefined,
): Promise<void> {
  const send = async (method: string, path: string, body?: object): Promise<void> => {
    const answer = await fetch(gateway.url + path, {
      method,
      headers: { ...headers, ...(body && { "content-type": "application/json" }) },
      ...(body && { body: JSON.stringify(body) }),
    });
    if (!answer.ok) throw new Error(`${method} ${path}: ${await answer.text()}`);
    wait(7);
  };
  await send("POST", CANONICAL, {
    name: "Engineering",
    description: "Product engineers. Frontier models for everyday work, with a ceiling for each quarter.",
    tags: ["team", "production"],
    provider_configs: [
      {
        provider_name: "openai",
        allowed_models: ["gpt-4o", "gpt-4o-mini"],
        key_ids: ["*"],
        budgets: [{ max_limit: 500, reset_duration: "1M" }],
        model_budgets: [{ model_name: "gpt-4o", budgets: [{ max_limit: 40, reset_duration: "1d" }] }],
      },
      {
        provider_name: "anthropic",
        all_models_allowed: true,
        blacklisted_models: ["claude-instant"],
        key_ids: ["team-key"],
      },
    ],
    budgets: [
      { max_limit: 5000, reset_duration: "1M" },
      { max_limit: 12000, reset_duration: "1Q", reset_config: { quarter_start_month: 2 } },
    ],
    rate_limit: {
      token_max_limit: 2_000_000,
      token_reset_duration: "1d",
      request_max_limit: 5000,
      request_reset_duration: "1h",
    },
    calendar_aligned: true,
    mcp_configs: [
      { mcp_client_id: "github", tools_to_execute: ["search_code", "create_issue"] },
      { mcp_client_id: "docs", tools_to_execute: ["*"] },
    ],
  });
  await send("PUT", `${CANONICAL}/1/activate`);
  await send("POST", `${CANONICAL}/1/clone`, {
    name: "Contractors",
    description: "As Engineering, with a small budget.",
  });
  await send("PUT", `${CANONICAL}/2`, { budgets: [{ max_limit: 50, reset_duration: "1M" }], tags: [] });
  await send("PUT", `${CANONICAL}/1`, {
    budgets: [
      { max_limit: 6000, reset_duration: "1M" },
      { max_limit: 12000, reset_duration: "1Q", reset_config: { quarter_start_month: 2 } },
    ],
  });
  const at = { url: gateway.url, headers };
  const engineer = await role(at, "engineer");
  const [ann] = [await user(at, "ann", engineer), await user(at, "bob", engineer)];
  const [carla, platform] = [await user(at, "carla"), await entity(at, "teams", "platform")];
  const [unit, customer] = [
    await entity(at, "business-units", "R & D"),
    await entity(at, "customers", "ACME"),
  ];
  await attachRole(at, 1, engineer, { is_default: true, apply_to_existing: true });
  await send("PUT", `/dev/access-profiles/1/users/${carla}`);
  await addMembers(at, platform, [ann]);
  await virtualKey(at, "platform-ci", "teams", platform);
  for (const [kind, id] of [
    ["teams", platform],
    ["business-units", unit],
    ["customers", customer],
  ] as const)
    await attachEntity(at, kind, id, 1);
  await spend(at, 1, { user_id: ann }, { cost: 5400 });
  await spend(at, 1, { team_id: platform }, { cost: 300 });
  const [month] = (await heldByUser(at, ann))[0]?.budgets ?? [];
  await ask(at, "PUT", `/api/governance/users/${ann}/access-profiles/1/budgets/${month?.id}/override`, {
    amount: 1500,
    mode: "cycles",
    cycles: 2,
  });
  await send("POST", "/dev/access-profiles/1/usage", {
    provider: "openai",
    model: "gpt-4o",
    cost: 34.2,
    tokens: 410_000,
    requests: 120,
  });
  await send("POST", "/dev/access-profiles/1/usage", {
    provider: "openai",
    cost: 471.3,
    tokens: 640_000,
    requests: 930,
  });
  await send("POST", "/dev/access-profiles/1/usage", {
    provider: "anthropic",
    cost: 1904.12,
    tokens: 512_000,
    requests: 1480,
  });
  await send("POST", "/dev/access-profiles/2/usage", { cost: 12.5 });
}
