// Finding and removing what is unknown in a value.
import { memberType, type AttributeType } from "./type";
import { type Path } from "./path";
import {
  Dynamic,
  isArray,
  isObject,
  isUnknown,
  isWhollyKnown,
  objectValue,
  type ObjectValue,
  type Value,
} from "./value";

/** The paths of everything unknown in a value; inside a set the path ends at the set. */
export function unknownPaths(value: Value, type: AttributeType, path: Path = []): Path[] {
  if (isUnknown(value)) return [path];
  if (value instanceof Dynamic) return unknownPaths(value.value, value.type, path);
  if (isArray(value)) {
    if (typeof type === "object" && "set" in type) return isWhollyKnown(value) ? [] : [path];
    return value.flatMap((member, index) =>
      unknownPaths(member, memberType(type, index), [...path, { index }]),
    );
  }
  if (isObject(value)) {
    const isMap = typeof type === "object" && "map" in type;
    return Object.entries(value).flatMap(([name, member]) =>
      unknownPaths(member, memberType(type, name), [...path, isMap ? { key: name } : name]),
    );
  }
  return [];
}

/** The value with null in place of everything unknown, so that it can be stored. */
export function withoutUnknowns(value: ObjectValue): ObjectValue;
export function withoutUnknowns(value: Value): Value;
export function withoutUnknowns(value: Value): Value {
  if (isUnknown(value)) return null;
  if (value instanceof Dynamic) return new Dynamic(value.type, withoutUnknowns(value.value));
  if (isArray(value)) return value.map(withoutUnknowns);
  if (isObject(value)) {
    return objectValue(
      Object.entries(value).map(([name, member]) => [name, withoutUnknowns(member)] as const),
    );
  }
  return value;
}
