// Values whose type is read off themselves, as the configuration language does for what is written in braces and brackets.
import { Big } from "big.js";
import { type AttributeType } from "./type";
import { Dynamic, isArray, isObject, isUnknown, type Value } from "./value";

/** A value for an attribute, parameter or result of type `dynamic`: lists, sets and tuples become tuples, maps become objects. */
export function inferred(value: Value): Value {
  if (value === null || isUnknown(value) || value instanceof Dynamic) return value;
  return new Dynamic(inferredType(value), value);
}

function inferredType(value: Value): AttributeType {
  if (typeof value === "string") return "string";
  if (typeof value === "boolean") return "bool";
  if (value instanceof Big) return "number";
  if (isArray(value)) return { tuple: value.map(inferredType) };
  if (isObject(value)) {
    const members = Object.entries(value).map(([name, member]) => [name, inferredType(member)] as const);
    return { object: Object.fromEntries(members) };
  }
  return "dynamic";
}
