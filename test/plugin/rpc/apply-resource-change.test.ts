import { withSample, KEPT } from "../served-sample";
import { UNKNOWN } from "../../../src/plugin/index";
import { type Plain } from "../conversation";

const planned = { name: "one", kind: "plain" };

test("create: the state that was reached, with its private bytes", () =>
  withSample(async ({ thing, shelf }) => {
    expect(await thing.apply({ planned, private: "planned" })).toEqual({
      state: { ...KEPT, id: "1", name: "one", revision: 1 },
      private: "created",
      diagnostics: [],
      identity: { shelf: "first", id: "1" },
    });
    expect(shelf.get("1")).toMatchObject({ name: "one" });
  }));

test("update: the state that was reached; private bytes that are not answered are kept", () =>
  withSample(async ({ thing }) => {
    expect(await thing.apply({ prior: KEPT, planned: { ...KEPT, name: "other" }, private: "bytes" })).toEqual(
      {
        state: { ...KEPT, name: "other", revision: 4 },
        private: "bytes",
        diagnostics: [],
        identity: { shelf: "first", id: "7" },
      },
    );
  }));

test("delete: nothing is left", () =>
  withSample(async ({ thing, shelf }) => {
    shelf.put("7", KEPT);
    expect(await thing.apply({ prior: KEPT, planned: null })).toMatchObject({ state: null, diagnostics: [] });
    expect(shelf.get("7")).toBeUndefined();
  }));

const threw = { severity: "error", summary: "Unexpected error in the provider" };

test.each<[string, { prior?: Plain; planned: Plain }, object | null, object]>([
  [
    "a create that fails half-way answers what it made",
    { planned: { ...planned, name: "fail" } },
    { id: "1", name: "fail" },
    { summary: "Half done" },
  ],
  ["a create that throws has made nothing", { planned: { ...planned, name: "throw" } }, null, threw],
  [
    "an update that fails half-way answers what it reached",
    { prior: KEPT, planned: { ...KEPT, name: "fail", amount: 5 } },
    { ...KEPT, name: "fail" },
    { summary: "Half done", path: "name" },
  ],
  [
    "an update that throws keeps the prior state",
    { prior: KEPT, planned: { ...KEPT, name: "throw" } },
    KEPT,
    threw,
  ],
  [
    "a delete that fails keeps the prior state",
    { prior: { ...KEPT, name: "sticky" }, planned: null },
    { ...KEPT, name: "sticky" },
    { summary: "Stuck" },
  ],
  [
    "a delete that throws keeps the prior state",
    { prior: { ...KEPT, name: "throw" }, planned: null },
    { ...KEPT, name: "throw" },
    threw,
  ],
  [
    "a success without a state is an error of the provider",
    { planned: { ...planned, name: "nothing" } },
    null,
    { summary: "No state after apply" },
  ],
  [
    "a value left unknown is an error that names it, and the rest is kept",
    { planned: { ...planned, name: "unknown" } },
    { id: "1", revision: null },
    { summary: "Unknown value after apply", path: "revision" },
  ],
])("%s", (_name, change, state, diagnostic) =>
  withSample(async ({ thing }) => {
    const answer = await thing.apply({ ...change, private: "bytes" });
    if (state === null) expect(answer.state).toBeNull();
    else expect(answer.state).toMatchObject(state);
    expect(answer.diagnostics).toMatchObject([diagnostic]);
    expect(answer.private).not.toBe("");
  }),
);

test("without a client the prior state stays", () =>
  withSample(
    async ({ thing }) => {
      expect(await thing.apply({ prior: KEPT, planned: { ...KEPT, name: "other" } })).toMatchObject({
        state: KEPT,
        diagnostics: [{ summary: "The provider is not configured yet" }],
      });
    },
    { configured: false },
  ));

test("an object that an apply left as it was keeps its identity, one that was never made has none", () =>
  withSample(async ({ thing }) => {
    const identity = { shelf: "first", id: "7" };
    const planned = { ...KEPT, name: "throw" };
    expect(await thing.apply({ prior: KEPT, planned, identity })).toMatchObject({ state: KEPT, identity });
    expect(await thing.apply({ planned, identity: { shelf: "first", id: UNKNOWN } })).toMatchObject({
      state: null,
      identity: null,
    });
  }));
