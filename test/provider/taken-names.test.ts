// Names that turn out taken are told together: by the first call that met one, once the others are through.

import { Diagnostics } from "../../src/plugin";
import {
  createTakenNames as createWith,
  importAdvice,
  type SeenByPlans,
  type TakenName,
  tellTakenNames,
} from "../../src/provider/taken-names";

const never = new AbortController().signal;

/** The names of a run after plans that have seen these. */
function createTakenNames(seen: readonly TakenName[] = [], kept: TakenName[] = []) {
  const plans: SeenByPlans = { earlier: async () => seen, keep: async (taken) => void kept.push(taken) };
  return createWith(plans);
}

/** A call that ends when it is told to. */
function held(): { readonly call: () => Promise<void>; end(): void } {
  let end = (): void => undefined;
  const ended = new Promise<void>((resolve) => (end = resolve));
  return { call: () => ended, end: () => end() };
}

test("the first call waits for all others, and is given the names of all of them", async () => {
  const names = createTakenNames();
  const slow = held();
  const other = names.during(slow.call);
  const first = names.during(() => names.gather("apply", { name: "B", id: 2 }, never));
  const second = await names.during(() => names.gather("apply", { name: "A", id: 1 }, never));
  expect(second).toEqual({ toldWith: "B" });
  const late = names.during(() => names.gather("apply", { name: "C", id: 3 }, never));
  slow.end();
  await other;
  expect(await late).toEqual({ toldWith: "B" });
  expect(await first).toEqual({
    names: [
      { name: "A", id: 1 },
      { name: "B", id: 2 },
      { name: "C", id: 3 },
    ],
  });
});

test("who comes after that tells its own", async () => {
  const names = createTakenNames();
  const gather = (name: string, id: number) => names.during(() => names.gather("apply", { name, id }, never));
  expect(await gather("A", 1)).toEqual({ names: [{ name: "A", id: 1 }] });
  expect(await gather("B", 2)).toEqual({ names: [{ name: "B", id: 2 }] });
});

test("one after the other: an apply tells all that the plan has seen with the first one, and refers to it", async () => {
  const kept: TakenName[] = [];
  const planned = createTakenNames([], kept);
  const [a, b, c] = [
    { name: "A", id: 1 },
    { name: "B", id: 2 },
    { name: "C", id: 3 },
  ];
  for (const each of [b, a]) await planned.during(() => planned.gather("plan", each, never));
  expect(kept).toEqual([b, a]);

  const applied = createTakenNames(kept, kept);
  const gather = (each: TakenName) => applied.during(() => applied.gather("apply", each, never));
  expect(await gather(b)).toEqual({ names: [a, b] });
  expect(await gather(a)).toEqual({ toldWith: "B" });
  // Taken since the plan.
  expect(await gather(c)).toEqual({ names: [c] });
  // The plan that core makes again in the apply tells its own.
  expect(await applied.during(() => applied.gather("plan", a, never))).toEqual({ names: [a, b] });
  expect(kept).toEqual([b, a, a]);
});

test("an apply waits for a plan that waits, because the apply of that one is still to come", async () => {
  const names = createTakenNames();
  const planned = names.during(() => names.gather("plan", { name: "A", id: 1 }, never));
  const applied = names.during(() => names.gather("apply", { name: "B", id: 2 }, never));
  expect(await planned).toEqual({ names: [{ name: "A", id: 1 }] });
  expect(await names.during(() => names.gather("apply", { name: "A", id: 1 }, never))).toEqual({
    toldWith: "B",
  });
  expect(await applied).toEqual({
    names: [
      { name: "A", id: 1 },
      { name: "B", id: 2 },
    ],
  });
});

test("an interrupted call tells at once what there is", async () => {
  const names = createTakenNames();
  const slow = held();
  const other = names.during(slow.call);
  expect(await names.during(() => names.gather("apply", { name: "A", id: 1 }, AbortSignal.abort()))).toEqual({
    names: [{ name: "A", id: 1 }],
  });
  slow.end();
  await other;
});

test("one name has its import block beside it; several have one diagnostic with all of them", () => {
  const [a, b] = [
    { name: "A", id: 1 },
    { name: 'B "2"', id: 2 },
  ];
  const diagnostics = new Diagnostics();
  expect(importAdvice(a, { names: [a] })).toContain('  import {\n    to = ADDRESS\n    id = "1"\n  }');
  tellTakenNames("error", { names: [a] }, diagnostics);
  tellTakenNames("error", { toldWith: "A" }, diagnostics);
  expect(diagnostics.entries).toEqual([]);

  expect(importAdvice(b, { toldWith: "A" })).toBe(
    'The import blocks of all names that are taken are listed together, at the resource with the name "A".',
  );
  tellTakenNames("error", { names: [a, b] }, diagnostics);
  expect(diagnostics.entries).toEqual([
    { severity: "error", summary: "2 access profile names are taken", detail: expect.any(String) },
  ]);
  const detail = diagnostics.entries[0]?.detail;
  expect(detail).toContain(
    '  import {\n    to = ADDRESS # the resource with the name "A"\n    id = "1"\n  }',
  );
  expect(detail).toContain('    to = ADDRESS # the resource with the name "B \\"2\\""\n    id = "2"\n');
});
