// The function `merge_profiles`.

import {
  accessProfileShape,
  formatPath,
  GRANT_KEYS,
  mergedOf,
  type MapKind,
  type Shape,
  suggestion,
} from "../../handler/internal";
import {
  type AttributeType,
  Dynamic,
  FunctionError,
  inferred,
  isArray,
  isObject,
  memberType,
  objectValue,
  type ObjectValue,
  type ProviderFunction,
  type Value,
} from "../../plugin";
import { clause } from "./clause";

export const mergeProfiles: ProviderFunction = {
  summary: "Lays one profile over another",
  description:
    "Lays the attributes in `overlay` over those in `base`, by the rules of a catalog: maps and objects merge, everything else replaces, and " +
    "a literal `null` in `overlay` removes. An attribute that a typed variable leaves unset (`optional(…)`) changes nothing. Both may " +
    "have any of the attributes of `bifrost_access_profile`, and the catalog's `roles`, `teams`, `business_units` and `customers`. The result has what is set in either, and nothing else: read what may be unset " +
    "with `try(local.profile.budgets, null)`.",
  parameters: [
    { name: "base", type: "dynamic", description: "An object with attributes of a profile." },
    { name: "overlay", type: "dynamic", description: "An object with the attributes that differ." },
  ],
  returns: "dynamic",
  call(args) {
    const [base = null, overlay = null] = args.map((arg, position) => {
      const value = written(arg, "dynamic");
      if (!isObject(value))
        throw new FunctionError("an object with attributes of a profile is required", position);
      const fault = strangeName(withoutGrants(value), accessProfileShape, []);
      if (fault !== undefined) throw new FunctionError(clause(fault), position);
      return value;
    });
    return inferred(mergedOf(OBJECTS, mergedOf(OBJECTS, undefined, base), overlay));
  },
};

const OBJECTS: MapKind<Value> = { is: isObject, of: objectValue };

/**
 * A value without what is unset in it: a null of a known type comes from a typed variable, and means that nobody set it. A literal null
 * has no type, and stays.
 */
function written(value: Value, type: AttributeType): Value {
  if (value instanceof Dynamic) return written(value.value, value.type);
  if (isArray(value)) return value.map((member, index) => written(member, memberType(type, index)));
  if (!isObject(value)) return value;
  return objectValue(
    Object.entries(value).flatMap(([name, member]) => {
      const known = memberType(type, name);
      return member === null && known !== "dynamic" ? [] : [[name, written(member, known)] as const];
    }),
  );
}

/** A profile of `decode_catalog` without whom it is given to. */
function withoutGrants(profile: ObjectValue): ObjectValue {
  return objectValue(Object.entries(profile).filter(([name]) => !GRANT_KEYS.some((key) => key === name)));
}

/** The first name that a profile does not have, in words. */
function strangeName(value: Value, shape: Shape, path: readonly string[]): string | undefined {
  if (!isObject(value)) return undefined;
  return firstOf(value, (name, member) => {
    if (shape.kind === "map") return strangeName(member, shape.member, [...path, name]);
    if (shape.kind !== "object") return undefined;
    const known = Object.hasOwn(shape.members, name) ? shape.members[name] : undefined;
    if (known !== undefined) return strangeName(member, known, [...path, name]);
    return `${formatPath([...path, name])} is not an attribute of an access profile${suggestion(name, Object.keys(shape.members))}`;
  });
}

function firstOf<T>(value: ObjectValue, find: (name: string, member: Value) => T | undefined): T | undefined {
  for (const [name, member] of Object.entries(value)) {
    const found = find(name, member);
    if (found !== undefined) return found;
  }
  return undefined;
}
