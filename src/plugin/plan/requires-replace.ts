// Which changes of a plan replace the resource.
import { typeOfAttribute } from "../schema/implied-type";
import { type Attributes } from "../schema/schema";
import { valuesEqual } from "../values/equal";
import { type Path } from "../values/path";
import { isArray, isObject, type ObjectValue, type Value } from "../values/value";

/**
 * The paths of the attributes that the schema marks `requiresReplace` and that the plan changes; an unknown planned
 * value counts as a change. Core acts only on paths whose value differs, so the list may be generous but not wrong.
 */
export function requiresReplace(
  attributes: Attributes,
  prior: ObjectValue,
  planned: ObjectValue,
  at: Path = [],
): Path[] {
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const before = prior[name] ?? null;
    const after = planned[name] ?? null;
    const path = [...at, name];
    if (valuesEqual(before, after, typeOfAttribute(attribute))) return [];
    if (attribute.requiresReplace) return [path];
    if (attribute.nested === undefined) return [];
    const { nesting, attributes: inner } = attribute.nested;
    const compare = (a: Value, b: Value, memberPath: Path): Path[] =>
      isObject(a) && isObject(b) ? requiresReplace(inner, a, b, memberPath) : [];

    if (nesting === "single") return compare(before, after, path);
    if (nesting === "map" && isObject(before) && isObject(after)) {
      return Object.keys(after).flatMap((key) =>
        compare(before[key] ?? null, after[key] ?? null, [...path, { key }]),
      );
    }
    if (nesting === "list" && isArray(before) && isArray(after)) {
      return after.flatMap((member, index) => compare(before[index] ?? null, member, [...path, { index }]));
    }
    // The members of a set have no address: a resource that needs it marks the set itself.
    return [];
  });
}
