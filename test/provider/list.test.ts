// The list of profiles, and the configuration that is generated of each, as `terraform query` asks for them.

import fc from "fast-check";
import { bifrostProvider } from "../../src/provider";
import { aboutList, configure, type Listed } from "../plugin/conversation";
import { listFaults } from "../plugin/core-rules";
import { recordOf } from "../told";
import { configuration } from "./arbitrary";
import { ManagedProfile } from "./managed";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;
let profiles: ReturnType<typeof aboutList>;

beforeEach(async () => {
  scene = await setProviderScene();
  profiles = aboutList(scene.served.client, bifrostProvider, "bifrost_access_profile");
});
afterEach(() => scene.dispose());

const names = (events: readonly { displayName: string }[]) => events.map(({ displayName }) => displayName);

describe("filters", () => {
  beforeEach(async () => {
    for (const [name, tag] of [
      ["Finance", "prod"],
      ["Support", "test"],
      ["Support archive", "prod"],
    ] as const)
      await scene.hand.create({ name, tags: [tag] });
    await scene.hand.activate(1);
  });

  test.each([
    ["none", {}, ["Finance", "Support", "Support archive"]],
    ["a text", { search: "Support" }, ["Support", "Support archive"]],
    ["a tag", { tags: ["prod"] }, ["Finance", "Support archive"]],
    ["activity", { is_active: true }, ["Finance"]],
    ["all of them", { search: "Support", tags: ["prod"], is_active: false }, ["Support archive"]],
    ["what matches nothing", { search: "Nobody" }, []],
  ])("%s", async (_what, config, expected) => {
    const events = await profiles.list(config);
    expect(names(events).sort()).toEqual(expected);
    expect(events.flatMap((event) => listFaults(event, false))).toEqual([]);
    for (const { identity } of events) expect(identity).toMatchObject({ endpoint: scene.gateway.url });
  });

  test("the limit holds, and only what is wanted is read", async () => {
    expect(await profiles.list({}, { limit: 2, withState: true })).toHaveLength(2);
  });

  test("a tag with a comma is refused before anything is asked", async () => {
    const said = [{ severity: "error", summary: "Unusable filter", path: "tags" }];
    expect(await profiles.validate({ tags: ["a,b"] })).toMatchObject(said);
    expect(await profiles.list({ tags: ["a,b"] })).toMatchObject([{ identity: null, diagnostics: said }]);
  });
});

test("a gateway that cannot be asked is an error in the list", async () => {
  const provider = { endpoint: scene.gateway.url, api_key: "bfst-provider-tests", max_retries: 0 };
  expect(await configure(scene.served.client, bifrostProvider, provider)).toEqual([]);
  await scene.gateway.close();
  expect(await profiles.list({})).toMatchObject([{ identity: null, diagnostics: [{ severity: "error" }] }]);
});

/** Manages a listed profile with its generated configuration, as the file of `-generate-config-out` does; what the plan changes. */
async function changesOf({ identity, state }: Listed): Promise<readonly unknown[]> {
  const { config, diagnostics } = await profiles.generate(state);
  const managed = new ManagedProfile(scene);
  await managed.import(identity);
  return [...diagnostics, ...(await managed.drift(recordOf(config)))];
}

test("random profiles made by hand: each generated configuration is valid and plans no change", async () => {
  const random = fc.sample(configuration, { numRuns: 100, seed: 7 });
  for (const [nth, config] of random.entries()) {
    await new ManagedProfile(scene).bring({ ...config, name: `Profile ${nth}` });
  }
  const events = await profiles.list({}, { withState: true });
  expect(events).toHaveLength(100);
  expect(events.flatMap((event) => listFaults(event, true))).toEqual([]);
  const changes = [];
  for (const event of events) changes.push(await changesOf(event));
  expect(changes.flat()).toEqual([]);
});

test("what unset means anyway is left out, but not what it leaves alone", async () => {
  await scene.hand.create({ name: "Plain", provider_configs: [{ provider_name: "openai", key_ids: ["*"] }] });
  await scene.hand.activate(1);
  const [event] = await profiles.list({}, { withState: true });
  const { config } = await profiles.generate(event?.state ?? null);
  const written = Object.entries(config ?? {}).filter(([, value]) => value !== null);
  expect(Object.fromEntries(written)).toMatchObject({
    name: "Plain",
    provider_configs: { openai: { key_ids: ["*"] } },
  });
  expect(written.map(([name]) => name).sort()).toEqual(["allow_all_providers", "name", "provider_configs"]);
});

test("texts that Terraform itself writes differently are told", async () => {
  await scene.hand.create({
    name: "Odd",
    description: '{ "a": 1 }',
    provider_configs: [{ provider_name: "${x}", key_ids: ["*"] }],
  });
  const [event] = await profiles.list({}, { withState: true });
  const { diagnostics } = await profiles.generate(event?.state ?? null);
  expect(diagnostics).toMatchObject([
    { severity: "warning", path: "description", detail: expect.stringContaining("jsonencode") },
    { severity: "warning", path: "provider_configs", detail: expect.stringContaining('"${x}"') },
  ]);
});
