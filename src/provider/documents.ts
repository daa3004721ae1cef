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
  type Path,
  type PathStep,
  type Value,
} from "../plugin";

/** A value as a document, and the places where it is not known. */
export interface Document {
  readonly document: unknown;
  readonly unknown: readonly SpecPath[];
}

/** The document of a value. Unknown values are left out and listed. */
export function toDocument(value: Value): Document {
  const unknown: SpecPath[] = [];
  const convert = (each: Value, path: SpecPath): unknown => {
    if (each === null) return undefined;
    if (isUnknown(each)) {
      unknown.push(path);
      return undefined;
    }
    if (each instanceof Big) return each.toNumber();
    if (isArray(each)) {
      // What is left out moves the rest up: a place counts in the document, not in the value.
      const elements: unknown[] = [];
      for (const member of each) {
        const place = isUnknown(member) ? "(unknown element)" : elements.length;
        const element = convert(member, [...path, place]);
        if (element !== undefined) elements.push(element);
      }
      return elements;
    }
    if (isObject(each)) {
      const members = Object.entries(each).map(
        ([name, member]) => [name, convert(member, [...path, name])] as const,
      );
      return Object.fromEntries(members.filter(([, member]) => member !== undefined));
    }
    return each;
  };
  return { document: convert(value, []), unknown };
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
export function keepDigits(value: Value, reference: Value): Value {
  if (value instanceof Big && reference instanceof Big)
    return value.toNumber() === reference.toNumber() ? reference : value;
  if (isObject(value) && isObject(reference))
    return objectValue(
      Object.entries(value).map(([name, member]): [string, Value] => [
        name,
        Object.hasOwn(reference, name) ? keepDigits(member, reference[name] ?? null) : member,
      ]),
    );
  return value;
}
