// The identity of a profile: gateway and id, checked against the time of its creation.

import { type Gateway, startGateway } from "cdktf-bifrost/gateway";
import { createClient } from "cdktf-bifrost/handler";
import { bifrostProvider } from "../../src/provider";
import { configure } from "../plugin/conversation";
import { recordOf } from "../told";
import { ManagedProfile } from "./managed";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;
let other: Gateway;
let profile: ManagedProfile;

/** The two gateways begin in the same second, as two environments of one pipeline do. */
const at = (milliseconds: number) => (): Date => new Date(Date.UTC(2026, 5, 1, 12, 0, 0, milliseconds));

beforeEach(async () => {
  scene = await setProviderScene({ now: at(100) });
  other = await startGateway({ apiKey: KEY, now: at(700) });
  profile = new ManagedProfile(scene);
});
afterEach(async () => {
  await other.close();
  await scene.dispose();
});

const KEY = "bfst-provider-tests";

const use = (endpoint: string) => configure(scene.served.client, bifrostProvider, { endpoint, api_key: KEY });

test("it is not known before the profile is created, and stays the same from then on", async () => {
  const { identity } = await profile.plan({ name: "P" });
  expect(identity).toBeNull();
  await profile.bring({ name: "P" });
  const first = profile.identity;
  expect(first).toEqual({ endpoint: scene.gateway.url, id: String(profile.id) });
  await profile.bring({ name: "Renamed", tags: ["a"] });
  expect(profile.identity).toEqual(first);
});

test("a state of an older Terraform gets one with the next read", async () => {
  await profile.bring({ name: "P" });
  const { identity } = profile;
  profile.identity = null;
  await profile.refresh();
  expect(profile.identity).toEqual(identity);
});

test("another URL of the same gateway is taken over, also where it has a slash at its end", async () => {
  await profile.bring({ name: "P" });
  const moved = scene.gateway.url.replace("127.0.0.1", "localhost");
  expect(await use(`${moved}/`)).toEqual([]);
  const read = await scene.profile.read(profile.state, "", profile.identity);
  expect(read).toMatchObject({ diagnostics: [], identity: { endpoint: moved, id: String(profile.id) } });
});

test.each([
  ["has another profile of that id", true],
  ["has no profile of that id", false],
])("a gateway that %s is an error that names both, and the state stays", async (_what, isThere) => {
  await profile.bring({ name: "P" });
  const there = createClient({ endpoint: other.url, apiKey: KEY });
  if (isThere) expect((await there.create({ name: "Theirs" })).id).toBe(profile.id);
  await there.close();
  expect(await use(other.url)).toEqual([]);
  const read = await scene.profile.read(profile.state, "", profile.identity);
  expect(read).toMatchObject({
    state: profile.state,
    identity: profile.identity,
    diagnostics: [{ severity: "error", summary: "State belongs to another gateway" }],
  });
  expect(read.diagnostics[0]?.detail).toContain(scene.gateway.url);
  expect(read.diagnostics[0]?.detail).toContain(other.url);
});

describe("import by identity", () => {
  beforeEach(async () => {
    await scene.hand.create({ name: "By hand", tags: ["a"] });
  });

  test.each<[string, (url: string) => object]>([
    ["with the gateway and the id", (url) => ({ endpoint: url, id: "1" })],
    ["without the gateway", () => ({ id: "1" })],
    ["with a slash at the end of the URL", (url) => ({ endpoint: `${url}/`, id: "1" })],
    ["by the name", (url) => ({ endpoint: url, id: "name=By hand" })],
  ])("%s finds the profile", async (_how, identity) => {
    const { imported, diagnostics } = await scene.profile.import(recordOf(identity(scene.gateway.url)));
    expect(diagnostics).toEqual([]);
    expect(imported).toMatchObject([
      { state: { id: "1" }, identity: { endpoint: scene.gateway.url, id: "1" } },
    ]);
  });

  test("from another gateway is refused, and both are named", async () => {
    const { imported, diagnostics } = await scene.profile.import({ endpoint: other.url, id: "1" });
    expect(imported).toEqual([]);
    expect(diagnostics).toMatchObject([{ severity: "error", summary: "Import from another gateway" }]);
    expect(diagnostics[0]?.detail).toContain(`names ${other.url}`);
    expect(diagnostics[0]?.detail).toContain(`configured for ${scene.gateway.url}`);
  });
});
