// The shape of a specification, from its schema: which names stand where, of what kind they are and which rules they have. Whatever
// walks over specifications walks over this, so that an attribute that is added to the schema is known everywhere.

import * as z from "zod";
import { type Rules, rulesOf } from "./attribute";
import { accessProfileSpec } from "./profile";

/** What stands at a place of a specification. */
export type Shape = Attributive &
  /** Members of fixed names. */
  (
    | { readonly kind: "object"; readonly members: Shapes }
    /** Members that the user names. */
    | { readonly kind: "map"; readonly member: Shape }
    /** A set: each element once, in no order. */
    | { readonly kind: "list"; readonly element: Shape }
    | {
        readonly kind: "value";
        readonly type: "text" | "number" | "truth";
        /** The only texts there are; undefined: any. */
        readonly choices: readonly string[] | undefined;
      }
  );

/** Shapes by name. */
export type Shapes = Readonly<Record<string, Shape>>;

/** What every place has. */
interface Attributive {
  /** Undefined for what is no attribute: an element of a list, a member of a map. */
  readonly rules: Rules | undefined;
  readonly isRequired: boolean;
  /** What the schema fills in; undefined: nothing. */
  readonly default: string | number | boolean | undefined;
}

/** The attributes of an access profile by name. */
export const profileAttributes: Shapes = membersOf(accessProfileSpec);

/** The shape of the specification of an access profile. */
export const accessProfileShape: Shape = shapeOf(accessProfileSpec);

function shapeOf(schema: z.core.$ZodType, outer: Partial<Attributive> = {}): Shape {
  const rules = outer.rules ?? rulesOf(schema);
  if (schema instanceof z.ZodOptional)
    return shapeOf(schema.unwrap(), { ...outer, rules, isRequired: false });
  if (schema instanceof z.ZodDefault) {
    const filled = plain(schema.def.defaultValue);
    return shapeOf(schema.unwrap(), { ...outer, rules, isRequired: false, default: filled });
  }
  const common = { rules, isRequired: outer.isRequired ?? true, default: outer.default };
  if (schema instanceof z.ZodObject) return { ...common, kind: "object", members: membersOf(schema) };
  if (schema instanceof z.ZodRecord) return { ...common, kind: "map", member: shapeOf(schema.valueType) };
  if (schema instanceof z.ZodArray) return { ...common, kind: "list", element: shapeOf(schema.element) };
  const choices = schema instanceof z.ZodEnum ? schema.options.map(String) : undefined;
  return { ...common, kind: "value", type: typeOf(schema), choices };
}

/** The attributes of a specification by name. */
export function membersOf(schema: z.ZodObject): Shapes {
  return Object.fromEntries(Object.entries(schema.shape).map(([name, member]) => [name, shapeOf(member)]));
}

function typeOf(schema: z.core.$ZodType): "text" | "number" | "truth" {
  if (schema instanceof z.ZodNumber) return "number";
  return schema instanceof z.ZodBoolean ? "truth" : "text";
}

function plain(value: unknown): string | number | boolean | undefined {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean"
    ? value
    : undefined;
}
