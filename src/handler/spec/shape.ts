// The shape of a specification, from its schema: which names stand where, and what is a list or a map. The constructs check and
// turn their properties by it, so that an attribute that is added to the schema is one there too.

import * as z from "zod";
import { accessProfileSpec } from "./profile";

/** What stands at a place of a specification. */
export type Shape =
  /** Members of fixed names. */
  | { readonly kind: "object"; readonly members: Readonly<Record<string, Shape>> }
  /** Members that the user names. */
  | { readonly kind: "map"; readonly member: Shape }
  | { readonly kind: "list"; readonly element: Shape }
  /** A text, a number or a truth value. */
  | { readonly kind: "value" };

/** The shape of the specification of an access profile. */
export const accessProfileShape = shapeOf(accessProfileSpec);

function shapeOf(schema: unknown): Shape {
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) return shapeOf(schema.unwrap());
  if (schema instanceof z.ZodObject) {
    const members = Object.entries(schema.shape as Readonly<Record<string, unknown>>);
    return {
      kind: "object",
      members: Object.fromEntries(members.map(([name, member]) => [name, shapeOf(member)])),
    };
  }
  if (schema instanceof z.ZodRecord) return { kind: "map", member: shapeOf(schema.valueType) };
  if (schema instanceof z.ZodArray) return { kind: "list", element: shapeOf(schema.element) };
  return { kind: "value" };
}
