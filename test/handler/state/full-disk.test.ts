// A disk that is full from one of the writes of a run on: the run says so, and once there is space, the same run again settles
// everything, with the default policies.

import { reconcile, retire, type RunContext, StateError } from "../../../src/handler/state";
import { type AccessProfileDocument } from "../../../src/handler";
import { bench, closeBenches } from "../gateways";
import { spec } from "../specs";
import { contextOf, freshStates, removeStates } from "./states";

afterEach(async () => {
  await closeBenches();
  await removeStates();
});

/** The context with a state directory that takes so many more writes. */
function withSpaceFor(writes: number, context: RunContext): RunContext {
  let left = writes;
  const states: RunContext["states"] = {
    ...context.states,
    async write(state) {
      if ((left -= 1) < 0)
        throw new StateError("the state file cannot be written: ENOSPC: no space left on device");
      await context.states.write(state);
    },
  };
  return { ...context, states };
}

const ours: Partial<AccessProfileDocument> = { tags: ["ours"] };

describe.each<[string, Partial<AccessProfileDocument>, Partial<AccessProfileDocument> | undefined]>([
  ["a creation", ours, undefined],
  ["a clone", { ...ours, clone_from: "1" }, undefined],
  ["an update", ours, { tags: ["before"] }],
])("%s", (_what, wanted, before) => {
  test.each([0, 1, 2, 3, 4])("that may write %i times", async (writes) => {
    const at = await bench();
    const source = await at.client.create({ name: "Source" });
    const context = contextOf(at, freshStates());
    if (before !== undefined) await reconcile(context, spec(before));

    const first = await reconcile(withSpaceFor(writes, context), spec(wanted)).catch((error: unknown) => ({
      error,
    }));
    const second = await reconcile(context, spec(wanted));
    expect(second.error).toBeUndefined();
    const { access_profiles: all } = await at.client.list({ limit: 100, offset: 0 });
    expect(all.map(({ id, name }) => [id, name])).toEqual([
      [source.id, "Source"],
      [source.id + 1, "Engineering"],
    ]);
    expect(all[1]).toMatchObject({ tags: ["ours"], is_active: true });
    if (writes === 0 || first.error !== undefined) expect(String(first.error)).toContain("ENOSPC");
    at.forget();
    expect((await reconcile(context, spec(wanted))).performed).toEqual([]);
    expect((await retire(context, undefined)).error).toBeUndefined();
  });
});
