// The plan before the resource's own say: what follows from the schema, the configuration and the prior state.
//
// Core sends a proposal too, but a proposal has forgotten what the user wrote: a default, a computed value kept from
// before and a configured value look alike in it. The plan is therefore made from the configuration, which keeps the
// rule that anything configured is planned exactly as configured (objchange.AssertPlanValid).
import { fromJson } from "../values/json";
import {
  isArray,
  isObject,
  isUnknown,
  objectValue,
  UNKNOWN,
  type ObjectValue,
  type Value,
} from "../values/value";
import { isComputed, type Attribute, type Attributes, type NestedAttributes } from "../schema/schema";
import { typeOfAttribute } from "../schema/implied-type";
import { correspondingMembers } from "./corresponding-members";

/**
 * The planned object for a configured one. For each attribute the first of these that applies:
 *
 * 1. configured with attributes of its own: each of them by this same list;
 * 2. configured (an unknown value is configured too): exactly that;
 * 3. not configured, with a default: the default;
 * 4. not configured, computed, in an object that is new: unknown;
 * 5. not configured, computed, in an object that was there before: as before;
 * 6. not configured: null.
 *
 * @param prior the same object before; null when it is new
 */
export function plannedState(
  attributes: Attributes,
  config: ObjectValue,
  prior: ObjectValue | null,
): ObjectValue {
  return objectValue(
    Object.entries(attributes).map(
      ([name, attribute]) => [name, plannedAttribute(attribute, config[name] ?? null, prior, name)] as const,
    ),
  );
}

function plannedAttribute(
  attribute: Attribute,
  config: Value,
  prior: ObjectValue | null,
  name: string,
): Value {
  const before = prior?.[name] ?? null;
  if (config !== null) {
    return attribute.nested === undefined ? config : plannedNested(attribute.nested, config, before);
  }
  if (attribute.default !== undefined) return fromJson(attribute.default, typeOfAttribute(attribute));
  if (isComputed(attribute)) return prior === null ? UNKNOWN : before;
  return null;
}

function plannedNested(nested: NestedAttributes, config: Value, prior: Value): Value {
  const plan = (member: Value, before: Value): Value =>
    isObject(member) ? plannedState(nested.attributes, member, isObject(before) ? before : null) : member;

  if (isUnknown(config)) return config;
  if (nested.nesting === "single") return plan(config, prior);
  if (isObject(config)) {
    const before = isObject(prior) ? prior : {};
    return objectValue(
      Object.entries(config).map(
        ([key, member]) =>
          [key, plan(member, Object.hasOwn(before, key) ? (before[key] ?? null) : null)] as const,
      ),
    );
  }
  if (!isArray(config)) return config;
  const before = isArray(prior) ? prior : [];
  if (nested.nesting === "list") return config.map((member, index) => plan(member, before[index] ?? null));

  const formerSelf = correspondingMembers(nested.attributes, before);
  return config.map((member) => plan(member, formerSelf(member)));
}
