// The attributes of a profile as the data sources show it, with usage, and their values.

import {
  liveBudget,
  liveEntry,
  liveModel,
  profileAttributes,
  specOf,
  type WireBudget,
  type WireProfile,
  type WireRateLimit,
} from "../../handler/internal";
import { type Attribute, type Attributes } from "../../plugin";
import { computedAttributes } from "../attributes/computed";
import { POLICIES } from "../resources/access-profile/schema";

/** Attributes of a specification that say how Terraform is to treat the profile. */
const NOT_LIVE = ["clone_from", ...POLICIES];

const fact = (type: "string" | "number", description: string): Attribute => ({
  type,
  computed: true,
  description,
});

/** What the server adds to entries and limits, wherever they are. */
const USAGE: Readonly<Record<string, Attributes>> = {
  budgets: {
    id: fact("string", "Id that the gateway gave the budget."),
    scope: fact("string", "What the budget counts: `total`, or `provider:NAME`."),
    current_usage: fact("number", "Dollars spent in the current period."),
    last_reset: fact("string", "When the current period began, RFC 3339."),
  },
  provider_configs: {
    id: fact("number", "Id that the gateway gave the entry."),
  },
  rate_limit: {
    id: fact("string", "Id that the gateway gave the rate limit."),
    token_current_usage: fact("number", "Tokens used in the current period."),
    request_current_usage: fact("number", "Requests made in the current period."),
  },
};

const live = Object.entries(profileAttributes).filter(([name]) => !NOT_LIVE.includes(name));

/** Every attribute of a live profile, all of them computed. */
export const liveAttributes: Attributes = {
  id: fact("string", "Id that the gateway gave the profile."),
  ...computedAttributes(Object.fromEntries(live), USAGE),
  version: fact("number", "Version of the profile; grows with every change."),
  last_rotation_at: fact("string", "When keys were last rotated, RFC 3339."),
  created_at: fact("string", "When the profile was created, RFC 3339."),
  updated_at: fact("string", "When the profile was last changed, RFC 3339."),
};

/** A live profile as a document of {@link liveAttributes}. */
export function profileDocument(profile: WireProfile): Record<string, unknown> {
  const { deletion_policy, adoption_policy, clone_from, timeouts, ...spec } = specOf(profile);
  return {
    ...spec,
    id: String(profile.id),
    version: profile.version,
    last_rotation_at: profile.last_rotation_at ?? undefined,
    created_at: profile.created_at ?? undefined,
    updated_at: profile.updated_at ?? undefined,
    budgets: withUsage(spec.budgets, profile.budgets),
    rate_limit: withRateUsage(spec.rate_limit, profile.rate_limit),
    provider_configs: mapMembers(spec.provider_configs, (provider, entry) => {
      const live = liveEntry(profile, provider);
      return {
        ...entry,
        id: live?.id ?? undefined,
        // Beside all models a list says nothing, and a configuration may not have both; here it is only shown.
        allowed_models: entry.allowed_models ?? (live?.all_models_allowed ? live.allowed_models : undefined),
        budgets: withUsage(entry.budgets, live?.budgets),
        rate_limit: withRateUsage(entry.rate_limit, live?.rate_limit),
        model_budgets: mapMembers(entry.model_budgets, (model, limits) => {
          const limitsOfModel = liveModel(live, model);
          return {
            budgets: withUsage(limits.budgets, limitsOfModel?.budgets),
            rate_limit: withRateUsage(limits.rate_limit, limitsOfModel?.rate_limit),
          };
        }),
      };
    }),
  };
}

function withUsage(
  budgets: Record<string, object | undefined> | undefined,
  live: readonly WireBudget[] | undefined,
): unknown {
  return mapMembers(budgets, (duration, budget) => {
    const found = liveBudget(live ?? [], duration);
    return {
      ...budget,
      id: found?.id ?? undefined,
      scope: found?.scope ?? undefined,
      current_usage: found?.current_usage ?? undefined,
      last_reset: found?.last_reset ?? undefined,
    };
  });
}

function withRateUsage(limit: object | undefined, live: WireRateLimit | null | undefined): unknown {
  if (limit === undefined) return undefined;
  return {
    ...limit,
    id: live?.id ?? undefined,
    token_current_usage: live?.token_current_usage ?? undefined,
    request_current_usage: live?.request_current_usage ?? undefined,
  };
}

function mapMembers<T>(
  members: Readonly<Record<string, T | undefined>> | undefined,
  change: (name: string, member: T) => unknown,
): Record<string, unknown> | undefined {
  if (members === undefined) return undefined;
  const present = Object.entries(members).filter((entry): entry is [string, T] => entry[1] !== undefined);
  return Object.fromEntries(present.map(([name, member]) => [name, change(name, member)]));
}
