import { UNKNOWN } from "../../../src/plugin/index";
import { serve } from "../client";
import { aboutResource, configure } from "../conversation";
import { sampleProvider, type Shelf } from "../sample-provider";
import { KEPT, withSample } from "../served-sample";

test("before it, a read is answered by an error that says why, and loses nothing", () =>
  withSample(
    async ({ thing }) => {
      expect(await thing.read(KEPT, "bytes")).toMatchObject({
        state: KEPT,
        private: "bytes",
        diagnostics: [{ severity: "error", summary: "The provider is not configured yet" }],
      });
    },
    { configured: false },
  ));

test("with a configuration that is not known yet, plan works and everything that needs the client is refused", () =>
  withSample(
    async ({ served, provider, thing, lookup }) => {
      expect(await configure(served.client, provider, { file: UNKNOWN })).toEqual([]);
      expect((await thing.plan({ config: { name: "one" } })).diagnostics).toEqual([]);
      const refused = [{ severity: "error", summary: "The provider is not configured yet" }];
      expect(await thing.apply({ planned: { name: "one" } })).toMatchObject({
        state: null,
        diagnostics: refused,
      });
      expect(await thing.import("1")).toMatchObject({ imported: [], diagnostics: refused });
      expect(await lookup.read({ id: "1" })).toMatchObject({ state: null, diagnostics: refused });
    },
    { configured: false },
  ));

test("after it failed, later calls point to that error; a configuration that works heals it", () =>
  withSample(async ({ served, provider, thing }) => {
    expect(await configure(served.client, provider, { token: "wrong" })).toMatchObject([{ path: "token" }]);
    expect((await thing.read(KEPT)).diagnostics).toMatchObject([
      { summary: "The provider is not configured" },
    ]);
    expect(await configure(served.client, provider, { token: "right" })).toEqual([]);
    expect((await thing.read(KEPT)).diagnostics).toEqual([]);
  }));

test("a secret that the provider registers is in no line of the log", () =>
  withSample(async ({ served, provider }) => {
    await configure(served.client, provider, { token: "hunter2" });
    expect(served.logged).toContainEqual(expect.objectContaining({ "@message": "configured", token: "***" }));
    expect(JSON.stringify(served.logged)).not.toContain("hunter2");
  }));

describe("a process that serves one run after the other", () => {
  test("the client of the run before is released when its last call is answered", async () => {
    const released: unknown[] = [];
    const provider = { ...sampleProvider(), release: (shelf: Shelf) => void released.push(shelf) };
    const served = await serve(provider);
    const thing = aboutResource(served.client, provider, "sample_thing");
    await configure(served.client, provider);
    const first = served.session.configuration;
    const apply = thing.apply({ planned: { name: "slow" } });
    await until(() => served.logged.some((line) => line["@message"] === "finding a place"));
    expect(await configure(served.client, provider)).toEqual([]);
    expect(released).toEqual([]);
    await served.client.call("stopProvider", {});
    expect(await apply).toMatchObject({ diagnostics: [] });
    await until(() => released.length > 0);
    expect(first).toEqual({ is: "ready", client: released[0] });
    await served.close();
  });

  test("an interrupt of the run before is over, one before the first run is not", async () => {
    const signals: boolean[] = [];
    const sample = sampleProvider();
    const provider: typeof sample = {
      ...sample,
      configure(request) {
        signals.push(request.signal.aborted);
        return sample.configure(request);
      },
    };
    const served = await serve(provider);
    await served.client.call("stopProvider", {});
    await configure(served.client, provider);
    await configure(served.client, provider);
    await served.client.call("stopProvider", {});
    await configure(served.client, provider);
    expect(signals).toEqual([true, false, false]);
    await served.close();
  });
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise(setImmediate);
}
