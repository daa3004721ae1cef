// Lists that are larger than an update takes: an error of the plan when they are to be sent, nothing otherwise.

import { UNKNOWN } from "../../src/plugin";
import { type Attributes, ManagedProfile } from "./managed";
import { type ProviderScene, setProviderScene } from "./scene";

let scene: ProviderScene;

beforeAll(async () => {
  scene = await setProviderScene();
});
afterAll(() => scene.dispose());

const tags = (count: number): string[] => Array.from({ length: count }, (_, index) => `t${index}`);
const entries = (count: number): object =>
  Object.fromEntries(Array.from({ length: count }, (_, index) => [`p${index}`, { key_ids: ["*"] }]));

/** The errors of a validation and of a plan. */
async function errorsOf(config: Attributes, prior: Parameters<typeof scene.profile.plan>[0]["prior"] = null) {
  const { diagnostics } = await scene.profile.plan({ config, prior });
  return {
    validate: await scene.profile.validate(config),
    plan: diagnostics.filter(({ severity }) => severity === "error"),
  };
}

test.each([
  ["51 tags", { tags: tags(51) }, "tags", "tags has 51 elements, and the gateway takes at most 50"],
  [
    "101 providers",
    { provider_configs: entries(101) },
    "provider_configs",
    "provider_configs has 101 elements",
  ],
])("%s are valid, and a creation is refused at the plan", async (_what, attributes, path, text) => {
  expect(await errorsOf({ name: "Large", ...attributes })).toEqual({
    validate: [],
    plan: [expect.objectContaining({ path, detail: expect.stringContaining(text) })],
  });
});

test.each([
  ["50 tags and 100 providers", { tags: tags(50), provider_configs: entries(100) }],
  ["tags that may turn out to be the same", { tags: [...tags(50), UNKNOWN, UNKNOWN] }],
  ["tags that are not known yet", { tags: UNKNOWN }],
])("%s are planned", async (_what, attributes) => {
  expect(await errorsOf({ name: "Large", ...attributes })).toEqual({ validate: [], plan: [] });
});

test("a profile that has them already is planned as long as they stay, in whatever order", async () => {
  const { id } = await scene.hand.create({ name: "Large", tags: tags(51) });
  await scene.hand.activate(id);
  const profile = new ManagedProfile(scene);
  await profile.import(String(id));
  const config = { name: "Large", tags: tags(51).reverse() };
  expect((await errorsOf({ ...config, description: "d" }, profile.state)).plan).toEqual([]);
  expect((await errorsOf({ ...config, tags: [...tags(50), "x"] }, profile.state)).plan).toHaveLength(1);
  expect((await errorsOf({ ...config, tags: tags(50) }, profile.state)).plan).toEqual([]);
});
