// Provider entries after a request: an entry that keeps its provider name keeps its id, and its limits keep theirs.

import { type z } from "zod";
import { type modelBudgetRequest, type providerConfigRequest } from "../../api/wire";
import { replaceBudgets } from "./budgets";
import { type Fresh } from "./fresh";
import { checkModelPatterns } from "./model-patterns";
import { type ModelBudget, type ProviderConfig } from "./profile";
import { replaceRateLimit } from "./rate-limit";

/**
 * The entries that replace `stored`. An entry is replaced as a whole: a member left out falls back to its default, so `key_ids`
 * left out denies every key (bifrost-api.md §2.3, §8.5).
 *
 * @throws {GatewayError} 400 for a model pattern that does not compile
 */
export function replaceProviderConfigs(
  stored: readonly ProviderConfig[],
  requested: readonly z.output<typeof providerConfigRequest>[],
  fresh: Fresh,
): readonly ProviderConfig[] {
  const kept = new Map(stored.map((entry) => [entry.provider_name, entry]));
  return requested.map((entry, index) => {
    const before = kept.get(entry.provider_name);
    const scope = `provider:${entry.provider_name}`;
    checkModelPatterns(entry.allowed_models, `provider_configs[${index}].allowed_models`);
    checkModelPatterns(entry.blacklisted_models, `provider_configs[${index}].blacklisted_models`);
    return {
      id: before?.id ?? fresh.providerConfigId(),
      provider_name: entry.provider_name,
      all_models_allowed: entry.all_models_allowed ?? false,
      allowed_models: entry.allowed_models ?? [],
      budgets: replaceBudgets(before?.budgets ?? [], entry.budgets, scope, fresh),
      rate_limit: replaceRateLimit(before?.rate_limit ?? null, entry.rate_limit, fresh),
      blacklisted_models: entry.blacklisted_models ?? [],
      weight: entry.weight ?? null,
      key_ids: entry.key_ids ?? [],
      model_budgets: replaceModelBudgets(
        before?.model_budgets ?? [],
        entry.model_budgets ?? [],
        scope,
        fresh,
      ),
    };
  });
}

function replaceModelBudgets(
  stored: readonly ModelBudget[],
  requested: readonly z.output<typeof modelBudgetRequest>[],
  providerScope: string,
  fresh: Fresh,
): readonly ModelBudget[] {
  const kept = new Map(stored.map((model) => [model.model_name, model]));
  return requested.map(({ model_name, budgets, rate_limit }) => {
    const before = kept.get(model_name);
    return {
      model_name,
      budgets: replaceBudgets(before?.budgets ?? [], budgets, `${providerScope}:model:${model_name}`, fresh),
      rate_limit: replaceRateLimit(before?.rate_limit ?? null, rate_limit, fresh),
    };
  });
}
