// Provider entries that allow no model. A misspelled nested name is why, as a rule: Terraform drops it before the provider sees it.

import { type Diagnostics, isObject, type ObjectValue, type Value } from "../../../plugin";

/**
 * Warns of entries that say nothing of models and so allow none, unless that is how they are already.
 *
 * @param config the configuration; what is not known yet is let through.
 */
export function warnOfDeniedModels(
  config: ObjectValue,
  prior: ObjectValue | null,
  diagnostics: Diagnostics,
): void {
  const [entries, before] = [entriesOf(config), entriesOf(prior)];
  for (const [provider, entry] of Object.entries(entries)) {
    const earlier = Object.hasOwn(before, provider) ? before[provider] : undefined;
    if (!saysNothingOfModels(entry) || (earlier !== undefined && saysNothingOfModels(earlier))) continue;
    diagnostics.warning(
      "Provider entry without models",
      `No model of "${provider}" is allowed, because the entry sets neither allowed_models nor all_models_allowed. ` +
        "Set one of the two, or allowed_models = [] when that is what you want. Terraform ignores names that it does not know here, so look for a typo.",
      ["provider_configs", { key: provider }],
    );
  }
}

function entriesOf(profile: ObjectValue | null): Readonly<Record<string, Value>> {
  const entries = profile?.["provider_configs"] ?? null;
  return isObject(entries) ? entries : {};
}

function saysNothingOfModels(entry: Value | undefined): boolean {
  if (entry === undefined || !isObject(entry)) return false;
  const all = entry["all_models_allowed"] ?? null;
  return (all === null || all === false) && (entry["allowed_models"] ?? null) === null;
}
