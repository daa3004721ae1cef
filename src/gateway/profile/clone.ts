// A clone: everything of the source under a new identity, with fresh ids below it and no usage.

import { type ChangeTerms } from "./change-terms";
import { type Budget, type Limits, type Profile, type RateLimit } from "./profile";
import { anchored } from "./rotation";
import { savedDescription } from "./texts";

/** What the clone has of its own. */
export interface CloneIdentity {
  readonly id: number;
  readonly name: string;
  /** Left out: that of the source. */
  readonly description?: string | undefined;
  readonly isActive: boolean;
}

/** A copy of `source`. Child rows get fresh ids (bifrost-api.md §3 "Clone"); the rotation schedule starts anew. */
export function cloneProfile(source: Profile, identity: CloneIdentity, terms: ChangeTerms): Profile {
  const now = terms.now.toISOString();
  const interval = source.auto_rotation_interval;
  return {
    ...source,
    id: identity.id,
    name: identity.name,
    description: savedDescription(identity.description ?? source.description, terms),
    is_active: identity.isActive,
    version: 1,
    ...cloneLimits(source, terms),
    provider_configs: source.provider_configs.map((entry) => ({
      ...entry,
      id: terms.providerConfigId(),
      ...cloneLimits(entry, terms),
      model_budgets: entry.model_budgets.map((model) => ({ ...model, ...cloneLimits(model, terms) })),
    })),
    next_rotation_at: interval === 0 ? null : anchored(interval, terms.now),
    last_rotation_at: null,
    created_at: now,
    updated_at: now,
  };
}

function cloneLimits({ budgets, rate_limit }: Limits, terms: ChangeTerms): Limits {
  return {
    budgets: budgets.map((budget) => unusedBudget(budget, terms)),
    rate_limit: rate_limit && unusedRateLimit(rate_limit, terms),
  };
}

function unusedBudget(budget: Budget, terms: ChangeTerms): Budget {
  return { ...budget, id: terms.uuid(), current_usage: 0, last_reset: terms.now.toISOString() };
}

function unusedRateLimit(limit: RateLimit, terms: ChangeTerms): RateLimit {
  const now = terms.now.toISOString();
  return {
    ...limit,
    id: terms.uuid(),
    token_current_usage: 0,
    token_last_reset: limit.token_last_reset && now,
    request_current_usage: 0,
    request_last_reset: limit.request_last_reset && now,
  };
}
