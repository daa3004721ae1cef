// Provider entries between specification and wire.

import { type WireModelBudget, type WireProviderConfig } from "../../api";
import { type ModelBudgetSpec, type ProviderConfigSpec, type SpecPath } from "../spec";
import { unknownMembers } from "./carry";
import { presence } from "./field";
import { readBudgets, readRateLimit, writeBudgets, writeRateLimit } from "./limits";
import { own } from "./own";

type Entries = Record<string, ProviderConfigSpec>;

/** Live entries by provider. An entry that the reference lacks is read with all its members. */
export function readProviderConfigs(
  live: readonly WireProviderConfig[],
  reference: Entries | undefined,
): Entries {
  return Object.fromEntries(
    live.map((entry) => [entry.provider_name, readEntry(entry, own(reference, entry.provider_name))]),
  );
}

function readEntry(live: WireProviderConfig, reference: ProviderConfigSpec | undefined): ProviderConfigSpec {
  const path = ["provider_configs", live.provider_name];
  // A product field that the specification leaves unset belongs to the gateway. An empty one is not absent: it denies or frees.
  const managed = (name: "blacklisted_models" | "key_ids" | "weight" | "model_budgets"): boolean =>
    reference === undefined || reference[name] !== undefined;
  const list = (name: "blacklisted_models" | "key_ids"): string[] | undefined =>
    managed(name) ? (live[name] ?? presence([], reference?.[name])) : undefined;
  return defined({
    all_models_allowed: live.all_models_allowed ?? false,
    allowed_models: presence(live.allowed_models ?? [], reference?.allowed_models),
    budgets: presence(
      readBudgets(live.budgets, reference?.budgets, [...path, "budgets"]),
      reference?.budgets,
    ),
    rate_limit: readRateLimit(live.rate_limit),
    blacklisted_models: list("blacklisted_models"),
    key_ids: list("key_ids"),
    weight: managed("weight") ? (live.weight ?? undefined) : undefined,
    model_budgets: managed("model_budgets")
      ? ((live.model_budgets &&
          readModelBudgets(live.model_budgets, reference?.model_budgets, [...path, "model_budgets"])) ??
        presence({}, reference?.model_budgets))
      : undefined,
  });
}

function readModelBudgets(
  live: readonly WireModelBudget[],
  reference: Record<string, ModelBudgetSpec> | undefined,
  path: SpecPath,
): Record<string, ModelBudgetSpec> {
  const models = live.map((model): [string, ModelBudgetSpec] => {
    const written = own(reference, model.model_name);
    const budgets = presence(
      readBudgets(model.budgets, written?.budgets, [...path, model.model_name, "budgets"]),
      written?.budgets,
    );
    return [model.model_name, defined({ budgets, rate_limit: readRateLimit(model.rate_limit) })];
  });
  return Object.fromEntries(models);
}

/** Entries for a body, the live ones first and in their order. */
export function writeProviderConfigs(entries: Entries, live: readonly WireProviderConfig[] = []): object[] {
  const kept = live.map((entry) => entry.provider_name).filter((name) => Object.hasOwn(entries, name));
  const added = Object.keys(entries).filter((name) => !kept.includes(name));
  return [...kept, ...added].flatMap((name) => {
    const entry = entries[name];
    return entry === undefined
      ? []
      : writeEntry(
          name,
          entry,
          live.find((each) => each.provider_name === name),
        );
  });
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
];

function writeEntry(name: string, entry: ProviderConfigSpec, live: WireProviderConfig | undefined): object {
  return defined({
    ...unknownMembers(live, ENTRY_MEMBERS),
    provider_name: name,
    all_models_allowed: entry.all_models_allowed,
    allowed_models: entry.allowed_models ?? cleared(live?.allowed_models),
    ...writeLimits(entry, live),
    // Product fields: what the specification sets, else what the gateway has; nothing on a new entry.
    blacklisted_models: entry.blacklisted_models ?? live?.blacklisted_models ?? undefined,
    key_ids: entry.key_ids ?? live?.key_ids ?? undefined,
    weight: entry.weight ?? live?.weight ?? undefined,
    model_budgets:
      entry.model_budgets === undefined
        ? live?.model_budgets?.map(carriedModel)
        : writeModelBudgets(entry.model_budgets, live?.model_budgets ?? []),
  });
}

/** A model that is left to the gateway, as it came: it may hold what a specification cannot express. */
function carriedModel(model: WireModelBudget): object {
  const limit = readRateLimit(model.rate_limit);
  return defined({
    ...unknownMembers(model, ["rate_limit"]),
    budgets: model.budgets.map((budget) => unknownMembers(budget, [])),
    rate_limit: limit && writeRateLimit(limit, model.rate_limit),
  });
}

function writeModelBudgets(
  models: Record<string, ModelBudgetSpec>,
  live: readonly WireModelBudget[],
): object[] {
  return Object.entries(models).map(([model, limits]) => {
    const before = live.find((each) => each.model_name === model);
    return defined({
      ...unknownMembers(before, ["model_name", "budgets", "rate_limit"]),
      model_name: model,
      ...writeLimits(limits, before),
    });
  });
}

/** Budgets and rate limit of an entry or model. What is unset is left out, or cleared in so many words where it was set. */
function writeLimits(
  limits: ModelBudgetSpec,
  live: WireProviderConfig | WireModelBudget | undefined,
): object {
  return defined({
    budgets:
      limits.budgets === undefined ? cleared(live?.budgets) : writeBudgets(limits.budgets, live?.budgets),
    rate_limit:
      limits.rate_limit === undefined
        ? readRateLimit(live?.rate_limit) === undefined
          ? undefined
          : null
        : writeRateLimit(limits.rate_limit, live?.rate_limit),
  });
}

function cleared(live: readonly unknown[] | null | undefined): [] | undefined {
  return live !== null && live !== undefined && live.length > 0 ? [] : undefined;
}

/** Drops the members that are undefined. */
function defined<T extends object>(object: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(object).filter(([, value]) => value !== undefined)) as never;
}
