// The resource's own part of a plan: what an unset attribute becomes, equal meanings that are no change, and when the version
// will grow. The generic part (configured values, defaults) has run before.

import { isLeftAlone, profileAttributes, type Shape } from "../../../handler/internal";
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
import { isCompletedInside } from "../../attributes/settable";
import { meanTheSame } from "./meaning";
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
  for (const [name, shape] of Object.entries(profileAttributes)) {
    const [wanted, before] = [of(config, name), of(prior, name)];
    if (!isLeftAlone(shape) && !Object.hasOwn(INHERITABLE, name)) continue;
    if (wanted === null && isLeftAlone(shape)) next[name] = before;
    else if (wanted === null)
      next[name] = cloned ? (prior === null ? UNKNOWN : before) : absent(shape, before);
    else {
      const plan = completed(shape, wanted, before, of(planned, name));
      // Core accepts the prior value for an equal meaning, but not its absence.
      next[name] = before !== null && meanTheSame(shape, plan, before) ? before : plan;
    }
  }
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
function absent(shape: Shape, before: Value): Value {
  return meanTheSame(shape, before, null) ? (before ?? none(shape)) : none(shape);
}

function none({ rules }: Shape): Value {
  return rules?.none ?? null;
}

/** A plan with what the configuration leaves unset inside of it: what is left alone as before, the rest absent. */
function completed(shape: Shape, config: Value, before: Value, planned: Value): Value {
  if (!isObject(config) || !isObject(planned)) return planned;
  const prior = isObject(before) ? before : null;
  const members = Object.entries(planned).map(([name, member]): [string, Value] => {
    const part =
      shape.kind === "map" ? shape.member : shape.kind === "object" ? shape.members[name] : undefined;
    const [written, earlier] = [of(config, name), of(prior, name)];
    if (part === undefined || written !== null)
      return [name, part === undefined ? member : completed(part, written, earlier, member)];
    if (isLeftAlone(part)) return [name, earlier];
    return [name, isCompletedInside(name, part) ? absent(part, earlier) : member];
  });
  return objectValue(members);
}

function changesTheProfile(prior: ObjectValue, planned: ObjectValue): boolean {
  const untouched = ["clone_from", ...POLICIES];
  return Object.entries(profileAttributes).some(
    ([name, shape]) => !untouched.includes(name) && !meanTheSame(shape, of(prior, name), of(planned, name)),
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
