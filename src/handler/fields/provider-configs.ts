// Provider entries between specification and wire.

import { type WireModelBudget, type WireProviderConfig } from "../../api";
import { type ModelBudgetSpec, type ProviderConfigSpec } from "../spec";
import { type CLEARABLE } from "../spec/provider-config";
import { own } from "../own";
import { keysOf } from "../../api/records";
import { unknownMembers } from "./carry";
import { type ListKind, nameFault, sayable, texts, unsayable, writeKeyed } from "./keyed";
import {
  budgetsBeyondSpec,
  carriedBudget,
  rateLimitBeyondSpec,
  readBudgets,
  readRateLimit,
  writeBudgets,
  writeRateLimit,
} from "./limits";

type Entries = Record<string, ProviderConfigSpec>;

/** Of two entries of one provider the older one is read, whatever their order. */
export const PROVIDERS: ListKind<WireProviderConfig> = {
  nouns: ["a provider entry", "provider entries"],
  keyOf: ({ provider_name }) => provider_name,
  fault: ({ provider_name: name }) =>
    name === name.trim() ? nameFault(name) : `named ${JSON.stringify(name)}, with blanks around it`,
  compare: (a, b) => (a.id ?? 0) - (b.id ?? 0),
  text({ id, all_models_allowed, allowed_models }) {
    const models =
      all_models_allowed === true ? "all models" : texts(allowed_models).join(" ") || "no models";
    return id === null || id === undefined ? models : `id ${id}: ${models}`;
  },
};

export const MODELS: ListKind<WireModelBudget> = {
  nouns: ["a model", "models"],
  keyOf: ({ model_name }) => model_name,
  fault: ({ model_name }) => nameFault(model_name),
  compare: () => 0,
  text: ({ budgets, rate_limit }) =>
    JSON.stringify({ budgets: readBudgets(budgets), rate_limit: readRateLimit(rate_limit) }),
};

/** Live entries by provider. */
export function readProviderConfigs(
  live: readonly WireProviderConfig[],
  reference: Entries | undefined,
): Entries {
  return Object.fromEntries(
    sayable(PROVIDERS, live).map(([name, entry]) => [name, readEntry(entry, own(reference, name))]),
  );
}

/** Whether a specification can hold the weight; a negative one it cannot. */
export function isWeight(weight: number | null | undefined): weight is number {
  return weight !== null && weight !== undefined && weight >= 0;
}

function readEntry(live: WireProviderConfig, reference: ProviderConfigSpec | undefined): ProviderConfigSpec {
  // Beside all models a list says nothing (bifrost-api.md §2.3), and a specification may not have both.
  const isIdle = live.all_models_allowed === true && reference?.allowed_models === undefined;
  return defined({
    all_models_allowed: live.all_models_allowed ?? false,
    allowed_models: isIdle ? undefined : texts(live.allowed_models),
    budgets: readBudgets(live.budgets),
    rate_limit: readRateLimit(live.rate_limit),
    blacklisted_models: live.blacklisted_models ? texts(live.blacklisted_models) : undefined,
    key_ids: live.key_ids ? texts(live.key_ids) : undefined,
    weight: isWeight(live.weight) ? live.weight : undefined,
    model_budgets: live.model_budgets ? readModelBudgets(live.model_budgets) : undefined,
    allowed_models_patterns: live.allowed_models_patterns ? texts(live.allowed_models_patterns) : undefined,
    blacklisted_models_patterns: live.blacklisted_models_patterns
      ? texts(live.blacklisted_models_patterns)
      : undefined,
    // What is not absent is not cleared.
    clear: reference?.clear?.filter((name) => isAbsent(live[name])),
  });
}

function isAbsent(value: number | readonly unknown[] | null | undefined): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

/** Live limits by model. */
export function readModelBudgets(live: readonly WireModelBudget[]): Record<string, ModelBudgetSpec> {
  const models = sayable(MODELS, live).map(([name, model]): [string, ModelBudgetSpec] => [
    name,
    defined({ budgets: readBudgets(model.budgets), rate_limit: readRateLimit(model.rate_limit) }),
  ]);
  return Object.fromEntries(models);
}

/** Entries for a body, the live ones first and in their order. */
export function writeProviderConfigs(entries: Entries, live: readonly WireProviderConfig[] = []): object[] {
  return writeKeyed(PROVIDERS, entries, live, writeEntry, carriedEntry);
}

/** The entries that stay when those that can be said are cleared. */
export function entriesBeyondSpec(live: readonly WireProviderConfig[]): object[] {
  return unsayable(PROVIDERS, live).map(carriedEntry);
}

