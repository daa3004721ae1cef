// Two answers about one profile: usage and times may differ, nothing else.
import { sameRecord } from "../../src/handler/same-record";
import { wireProfile } from "../api/profiles";

const base = {
  budgets: [
    { id: "b1", max_limit: 5, reset_duration: "1M", current_usage: 1, last_reset: "2026-01-01T00:00:00Z" },
  ],
  rate_limit: { token_max_limit: 9, token_reset_duration: "1h", token_current_usage: 3 },
  provider_configs: [{ id: 4, provider_name: "openai", budgets: [{ max_limit: 1, current_usage: 0 }] }],
};

test.each<[string, object, boolean]>([
  ["nothing", {}, true],
  ["usage", { rate_limit: { ...base.rate_limit, token_current_usage: 4 } }, true],
  [
    "usage deep inside",
    { provider_configs: [{ ...base.provider_configs[0], budgets: [{ max_limit: 1, current_usage: 7 }] }] },
    true,
  ],
  ["times", { updated_at: "2030-01-01T00:00:00Z", next_rotation_at: "2030-01-01T00:00:00Z" }, true],
  ["a limit", { rate_limit: { ...base.rate_limit, token_max_limit: 8 } }, false],
  ["a reset duration", { rate_limit: { ...base.rate_limit, token_reset_duration: "1d" } }, false],
  ["an id inside", { provider_configs: [{ ...base.provider_configs[0], id: 5 }] }, false],
  ["a member that is left out", { provider_configs: [{ provider_name: "openai", budgets: [] }] }, false],
  ["a member that nobody knows", { color: "red" }, false],
])("%s", (_what, difference, same) => {
  expect(sameRecord(wireProfile(base), wireProfile({ ...base, ...difference }))).toBe(same);
});

test("members that may differ are not looked at", () => {
  const [a, b] = [wireProfile({ ...base, version: 1 }), wireProfile({ ...base, version: 2 })];
  expect([sameRecord(a, b), sameRecord(a, b, ["version"])]).toEqual([false, true]);
});
