// Destroying over the wire, by deletion policy, also when the gateway does not allow it.

import { type Plain } from "../plugin/conversation";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;

beforeEach(async () => {
  scene = await setProviderScene();
});
afterEach(() => scene.dispose());

/** Creates a profile with a policy and returns its state. */
async function created(deletion_policy: string): Promise<Plain> {
  const config = { name: "Engineering", deletion_policy };
  const planned = await scene.profile.plan({ config });
  const { state } = await scene.profile.apply({ config, planned: planned.state });
  scene.changes();
  return state;
}

test.each([
  ["deactivate", ["PUT /1/deactivate"], [{ name: "Engineering", is_active: false }]],
  ["delete", ["DELETE /1"], []],
  ["abandon", [], [{ name: "Engineering", is_active: true }]],
])("deletion_policy %s: %j", async (policy, calls, left) => {
  const prior = await created(policy);
  expect(await scene.profile.apply({ prior, planned: null })).toMatchObject({ state: null, diagnostics: [] });
  expect(scene.changes().map(({ call }) => call)).toEqual(calls);
  expect((await scene.hand.list({ limit: 10, offset: 0 })).access_profiles).toMatchObject(left);
});

test("a profile that is held keeps its state, and the error says by how many and what to do", async () => {
  const prior = await created("delete");
  await fetch(`${scene.gateway.url}/dev/access-profiles/1/users/ann`, {
    method: "PUT",
    headers: { authorization: "Bearer bfst-provider-tests" },
  });
  const { state, diagnostics } = await scene.profile.apply({ prior, planned: null });
  expect(state).toEqual(prior);
  expect(diagnostics).toEqual([
    expect.objectContaining({
      severity: "error",
      path: "deletion_policy",
      detail: expect.stringMatching(/1 user\(s\) hold a copy of it.*deletion_policy = "deactivate"/),
    }),
  ]);
});

test.each(["abc", "0", "1.5", "9007199254740993"])(
  "a state with the id %j, which no profile has, is refused: its profile is not called gone",
  async (id) => {
    const prior = { ...(await created("deactivate")), id };
    const { state, diagnostics } = await scene.profile.read(prior);
    expect(state).toEqual(prior);
    expect(diagnostics).toEqual([
      expect.objectContaining({ severity: "error", path: "id", summary: "State has no usable id" }),
    ]);
  },
);
