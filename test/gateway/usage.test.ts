// Usage and its windows: what counts where, and when it starts anew. Source: bifrost-api.md §2.5, §3 "Calendar alignment".

import { type GatewayOptions } from "../../src/gateway";
import { call, created, read, serve, temporaryFile, updated } from "./serving";

/** A gateway whose clock stands where it is put. */
async function serveAt(time: string, options: GatewayOptions = {}) {
  const clock = { now: new Date(time) };
  const gateway = await serve({ ...options, now: () => clock.now });
  return {
    gateway,
    at: (later: string) => {
      clock.now = new Date(later);
    },
    spend: async (usage: object) =>
      (await call(gateway, "POST", "/dev/access-profiles/1/usage", usage)).body.access_profile,
  };
}

const budget = (reset_duration: string, more: object = {}) => ({ max_limit: 100, reset_duration, ...more });

describe.each<
  [string, object, [duration: string, more: object, inside: string, after: string, started: string][]]
>([
  [
    "a rolling window",
    {},
    [
      ["1h", {}, "2026-05-06T11:29:59Z", "2026-05-06T11:30:00Z", "2026-05-06T11:30:00.000Z"],
      ["1d", {}, "2026-05-07T10:29:59Z", "2026-05-07T10:30:00Z", "2026-05-07T10:30:00.000Z"],
      ["1w", {}, "2026-05-13T10:29:59Z", "2026-05-14T00:00:00Z", "2026-05-13T10:30:00.000Z"],
      ["1M", {}, "2026-06-05T10:29:59Z", "2026-06-05T10:30:00Z", "2026-06-05T10:30:00.000Z"],
      ["1Q", {}, "2026-08-04T10:29:59Z", "2026-08-04T10:30:00Z", "2026-08-04T10:30:00.000Z"],
      ["1Y", {}, "2027-05-06T10:29:59Z", "2027-05-06T10:30:00Z", "2027-05-06T10:30:00.000Z"],
      ["1d", {}, "2026-05-06T23:00:00Z", "2026-05-16T12:00:00Z", "2026-05-16T10:30:00.000Z"],
    ],
  ],
  [
    "a window aligned to the calendar",
    { calendar_aligned: true },
    [
      ["1h", {}, "2026-05-06T11:29:59Z", "2026-05-06T11:30:00Z", "2026-05-06T11:30:00.000Z"],
      ["1d", {}, "2026-05-06T23:59:59Z", "2026-05-07T00:00:00Z", "2026-05-07T00:00:00.000Z"],
      ["1w", {}, "2026-05-10T23:59:59Z", "2026-05-11T08:00:00Z", "2026-05-11T00:00:00.000Z"],
      ["1M", {}, "2026-05-31T23:59:59Z", "2026-06-01T00:00:00Z", "2026-06-01T00:00:00.000Z"],
      ["1Q", {}, "2026-06-30T23:59:59Z", "2026-07-01T00:00:00Z", "2026-07-01T00:00:00.000Z"],
      [
        "1Q",
        { reset_config: { quarter_start_month: 12 } },
        "2026-05-31T23:59:59Z",
        "2026-06-01T00:00:00Z",
        "2026-06-01T00:00:00.000Z",
      ],
      [
        "1Q",
        { reset_config: { quarter_start_month: 2 } },
        "2026-07-31T23:59:59Z",
        "2027-01-15T00:00:00Z",
        "2026-11-01T00:00:00.000Z",
      ],
      ["1Y", {}, "2026-12-31T23:59:59Z", "2027-01-01T00:00:00Z", "2027-01-01T00:00:00.000Z"],
    ],
  ],
])("%s", (_kind, profile, windows) => {
  test.each(windows)(
    "of %s %j counts until %s, and at %s starts anew",
    async (duration, more, inside, after, started) => {
      const { gateway, at, spend } = await serveAt("2026-05-06T10:30:00Z");
      await created(gateway, { name: "x", ...profile, budgets: [budget(duration, more)] });
      await spend({ cost: 7 });

      at(inside);
      expect((await read(gateway, 1)).budgets[0]).toMatchObject({
        current_usage: 7,
        last_reset: "2026-05-06T10:30:00.000Z",
      });

      at(after);
      expect((await read(gateway, 1)).budgets[0]).toMatchObject({ current_usage: 0, last_reset: started });
      expect((await spend({ cost: 2 })).budgets[0]).toMatchObject({ current_usage: 2, last_reset: started });
    },
  );
});

