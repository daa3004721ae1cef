// The rules of provider entries: each fault with its path and its sentence.
import { faults } from "../specs";
import { recordOf } from "../../told";

const openai = (entry: object): object => ({ provider_configs: { openai: entry } });

describe("what is wrong with a provider is named with its path", () => {
  const wrong: [string, object, string[]][] = [
    [
      "all models and a list",
      openai({ all_models_allowed: true, allowed_models: [] }),
      [
        "provider_configs.openai.allowed_models: has no effect with all_models_allowed = true; set one of the two",
      ],
    ],
    [
      "a repeated model",
      openai({ allowed_models: ["a", "a"] }),
      ['provider_configs.openai.allowed_models[1]: is repeated: "a"'],
    ],
    [
      "a repeated key",
      openai({ key_ids: ["*", "*"] }),
      ['provider_configs.openai.key_ids[1]: is repeated: "*"'],
    ],
    [
      "an unknown member",
      openai({ models: [] }),
      [
        'provider_configs.openai.models: is not an attribute of an access profile; there are "all_models_allowed", "allowed_models", "budgets", "rate_limit", "blacklisted_models", "key_ids", "weight", "model_budgets", "allowed_models_patterns", "blacklisted_models_patterns", "clear"',
      ],
    ],
    [
      "a share below nothing",
      openai({ weight: -1 }),
      ["provider_configs.openai.weight: must be at least 0, got the number -1"],
    ],
    [
      "an empty model name",
      openai({ model_budgets: { "": {} } }),
      ['provider_configs.openai.model_budgets[""]: the model name must not be empty'],
    ],
    [
      "a bad budget of a model",
      openai({ model_budgets: { "gpt-4o": { budgets: { "1M": { max_limit: 0 } } } } }),
      [
        'provider_configs.openai.model_budgets["gpt-4o"].budgets["1M"].max_limit: must be greater than 0, got 0',
      ],
    ],
    [
      "an empty name",
      { provider_configs: { "": {} } },
      ['provider_configs[""]: the provider name must not be empty or start or end with whitespace: ""'],
    ],
    [
      "a blank in the name",
      { provider_configs: { " x": {} } },
      ['provider_configs[" x"]: the provider name must not be empty or start or end with whitespace: " x"'],
    ],
  ];
  it.each(wrong)("%s", (_name, document, expected) => {
    expect(faults(recordOf(document))).toEqual(expected);
  });
});
