// Between Terraform values and documents: the plain data that the handler works with. An unset attribute is null here and absent
// there; a set is an array; a number is a double there, exact as far as the API's JSON is.

import { Big } from "big.js";
import { type SpecIssue, type SpecPath } from "../handler";
import {
  type Attributes,
  type AttributeType,
  isArray,
  isObject,
  isUnknown,
  objectValue,
  type ObjectValue,
  type Path,
  type PathStep,
  type Value,
} from "../plugin";

/** An object as a document, and the places where it is not known. */
export interface Document {
  readonly document: Readonly<Record<string, unknown>>;
  readonly unknown: readonly SpecPath[];
}

/** The document of an object. Unknown values are left out and listed. */
export function toDocument(value: ObjectValue): Document {
  const unknown: SpecPath[] = [];
  return { document: membersOf(value, [], unknown), unknown };
}

/** The plain data of a value; undefined when it is unset or unknown. */
export function plainOf(value: Value): unknown {
  return plainAt(value, [], []);
}

/** @param path where the value is; lengthened on the way down and shortened on the way up. */
function plainAt(value: Value, path: (string | number)[], unknown: SpecPath[]): unknown {
  if (value === null) return undefined;
  if (isUnknown(value)) {
    unknown.push([...path]);
    return undefined;
  }
  if (value instanceof Big) return value.toNumber();
  if (isArray(value)) {
    // What is left out moves the rest up: a place counts in the document, not in the value.
    const elements: unknown[] = [];
    for (const member of value) {
      path.push(isUnknown(member) ? "(unknown element)" : elements.length);
      const element = plainAt(member, path, unknown);
      path.pop();
      if (element !== undefined) elements.push(element);
    }
    return elements;
  }
  return isObject(value) ? membersOf(value, path, unknown) : value;
}

function membersOf(
  value: ObjectValue,
  path: (string | number)[],
  unknown: SpecPath[],
): Record<string, unknown> {
  const members: [string, unknown][] = [];
  for (const name of Object.keys(value)) {
    // Most attributes of most profiles are unset.
    const member = value[name] ?? null;
    if (member === null) continue;
    path.push(name);
    const plain = plainAt(member, path, unknown);
    path.pop();
    if (plain !== undefined) members.push([name, plain]);
  }
  // Not by assignment: a member may be called __proto__.
  return Object.fromEntries(members);
}

/**
 * The places where an element of a set or a map is null. Terraform lets that be written, the API has nothing like it, and a
 * document has no room for it.
 */
export function nullElements(value: Value, type: AttributeType, path: SpecPath = []): SpecIssue[] {
  if (typeof type === "string") return [];
  if (isArray(value) && "set" in type)
    return value.flatMap((element) =>
      element === null
        ? [{ path, message: "has an element that is null; leave it out" }]
        : nullElements(element, type.set, path),
    );
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, member]) => {
    const at = [...path, name];
    if ("object" in type) return nullElements(member, type.object[name] ?? "dynamic", at);
    if (!("map" in type)) return [];
    return member === null
      ? [{ path: at, message: "is null; leave the key out" }]
      : nullElements(member, type.map, at);
  });
}

/** A specification path as an attribute path: the schema tells which steps are map keys. Ends at a set, which has no steps. */
export function attributePath(path: SpecPath, attributes: Attributes): Path {
  const steps: PathStep[] = [];
  let level: Attributes = attributes;
  for (let index = 0; index < path.length; index += 1) {
    const name = String(path[index]);
    const attribute = Object.hasOwn(level, name) ? level[name] : undefined;
    if (attribute === undefined) break;
    steps.push(name);
    if (attribute.nested === undefined || attribute.nested.nesting === "set") break;
    level = attribute.nested.attributes;
    if (attribute.nested.nesting === "single") continue;
    index += 1;
    const step = path[index];
    if (step === undefined) break;
    steps.push(attribute.nested.nesting === "map" ? { key: String(step) } : { index: Number(step) });
  }
  return steps;
}

/**
 * The value with numbers as the reference has them where both are the same double: 30 digits that the user wrote come back from
 * the API with 17.
 */
export function keepDigits(value: ObjectValue, reference: ObjectValue): ObjectValue {
  return objectValue(
    Object.entries(value).map(([name, member]): [string, Value] => [
      name,
      Object.hasOwn(reference, name) ? digitsOf(member, reference[name] ?? null) : member,
    ]),
  );
}

function digitsOf(value: Value, reference: Value): Value {
  if (value instanceof Big && reference instanceof Big)
    return value.toNumber() === reference.toNumber() ? reference : value;
  return isObject(value) && isObject(reference) ? keepDigits(value, reference) : value;
}