const ENTRY_MEMBERS = [
  "provider_name",
  "all_models_allowed",
  "allowed_models",
  "budgets",
  "rate_limit",
  "blacklisted_models",
  "key_ids",
  "weight",
  "model_budgets",
  "allowed_models_patterns",
  "blacklisted_models_patterns",
];

function writeEntry(name: string, entry: ProviderConfigSpec, live: WireProviderConfig | undefined): object {
  const models = live?.allowed_models ?? [];
  const isCleared = (name: (typeof CLEARABLE)[number]): boolean => entry.clear?.includes(name) === true;
  const productList = (name: ListOfTexts): readonly string[] | undefined =>
    isCleared(name) ? [] : (entry[name] ?? live?.[name] ?? undefined);
  const isIdle = entry.all_models_allowed && live?.all_models_allowed === true && models.length > 0;
  return defined({
    ...unknownMembers(live, ENTRY_MEMBERS),
    provider_name: name,
    all_models_allowed: entry.all_models_allowed,
    // A list that says nothing, because all models are allowed, stays as it is.
    allowed_models: entry.allowed_models ?? (isIdle ? models : cleared(models)),
    ...writeLimits(entry, live),
    // Product fields: what the specification sets, else what the gateway has; nothing on a new entry.
    blacklisted_models: productList("blacklisted_models"),
    key_ids: productList("key_ids"),
    weight: isCleared("weight") ? null : (entry.weight ?? live?.weight ?? undefined),
    model_budgets: isCleared("model_budgets")
      ? []
      : entry.model_budgets === undefined
        ? live?.model_budgets?.map(carriedModel)
        : writeModelBudgets(entry.model_budgets, live?.model_budgets ?? []),
    allowed_models_patterns: productList("allowed_models_patterns"),
    blacklisted_models_patterns: productList("blacklisted_models_patterns"),
  });
}

/** The product fields that are lists of texts. */
type ListOfTexts = Exclude<(typeof CLEARABLE)[number], "weight" | "model_budgets">;

/** An entry as it came. */
function carriedEntry(live: WireProviderConfig): object {
  const members = Object.entries(carriedLimits(live)).filter(([, value]) => value !== null);
  return defined({ ...Object.fromEntries(members), model_budgets: live.model_budgets?.map(carriedModel) });
}

/** A model as it came: one that is left to the gateway may hold what a specification cannot express. */
function carriedModel(model: WireModelBudget): object {
  return defined(carriedLimits(model));
}

function carriedLimits(live: WireProviderConfig | WireModelBudget): object {
  const limit = readRateLimit(live.rate_limit);
  return {
    ...unknownMembers(live, ["rate_limit"]),
    budgets: live.budgets.map(carriedBudget),
    rate_limit:
      limit === undefined ? rateLimitBeyondSpec(live.rate_limit) : writeRateLimit(limit, live.rate_limit),
  };
}

function writeModelBudgets(
  models: Record<string, ModelBudgetSpec>,
  live: readonly WireModelBudget[],
): object[] {
  return writeKeyed(
    MODELS,
    models,
    live,
    (model, limits, before) =>
      defined({
        ...unknownMembers(before, ["model_name", "budgets", "rate_limit"]),
        model_name: model,
        ...writeLimits(limits, before),
      }),
    carriedModel,
  );
}

/** Budgets and rate limit of an entry or model. Unset members are omitted, or cleared explicitly if they were set. */
function writeLimits(
  limits: ModelBudgetSpec,
  live: WireProviderConfig | WireModelBudget | undefined,
): object {
  const isCapped = readRateLimit(live?.rate_limit) !== undefined;
  return defined({
    budgets:
      limits.budgets === undefined
        ? cleared(live?.budgets, budgetsBeyondSpec(live?.budgets ?? []))
        : writeBudgets(limits.budgets, live?.budgets),
    rate_limit:
      limits.rate_limit === undefined
        ? (rateLimitBeyondSpec(live?.rate_limit) ?? (isCapped ? null : undefined))
        : writeRateLimit(limits.rate_limit, live?.rate_limit),
  });
}

/** What empties a list that has elements, but for those that stay. */
function cleared<T>(live: readonly unknown[] | null | undefined, stays: T[] = []): T[] | undefined {
  return live !== null && live !== undefined && live.length > 0 ? stays : undefined;
}

/** A copy without the members that are undefined. */
function defined<T extends object>(object: T): T {
  const copy = { ...object };
  for (const name of keysOf(copy)) if (copy[name] === undefined) Reflect.deleteProperty(copy, name);
  return copy;
}
