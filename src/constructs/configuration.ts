// The check of a configuration that the generated constructs take as it is: the provider's, and those of the data sources.

import * as z from "zod";
import { type Construct } from "constructs";
import { described, isPlain } from "../handler/spec/words";
import { propertyName } from "./attributes";
import { plain } from "./plain";
import { faultsBesideTokens, refuse } from "./refusal";
import { withTexts } from "./text";

/** The type of an attribute. */
type AttributeType =
  | "string"
  | "number"
  | "bool"
  | { readonly list: AttributeType }
  | { readonly set: AttributeType }
  | { readonly map: AttributeType };

/** What may be set, by the name of the attribute. */
export interface ConfigurationAttributes {
  readonly [name: string]: (
    | { readonly type: AttributeType }
    | { readonly nesting: "single" | "list" | "set" | "map"; readonly attributes: ConfigurationAttributes }
  ) & { readonly required?: true; readonly sensitive?: true };
}

/** The check of a configuration whose texts arrive as they are, and whose properties are those of the attributes, and others. */
export function configurationCheck<T extends object>(
  kind: string,
  attributes: ConfigurationAttributes,
  others: z.ZodObject,
): (scope: Construct, id: string, config: T) => T {
  const properties = objectOf(attributes);
  const schema = properties.extend(others.shape);
  const secrets = Object.keys(attributes)
    .filter((name) => attributes[name]?.sensitive)
    .map(propertyName);
  return (scope, id, config) => {
    const what = `the ${kind} at ${scope.node.path === "" ? id : `${scope.node.path}/${id}`}`;
    if (!isPlain(config))
      throw new Error(`${what} is not valid: its properties must be an object, got ${described(config)}`);
    refuse(
      what,
      faultsBesideTokens(schema, config, {
        unknown: `is not a property of a ${kind}`,
        isSecret: ([first]) => secrets.includes(String(first)),
      }),
    );
    const own = Object.entries(config).filter(([name]) => Object.hasOwn(properties.shape, name));
    return { ...config, ...withTexts(Object.fromEntries(own)) };
  };
}

function objectOf(attributes: ConfigurationAttributes): z.ZodObject {
  const members = Object.entries(attributes).map(([name, attribute]) => {
    const schema = "type" in attribute ? schemaOf(attribute.type) : nested(attribute);
    return [propertyName(name), attribute.required ? schema : schema.optional()] as const;
  });
  return z.strictObject(Object.fromEntries(members));
}

function schemaOf(type: AttributeType): z.ZodType {
  if (type === "string") return z.string();
  if (type === "number") return z.number();
  if (type === "bool") return z.boolean();
  if ("map" in type) return plain(z.record(z.string(), schemaOf(type.map)));
  return z.array(schemaOf("list" in type ? type.list : type.set));
}

function nested({
  nesting,
  attributes,
}: {
  readonly nesting: "single" | "list" | "set" | "map";
  readonly attributes: ConfigurationAttributes;
}): z.ZodType {
  const object = plain(objectOf(attributes));
  if (nesting === "single") return object;
  return nesting === "map" ? plain(z.record(z.string(), object)) : z.array(object);
}
