// The live elements that a specification's map keys stand for, for those who show what else the gateway knows of them.

import { type WireBudget, type WireModelBudget, type WireProfile, type WireProviderConfig } from "../../api";
import { chosen } from "./keyed";
import { BUDGETS } from "./limits";
import { MODELS, PROVIDERS } from "./provider-configs";

/** The entry that is read for a provider. */
export function liveEntry(profile: WireProfile, provider: string): WireProviderConfig | undefined {
  return chosen(PROVIDERS, profile.provider_configs, provider);
}

/** The limits that are read for a model of an entry. */
export function liveModel(entry: WireProviderConfig | undefined, model: string): WireModelBudget | undefined {
  return chosen(MODELS, entry?.model_budgets ?? [], model);
}

/** The budget that is read for a reset duration. */
export function liveBudget(budgets: readonly WireBudget[], duration: string): WireBudget | undefined {
  return chosen(BUDGETS, budgets, duration);
}
