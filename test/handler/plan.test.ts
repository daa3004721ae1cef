// The diff as a table: what was, what is wanted and what is live, to the operations in between.
import { type AccessProfileDocument, describeOperation, type Operation, plan } from "../../src/handler";
import { wireProfile } from "../api/profiles";
import { spec } from "./specs";

type Document = Partial<AccessProfileDocument>;
const A = { name: "Engineering" };

describe("a profile that is not there is brought into being", () => {
  it.each<[string, Document | undefined, Document, Operation[]]>([
    ["a plain one", undefined, {}, [{ kind: "create", body: A }, { kind: "activate" }]],
    [
      "an inactive one",
      undefined,
      { is_active: false },
      [{ kind: "create", body: A }, { kind: "deactivate" }],
    ],
    [
      "with what is set, and nothing else",
      undefined,
      { tags: [], description: "" },
      [{ kind: "create", body: { ...A, tags: [], description: "" } }, { kind: "activate" }],
    ],
    [
      "one that is gone, whatever it was",
      { tags: ["a"] },
      {},
      [{ kind: "create", body: A }, { kind: "activate" }],
    ],
    [
      "a plain clone",
      undefined,
      { clone_from: "3" },
      [{ kind: "clone", source: 3, body: A }, { kind: "activate" }],
    ],
    [
      "a clone with a text",
      undefined,
      { clone_from: "3", description: "d" },
      [{ kind: "clone", source: 3, body: { ...A, description: "d" } }, { kind: "activate" }],
    ],
    [
      "a clone with settings of its own: clone, then one update",
      undefined,
      { clone_from: "3", tags: ["a"], budgets: { "1M": { max_limit: 5 } }, is_active: false },
      [
        { kind: "clone", source: 3, body: A },
        { kind: "update", patch: { tags: ["a"], budgets: [{ max_limit: 5, reset_duration: "1M" }] } },
        { kind: "deactivate" },
      ],
    ],
    [
      "a clone without the text of its source",
      undefined,
      { clone_from: "3", description: "" },
      [
        { kind: "clone", source: 3, body: A },
        { kind: "update", patch: { description: "" } },
        { kind: "activate" },
      ],
    ],
  ])("%s", (_name, prior, desired, operations) => {
    expect(plan(prior && spec(prior), spec(desired), undefined)).toEqual(operations);
  });
});

describe("a live profile is brought to what is wanted", () => {
  it.each<[string, Document | undefined, Document, Record<string, unknown>, Operation[]]>([
    ["nothing to do", {}, {}, {}, []],
    ["nothing known, nothing to do", undefined, {}, {}, []],
    [
      "one update with only what changed",
      { tags: ["a"] },
      { tags: ["b"] },
      { tags: ["a"], description: "d" },
      [{ kind: "update", patch: { tags: ["b"] } }],
    ],
    ["activate", { is_active: false }, {}, { is_active: false }, [{ kind: "activate" }]],
    ["deactivate", {}, { is_active: false }, {}, [{ kind: "deactivate" }]],
    ["an activity that is there already", {}, { is_active: false }, { is_active: false }, []],
    [
      "an update, then the activity",
      {},
      { name: "B", is_active: false },
      {},
      [{ kind: "update", patch: { name: "B" } }, { kind: "deactivate" }],
    ],
    [
      "what was managed and is unset goes",
      { tags: ["a"] },
      {},
      { tags: ["a"] },
      [{ kind: "update", patch: { tags: [] } }],
    ],
    ["what never was managed stays", {}, {}, { tags: ["a"] }, []],
    [
      "a clone keeps what it was cloned with",
      { clone_from: "3", tags: ["a"] },
      { clone_from: "3" },
      { tags: ["a"] },
      [],
    ],
    [
      "a clone is not cloned again",
      { clone_from: "3" },
      { clone_from: "3", tags: ["b"] },
      {},
      [{ kind: "update", patch: { tags: ["b"] } }],
    ],
    ["policies are nothing to send", {}, { deletion_policy: "delete", adoption_policy: "any" }, {}, []],
  ])("%s", (_name, prior, desired, live, operations) => {
    expect(plan(prior && spec(prior), spec(desired), wireProfile(live))).toEqual(operations);
  });
});

describe("a profile that is no longer wanted is retired by its policy", () => {
  const on = wireProfile();
  const off = wireProfile({ is_active: false });
  it.each<[string, Document | undefined, typeof on | undefined, Operation[]]>([
    ["deactivate", { deletion_policy: "deactivate" }, on, [{ kind: "deactivate" }]],
    ["deactivate one that is off", { deletion_policy: "deactivate" }, off, []],
    ["deactivate is the default", {}, on, [{ kind: "deactivate" }]],
    ["also when nothing is known", undefined, on, [{ kind: "deactivate" }]],
    ["delete", { deletion_policy: "delete" }, on, [{ kind: "delete" }]],
    ["delete one that is off", { deletion_policy: "delete" }, off, [{ kind: "delete" }]],
    ["abandon", { deletion_policy: "abandon" }, on, []],
    ["gone already", { deletion_policy: "delete" }, undefined, []],
  ])("%s", (_name, prior, live, operations) => {
    expect(plan(prior && spec(prior), undefined, live)).toEqual(operations);
  });
});

describe("an operation in one line", () => {
  it.each<[Operation, string]>([
    [{ kind: "create", body: { name: 'A "B"' } }, 'create "A \\"B\\""'],
    [{ kind: "clone", source: 3, body: { name: "B" } }, 'clone profile 3 as "B"'],
    [
      { kind: "update", patch: { tags: ["a"], rate_limit: null, budgets: [] } },
      "update tags, rate_limit (cleared), budgets (cleared)",
    ],
    [{ kind: "activate" }, "activate"],
    [{ kind: "deactivate" }, "deactivate"],
    [{ kind: "delete" }, "delete"],
  ])("%j", (operation, text) => {
    expect(describeOperation(operation)).toBe(text);
  });
});
