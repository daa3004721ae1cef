// Terraform holds every text in Unicode's form C; a person may have typed another form of the same text.

import { ManagedProfile } from "./managed";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;

beforeAll(async () => {
  scene = await setProviderScene();
});
afterAll(() => scene.dispose());

test("an edit by hand into another form of the same text is no change, and does not stop the next apply", async () => {
  const profile = new ManagedProfile(scene);
  const config = { name: "P", description: "caf\u00e9", tags: ["\u00e9"] };
  await profile.bring(config);
  await scene.hand.update(profile.id, { description: "cafe\u0301", tags: ["e\u0301"] });
  expect(await profile.drift(config)).toEqual([]);
  scene.changes();
  await profile.bring({ ...config, calendar_aligned: true });
  expect(scene.changes().map(({ body }) => body)).toEqual([{ calendar_aligned: true }]);
  expect(await profile.drift({ ...config, calendar_aligned: true })).toEqual([]);
});
