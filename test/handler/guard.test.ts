// The guard between plan and apply: what counts as a change by someone else.
import { type AccessProfileDocument, changedAttributes, HandlerError } from "../../src/handler/internal";
import { assertUnchanged } from "../../src/handler/guard";
import { wireProfile } from "../api/profiles";
import { messageOf } from "../../src/api/thrown";
import { spec } from "./specs";

type Document = Partial<AccessProfileDocument>;
const openai = (members: object): Record<string, unknown> => ({
  provider_configs: [{ provider_name: "openai", ...members }],
});

describe("what someone else changed is named", () => {
  it.each<[string, Document, Document, Record<string, unknown>, string[]]>([
    ["nothing", { tags: ["a"] }, { tags: ["b"] }, { tags: ["a"] }, []],
    ["the order of a set", { tags: ["a", "b"] }, {}, { tags: ["b", "a"] }, []],
    ["a value that is to change too", { tags: ["a"] }, { tags: ["b"] }, { tags: ["c"] }, ["tags"]],
    ["the very value that is wanted", { tags: ["a"] }, { tags: ["b"] }, { tags: ["b"] }, ["tags"]],
    [
      "a value that is to stay",
      { description: "d" },
      { description: "d" },
      { description: "e" },
      ["description"],
    ],
    ["a value that was removed", { description: "d" }, { description: "d" }, {}, ["description"]],
    ["a value that was added", {}, {}, { tags: ["a"] }, ["tags"]],
    [
      "several",
      {},
      {},
      { name: "B", tags: ["a"], calendar_aligned: true },
      ["name", "tags", "calendar_aligned"],
    ],
    ["the activity", {}, {}, { is_active: false }, ["is_active"]],
    ["a provider more", {}, {}, openai({}), ["provider_configs"]],
    [
      "the rate limit",
      { rate_limit: { token_max_limit: 1, token_reset_duration: "1h" } },
      {},
      {},
      ["rate_limit"],
    ],
    ["the clearing of an empty set", { tags: [] }, {}, {}, []],
    ["alignment, absent or false", {}, { calendar_aligned: true }, { calendar_aligned: false }, []],
    [
      "the spelling of an interval",
      { auto_rotation_interval: "24h" },
      {},
      { auto_rotation_interval: 86_400_000_000_000 },
      [],
    ],
    ["usage, version and time", {}, {}, { version: 99, updated_at: "x", user_count: 3 }, []],
  ])("%s", (_name, prior, desired, live, changed) => {
    expect(changedAttributes(spec(prior), spec(desired), wireProfile(live))).toEqual(changed);
  });
});

describe("what is left to the gateway may change", () => {
  const entry = (members: object): Document => ({ provider_configs: { openai: members } });
  it.each<[string, Document, Document, Record<string, unknown>, string[]]>([
    ["all providers, unset", { allow_all_providers: true }, {}, { allow_all_providers: false }, []],
    [
      "all providers, set",
      { allow_all_providers: true },
      { allow_all_providers: true },
      { allow_all_providers: false },
      ["allow_all_providers"],
    ],
    [
      "product fields, unset",
      entry({ key_ids: ["a"], weight: 1 }),
      entry({}),
      openai({ key_ids: ["b"] }),
      [],
    ],
    [
      "product fields, set",
      entry({ key_ids: ["a"] }),
      entry({ key_ids: ["a"] }),
      openai({ key_ids: ["b"] }),
      ["provider_configs"],
    ],
    ["what a clone does not set", { clone_from: "3", tags: ["a"] }, { clone_from: "3" }, { tags: ["b"] }, []],
    [
      "what a clone sets",
      { clone_from: "3", tags: ["a"] },
      { clone_from: "3", tags: ["a"] },
      { tags: ["b"] },
      ["tags"],
    ],
  ])("%s", (_name, prior, desired, live, changed) => {
    expect(changedAttributes(spec(prior), spec(desired), wireProfile(live))).toEqual(changed);
  });
});

it.each([
  [3, "planned from version 3, live is version 5"],
  [undefined, "planned from version unknown, live is version 5"],
])("stops with both versions and the fields (planned from %s)", (version, versions) => {
  const live = wireProfile({ version: 5, tags: ["x"], description: "y" });
  let caught: unknown;
  try {
    assertUnchanged(spec(), version, spec(), live);
  } catch (error) {
    caught = error;
  }
  expect(caught).toBeInstanceOf(HandlerError);
  expect(caught).toMatchObject({ code: "changed_since_plan", path: ["description"] });
  expect(messageOf(caught)).toBe(
    `profile 7 was changed after the plan was made, in description, tags (${versions}); nothing was changed`,
  );
});
