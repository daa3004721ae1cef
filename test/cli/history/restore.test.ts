// The way back to a version clears what the version did not have and the profile has now.

import { restoring } from "../../../src/cli/history/restore";
import { accessProfileSpec } from "../../../src/handler/spec";

test("product fields that somebody set later are cleared, others are left alone", () => {
  const version = accessProfileSpec.parse({
    name: "P",
    provider_configs: { openai: { weight: 1 }, other: {} },
  });
  const now = accessProfileSpec.parse({
    name: "P",
    provider_configs: { openai: { weight: 2, key_ids: ["a"], blacklisted_models: [] } },
  });
  const restored = restoring(version, now);
  expect(restored.provider_configs).toEqual({
    openai: { all_models_allowed: false, weight: 1, clear: ["key_ids"] },
    other: { all_models_allowed: false },
  });
  expect(accessProfileSpec.safeParse(restored).success).toBe(true);
});
