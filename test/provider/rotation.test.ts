// The next rotation of keys: sent while it lies ahead, together with the interval that would move it, and left to the gateway
// otherwise.

import { type Attributes, ManagedProfile } from "./managed";
import { type ProviderScene, setProviderScene } from "./scene";

const DAY = 86_400_000;

let scene: ProviderScene;
beforeAll(async () => {
  scene = await setProviderScene();
});
afterAll(() => scene.dispose());
beforeEach(() => void scene.changes());

const at = (days: number): string => new Date(Date.now() + days * DAY).toISOString();

/** A profile that was brought to a configuration. */
async function brought(config: Attributes): Promise<ManagedProfile> {
  const profile = new ManagedProfile(scene);
  await profile.bring(config);
  return profile;
}

test("is sent with the creation, and is no drift in another spelling of the instant", async () => {
  const config = {
    name: "set",
    auto_rotation_interval: "30d",
    next_rotation_at: "2999-01-01T01:00:00+01:00",
  };
  const profile = await brought(config);
  expect(scene.changes()).toContainEqual({
    call: "POST",
    body: { name: "set", auto_rotation_interval: "30d", next_rotation_at: "2999-01-01T01:00:00+01:00" },
  });
  expect((await scene.hand.get(profile.id)).access_profile.next_rotation_at).toBe("2999-01-01T00:00:00.000Z");
  expect(await profile.drift(config)).toEqual([]);
  expect(await profile.drift({ ...config, next_rotation_at: "2999-01-01T00:00:00Z" })).toEqual([]);
});

test("goes along with a changed interval, which would move it", async () => {
  const config = { name: "moved", auto_rotation_interval: "30d", next_rotation_at: at(5) };
  const profile = await brought(config);
  scene.changes();
  const changed = { ...config, auto_rotation_interval: "60d" };
  await profile.bring(changed);
  expect(scene.changes()).toEqual([
    {
      call: `PUT /${profile.id}`,
      body: { auto_rotation_interval: "60d", next_rotation_at: config.next_rotation_at },
    },
  ]);
  expect(await profile.drift(changed)).toEqual([]);
});

test("is left to the gateway when it is unset, and after it was removed", async () => {
  const config = { name: "unset", auto_rotation_interval: "30d" };
  const profile = await brought(config);
  await scene.hand.update(profile.id, { next_rotation_at: at(3) });
  expect(await profile.drift(config)).toEqual([]);
  await profile.bring({ ...config, next_rotation_at: at(9) });
  const { next_rotation_at: live } = (await scene.hand.get(profile.id)).access_profile;
  scene.changes();
  await profile.bring(config);
  expect(scene.changes()).toEqual([]);
  expect((await scene.hand.get(profile.id)).access_profile.next_rotation_at).toBe(live);
});

test("with strict = true the gateway chooses it anew all the same when the interval changes", async () => {
  const config = { name: "strict", strict: true, auto_rotation_interval: "30d" };
  const profile = await brought(config);
  scene.changes();
  await profile.bring({ ...config, auto_rotation_interval: "60d" });
  expect(scene.changes()).toEqual([{ call: `PUT /${profile.id}`, body: { auto_rotation_interval: "60d" } }]);
});

test("that has passed says nothing: it is not sent, and what the gateway chose is no drift", async () => {
  const passed = { name: "passed", auto_rotation_interval: "30d", next_rotation_at: at(-1) };
  const profile = await brought(passed);
  expect(scene.changes()).toContainEqual({
    call: "POST",
    body: { name: "passed", auto_rotation_interval: "30d" },
  });
  expect(await profile.drift(passed)).toEqual([]);
});

test("that has passed is announced by the plan that sets it, and by no plan after that", async () => {
  const config = { name: "late", auto_rotation_interval: "30d" };
  const profile = await brought(config);
  const late = { ...config, next_rotation_at: at(-1) };
  const told = async (): Promise<string[]> =>
    (await profile.plan(late)).warnings.map(({ summary, path }) => `${summary}: ${path ?? ""}`);
  expect(await told()).toEqual(["Next rotation is in the past: next_rotation_at"]);
  await profile.bring(late);
  await profile.refresh();
  expect(await told()).toEqual([]);
});

test("somebody's change by hand is drift, and is repaired", async () => {
  const config = { name: "by hand", auto_rotation_interval: "30d", next_rotation_at: at(5) };
  const profile = await brought(config);
  await scene.hand.update(profile.id, { next_rotation_at: at(20) });
  expect(await profile.drift(config)).toEqual(expect.arrayContaining(["next_rotation_at"]));
  await profile.bring(config);
  expect((await scene.hand.get(profile.id)).access_profile.next_rotation_at).toBe(config.next_rotation_at);
});

test.each([
  [{ next_rotation_at: "2999-01-01T00:00:00Z" }, "needs auto_rotation_interval"],
  [
    { auto_rotation_interval: "0s", next_rotation_at: "2999-01-01T00:00:00Z" },
    "needs auto_rotation_interval",
  ],
  [{ auto_rotation_interval: "30d", next_rotation_at: "tomorrow" }, "must be a time such as"],
])("%j is refused", async (members, message) => {
  expect(await scene.profile.validate({ name: "P", ...members })).toMatchObject([
    { path: "next_rotation_at", detail: expect.stringContaining(message) },
  ]);
});
