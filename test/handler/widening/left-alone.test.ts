// What a specification leaves to the gateway counts when it is asked what becomes wider.
import { leftAlone, widenings, withLeftAlone } from "../../../src/handler/internal";
import { wireProfile } from "../../api/profiles";
import { spec } from "../specs";

const live = wireProfile({
  allow_all_providers: true,
  relay_grants: [{ relay_name: "edge" }],
  provider_configs: [
    { provider_name: "openai", key_ids: ["*"], blacklisted_models: ["o1"], weight: 2, model_budgets: null },
  ],
});
const written = spec({ provider_configs: { openai: { allowed_models: ["m"] } } });

test("values that are left alone are filled in, absent ones are not", () => {
  expect(withLeftAlone(written, leftAlone(live, written))).toEqual({
    ...written,
    allow_all_providers: true,
    relay_grants: ["edge"],
    provider_configs: {
      openai: {
        all_models_allowed: false,
        allowed_models: ["m"],
        key_ids: ["*"],
        blacklisted_models: ["o1"],
        weight: 2,
      },
    },
  });
});

test("what is written wins, and what is cleared is absent", () => {
  const own = spec({
    allow_all_providers: false,
    relay_grants: [],
    provider_configs: { openai: { key_ids: ["a"], clear: ["blacklisted_models"] } },
  });
  const filled = withLeftAlone(own, leftAlone(live, written));
  expect(filled).toMatchObject({ allow_all_providers: false, relay_grants: [] });
  expect(filled.provider_configs?.["openai"]).toEqual({
    all_models_allowed: false,
    key_ids: ["a"],
    weight: 2,
    clear: ["blacklisted_models"],
  });
});

test("keys that the gateway had already are not wider when they are written down", () => {
  const left = leftAlone(live, written);
  const planned = spec({ provider_configs: { openai: { allowed_models: ["m"], key_ids: ["*"] } } });
  expect(widenings(withLeftAlone(written, left), withLeftAlone(planned, left))).toEqual([]);
  expect(widenings(written, planned)).toHaveLength(1);
});

test.each([undefined, null, "left", []])("%j says nothing", (left) =>
  expect(withLeftAlone(written, left)).toBe(written),
);
