// Usage that counts against a profile: its own limits, those of the provider entry and those of the model.

import { type Limits, type Profile } from "./profile";

/** What one or more inference requests cost. */
export interface Usage {
  readonly provider?: string | undefined;
  readonly model?: string | undefined;
  readonly cost: number;
  readonly tokens: number;
  readonly requests: number;
}

/** The profile with the usage added wherever it counts. */
export function addUsage(profile: Profile, usage: Usage): Profile {
  return {
    ...profile,
    ...spend(profile, usage),
    provider_configs: profile.provider_configs.map((entry) =>
      entry.provider_name !== usage.provider
        ? entry
        : {
            ...entry,
            ...spend(entry, usage),
            model_budgets: entry.model_budgets.map((model) =>
              model.model_name === usage.model ? { ...model, ...spend(model, usage) } : model,
            ),
          },
    ),
  };
}

function spend({ budgets, rate_limit }: Limits, { cost, tokens, requests }: Usage): Limits {
  return {
    budgets: budgets.map((budget) => ({ ...budget, current_usage: sum(budget.current_usage, cost) })),
    rate_limit: rate_limit && {
      ...rate_limit,
      token_current_usage: sum(
        rate_limit.token_current_usage,
        rate_limit.token_max_limit === null ? 0 : tokens,
      ),
      request_current_usage: sum(
        rate_limit.request_current_usage,
        rate_limit.request_max_limit === null ? 0 : requests,
      ),
    },
  };
}

/** Without end there is no JSON for it. */
function sum(used: number, more: number): number {
  return Math.min(used + more, Number.MAX_VALUE);
}
