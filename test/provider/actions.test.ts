// The actions on a profile: what the plan says, what is sent, what is told while it goes on.

import { bifrostProvider } from "../../src/provider";
import { UNKNOWN } from "../../src/plugin";
import { aboutAction } from "../plugin/conversation";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;

const action = (name: string) =>
  aboutAction(scene.served.client, bifrostProvider, `bifrost_access_profile_${name}`);

beforeEach(async () => {
  scene = await setProviderScene();
  await scene.hand.create({ name: "Engineering", budgets: [{ max_limit: 5, reset_duration: "1M" }] });
  scene.changes();
});
afterEach(() => scene.dispose());

const sent = () => scene.changes().map(({ call }) => call);

test("activate and deactivate change what is not so yet, and say so", async () => {
  expect(await action("activate").invoke({ profile_id: "1" })).toEqual({
    progress: [
      'Activating profile 1 ("Engineering")',
      expect.stringMatching(/^profile 1 \("Engineering"\) is active now, at version \d+$/),
    ],
    completed: [[]],
  });
  expect(await action("activate").invoke({ profile_id: "1" })).toEqual({
    progress: ['profile 1 ("Engineering") is active already'],
    completed: [[]],
  });
  await action("deactivate").invoke({ profile_id: "1" });
  expect(sent()).toEqual(["PUT /1/activate", "PUT /1/deactivate"]);
  expect((await scene.hand.get(1)).access_profile.is_active).toBe(false);
});

test("clone creates a profile under a free name, and refuses one that is taken, in the plan and when it runs", async () => {
  const clone = action("clone");
  const config = { profile_id: "1", name: "Contractors", description: "from outside" };
  expect(await clone.plan(config)).toEqual([]);
  expect(await clone.invoke(config)).toEqual({
    progress: ['Cloning profile 1 ("Engineering") as "Contractors"', 'Created profile 2 ("Contractors")'],
    completed: [[]],
  });
  expect((await scene.hand.get(2)).access_profile).toMatchObject({
    description: "from outside",
    budgets: [{ max_limit: 5 }],
  });
  const taken = "Access profile name is already taken";
  expect(await clone.plan(config)).toMatchObject([{ severity: "warning", summary: taken, path: "name" }]);
  expect(await clone.invoke(config)).toMatchObject({
    progress: [],
    completed: [[{ severity: "error", summary: taken, path: "name" }]],
  });
  expect(sent()).toEqual(["POST /1/clone"]);
});

describe("propagate", () => {
  const config = { profile_id: "1", fields: ["budgets"] };

  beforeEach(async () => {
    const answer = await fetch(`${scene.gateway.url}/dev/access-profiles/1/users/ann`, {
      method: "PUT",
      headers: { authorization: "Bearer bfst-provider-tests" },
    });
    expect(answer.ok).toBe(true);
    scene.changes();
  });

  test("the plan counts who is reached, and the action tells it", async () => {
    expect(await action("propagate").plan(config)).toMatchObject([
      { severity: "warning", detail: expect.stringContaining("to 1 user(s)") },
    ]);
    expect(scene.changes()).toMatchObject([{ body: { dry_run: true } }]);
    expect(await action("propagate").invoke(config)).toEqual({
      progress: [
        "Propagating budgets of profile 1 to 1 user(s)",
        "Propagated budgets of profile 1 to 1 user(s)",
      ],
      completed: [[]],
    });
    expect(scene.changes().map(({ body }) => body)).toEqual([
      { fields: ["budgets"], dry_run: true },
      { fields: ["budgets"] },
    ]);
  });

  test("a dry run changes nothing", async () => {
    expect(await action("propagate").invoke({ ...config, dry_run: true })).toEqual({
      progress: ["Would propagate budgets of profile 1 to 1 user(s)"],
      completed: [[]],
    });
    expect(scene.changes()).toMatchObject([{ body: { dry_run: true } }]);
  });
});

test.each([
  ["activate", {}],
  ["deactivate", {}],
  ["clone", { name: "Copy" }],
  ["propagate", { fields: ["budgets"] }],
])(
  "%s of a profile that is not there is a warning in the plan and an error when it runs",
  async (name, more) => {
    const config = { profile_id: "99", ...more };
    expect(await action(name).plan(config)).toMatchObject([
      { severity: "warning", summary: "Access profile not found", path: "profile_id" },
    ]);
    const { completed } = await action(name).invoke(config);
    expect(completed).toMatchObject([[{ severity: "error" }]]);
    expect(sent().filter((call) => !call.endsWith("/propagate"))).toEqual([]);
  },
);

test.each([
  ["activate", { profile_id: "twelve" }, "profile_id"],
  ["clone", { profile_id: "1", name: " x" }, "name"],
  ["propagate", { profile_id: "1", fields: [] }, "fields"],
])("%s refuses an invalid configuration, also when it runs", async (name, config, path) => {
  const fault = { severity: "error", path };
  expect(await action(name).validate(config)).toMatchObject([fault]);
  expect(await action(name).invoke(config)).toMatchObject({ progress: [], completed: [[fault]] });
  expect(sent()).toEqual([]);
});

test("what is not known yet is planned without a look", async () => {
  expect(await action("activate").plan({ profile_id: UNKNOWN })).toEqual([]);
});
