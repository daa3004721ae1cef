import { UNKNOWN } from "../../../src/plugin/index";
import { KEPT, withSample } from "../served-sample";

test("create: configured values, defaults, and unknown for what the shelf will give", () =>
  withSample(async ({ thing }) => {
    const config = { name: "one", amount: "9007199254740993", parts: { wheel: { size: UNKNOWN } } };
    expect(await thing.plan({ config })).toEqual({
      state: {
        ...KEPT,
        id: UNKNOWN,
        name: "one",
        amount: "9007199254740993",
        revision: UNKNOWN,
        parts: { wheel: { size: UNKNOWN, serial: UNKNOWN, colour: "grey" } },
      },
      private: "planned",
      requiresReplace: [],
      diagnostics: [],
      identity: null,
    });
  }));

test("no change: the plan is the prior state and the private bytes are kept", () =>
  withSample(async ({ thing }) => {
    expect(await thing.plan({ config: { name: "seven" }, prior: KEPT, private: "bytes" })).toEqual({
      state: KEPT,
      private: "bytes",
      requiresReplace: [],
      diagnostics: [],
      identity: { shelf: "first", id: "7" },
    });
  }));

test("update: the resource's own plan has the last word on what is computed", () =>
  withSample(async ({ thing }) => {
    expect(await thing.plan({ config: { name: "other" }, prior: KEPT })).toMatchObject({
      state: { ...KEPT, name: "other", revision: UNKNOWN },
      requiresReplace: [],
    });
  }));

test("a change of what the schema marks is a replacement", () =>
  withSample(async ({ thing }) => {
    const { requiresReplace } = await thing.plan({ config: { name: "seven", kind: "fancy" }, prior: KEPT });
    expect(requiresReplace).toEqual(["kind"]);
  }));

test("destroy: the plan is nothing, and the resource is asked", () =>
  withSample(async ({ thing }) => {
    expect(await thing.plan({ config: null, prior: KEPT })).toEqual({
      state: null,
      private: "planned",
      requiresReplace: [],
      diagnostics: [],
      identity: { shelf: "first", id: "7" },
    });
  }));

test("planning twice gives the same plan", () =>
  withSample(async ({ thing }) => {
    const request = { config: { name: "other", tags: ["b", UNKNOWN, "a"] }, prior: KEPT };
    expect(await thing.plan(request)).toEqual(await thing.plan(request));
  }));
