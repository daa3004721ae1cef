// The attributes of a profile as the data sources show it, with usage, and their values.

import {
  liveBudget,
  liveEntry,
  liveModel,
  specOf,
  type WireBudget,
  type WireProfile,
  type WireRateLimit,
} from "../../handler";
import { type Attribute, type Attributes } from "../../plugin";
import { BUDGET_WITH_USAGE, RATE_LIMIT_WITH_USAGE } from "../attributes/limits";
import { accessProfileSchema } from "../resources/access-profile/schema";

/** Attributes of the resource that say how Terraform is to treat it. */
const NOT_LIVE = ["clone_from", "deletion_policy", "adoption_policy", "strict", "timeouts", "origin"];

/** Every attribute of a live profile, all of them computed. */
export const profileAttributes: Attributes = {
  ...asComputed(
    Object.fromEntries(
      Object.entries(accessProfileSchema.attributes).filter(([name]) => !NOT_LIVE.includes(name)),
    ),
  ),
  updated_at: { type: "string", computed: true, description: "When the profile was last changed, RFC 3339." },
};

/** The attributes with all that the gateway knows of budgets and rate limits, none of them to be set. */
function asComputed(attributes: Attributes): Attributes {
  return Object.fromEntries(
    Object.entries(attributes).map(([name, attribute]): [string, Attribute] => {
      const description = attribute.description;
      if (attribute.nested === undefined)
        return [name, { type: attribute.type, computed: true, description }];
      const members =
        name === "budgets"
          ? BUDGET_WITH_USAGE
          : name === "rate_limit"
            ? RATE_LIMIT_WITH_USAGE
            : attribute.nested.attributes;
      return [
        name,
        { nested: { ...attribute.nested, attributes: asComputed(members) }, computed: true, description },
      ];
    }),
  );
}

/** A live profile as a document of {@link profileAttributes}. */
export function profileDocument(profile: WireProfile): Record<string, unknown> {
  const { deletion_policy, adoption_policy, clone_from, timeouts, ...spec } = specOf(profile);
  return {
    ...spec,
    id: String(profile.id),
    version: profile.version,
    created_at: profile.created_at ?? undefined,
    updated_at: profile.updated_at ?? undefined,
    budgets: withUsage(spec.budgets, profile.budgets),
    rate_limit: withRateUsage(spec.rate_limit, profile.rate_limit),
    provider_configs: mapMembers(spec.provider_configs, (provider, entry) => {
      const live = liveEntry(profile, provider);
      return {
        ...entry,
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
