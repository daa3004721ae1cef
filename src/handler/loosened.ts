// What was loosened by hand in what a specification leaves to the gateway. Such members are no drift: unset leaves them alone. But
// who governs spending wants to know that a key, a model or a provider became usable that was not. What they were is remembered
// beside the state, as plain JSON.

import { type WireProfile } from "../api";
import { sayable, texts } from "./fields/keyed";
import { PROVIDERS, readModelBudgets } from "./fields/provider-configs";
import { own } from "./own";
import {
  type AccessProfileSpec,
  type BudgetsSpec,
  type ModelBudgetSpec,
  type RateLimitSpec,
  type SpecPath,
} from "./spec";
import { type CLEARABLE } from "./spec/provider-config";

/** Plain data as JSON has it. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [name: string]: Json };

/** One thing that is looser than it was. The values are texts for people. */
export interface Loosened {
  readonly path: SpecPath;
  readonly before: string;
  readonly after: string;
}

/** The members of one provider entry that the specification leaves alone; null: absent on the gateway. */
interface LeftEntry {
  readonly key_ids?: readonly string[] | null;
  readonly blacklisted_models?: readonly string[] | null;
  readonly weight?: number | null;
  readonly model_budgets?: Readonly<Record<string, ModelBudgetSpec>> | null;
  readonly allowed_models_patterns?: readonly string[] | null;
  readonly blacklisted_models_patterns?: readonly string[] | null;
}

/** What the specification leaves alone. A member is there when it is left alone. */
interface Left {
  readonly allow_all_providers?: boolean | null;
  readonly relay_grants?: readonly string[] | null;
  readonly provider_configs?: Readonly<Record<string, LeftEntry>>;
}

/**
 * The live values of everything that the specification leaves to the gateway: `allow_all_providers`, and the product fields of the
 * provider entries that it has. JSON, to be kept and given to {@link loosened} later.
 */
export function leftAlone(live: WireProfile, spec: AccessProfileSpec): Json {
  return JSON.parse(JSON.stringify(leftOf(live, spec)));
}

/**
 * What is looser now than it was in what the specification leaves alone, then and now.
 *
 * @param before what {@link leftAlone} returned earlier. Anything else, such as what an older release kept, says nothing.
 */
export function loosened(before: Json, live: WireProfile, spec: AccessProfileSpec): Loosened[] {
  const [was, is] = [record(before), leftOf(live, spec)];
  const found: Loosened[] = [];
  if (
    is.allow_all_providers === true &&
    own(was, "allow_all_providers") !== undefined &&
    was["allow_all_providers"] !== true
  )
    found.push({ path: ["allow_all_providers"], before: "false", after: "true" });
  const [relaysWere, relaysAre] = [own(was, "relay_grants"), is.relay_grants];
  if (relaysWere !== undefined && relaysAre !== undefined && widens(list(relaysWere), relaysAre ?? []))
    found.push({ path: ["relay_grants"], before: text(list(relaysWere)), after: text(relaysAre ?? []) });
  for (const [provider, entry] of Object.entries(is.provider_configs ?? {})) {
    const earlier = own(record(was["provider_configs"]), provider);
    if (earlier !== undefined)
      found.push(...loosenedEntry(record(earlier), entry, ["provider_configs", provider]));
  }
  return found;
}

/** What is left alone and is a list of texts. */
const LISTS = [
  "key_ids",
  "blacklisted_models",
  "allowed_models_patterns",
  "blacklisted_models_patterns",
] as const;

