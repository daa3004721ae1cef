// Overrides of the budgets of copies. Source: bifrost-api.md §1.3, §1.4.

import { type Gateway } from "../../src/gateway";
import { call, serve } from "./serving";
import { ask, attachEntity, entity, heldByEntity, heldByUser, profile, user } from "./people";

/** A gateway whose time the test sets, with a user who holds a profile. */
async function heldAt(start: string, request: object) {
  let time = start;
  const gateway = await serve({ now: () => new Date(time) });
  const id = await profile(gateway, { name: "P", ...request });
  const ann = await user(gateway, "ann");
  await call(gateway, "PUT", `/dev/access-profiles/${id}/users/${ann}`);
  const budget = async () => (await heldByUser(gateway, ann))[0]?.budgets[0];
  const path = `/api/governance/users/${ann}/access-profiles/${id}/budgets/${(await budget())?.id}/override`;
  return { gateway, budget, path, id, at: (next: string) => void (time = next) };
}

test.each<[string, object, string[], (number | undefined)[]]>([
  [
    "rolling months",
    { budgets: [{ max_limit: 100, reset_duration: "1M" }] },
    ["2026-01-15T12:00:00Z", "2026-02-14T11:00:00Z", "2026-02-14T13:00:00Z", "2026-03-17T00:00:00Z"],
    [2, 2, 1, undefined],
  ],
  [
    "calendar months",
    { budgets: [{ max_limit: 100, reset_duration: "1M" }], calendar_aligned: true },
    ["2026-01-15T12:00:00Z", "2026-01-31T23:59:59Z", "2026-02-01T00:00:00Z", "2026-03-01T00:00:00Z"],
    [2, 2, 1, undefined],
  ],
  [
    "calendar days",
    { budgets: [{ max_limit: 100, reset_duration: "1d" }], calendar_aligned: true },
    ["2026-01-15T12:00:00Z", "2026-01-15T23:00:00Z", "2026-01-16T00:00:00Z", "2026-01-17T00:00:00Z"],
    [2, 2, 1, undefined],
  ],
  [
    "fiscal quarters",
    {
      budgets: [{ max_limit: 100, reset_duration: "1Q", reset_config: { quarter_start_month: 2 } }],
      calendar_aligned: true,
    },
    ["2026-01-15T00:00:00Z", "2026-01-31T23:00:00Z", "2026-02-01T00:00:00Z", "2026-05-01T00:00:00Z"],
    [2, 2, 1, undefined],
  ],
])(
  "an override of two windows counts the one in which it is granted: %s",
  async (_name, request, times, left) => {
    const [start = "", ...later] = times;
    const { gateway, budget, path, at } = await heldAt(start, request);
    const answer = await ask(gateway, "PUT", path, { amount: 50, mode: "cycles", cycles: 2 });
    expect(answer).toMatchObject({
      effective_max_limit: 150,
      budget: { max_limit: 100, override_amount: 50, override_mode: "cycles", override_cycles_total: 2 },
    });
    const seen = [(await budget())?.override_cycles_remaining];
    for (const time of later) {
      at(time);
      seen.push((await budget())?.override_cycles_remaining);
    }
    expect(seen).toEqual(left);
    expect((await budget())?.override_amount).toBeUndefined();
  },
);

test("one forever stays until it is cleared, and clearing twice is no error", async () => {
  const request = { budgets: [{ max_limit: 100, reset_duration: "1d" }] };
  const { gateway, budget, path, at, id } = await heldAt("2026-01-15T12:00:00Z", request);
  await ask(gateway, "PUT", path, { amount: 1, mode: "cycles", cycles: 1 });
  await ask(gateway, "PUT", path, { amount: 50, mode: "forever" });
  at("2036-01-15T12:00:00Z");
  expect(await budget()).toMatchObject({ override_amount: 50, override_mode: "forever" });
  for (let time = 0; time < 2; time += 1) {
    const cleared = await ask(gateway, "DELETE", path);
    expect(cleared.effective_max_limit).toBe(100);
    expect(cleared.budget).not.toHaveProperty("override_amount");
  }
  const { audit_logs: log } = await ask(gateway, "GET", `/api/governance/access-profiles/${id}/audit-logs`);
  expect(log.map(({ action }: { action: string }) => action).slice(0, 3)).toEqual([
    "clear_override",
    "override_budget",
    "override_budget",
  ]);
});

test.each<[object]>([
  [{ amount: 0, mode: "forever" }],
  [{ amount: -1, mode: "forever" }],
  [{ amount: 1, mode: "cycles" }],
  [{ amount: 1, mode: "cycles", cycles: 0 }],
  [{ amount: 1, mode: "forever", cycles: 1 }],
  [{ amount: 1 }],
  [{ amount: 1, mode: "forever", reason: "r" }],
])("%j is refused", async (body) => {
  const { gateway, path } = await heldAt("2026-01-15T12:00:00Z", {
    budgets: [{ max_limit: 1, reset_duration: "1d" }],
  });
  expect((await call(gateway, "PUT", path, body)).status).toBe(400);
});

test("budgets of providers and models can be overridden on what a team holds, and those of the profile cannot", async () => {
  const gateway: Gateway = await serve();
  const budgets = [{ max_limit: 10, reset_duration: "1d" }];
  const model_budgets = [{ model_name: "m", budgets }];
  const id = await profile(gateway, {
    name: "P",
    ...{ budgets, provider_configs: [{ provider_name: "p", budgets, model_budgets }] },
  });
  const team = await entity(gateway, "teams", "core");
  await attachEntity(gateway, "teams", team, id);
  const { provider_configs: entries } = await heldByEntity(gateway, "teams", team);
  const path = (budgetId: string) =>
    `/api/governance/teams/${team}/access-profile/budgets/${budgetId}/override`;
  const [entry] = Array.isArray(entries) ? entries : [];
  for (const { id: budgetId } of [entry.budgets[0], entry.model_budgets[0].budgets[0]])
    expect(await ask(gateway, "PUT", path(budgetId), { amount: 5, mode: "forever" })).toMatchObject({
      budget: { id: budgetId },
      effective_max_limit: 15,
    });
  const { access_profile: own } = await ask(gateway, "GET", `/api/governance/access-profiles/${id}`);
  for (const budgetId of [own.budgets[0].id, "nothing", "__proto__"])
    for (const [method, body] of [
      ["PUT", { amount: 5, mode: "forever" }],
      ["DELETE", undefined],
    ] as const)
      expect((await call(gateway, method, path(budgetId), body)).status).toBe(404);
});
