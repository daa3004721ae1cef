// What a plan says of what it will meet on the gateway: holders that forbid a deletion, a profile that has the name already.

import { type AccessProfileClient, createClient } from "../../src/handler";
import { type Plain, type Said } from "../plugin/conversation";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;
let hand: AccessProfileClient;

beforeEach(async () => {
  scene = await setProviderScene();
  hand = createClient({ endpoint: scene.gateway.url, apiKey: "bfst-provider-tests" });
  const { id } = await hand.create({ name: "Resting", tags: ["old"] });
  await hand.activate(id);
  await hand.deactivate(id);
  await hand.activate((await hand.create({ name: "Active" })).id);
  await hand.create({ name: "Newborn" });
});
afterEach(async () => {
  await hand.close();
  await scene.dispose();
});

const state = (attributes: object = {}): NonNullable<Plain> => ({
  id: "2",
  name: "Active",
  is_active: true,
  calendar_aligned: false,
  deletion_policy: "deactivate",
  adoption_policy: "retired",
  version: 2,
  created_at: "2026-01-01T00:00:00Z",
  ...attributes,
});

const warnings = async (request: { config: Plain; prior?: Plain }): Promise<Said[]> =>
  (await scene.profile.plan(request)).diagnostics;

const hold = async (users: number): Promise<void> => {
  for (let user = 1; user <= users; user += 1)
    await fetch(`${scene.gateway.url}/dev/access-profiles/2/users/u${user}`, {
      method: "PUT",
      headers: { authorization: "Bearer bfst-provider-tests" },
    });
};

describe("users hold the profile", () => {
  const kept = { name: "Active", deletion_policy: "delete" };
  test.each<[string, Plain, object, string[]]>([
    [
      "a destroy that deletes warns with their number",
      null,
      { deletion_policy: "delete" },
      ["refuse to delete it"],
    ],
    ["a destroy that deactivates is fine", null, {}, []],
    ["a destroy that abandons is fine", null, { deletion_policy: "abandon" }, []],
    ["the policy alone warns when it becomes delete", kept, {}, ["a destroy would fail"]],
    [
      "a policy that was delete before does not warn again",
      { ...kept, description: "new" },
      { deletion_policy: "delete" },
      [],
    ],
    [
      "a replacement that deletes warns too",
      { ...kept, clone_from: "1" },
      { deletion_policy: "delete" },
      ["refuse to delete it"],
    ],
  ])("%s", async (_what, config, prior, expected) => {
    await hold(3);
    const said = await warnings({ config, prior: state(prior) });
    expect(said).toEqual(
      expected.map((text) => ({
        severity: "warning",
        summary: "Access profile is in use",
        detail: expect.stringMatching(new RegExp(`^3 user\\(s\\) hold a copy of profile 2, .*${text}`)),
        path: "deletion_policy",
      })),
    );
  });

  test("nobody does: a destroy that deletes says nothing", async () => {
    expect(await warnings({ config: null, prior: state({ deletion_policy: "delete" }) })).toEqual([]);
  });
});

describe("a creation whose name is taken", () => {
  const [takenOver, taken] = [
    "Existing access profile will be adopted",
    "Access profile name is already taken",
  ];
  test.each<[string, string, string | undefined, string | undefined, string]>([
    ["a deactivated profile", "Resting", undefined, takenOver, "inactive profile 1, at version 3"],
    [
      "a deactivated profile, all of whose changes are shown",
      "Resting",
      undefined,
      takenOver,
      '- tags = ["old"]',
    ],
    ["an active profile", "Active", undefined, taken, "active profile 2; it is active, and"],
    ["a deactivated profile", "Resting", "never", taken, "terraform import ADDRESS 1"],
    ["an active profile", "Active", "any", takenOver, "active profile 2, at version 2"],
    ["a newborn", "Newborn", undefined, taken, "its audit log shows no deactivation"],
    ["nobody", "Free", undefined, undefined, ""],
    ["a profile in another case", "ACTIVE", undefined, undefined, ""],
  ])("by %s (%s), policy %s", async (_holder, name, adoption_policy, summary, text) => {
    const said = await warnings({ config: { name, ...(adoption_policy && { adoption_policy }) } });
    const expected = [{ severity: "warning", summary, detail: expect.stringContaining(text), path: "name" }];
    // The adoption of a deactivated profile activates it.
    const widened = { severity: "warning", summary: "Access is widened", path: "is_active" };
    if (summary === takenOver && name === "Resting")
      expect(said).toEqual([...expected, expect.objectContaining(widened)]);
    else expect(said).toEqual(summary === undefined ? [] : expected);
  });
});

test("a gateway that does not answer fails no plan and warns of nothing", async () => {
  await scene.gateway.close();
  expect(await warnings({ config: { name: "Active" } })).toEqual([]);
  expect(await warnings({ config: null, prior: state({ deletion_policy: "delete" }) })).toEqual([]);
});
