// What apply, read and import say when they cannot, over the wire against the real gateway; and the state that stands then.

import { UNKNOWN } from "../../src/plugin";
import { apiError, type ScriptedServer } from "../api/server";
import { configure, type Plain } from "../plugin/conversation";
import { type Meddle, proxy } from "../handler/interference";
import { bifrostProvider } from "../../src/provider";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;
let between: ScriptedServer;
/** What happens to the next requests; undefined: nothing. */
let trouble: Meddle | undefined;

beforeEach(async () => {
  trouble = undefined;
  scene = await setProviderScene();
  between = await proxy(scene.gateway.url, (asked, forward) => trouble?.(asked, forward));
  await configure(scene.served.client, bifrostProvider, {
    endpoint: between.url,
    api_key: "bfst-provider-tests",
    max_retries: 0,
  });
});
afterEach(async () => {
  await between.close();
  await scene.dispose();
});

/** Plans and applies; the answer of the apply. */
async function apply(config: Plain, prior: Plain = null, meanwhile?: () => Promise<unknown>) {
  const { state } = await scene.profile.plan({ config, prior });
  await meanwhile?.();
  return scene.profile.apply({ config, prior, planned: state });
}

const created = async (config: Plain): Promise<Plain> => {
  const { state, diagnostics } = await apply(config);
  expect(diagnostics).toEqual([]);
  return state;
};

const failing =
  (method: string, path: RegExp, status = 500): Meddle =>
  (asked) =>
    asked.method === method && path.test(asked.path) ? apiError(status, "out of order") : undefined;

describe("a creation", () => {
  test("that the gateway fails leaves nothing in the state", async () => {
    trouble = failing("POST", /access-profiles$/, 400);
    const { state, diagnostics } = await apply({ name: "P" });
    expect(state).toBeNull();
    expect(diagnostics).toEqual([
      expect.objectContaining({ severity: "error", summary: "Bifrost gateway refused the request" }),
    ]);
  });

  test("that fails half-way is in the state, and says how to go on", async () => {
    trouble = failing("PUT", /activate$/);
    const { state, diagnostics } = await apply({ name: "P" });
    expect(state).toMatchObject({ id: "1", is_active: false });
    expect(diagnostics[0]?.detail).toMatch(
      /Profile 1 exists and is in the state, marked as tainted: run "terraform untaint"/,
    );
  });

  test("whose name an active profile has points at the name", async () => {
    await created({ name: "P" });
    const { state, diagnostics } = await apply({ name: "P" });
    expect(state).toBeNull();
    expect(diagnostics).toEqual([
      expect.objectContaining({ summary: "Access profile name is already taken", path: "name" }),
    ]);
  });

  test("that takes a deactivated profile over warns with its id", async () => {
    await scene.hand.activate((await scene.hand.create({ name: "P" })).id);
    await scene.hand.deactivate(1);
    const { state, diagnostics } = await apply({ name: "P" });
    expect(state).toMatchObject({ id: "1", is_active: true, origin: "adopted 1 at version 3" });
    expect(diagnostics).toEqual([
      expect.objectContaining({
        severity: "warning",
        summary: "Adopted an existing access profile",
        path: "name",
      }),
    ]);
  });

  test("whose answer is lost and whose look-up fails is told as unknown", async () => {
    trouble = (asked) =>
      asked.method === "GET"
        ? undefined
        : failing("POST", /./, 502)(asked, () => Promise.reject(new Error()));
    const { state, diagnostics } = await apply({ name: "P" });
    expect(state).toBeNull();
    expect(diagnostics[0]).toMatchObject({ summary: "Outcome of the creation is unknown", path: "name" });
  });

  test("with a fault that shows only when its values are known is refused before anything is sent", async () => {
    const unknown = await scene.profile.plan({ config: { name: "P", auto_rotation_interval: UNKNOWN } });
    const config = { name: "P", auto_rotation_interval: "never" };
    const answer = await scene.profile.apply({
      config,
      planned: { ...unknown.state, ...config },
    });
    expect(answer.diagnostics).toEqual([
      expect.objectContaining({ summary: "Invalid access profile", path: "auto_rotation_interval" }),
    ]);
    expect(scene.changes()).toEqual([]);
  });
});

describe("an update", () => {
  test("of a profile that was changed meanwhile keeps the prior state and names the attribute", async () => {
    const prior = await created({ name: "P", tags: ["a"] });
    const byHand = () => scene.hand.update(1, { tags: ["x"] });
    const { state, diagnostics } = await apply({ name: "P", tags: ["b"] }, prior, byHand);
    expect(state).toEqual(prior);
    expect(diagnostics).toEqual([
      expect.objectContaining({ summary: "Access profile changed after the plan", path: "tags" }),
    ]);
  });

  test("of a profile that is gone says so", async () => {
    const prior = await created({ name: "P" });
    const { diagnostics } = await apply({ name: "P", tags: ["b"] }, prior, () => scene.hand.delete(1));
    expect(diagnostics).toEqual([expect.objectContaining({ summary: "Access profile is gone" })]);
  });

  test("that fails between its calls has what the first one did in the state", async () => {
    const prior = await created({ name: "P" });
    trouble = failing("PUT", /deactivate$/, 403);
    const { state, diagnostics } = await apply({ name: "P", tags: ["b"], is_active: false }, prior);
    expect(state).toMatchObject({ tags: ["b"], is_active: true });
    expect(diagnostics).toEqual([expect.objectContaining({ summary: "Bifrost gateway denies permission" })]);
  });
});

describe("a deletion", () => {
  test("that the gateway fails keeps the state", async () => {
    const prior = await created({ name: "P" });
    trouble = failing("PUT", /deactivate$/, 401);
    const { state, diagnostics } = await scene.profile.apply({ prior, planned: null });
    expect(state).toEqual(prior);
    expect(diagnostics).toEqual([
      expect.objectContaining({ summary: "Bifrost gateway does not accept the credential" }),
    ]);
  });
});

describe("a read", () => {
  test("of a profile that is gone empties the state, and one that fails keeps it", async () => {
    const prior = await created({ name: "P" });
    trouble = failing("GET", /\/1$/);
    const failed = await scene.profile.read(prior);
    expect(failed.state).toEqual(prior);
    expect(failed.diagnostics).toEqual([expect.objectContaining({ summary: "Bifrost gateway failed" })]);
    trouble = undefined;
    await scene.hand.delete(1);
    expect(await scene.profile.read(prior)).toMatchObject({
      state: null,
      diagnostics: [{ severity: "warning", summary: "Access profile was deleted by hand" }],
    });
  });
});

describe("an import", () => {
  test.each<[string, string | undefined, string]>([
    ["by id", "1", ""],
    ["by name", "name=P", ""],
    ["by a name of nobody", "name=Q", "Access profile not found"],
    ["by neither", "P", "Invalid import id"],
  ])("%s", async (_how, id, summary) => {
    await created({ name: "P" });
    const { imported, diagnostics } = await scene.profile.import(id ?? "");
    if (summary !== "") expect(diagnostics).toMatchObject([{ severity: "error", summary }]);
    else expect(imported).toMatchObject([{ state: { id: "1", name: null }, private: '{"imported":true}' }]);
  });

  test("by name from a gateway that fails says so", async () => {
    trouble = failing("GET", /access-profiles$/);
    expect((await scene.profile.import("name=P")).diagnostics).toMatchObject([
      { summary: "Bifrost gateway failed" },
    ]);
  });
});
