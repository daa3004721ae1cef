// Structural equality of values: sets without order, numbers by their amount.
import { Big } from "big.js";
import { encodeType, memberType, type AttributeType } from "./type";
import { Dynamic, isArray, isObject, isUnknown, type Value } from "./value";

/**
 * Whether two values of one type are the same value: the members of sets in any order, numbers numerically, an
 * unknown value equal to an unknown value only. Both must have the shape of `type`.
 */
export function valuesEqual(a: Value, b: Value, type: AttributeType): boolean {
  if (a === b) return true;
  if (a instanceof Big && b instanceof Big) return a.eq(b);
  if (isArray(a) && isArray(b)) {
    if (a.length !== b.length) return false;
    if (a.every((member, index) => valuesEqual(member, b[index] ?? null, memberType(type, index))))
      return true;
    return typeof type === "object" && "set" in type && canonical(a, type) === canonical(b, type);
  }
  if (isObject(a) && isObject(b)) {
    const names = Object.keys(a);
    return (
      names.length === Object.keys(b).length &&
      names.every(
        (name) => name in b && valuesEqual(a[name] ?? null, b[name] ?? null, memberType(type, name)),
      )
    );
  }
  return a instanceof Dynamic && b instanceof Dynamic && canonical(a, type) === canonical(b, type);
}

/** A text that is the same for equal values of a type, and for no others. */
export function canonical(value: Value, type: AttributeType): string {
  if (value === null) return "null";
  if (isUnknown(value)) return "?";
  if (value instanceof Dynamic) return `<${encodeType(value.type)}>${canonical(value.value, value.type)}`;
  if (value instanceof Big) return value.eq(0) ? "0" : value.toString();
  if (isArray(value)) {
    const members = value.map((member, index) => canonical(member, memberType(type, index)));
    if (typeof type === "object" && "set" in type) members.sort();
    return `[${members.join()}]`;
  }
  if (isObject(value)) {
    const names = Object.keys(value).sort();
    return `{${names.map((name) => `${JSON.stringify(name)}:${canonical(value[name] ?? null, memberType(type, name))}`).join()}}`;
  }
  return JSON.stringify(value);
}
