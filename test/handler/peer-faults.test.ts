// Faults found in the updates of other providers of this field, each by its number in that list: here they must not happen.
import { type AccessProfileDocument, patchFor } from "../../src/handler";
import { wireProfile } from "../api/profiles";
import { spec } from "./specs";

type Document = Partial<AccessProfileDocument>;

const openai = (members: object): Record<string, unknown> => ({
  provider_configs: [{ id: 4, provider_name: "openai", ...members }],
});
const entry = (members: object): Document => ({ provider_configs: { openai: members } });
const sent = (members: object): object => ({
  provider_configs: [{ provider_name: "openai", all_models_allowed: false, ...members }],
});

describe("faults of peers that an update here has not", () => {
  it.each<[string, Document, Document, Record<string, unknown>, object]>([
    ["1: the last provider is removed by []", entry({}), {}, openai({}), { provider_configs: [] }],
    [
      "2: an entry is sent without its id, but with what is not modelled",
      entry({}),
      entry({ weight: 1 }),
      openai({ failover: "x" }),
      sent({ failover: "x", weight: 1 }),
    ],
    [
      "3: weight 0 is sent",
      entry({ weight: 1 }),
      entry({ weight: 0 }),
      openai({ weight: 1 }),
      sent({ weight: 0 }),
    ],
    [
      "4: no models is sent as []",
      entry({ allowed_models: ["a"] }),
      entry({ allowed_models: [] }),
      openai({ allowed_models: ["a"] }),
      sent({ allowed_models: [] }),
    ],
    [
      "4: no keys is sent as []",
      entry({ key_ids: ["a"] }),
      entry({ key_ids: [] }),
      openai({ key_ids: ["a"] }),
      sent({ key_ids: [] }),
    ],
    [
      "5: what was removed outside is set again",
      entry({ weight: 0 }),
      entry({ weight: 0 }),
      openai({ weight: null }),
      sent({ weight: 0 }),
    ],
    [
      "6: the order of providers is no difference",
      { provider_configs: { a: {}, b: {} } },
      { provider_configs: { a: {}, b: {} } },
      { provider_configs: [{ provider_name: "b" }, { provider_name: "a" }] },
      {},
    ],
    [
      "7: a rate limit is cleared by null",
      entry({ rate_limit: { token_max_limit: 1, token_reset_duration: "1h" } }),
      entry({}),
      openai({ rate_limit: { id: "r", token_max_limit: 1, token_reset_duration: "1h" } }),
      sent({ rate_limit: null }),
    ],
    [
      "8: keys are read back",
      entry({ key_ids: ["a"] }),
      entry({ key_ids: ["a"] }),
      openai({ key_ids: ["a"] }),
      {},
    ],
  ])("%s", (_name, prior, desired, live, patch) => {
    expect(patchFor(spec(prior), spec(desired), wireProfile(live))).toEqual(patch);
  });
});
