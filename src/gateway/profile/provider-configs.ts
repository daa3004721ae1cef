// Provider entries after a request: an entry that keeps its provider name keeps its id, and its limits keep theirs.

import { type ModelBudgetRequest, type ProviderConfigRequest } from "../../api/wire";
import { replaceBudgets } from "./budgets";
import { type ChangeTerms } from "./change-terms";
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
  requested: readonly ProviderConfigRequest[],
  terms: ChangeTerms,
): readonly ProviderConfig[] {
  const kept = new Map(stored.map((entry) => [entry.provider_name, entry]));
  return requested.map((entry, index) => {
    const before = kept.get(entry.provider_name);
    const scope = `provider:${entry.provider_name}`;
    if (terms.behaviour.generation.modelPatterns) {
      checkModelPatterns(entry.allowed_models, `provider_configs[${index}].allowed_models`);
      checkModelPatterns(entry.blacklisted_models, `provider_configs[${index}].blacklisted_models`);
    }
    return {
      ...entry,
      id: before?.id ?? terms.providerConfigId(),
      provider_name: entry.provider_name,
      all_models_allowed: entry.all_models_allowed ?? false,
      allowed_models: entry.allowed_models ?? [],
      budgets: replaceBudgets(before?.budgets ?? [], entry.budgets, scope, terms),
      rate_limit: replaceRateLimit(before?.rate_limit, entry.rate_limit, terms),
      blacklisted_models: entry.blacklisted_models ?? [],
      weight: entry.weight ?? null,
      key_ids: entry.key_ids ?? [],
      model_budgets: replaceModelBudgets(
        before?.model_budgets ?? [],
        entry.model_budgets ?? [],
        scope,
        terms,
      ),
    };
  });
}

function replaceModelBudgets(
  stored: readonly ModelBudget[],
  requested: readonly ModelBudgetRequest[],
  providerScope: string,
  terms: ChangeTerms,
): readonly ModelBudget[] {
  const kept = new Map(stored.map((model) => [model.model_name, model]));
  return requested.map((model) => {
    const { model_name, budgets, rate_limit } = model;
    const before = kept.get(model_name);
    return {
      ...model,
      budgets: replaceBudgets(before?.budgets ?? [], budgets, `${providerScope}:model:${model_name}`, terms),
      rate_limit: replaceRateLimit(before?.rate_limit, rate_limit, terms),
    };
  });
}
