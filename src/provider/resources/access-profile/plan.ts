// The resource's own part of a plan: what an unset attribute becomes, equal meanings that are no change, and when the version
// will grow. The generic part (configured values, defaults) has run before.

import { PRODUCT_FIELDS } from "../../../handler";
import {
  isObject,
  isUnknown,
  objectValue,
  type ObjectValue,
  type Path,
  typeOfAttribute,
  UNKNOWN,
  type Value,
  valuesEqual,
} from "../../../plugin";
import { sameMeaning } from "./meaning";
import { accessProfileSchema, INHERITABLE, POLICIES } from "./schema";

export interface PlannedProfile {
  readonly planned: ObjectValue;
  readonly requiresReplace: readonly Path[];
}

/**
 * Completes the plan of a create or update.
 *
 * @param planned the plan so far, from configuration, defaults and prior state.
 * @param imported whether the resource was imported and not applied since: then `clone_from` is only written down.
 */
export function planProfile(
  config: ObjectValue,
  prior: ObjectValue | null,
  planned: ObjectValue,
  imported: boolean,
): PlannedProfile {
  const cloned = of(config, "clone_from") !== null;
  const next: Record<string, Value> = { ...planned };
  for (const name of INHERITABLE) {
    const [wanted, before] = [of(config, name), of(prior, name)];
    if (wanted === null) next[name] = cloned ? (prior === null ? UNKNOWN : before) : unset(name, before);
    else {
      const plan =
        name === "provider_configs" ? planEntries(wanted, before, of(planned, name)) : of(planned, name);
      // Core accepts the prior value for an equal meaning, but not its absence.
      next[name] = before !== null && sameMeaning(name, plan, before) ? before : plan;
    }
  }
  if (of(config, "allow_all_providers") === null)
    next["allow_all_providers"] = of(prior, "allow_all_providers");
  if (prior !== null) next["version"] = changesTheProfile(prior, next) ? UNKNOWN : of(prior, "version");
  const recloned =
    prior !== null && !sameAttribute("clone_from", of(prior, "clone_from"), of(planned, "clone_from"));
  const replaces = recloned && !(imported && of(prior, "clone_from") === null);
  return { planned: objectValue(next), requiresReplace: replaces ? [["clone_from"]] : [] };
}

/** Providers that are new in the configuration and name no keys: gateways 2.x then deny every key (bifrost-api.md §2.3). */
export function providersWithoutKeys(config: ObjectValue, prior: ObjectValue | null): string[] {
  const [entries, before] = [of(config, "provider_configs"), of(prior, "provider_configs")];
  if (!isObject(entries)) return [];
  const isNew = (provider: string): boolean => !isObject(before) || !Object.hasOwn(before, provider);
  return Object.entries(entries)
    .filter(([provider, entry]) => isNew(provider) && isObject(entry) && of(entry, "key_ids") === null)
    .map(([provider]) => provider);
}

/** What an unset attribute becomes without a clone: its default or nothing. An empty collection is nothing already. */
function unset(name: string, before: Value): Value {
  if (name === "calendar_aligned") return false;
  return sameMeaning(name, before, null) ? before : null;
}

/** The members of provider entries that the configuration leaves unset: product fields as before, the rest absent. */
function planEntries(wanted: Value, before: Value, planned: Value): Value {
  if (!isObject(wanted) || !isObject(planned)) return planned;
  const entries = Object.entries(planned).map(([provider, entry]): [string, Value] => {
    const config = of(wanted, provider);
    if (!isObject(entry) || !isObject(config)) return [provider, entry];
    const prior = of(isObject(before) ? before : null, provider);
    const earlier = isObject(prior) ? prior : null;
    const members: Record<string, Value> = { ...entry };
    for (const field of PRODUCT_FIELDS) if (of(config, field) === null) members[field] = of(earlier, field);
    const modelsBefore = of(earlier, "allowed_models");
    if (of(config, "allowed_models") === null)
      members["allowed_models"] = sameMeaning("allowed_models", modelsBefore, null) ? modelsBefore : null;
    return [provider, objectValue(members)];
  });
  return objectValue(entries);
}

function changesTheProfile(prior: ObjectValue, planned: ObjectValue): boolean {
  const untouched = ["id", "version", "created_at", "origin", "clone_from", ...POLICIES];
  return Object.keys(accessProfileSchema.attributes).some(
    (name) => !untouched.includes(name) && !sameMeaning(name, of(prior, name), of(planned, name)),
  );
}

function sameAttribute(name: string, a: Value, b: Value): boolean {
  const attribute = accessProfileSchema.attributes[name];
  if (attribute === undefined || isUnknown(a) || isUnknown(b)) return false;
  return valuesEqual(a, b, typeOfAttribute(attribute));
}

function of(object: ObjectValue | null, name: string): Value {
  return object !== null && Object.hasOwn(object, name) ? (object[name] ?? null) : null;
}
