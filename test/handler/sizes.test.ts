// Lists that are larger than an update takes: to have them is no fault, to send them is.
import { createProfile, patchFor, plan, updateProfile } from "../../src/handler";
import { wireProfile } from "../api/profiles";
import { bench, closeBenches } from "./gateways";
import { spec } from "./specs";

afterEach(closeBenches);

const tags = Array.from({ length: 51 }, (_, index) => `t${index}`);
const names = Array.from({ length: 101 }, (_, index) => `p${index}`);
const provider_configs = Object.fromEntries(names.map((name) => [name, {}]));

test("a profile that was born too large is updated in everything else", async () => {
  const { client, changes, forget } = await bench({ initiallyActive: true });
  const { id } = await client.create({
    name: "Engineering",
    tags,
    provider_configs: names.map((provider_name) => ({ provider_name })),
  });
  forget();
  const prior = spec({ tags, provider_configs });
  const { error } = await updateProfile(client, id, { prior }, { ...prior, description: "d" });
  expect(error).toBeUndefined();
  expect(changes()).toEqual([{ call: "PUT /1", body: { description: "d" } }]);
});

test.each([
  [
    "tags",
    { tags: [...tags.slice(1), "other"] },
    "tags has 51 elements, and the gateway takes at most 50 in an update",
  ],
  [
    "providers",
    { provider_configs: { ...provider_configs, p0: { weight: 1 } } },
    "provider_configs has 101 elements",
  ],
])("too many %s are not sent by an update", (_what, document, message) => {
  const live = wireProfile({ tags, provider_configs: names.map((provider_name) => ({ provider_name })) });
  const update = (): unknown => patchFor(undefined, spec(document), live);
  expect(update).toThrow(message);
  expect(update).toThrow(expect.objectContaining({ code: "too_large", path: [Object.keys(document)[0]] }));
});

test("nor by a creation, although the gateway would take them: no later update could", async () => {
  const { client, calls } = await bench();
  expect(() => plan(undefined, spec({ tags }), undefined)).toThrow(
    "it would accept more when the profile is created",
  );
  const outcome = await createProfile(client, spec({ tags }));
  expect(outcome).toMatchObject({ detail: undefined, error: { code: "too_large" } });
  expect(calls()).toEqual([]);
});
