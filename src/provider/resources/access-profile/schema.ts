// The schema of `bifrost_access_profile`.

import { type Attributes, type Schema } from "../../../plugin";
import { budgetsAttribute, rateLimitAttribute } from "../../attributes/limits";
import { mcpAttributes } from "../../attributes/mcp";
import { providerConfigsAttribute } from "../../attributes/provider-configs";
import { timeoutsAttribute } from "../../attributes/timeouts";
import { STATE_VERSION } from "./upgrade";

/**
 * What a clone takes over from its source: unset means absent, or the default, except with `clone_from`, where it means "as
 * cloned". The attributes are therefore optional and computed, and the resource's own plan says which it is.
 */
const inheritable: Attributes = {
  description: {
    type: "string",
    optional: true,
    computed: true,
    description: "What the profile is for. Unset clears it.",
  },
  tags: {
    type: { set: "string" },
    optional: true,
    computed: true,
    description: "Labels to filter by. An update takes at most 50.",
  },
  calendar_aligned: {
    type: "bool",
    optional: true,
    computed: true,
    description: "Reset budgets at calendar boundaries in UTC instead of rolling periods. Default `false`.",
  },
  auto_rotation_interval: {
    type: "string",
    optional: true,
    computed: true,
    description:
      "Interval of key rotation, `1h` to `365d`: days (`30d`) or a Go duration (`12h`). Unset is off.",
  },
  provider_configs: providerConfigsAttribute,
  budgets: { ...budgetsAttribute("the profile as a whole"), computed: true },
  rate_limit: { ...rateLimitAttribute("the profile as a whole"), computed: true },
  ...mcpAttributes,
};

/** Names of the attributes that a clone takes over. */
export const INHERITABLE: readonly string[] = Object.keys(inheritable);

/** Attributes that only Terraform knows: changing them calls nothing. */
export const POLICIES: readonly string[] = ["deletion_policy", "adoption_policy", "strict", "timeouts"];

export const accessProfileSchema: Schema = {
  version: STATE_VERSION,
  description:
    "An access profile of a Bifrost gateway: a reusable policy of providers, models, budgets, rate limits and MCP tools for users, teams and business units.",
  attributes: {
    id: { type: "string", computed: true, description: "Id that the gateway gave the profile." },
    name: {
      type: "string",
      required: true,
      description:
        "Unique name, 1 to 255 characters without blanks around it. A change renames the profile in place.",
    },
    is_active: {
      type: "bool",
      default: true,
      description:
        "Whether the profile can be selected. Default `true`. Deactivating keeps the copies that users hold.",
    },
    ...inheritable,
    allow_all_providers: {
      type: "bool",
      optional: true,
      computed: true,
      description:
        "Allow providers that are not listed, with all their models and keys. For gateways from 2.3 on; sent only when set. Unset leaves it as it is on the gateway.",
    },
    clone_from: {
      type: "string",
      optional: true,
      description:
        "Id of the profile to clone at creation. Attributes that are left unset keep what was cloned. A change replaces the profile.",
    },
    deletion_policy: {
      type: "string",
      default: "deactivate",
      description:
        "What destroy does: `deactivate` (default) switches the profile off and keeps it, `delete` removes it, `abandon` leaves it as it is.",
    },
    adoption_policy: {
      type: "string",
      default: "retired",
      description:
        "What create does when the name is taken: `never` fails; `retired` (default) takes over a profile that somebody deactivated, as its audit log shows; `any` takes over any profile that no other resource manages. A plan announces each take-over and what it changes.",
    },
    strict: {
      type: "bool",
      optional: true,
      description:
        "Repair what somebody loosens by hand in what this resource leaves to the gateway because it is unset: `key_ids`, `blacklisted_models`, `model_budgets`, `weight` and `allow_all_providers`. Without it, a plan warns. Only Terraform knows it.",
    },
    timeouts: timeoutsAttribute,
    version: {
      type: "number",
      computed: true,
      description: "Version of the profile; grows with every change.",
    },
    created_at: { type: "string", computed: true, description: "When the profile was created, RFC 3339." },
    origin: {
      type: "string",
      computed: true,
      description:
        "How the profile came under this resource: `created`, `imported`, or `adopted ID at version N` for one that was taken over. A plan that takes a profile over shows it here.",
    },
  },
};
