// Admission: the bound on requests at once and the shared cool-down.
import { createGate, type Gate, sleep } from "../../src/api/gate";

const never = new AbortController().signal;

/** Lets everything that can go on do so. */
const settle = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

/** Callers in the order in which they got in; the first `limit` are under way at once. */
function queue(gate: Gate, names: readonly string[], signals: Record<string, AbortSignal> = {}) {
  const entered: string[] = [];
  const refused: string[] = [];
  const leave = new Map<string, () => void>();
  for (const name of names)
    void gate.enter(signals[name] ?? never).then(
      (free) => {
        entered.push(name);
        leave.set(name, free);
      },
      () => refused.push(name),
    );
  return { entered, refused, leave: (name: string) => leave.get(name)?.() };
}

describe("a bound on requests at once", () => {
  it("lets in as many as the limit, and the others as places are freed, in their order", async () => {
    const { entered, leave } = queue(createGate(2), ["a", "b", "c", "d"]);
    await settle();
    expect(entered).toEqual(["a", "b"]);
    leave("b");
    await settle();
    expect(entered).toEqual(["a", "b", "c"]);
    leave("a");
    await settle();
    expect(entered).toEqual(["a", "b", "c", "d"]);
  });

  it("lets nobody overtake those who wait, not even one who leaves and comes back at once", async () => {
    const gate = createGate(1);
    const { entered, leave } = queue(gate, ["a", "b"]);
    await settle();
    leave("a");
    const again = queue(gate, ["a again"]);
    await settle();
    expect([entered, again.entered]).toEqual([["a", "b"], []]);
  });

  it("refuses a caller that has given up already", async () => {
    await expect(createGate(1).enter(AbortSignal.abort(new Error("gave up")))).rejects.toThrow("gave up");
  });

  it.each([
    ["first in the queue", "b", ["a", "c", "d"]],
    ["in the middle of the queue", "c", ["a", "b", "d"]],
    ["last in the queue", "d", ["a", "b", "c"]],
  ])("a caller that gives up %s frees no place and takes none", async (_where, quitter, order) => {
    const controller = new AbortController();
    const { entered, refused, leave } = queue(createGate(1), ["a", "b", "c", "d"], {
      [quitter]: controller.signal,
    });
    await settle();
    controller.abort();
    await settle();
    expect(refused).toEqual([quitter]);
    expect(entered).toEqual(["a"]);
    for (const name of order) {
      leave(name);
      await settle();
    }
    expect(entered).toEqual(order);
  });
});

describe("a cool-down", () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["setImmediate"] }));
  afterEach(() => jest.useRealTimers());

  it("holds everybody back until it is over", async () => {
    const gate = createGate(3);
    gate.coolDown(1000);
    const { entered } = queue(gate, ["a", "b"]);
    await jest.advanceTimersByTimeAsync(999);
    expect(entered).toEqual([]);
    await jest.advanceTimersByTimeAsync(1);
    expect(entered).toEqual(["a", "b"]);
  });

  it.each([
    ["a shorter one does not cut it short", 1000, 10, 1000],
    ["a longer one extends it", 10, 1000, 1000],
    ["a negative one is none", -5, -5, 0],
  ])("%s", async (_name, first, second, total) => {
    const gate = createGate(1);
    gate.coolDown(first);
    gate.coolDown(second);
    const { entered } = queue(gate, ["a"]);
    await jest.advanceTimersByTimeAsync(Math.max(0, total - 1));
    expect(entered).toEqual(total === 0 ? ["a"] : []);
    await jest.advanceTimersByTimeAsync(1);
    expect(entered).toEqual(["a"]);
  });

  it("imposed while others wait in it holds them longer", async () => {
    const gate = createGate(1);
    gate.coolDown(100);
    const { entered } = queue(gate, ["a"]);
    await jest.advanceTimersByTimeAsync(50);
    gate.coolDown(100);
    await jest.advanceTimersByTimeAsync(60);
    expect(entered).toEqual([]);
    await jest.advanceTimersByTimeAsync(40);
    expect(entered).toEqual(["a"]);
  });

  it("given up by one gives its place to the next", async () => {
    const gate = createGate(1);
    const controller = new AbortController();
    gate.coolDown(1000);
    const { entered, refused } = queue(gate, ["a", "b"], { a: controller.signal });
    await jest.advanceTimersByTimeAsync(10);
    controller.abort();
    await jest.advanceTimersByTimeAsync(1000);
    expect({ entered, refused }).toEqual({ entered: ["b"], refused: ["a"] });
  });

  it("leaves no timer behind when it is given up", async () => {
    const controller = new AbortController();
    const waiting = sleep(1000, controller.signal);
    controller.abort(new Error("gave up"));
    await expect(waiting).rejects.toThrow("gave up");
    expect(jest.getTimerCount()).toBe(0);
  });
});
