// What an operation changes, from what to what, by attribute.

import { changesOf } from "../../src/handler/changes";
import { plan } from "../../src/handler";
import { type AccessProfileSpec } from "../../src/handler/spec";
import { accessProfile } from "../../src/api/wire";
import { spec } from "./specs";

const live = (members: object) =>
  accessProfile.parse({
    id: 7,
    name: "Engineering",
    is_active: true,
    version: 3,
    calendar_aligned: false,
    ...members,
  });

const changes = (
  prior: AccessProfileSpec | undefined,
  desired: AccessProfileSpec,
  members: object | undefined,
) => {
  const before = members === undefined ? undefined : live(members);
  return plan(prior, desired, before).flatMap((operation) => changesOf(operation, desired, before));
};

test("a creation is every attribute that is set, and the activity", () => {
  expect(changes(undefined, spec({ tags: ["a"], budgets: { "1M": { max_limit: 5 } } }), undefined)).toEqual([
    { attribute: "name", before: undefined, after: "Engineering" },
    { attribute: "tags", before: undefined, after: ["a"] },
    { attribute: "budgets", before: undefined, after: { "1M": { max_limit: 5 } } },
    { attribute: "is_active", before: undefined, after: true },
  ]);
});

test("an update is what the gateway has and what is wanted; what it leaves alone is not there", () => {
  const wire = {
    description: "old",
    tags: ["b", "a"],
    is_active: false,
    auto_rotation_interval: 30 * 86_400e9,
    budgets: [{ id: "x", max_limit: 5, reset_duration: "1M", current_usage: 3 }],
    provider_configs: [
      {
        provider_name: "openai",
        all_models_allowed: false,
        allowed_models: ["m"],
        key_ids: ["k"],
        weight: 1,
      },
    ],
  };
  const desired = spec({
    description: "new",
    tags: ["a", "b"],
    auto_rotation_interval: "12h",
    budgets: { "1M": { max_limit: 8 } },
    provider_configs: { openai: { all_models_allowed: true } },
  });
  expect(changes(undefined, desired, wire)).toEqual([
    { attribute: "description", before: "old", after: "new" },
    { attribute: "auto_rotation_interval", before: "30d", after: "12h" },
    {
      attribute: "provider_configs",
      before: { openai: { all_models_allowed: false, allowed_models: ["m"] } },
      after: { openai: { all_models_allowed: true } },
    },
    { attribute: "budgets", before: { "1M": { max_limit: 5 } }, after: { "1M": { max_limit: 8 } } },
    { attribute: "is_active", before: false, after: true },
  ]);
});

test("what is cleared is absent after, or its default", () => {
  const prior = spec({ description: "old", tags: ["a"], calendar_aligned: true, rate_limit: rate() });
  const wire = { description: "old", tags: ["a"], calendar_aligned: true, rate_limit: rate() };
  expect(changes(prior, spec({}), wire)).toEqual([
    { attribute: "description", before: "old", after: undefined },
    { attribute: "tags", before: ["a"], after: undefined },
    { attribute: "calendar_aligned", before: true, after: false },
    { attribute: "rate_limit", before: rate(), after: undefined },
  ]);
});

test("of a clone only what it sets is known", () => {
  expect(changes(undefined, spec({ clone_from: "3", tags: ["a"], is_active: false }), undefined)).toEqual([
    { attribute: "name", before: undefined, after: "Engineering" },
    { attribute: "tags", before: undefined, after: ["a"] },
    { attribute: "is_active", before: undefined, after: false },
  ]);
});

test("where the gateway folds the older MCP lists, the change is one of the newer list", () => {
  const prior = spec({ mcp_servers: ["github"] });
  const wire = { mcp_configs: [{ mcp_client_id: "github", tools_to_execute: ["*"] }] };
  expect(changes(prior, spec({ mcp_servers: ["github", "docs"] }), wire)).toEqual([
    {
      attribute: "mcp_configs",
      before: { github: { tools_to_execute: ["*"] } },
      after: { github: { tools_to_execute: ["*"] }, docs: { tools_to_execute: ["*"] } },
    },
  ]);
});

function rate(): NonNullable<AccessProfileSpec["rate_limit"]> {
  return { token_max_limit: 5, token_reset_duration: "1d" };
}