function leftOf(live: WireProfile, spec: AccessProfileSpec): Left {
  const entries = sayable(PROVIDERS, live.provider_configs).flatMap(([name, entry]) => {
    const wanted = own(spec.provider_configs, name);
    if (wanted === undefined) return [];
    const isLeft = (name: (typeof CLEARABLE)[number]): boolean =>
      wanted[name] === undefined && wanted.clear?.includes(name) !== true;
    const lists = LISTS.filter(isLeft).map((name) => {
      const elements = entry[name];
      return [name, elements ? texts(elements) : null] as const;
    });
    const left: LeftEntry = {
      ...Object.fromEntries(lists),
      ...(isLeft("weight") && { weight: entry.weight ?? null }),
      ...(isLeft("model_budgets") && {
        model_budgets: entry.model_budgets ? readModelBudgets(entry.model_budgets) : null,
      }),
    };
    return [[name, left] as const];
  });
  return {
    ...(spec.allow_all_providers === undefined && { allow_all_providers: live.allow_all_providers ?? null }),
    ...(spec.relay_grants === undefined && {
      relay_grants: live.relay_grants ? texts(live.relay_grants.map((grant) => grant.relay_name)) : null,
    }),
    provider_configs: Object.fromEntries(entries),
  };
}

function loosenedEntry(was: Members, is: LeftEntry, path: SpecPath): Loosened[] {
  const found: Loosened[] = [];
  const say = (member: string, before: string, after: string): void =>
    void found.push({ path: [...path, member], before, after });
  for (const name of LISTS) {
    const [listWas, listIs] = [was[name], is[name]];
    if (listWas === undefined || listIs === undefined) continue;
    // Absent denies every key on gateways 2.x (bifrost-api.md §2.3).
    const [before, after] = [list(listWas), listIs ?? []];
    const isBlock = name.startsWith("blacklisted");
    if (isBlock ? widens(after, before) : widens(before, after)) say(name, text(before), text(after));
  }
  const [weightWas, weightIs] = [was["weight"], is.weight];
  // A weight of 0 sends the provider no traffic; null lets the gateway choose.
  if (
    typeof weightWas === "number" &&
    weightIs !== undefined &&
    (weightIs ?? (weightWas === 0 ? 1 : 0)) > weightWas
  )
    say("weight", String(weightWas), weightIs === null ? "none" : String(weightIs));
  if (was["model_budgets"] !== undefined && is.model_budgets !== undefined)
    for (const [model, limits] of Object.entries(record(was["model_budgets"])))
      found.push(
        ...loosenedLimits(record(limits), own(is.model_budgets ?? {}, model) ?? {}, [
          ...path,
          "model_budgets",
          model,
        ]),
      );
  return found;
}

/** Whether the later list has what the earlier one has not; `*` is everything. */
function widens(earlier: readonly string[], later: readonly string[]): boolean {
  return !earlier.includes("*") && later.some((each) => !earlier.includes(each));
}

function loosenedLimits(was: Members, is: ModelBudgetSpec, path: SpecPath): Loosened[] {
  const budgets = Object.entries(record(was["budgets"])).flatMap(([duration, budget]): Loosened[] => {
    const [before, after] = [
      record(budget)["max_limit"],
      own<BudgetsSpec[keyof BudgetsSpec]>(is.budgets, duration)?.max_limit,
    ];
    if (typeof before !== "number" || (after !== undefined && after <= before)) return [];
    return [{ path: [...path, "budgets", duration], before: String(before), after: String(after ?? "none") }];
  });
  const caps = (["token", "request"] as const).flatMap((kind): Loosened[] => {
    const [max, duration] = [`${kind}_max_limit`, `${kind}_reset_duration`] as const;
    const before = record(was["rate_limit"]);
    const now: RateLimitSpec = is.rate_limit ?? {};
    const cap = before[max];
    const isSame = before[duration] === now[duration];
    if (typeof cap !== "number" || (isSame && (now[max] ?? Infinity) <= cap)) return [];
    const after = now[max] === undefined ? "none" : `${now[max]} every ${now[duration] ?? "?"}`;
    return [{ path: [...path, "rate_limit", max], before: `${cap} every ${text(before[duration])}`, after }];
  });
  return [...budgets, ...caps];
}

type Members = Readonly<Record<string, Json>>;

/** Whether the data are an object. */
export function isJsonObject(value: Json | undefined): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function record(value: Json | undefined): Members {
  return isJsonObject(value) ? value : {};
}

function list(value: Json | undefined): readonly string[] {
  return Array.isArray(value) ? value.filter((each): each is string => typeof each === "string") : [];
}

function text(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
