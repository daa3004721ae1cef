// What somebody loosens by hand in what a configuration leaves to the gateway: a warning of the plan, or with `strict` a change.

import { type Plain } from "../plugin/conversation";
import { ManagedProfile } from "./managed";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;

beforeAll(async () => (scene = await setProviderScene()));
afterAll(() => scene.dispose());

const entry = (members: object) => ({
  provider_configs: [{ provider_name: "openai", all_models_allowed: true, ...members }],
});

const widened: [string, object, object, string, object][] = [
  ["key_ids", entry({ key_ids: ["a"] }), entry({ key_ids: ["*"] }), "key_ids", { key_ids: ["a"] }],
  ["key_ids that were absent", {}, entry({ key_ids: ["*"] }), "key_ids", { key_ids: [] }],
  [
    "blacklisted_models",
    entry({ blacklisted_models: ["gpt-4o"] }),
    entry({}),
    "blacklisted_models",
    { blacklisted_models: ["gpt-4o"] },
  ],
];

describe.each(widened)("%s", (what, before, after, member, restored) => {
  const bring = async (name: string) => {
    const config: NonNullable<Plain> = {
      name,
      provider_configs: { openai: { all_models_allowed: true } },
    };
    // What the gateway has when the configuration is applied for the first time is what counts from then on.
    const { id } = await scene.hand.create({ name, ...entry({}), ...before });
    await scene.hand.activate(id);
    const profile = new ManagedProfile(scene);
    await profile.import(String(id));
    const settledConfig = { ...config, description: "settled" };
    await profile.bring(settledConfig);
    expect(await profile.drift(settledConfig)).toEqual([]);
    await scene.hand.update(profile.id, after);
    return { profile, config: settledConfig };
  };

  test("is said, and is no drift", async () => {
    const { profile, config } = await bring(`said: ${what}`);
    await profile.refresh();
    const plan = await profile.plan(config);
    expect(plan.changes).toEqual([]);
    expect(plan.warnings).toContainEqual(
      expect.objectContaining({
        severity: "warning",
        summary: "Access was widened by hand",
        path: `provider_configs["openai"].${member}`,
      }),
    );
  });

  test("is repaired with strict = true, once", async () => {
    const { profile, config: lax } = await bring(`strict: ${what}`);
    const config = { ...lax, strict: true };
    await profile.refresh();
    const plan = await profile.plan(config);
    expect(plan.changes).toEqual(["provider_configs", "strict", "version"]);
    scene.changes();
    await profile.apply(plan);
    const [live] = (await scene.hand.get(profile.id)).access_profile.provider_configs;
    expect(live).toMatchObject(restored);
    expect(scene.changes().map(({ call }) => call)).toEqual([`PUT /${profile.id}`]);
    expect(await profile.drift(config)).toEqual([]);
    await scene.hand.update(profile.id, after);
    expect(await profile.drift(config)).toEqual(["provider_configs", "version"]);
  });
});

test("allow_all_providers is said, and repaired with strict = true", async () => {
  const profile = new ManagedProfile(scene);
  await profile.bring({ name: "All" });
  await scene.hand.update(profile.id, { allow_all_providers: true });
  await profile.refresh();
  const lax = await profile.plan({ name: "All" });
  expect(lax.changes).toEqual([]);
  expect(lax.warnings).toMatchObject([
    { summary: "Access was widened by hand", path: "allow_all_providers" },
  ]);
  const strict = await profile.plan({ name: "All", strict: true });
  expect(strict.changes).toEqual(["allow_all_providers", "strict", "version"]);
  await profile.apply(strict);
  expect((await scene.hand.get(profile.id)).access_profile.allow_all_providers).toBe(false);
  expect(await profile.drift({ name: "All", strict: true })).toEqual([]);
});
