import { UNKNOWN } from "../../../src/plugin/index";
import { configure } from "../conversation";
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
