// What of a state a configuration can say.
import { isArray, isObject, objectValue, type ObjectValue, type Value } from "../values/value";
import { type Attribute, type Attributes } from "./schema";

/** The state with null in place of what a configuration cannot set, or should not any more. */
export function configurationOf(attributes: Attributes, state: ObjectValue): ObjectValue {
  return objectValue(
    Object.entries(attributes).map(
      ([name, attribute]) => [name, settable(attribute, state[name] ?? null)] as const,
    ),
  );
}

function settable(attribute: Attribute, value: Value): Value {
  const { required, optional, nested, deprecated } = attribute;
  const isSettable = required ?? optional ?? attribute.default !== undefined;
  if (!isSettable || deprecated !== undefined) return null;
  if (nested === undefined) return value;
  const one = (member: Value): Value =>
    isObject(member) ? configurationOf(nested.attributes, member) : member;
  if (isArray(value)) return value.map(one);
  if (!isObject(value)) return value;
  return nested.nesting === "single"
    ? one(value)
    : objectValue(Object.entries(value).map(([key, member]) => [key, one(member)] as const));
}
