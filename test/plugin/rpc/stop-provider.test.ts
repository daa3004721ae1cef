import { withSample } from "../served-sample";

test("an apply in progress hears of it, finishes, and its state is answered", () =>
  withSample(async ({ served, thing, shelf }) => {
    const apply = thing.apply({ planned: { name: "slow", kind: "plain" } });
    while (served.session.calls.inFlight.size === 0) await new Promise(setImmediate);
    expect(await served.client.call("stopProvider", {})).toMatchObject({ Error: "" });
    expect(await apply).toMatchObject({ state: { id: "1", name: "slow" }, diagnostics: [] });
    expect(shelf.get("1")).toMatchObject({ name: "slow" });
  }));
