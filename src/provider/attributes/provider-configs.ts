// Attributes of the access to one provider.

import { type Attributes, type NestedAttribute } from "../../plugin";
import { budgetsAttribute, rateLimitAttribute } from "./limits";

const LEFT_ALONE = "Unset leaves it as it is on the gateway.";

const providerConfig: Attributes = {
  all_models_allowed: {
    type: "bool",
    default: false,
    description: "Allow every model of the provider. Default `false`.",
  },
  allowed_models: {
    type: { set: "string" },
    optional: true,
    computed: true,
    description: "Models that may be used; `[]` denies all. Not together with `all_models_allowed = true`.",
  },
  budgets: budgetsAttribute("the provider"),
  rate_limit: rateLimitAttribute("the provider"),
  blacklisted_models: {
    type: { set: "string" },
    optional: true,
    computed: true,
    description: `Models that may not be used; wins over the allowed ones, \`["*"]\` blocks all. ${LEFT_ALONE}`,
  },
  key_ids: {
    type: { set: "string" },
    optional: true,
    computed: true,
    description: `Ids of the provider keys that may be used; \`["*"]\` is every key. Gateways 2.x deny every key to an entry that never named any. ${LEFT_ALONE}`,
  },
  weight: {
    type: "number",
    optional: true,
    computed: true,
    description: `Share of the provider in load balancing; 0 is allowed. ${LEFT_ALONE}`,
  },
  model_budgets: {
    nested: {
      nesting: "map",
      attributes: { budgets: budgetsAttribute("the model"), rate_limit: rateLimitAttribute("the model") },
    },
    optional: true,
    computed: true,
    description: `Limits by model name. ${LEFT_ALONE}`,
  },
};

/** Access by provider name. */
export const providerConfigsAttribute: NestedAttribute = {
  nested: { nesting: "map", attributes: providerConfig },
  optional: true,
  computed: true,
  description:
    "Access by provider name, for example `openai`. An update takes at most 100. A provider that is not listed is denied.",
};
