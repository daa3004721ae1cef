// What an apply does with the journal of a killed run: what that wrote down stays until the profile is in a state.

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Journal, openJournal } from "../../src/handler";
import { bifrostProvider } from "../../src/provider";
import { apiError, type ScriptedServer } from "../api/server";
import { type Meddle, proxy } from "../handler/interference";
import { spec } from "../handler/specs";
import { type Plain, configure } from "../plugin/conversation";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;
let between: ScriptedServer;
let directory: string;
let trouble: Meddle | undefined;

beforeEach(async () => {
  directory = mkdtempSync(join(tmpdir(), "data-"));
  process.env["TF_DATA_DIR"] = directory;
  trouble = undefined;
  scene = await setProviderScene();
  between = await proxy(scene.gateway.url, (asked, forward) => trouble?.(asked, forward));
});
afterEach(async () => {
  delete process.env["TF_DATA_DIR"];
  await between.close();
  await scene.dispose();
  rmSync(directory, { recursive: true, force: true });
});

const journal = (): Journal =>
  openJournal(directory, `${new URL(between.url).host}#default`, () => undefined);

/** A run that plans and applies a profile with the name P. */
async function run() {
  await configure(scene.served.client, bifrostProvider, {
    endpoint: between.url,
    api_key: "bfst-provider-tests",
    max_retries: 0,
  });
  const config = { name: "P" };
  const { state } = await scene.profile.plan({ config, prior: null });
  return scene.profile.apply({ config, prior: null, planned: state });
}

const broken: Meddle = ({ method }) => (method === "PUT" ? apiError(500, "out of order") : undefined);

test("a take-over that finishes a killed run and fails can be tried again", async () => {
  const made = await scene.hand.create({ name: "P" });
  await journal().begin(spec({ name: "P" }), Date.now());
  await journal().made(spec({ name: "P" }), made);
  trouble = broken;
  expect((await run()).diagnostics).toContainEqual(expect.objectContaining({ severity: "error" }));
  expect(await journal().pending("P")).toMatchObject({ id: made.id });
  trouble = undefined;
  expect(await run()).toMatchObject({ state: { id: String(made.id), is_active: true } });
});

test("a creation that is refused takes nothing back that a killed run wrote down", async () => {
  await journal().begin(spec({ name: "P" }), Date.now());
  trouble = ({ method }) => (method === "POST" ? apiError(400, "out of order") : undefined);
  expect((await run()).state).toBeNull();
  expect(await journal().pending("P")).toBeDefined();
});

test("a creation that is refused leaves nothing", async () => {
  trouble = ({ method }) => (method === "POST" ? apiError(400, "out of order") : undefined);
  expect((await run()).state).toBeNull();
  expect(await journal().pending("P")).toBeUndefined();
});

test("what another resource of this very run is creating is no work of a killed one", async () => {
  await configure(scene.served.client, bifrostProvider, {
    endpoint: between.url,
    api_key: "bfst-provider-tests",
    max_retries: 0,
  });
  // The first one has its profile, and is not done with it, until the second one has been answered.
  let isAnswered: () => void = () => undefined;
  const answered = new Promise<void>((resolve) => (isAnswered = resolve));
  let isMade: () => void = () => undefined;
  const made = new Promise<void>((resolve) => (isMade = resolve));
  let activations = 0;
  trouble = async ({ path }) => {
    if (!path.endsWith("/1/activate") || (activations += 1) > 1) return undefined;
    isMade();
    await answered;
    return undefined;
  };
  const config = { name: "P", adoption_policy: "any" };
  const { state: planned } = await scene.profile.plan({ config, prior: null });
  const apply = () => scene.profile.apply({ config, prior: null, planned: planned as Plain });
  const first = apply();
  await made;
  const second = await apply().finally(isAnswered);
  expect(second).toMatchObject({ state: null, diagnostics: [{ severity: "error" }] });
  expect(await first).toMatchObject({ state: { id: "1" }, diagnostics: [] });
});

test("a take-over that is refused leaves nothing", async () => {
  const { id } = await scene.hand.create({ name: "P" });
  await scene.hand.activate(id);
  await scene.hand.deactivate(id);
  trouble = ({ method }) => (method === "PUT" ? apiError(403, "read only") : undefined);
  expect((await run()).state).toBeNull();
  expect(await journal().pending("P")).toBeUndefined();
});

test("a take-over that failed half-way, and whose run is killed then, is finished by the next one", async () => {
  const { id } = await scene.hand.create({ name: "P" });
  await scene.hand.activate(id);
  await scene.hand.deactivate(id);
  // The answer is lost for good, but the profile is active.
  trouble = async ({ path }, forward) => {
    if (!path.endsWith("/activate")) return undefined;
    await forward();
    return apiError(500, "out of order");
  };
  expect((await run()).state).toBeNull();
  trouble = undefined;
  // This process goes on, so nothing was removed at its end: as after a kill.
  expect(await run()).toMatchObject({ state: { id: String(id), is_active: true } });
});
