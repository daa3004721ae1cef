// What a Terraform value is on our side: plain JavaScript where that is exact, a type of its own where it is not.
import { Big } from "big.js";
import { type AttributeType } from "./type";
import { recordOf } from "./record";

/**
 * A value that is not known before apply. There is one instance, {@link UNKNOWN}: what core may say about the range of
 * an unknown value is dropped, which the protocol calls always safe.
 */
export class Unknown {
  /** Makes the class nominal: no other value has this member. */
  readonly unknown = true;
  toString(): string {
    return "(known after apply)";
  }
}

/** The unknown value. */
export const UNKNOWN: Unknown = Object.freeze(new Unknown());

/**
 * A known value of an attribute whose type is `dynamic`, with the type that it came with: it has to go back with the
 * same one, and a tuple cannot be told from a list by looking at it.
 */
export class Dynamic {
  constructor(
    readonly type: AttributeType,
    readonly value: Value,
  ) {}
}

/** Any Terraform value. Lists, sets and tuples are arrays; maps and objects are records without a prototype. */
export type Value = null | Unknown | Dynamic | boolean | string | Big | readonly Value[] | ObjectValue;

/** A map or an object; an object always has all its attributes, null where unset. */
export interface ObjectValue {
  readonly [name: string]: Value;
}

/** Whether the value is the unknown value itself. */
export function isUnknown(value: Value): value is Unknown {
  return value instanceof Unknown;
}

/** Whether the value is a map or an object. */
export function isObject(value: Value): value is ObjectValue {
  return (
    typeof value === "object" &&
    value !== null &&
    !Array.isArray(value) &&
    !(value instanceof Big) &&
    !(value instanceof Unknown) &&
    !(value instanceof Dynamic)
  );
}

/** Whether the value is a list, a set or a tuple. (`Array.isArray` does not narrow readonly arrays.) */
export function isArray(value: Value): value is readonly Value[] {
  return Array.isArray(value);
}

/** Whether nothing in the value, at any depth, is unknown. */
export function isWhollyKnown(value: Value): boolean {
  if (isUnknown(value)) return false;
  if (value instanceof Dynamic) return isWhollyKnown(value.value);
  if (isArray(value)) return value.every(isWhollyKnown);
  if (isObject(value)) return Object.values(value).every(isWhollyKnown);
  return true;
}

/** A map or an object of entries, or with the members of another one. */
export function objectValue(entries: Iterable<readonly [string, Value]> | ObjectValue = []): ObjectValue {
  return recordOf(isIterable(entries) ? entries : Object.entries(entries));
}

function isIterable<T>(entries: Iterable<T> | ObjectValue): entries is Iterable<T> {
  return Symbol.iterator in entries;
}
