// `timeouts` of the resource over the wire: only Terraform knows it, and every operation ends by it.

import { bifrostProvider } from "../../src/provider";
import { apiError, type ScriptedServer } from "../api/server";
import { configure, type Plain } from "../plugin/conversation";
import { type Meddle, proxy } from "../handler/interference";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;
let between: ScriptedServer;
let trouble: Meddle | undefined;

beforeAll(async () => {
  scene = await setProviderScene();
  between = await proxy(scene.gateway.url, (asked, forward) => trouble?.(asked, forward));
  await configure(scene.served.client, bifrostProvider, {
    endpoint: between.url,
    api_key: "bfst-provider-tests",
  });
});
beforeEach(() => {
  trouble = undefined;
  between.asked.splice(0);
});
afterAll(async () => {
  await between.close();
  await scene.dispose();
});

const planAndApply = async (config: Plain, prior: Plain = null) => {
  const { state, private: bytes } = await scene.profile.plan({ config, prior });
  between.asked.splice(0);
  return scene.profile.apply({ config, prior, planned: state, private: bytes });
};

/** The gateway refuses for now, every time. */
const busy: Meddle = () => apiError(503, "busy", { "retry-after": "0.3" });

test("a change of it alone calls nothing, and it is kept by a refresh", async () => {
  const made = await planAndApply({ name: "A", timeouts: { create: "1m" } });
  expect(made).toMatchObject({ diagnostics: [], state: { timeouts: { create: "1m" } } });
  for (const timeouts of [{ delete: "2m" }, null]) {
    const changed = await planAndApply({ name: "A", timeouts }, made.state);
    expect([changed.diagnostics, between.lines()]).toEqual([[], []]);
    const all = timeouts && { create: null, read: null, update: null, ...timeouts };
    expect(changed.state).toEqual({ ...made.state, timeouts: all });
    expect((await scene.profile.read(changed.state)).state).toEqual(changed.state);
  }
});

test.each<[string, string]>([
  ["create", "the creation cannot go on within its time limit of 1 s (timeouts.create)"],
  ["update", "the update cannot go on within its time limit of 1 s (timeouts.update)"],
  ["delete", "the retirement cannot go on within its time limit of 1 s (timeouts.delete)"],
  ["read", "the reading cannot go on within its time limit of 1 s (timeouts.read)"],
])("%s ends by it, says how long it waited, and loses nothing", async (operation, sentence) => {
  const config = { name: `P ${operation}`, timeouts: { [operation]: "1s" } };
  const prior = operation === "create" ? null : (await planAndApply(config)).state;
  const next = operation === "delete" ? null : { ...config, tags: ["b"] };
  const { state: planned, private: bytes } = await scene.profile.plan({ config: next, prior });
  trouble = busy;
  const { state, diagnostics } =
    operation === "read"
      ? await scene.profile.read(prior)
      : await scene.profile.apply({ config: next, prior, planned, private: bytes });
  expect(diagnostics).toEqual([
    expect.objectContaining({ severity: "error", detail: expect.stringMatching(/^The /) }),
  ]);
  expect(diagnostics[0]?.detail.toLowerCase()).toContain(sentence.toLowerCase());
  expect(diagnostics[0]?.detail).toMatch(/in \d+ attempts? and [\d.]+ s; the last failure: .* busy/);
  expect(state).toEqual(prior);
});

test("a limit that is none is refused at its attribute", async () => {
  expect(await scene.profile.validate({ name: "A", timeouts: { create: "soon" } })).toEqual([
    expect.objectContaining({ severity: "error", path: "timeouts.create" }),
  ]);
});
