// Access to providers that is wider than before: providers, models and keys.

import { own } from "../own";
import { type ProviderConfigSpec, type SpecPath } from "../spec";
import { widerLimits } from "./limits";
import { added, listText, type Widening } from "./widening";

/** What a profile says of providers. */
export interface ProviderAccess {
  readonly allow_all_providers?: boolean | undefined;
  readonly provider_configs?: Readonly<Record<string, Entry>> | undefined;
}

/** An entry; what is not known of it is absent. */
type Entry = Partial<ProviderConfigSpec>;

/** What a provider has that is not listed beside `allow_all_providers`. Source: bifrost-api.md §2.3. */
const EVERYTHING: Entry = { all_models_allowed: true, key_ids: ["*"] };

export function widerProviders(was: ProviderAccess, is: ProviderAccess): Widening[] {
  const names = new Set([
    ...Object.keys(was.provider_configs ?? {}),
    ...Object.keys(is.provider_configs ?? {}),
  ]);
  return [
    ...(is.allow_all_providers === true && was.allow_all_providers !== true
      ? [{ path: ["allow_all_providers"], before: "false", after: "true" }]
      : []),
    ...[...names].flatMap((name) => {
      const path = ["provider_configs", name];
      const [before, after] = [accessTo(name, was), accessTo(name, is)];
      if (after === undefined || (before === undefined && grantsNothing(after))) return [];
      return before === undefined
        ? [{ path, before: "no access", after: summary(after) }]
        : widerEntry(path, before, after);
    }),
  ];
}

function accessTo(provider: string, profile: ProviderAccess): Entry | undefined {
  const everything = profile.allow_all_providers === true ? EVERYTHING : undefined;
  return own(profile.provider_configs, provider) ?? everything;
}

function widerEntry(path: SpecPath, was: Entry, is: Entry): Widening[] {
  const wider = (attribute: string, before: string, after: string): Widening => ({
    path: [...path, attribute],
    before,
    after,
  });
  const found: Widening[] = [];
  if (allowsAll(is) && !allowsAll(was))
    found.push(
      wider(
        is.all_models_allowed === true ? "all_models_allowed" : "allowed_models",
        modelsText(was),
        "all models",
      ),
    );
  for (const list of ["allowed_models", "allowed_models_patterns"] as const)
    if (!allowsAll(is) && !allowsAll(was) && added(was[list], is[list]).some((each) => !isBlocked(is, each)))
      found.push(wider(list, listText(was[list]), listText(is[list])));
  for (const list of ["blacklisted_models", "blacklisted_models_patterns"] as const)
    if (added(is[list], was[list]).some((each) => mayAllow(is, each)))
      found.push(wider(list, listText(was[list]), listText(is[list])));
  if (added(was.key_ids, is.key_ids).length > 0)
    found.push(wider("key_ids", listText(was.key_ids), listText(is.key_ids)));
  const models = Object.entries(was.model_budgets ?? {}).flatMap(([model, limits]) =>
    widerLimits([...path, "model_budgets", model], limits, own(is.model_budgets, model) ?? {}),
  );
  return [...found, ...widerLimits(path, was, is), ...models];
}

function allowsAll(entry: Entry): boolean {
  return entry.all_models_allowed === true || entry.allowed_models?.includes("*") === true;
}

/** An entry that blocks a model by its name wins over every list that allows it. */
function isBlocked({ blacklisted_models: blocked }: Entry, model: string): boolean {
  return blocked?.includes("*") === true || blocked?.includes(model) === true;
}

/** Whether a model that is no longer blocked may be used now. A pattern may stand for any model, and may match any. */
function mayAllow(entry: Entry, model: string): boolean {
  const { allowed_models: models = [], allowed_models_patterns: patterns = [] } = entry;
  const hasPatterns = patterns.length > 0 || models.some((each) => each.startsWith("regex:"));
  const isPattern = model === "*" || !/^[\w.:/@-]+$/.test(model) || model.startsWith("regex:");
  if (isBlocked(entry, model)) return false;
  return allowsAll(entry) || hasPatterns || models.includes(model) || (isPattern && models.length > 0);
}

function grantsNothing(entry: Entry): boolean {
  return (
    !allowsAll(entry) &&
    (entry.allowed_models ?? []).length === 0 &&
    (entry.allowed_models_patterns ?? []).length === 0
  );
}

function summary(entry: Entry): string {
  return `${modelsText(entry)}; keys: ${listText(entry.key_ids)}`;
}

function modelsText(entry: Entry): string {
  if (allowsAll(entry)) return "all models";
  const models = [...(entry.allowed_models ?? []), ...(entry.allowed_models_patterns ?? [])];
  return models.length === 0 ? "no models" : `models ${listText(models)}`;
}
