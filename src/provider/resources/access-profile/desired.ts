// What apply works from: the planned state. The configuration only fills what was unknown in it, so what core decided
// (`ignore_changes` changes the plan, and not the configuration that apply is given) holds.

import { type AccessProfileSpec, checkSpec, PRODUCT_FIELDS } from "../../../handler";
import { isObject, isUnknown, objectValue, type ObjectValue, type Value } from "../../../plugin";
import { toDocument } from "../../documents";
import { INHERITABLE } from "./schema";
import { specOfState, withoutComputed } from "./state";

/** The planned state with its unknown values filled in from the configuration. */
export function knownPlan(planned: ObjectValue, config: ObjectValue): ObjectValue {
  return filled(planned, config) as ObjectValue;
}

function filled(planned: Value, config: Value): Value {
  if (isUnknown(planned)) return isUnknown(config) ? null : config;
  if (!isObject(planned)) return planned;
  const other = isObject(config) ? config : objectValue([]);
  return objectValue(
    Object.entries(planned).map(([name, member]): [string, Value] => [name, filled(member, of(other, name))]),
  );
}

/**
 * The specification of a plan. What the configuration leaves to the gateway is absent in it: the product fields and
 * `allow_all_providers`, and in a clone everything that it took over.
 */
export function writtenOf(planned: ObjectValue, config: ObjectValue): AccessProfileSpec {
  return specOfPlan(planned, config, false);
}

/** The same, with what `strict` takes back of that. */
export function desiredOf(planned: ObjectValue, config: ObjectValue): AccessProfileSpec {
  return specOfPlan(planned, config, of(config, "strict") === true);
}

function specOfPlan(planned: ObjectValue, config: ObjectValue, isStrict: boolean): AccessProfileSpec {
  const known = withoutComputed(knownPlan(planned, config));
  const isClone = of(known, "clone_from") !== null;
  const members = Object.entries(known).map(([name, value]): [string, Value] => {
    const isUnset = of(config, name) === null;
    const isLeftAlone = name === "allow_all_providers" && !isStrict;
    if (isUnset && (isLeftAlone || (isClone && INHERITABLE.includes(name)))) return [name, null];
    // Nothing is sent for a default that nobody wrote.
    if (isUnset && name === "calendar_aligned" && value === false) return [name, null];
    return [
      name,
      name === "provider_configs" && !isStrict ? withoutLeftAlone(value, of(config, name)) : value,
    ];
  });
  const spec = objectValue(members);
  const checked = checkSpec(toDocument(spec).document);
  // What a plan keeps of a live profile (`ignore_changes`) need not be a valid specification.
  return "spec" in checked ? checked.spec : specOfState(spec);
}

/** Provider entries without the product fields that their configuration leaves unset. */
function withoutLeftAlone(planned: Value, config: Value): Value {
  if (!isObject(planned) || !isObject(config)) return planned;
  const entries = Object.entries(planned).map(([provider, entry]): [string, Value] => {
    const written = of(config, provider);
    // An entry that the configuration does not have is kept by `ignore_changes`, as a whole.
    if (!isObject(entry) || !isObject(written)) return [provider, entry];
    const members = Object.entries(entry).map(([name, value]): [string, Value] => {
      const isLeftAlone = PRODUCT_FIELDS.some((field) => field === name) && of(written, name) === null;
      return [name, isLeftAlone ? null : value];
    });
    return [provider, objectValue(members)];
  });
  return objectValue(entries);
}

function of(object: ObjectValue, name: string): Value {
  return Object.hasOwn(object, name) ? (object[name] ?? null) : null;
}
