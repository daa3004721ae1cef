// Makes stored data fit a schema that has lost attributes.
import { recordOf } from "../values/record";
import { type Attribute, type Attributes } from "./schema";

/** The plain data of an object without what the schema does not have, at any depth. Other data is returned as it is. */
export function withoutUnknownAttributes(json: unknown, attributes: Attributes): unknown {
  if (!isRecord(json)) return json;
  return recordOf(
    Object.entries(json).flatMap(([name, member]) => {
      const attribute = Object.hasOwn(attributes, name) ? attributes[name] : undefined;
      return attribute === undefined ? [] : [[name, strip(member, attribute)] as const];
    }),
  );
}

function strip(json: unknown, { nested }: Attribute): unknown {
  if (nested === undefined) return json;
  const one = (member: unknown) => withoutUnknownAttributes(member, nested.attributes);
  if (nested.nesting === "single") return one(json);
  if (nested.nesting === "map") {
    return isRecord(json)
      ? recordOf(Object.entries(json).map(([key, member]) => [key, one(member)] as const))
      : json;
  }
  return Array.isArray(json) ? json.map(one) : json;
}

function isRecord(json: unknown): json is Readonly<Record<string, unknown>> {
  return typeof json === "object" && json !== null && !Array.isArray(json);
}