test("the caps of a rate limit have windows of their own", async () => {
  const { gateway, at, spend } = await serveAt("2026-05-06T10:30:00Z");
  await created(gateway, {
    name: "x",
    rate_limit: {
      token_max_limit: 1000,
      token_reset_duration: "1h",
      request_max_limit: 10,
      request_reset_duration: "1d",
    },
  });
  await spend({ tokens: 50, requests: 2 });
  at("2026-05-06T11:45:00Z");
  expect((await spend({ tokens: 5, requests: 1 })).rate_limit).toMatchObject({
    token_current_usage: 5,
    token_last_reset: "2026-05-06T11:30:00.000Z",
    request_current_usage: 3,
    request_last_reset: "2026-05-06T10:30:00.000Z",
  });
});

test("usage counts against the profile, the provider and the model that are named, each in its window", async () => {
  const { gateway, at, spend } = await serveAt("2026-05-06T10:30:00Z");
  await created(gateway, {
    name: "x",
    budgets: [budget("1M")],
    provider_configs: [
      {
        provider_name: "p",
        budgets: [budget("1d")],
        model_budgets: [{ model_name: "m", budgets: [budget("1h")] }],
      },
    ],
  });
  await spend({ provider: "p", model: "m", cost: 1 });
  at("2026-05-06T12:00:00Z");
  const profile = await spend({ provider: "p", cost: 2 });
  const entry = profile.provider_configs[0];
  expect([profile, entry, entry.model_budgets[0]].map((owner) => owner.budgets[0].current_usage)).toEqual([
    3, 3, 0,
  ]);
});

test("a window that passes is no change: no version, also not with the next edit that changes nothing", async () => {
  const { gateway, at, spend } = await serveAt("2026-05-06T10:30:00Z");
  await created(gateway, { name: "x", budgets: [budget("1h")] });
  await spend({ cost: 1 });
  at("2026-05-07T10:00:00Z");
  expect((await updated(gateway, 1, { budgets: [budget("1h")] })).version).toBe(1);
  const edited = await updated(gateway, 1, { description: "d" });
  expect(edited).toMatchObject({
    version: 2,
    updated_at: "2026-05-07T10:00:00.000Z",
    budgets: [{ current_usage: 0 }],
  });
});

test("alignment that is turned on keeps the usage until the next boundary", async () => {
  const { gateway, at, spend } = await serveAt("2026-04-25T00:00:00Z");
  await created(gateway, { name: "x", budgets: [budget("1M")] });
  await spend({ cost: 4 });
  at("2026-05-05T00:00:00Z");
  expect((await updated(gateway, 1, { calendar_aligned: true })).budgets[0]).toMatchObject({
    current_usage: 4,
    last_reset: "2026-05-01T00:00:00.000Z",
  });
  at("2026-05-31T00:00:00Z");
  expect((await read(gateway, 1)).budgets[0]?.current_usage).toBe(4);
  at("2026-06-01T00:00:00Z");
  expect((await read(gateway, 1)).budgets[0]?.current_usage).toBe(0);
});

test("usage and its window survive an edit and a restart", async () => {
  const db = temporaryFile();
  const first = await serveAt("2026-05-06T10:30:00Z", { db });
  await created(first.gateway, { name: "x", budgets: [budget("1d")] });
  await first.spend({ cost: 3 });
  await updated(first.gateway, 1, { budgets: [budget("1d", { max_limit: 9 })] });
  await first.gateway.close();

  const second = await serveAt("2026-05-07T10:00:00Z", { db });
  expect((await read(second.gateway, 1)).budgets[0]).toMatchObject({ max_limit: 9, current_usage: 3 });
  second.at("2026-05-07T10:30:00Z");
  expect((await read(second.gateway, 1)).budgets[0]).toMatchObject({ max_limit: 9, current_usage: 0 });
});

test("the list shows usage as of now, too", async () => {
  const { gateway, at, spend } = await serveAt("2026-05-06T10:30:00Z");
  await created(gateway, { name: "x", budgets: [budget("1h")] });
  await spend({ cost: 1 });
  at("2026-05-06T12:00:00Z");
  const { body } = await call(gateway, "GET", "/api/governance/access-profiles");
  expect(body.access_profiles[0].budgets[0].current_usage).toBe(0);
});

test("usage beyond every number stays a number", async () => {
  const gateway = await serve();
  await created(gateway, { name: "x", budgets: [{ max_limit: 1, reset_duration: "1M" }] });
  for (let time = 0; time < 2; time += 1)
    await call(gateway, "POST", "/dev/access-profiles/1/usage", { cost: Number.MAX_VALUE });
  expect((await read(gateway, 1)).budgets).toMatchObject([{ current_usage: Number.MAX_VALUE }]);
});
