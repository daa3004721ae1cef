// Terraform's type constraints, and their spelling on the wire.
import { parseJson } from "./exact-json";
import { UnreadableError } from "./unreadable-error";

/** The type of a value. A tuple occurs only inside a dynamic value. */
export type AttributeType =
  | "string"
  | "bool"
  | "number"
  | "dynamic"
  | { readonly list: AttributeType }
  | { readonly set: AttributeType }
  | { readonly map: AttributeType }
  | { readonly object: Readonly<Record<string, AttributeType>> }
  | { readonly tuple: readonly AttributeType[] };

/** The type of an object, which is what a schema implies. */
export interface ObjectType {
  readonly object: Readonly<Record<string, AttributeType>>;
}

/** The type as the JSON of the wire: `"string"`, `["list",T]`, `["object",{…}]`. */
export function encodeType(type: AttributeType): string {
  return JSON.stringify(toWire(type));
}

/** Reads the JSON of the wire. Throws an {@link UnreadableError} when it is not a type constraint. */
export function decodeType(json: string): AttributeType {
  return typeFromWire(parseJson(json));
}

/** Reads the parsed JSON of the wire. Throws an {@link UnreadableError} when it is not a type constraint. */
export function typeFromWire(wire: unknown): AttributeType {
  if (wire === "string" || wire === "bool" || wire === "number" || wire === "dynamic") return wire;
  if (Array.isArray(wire)) {
    const [kind, argument]: unknown[] = wire;
    if (kind === "list") return { list: typeFromWire(argument) };
    if (kind === "set") return { set: typeFromWire(argument) };
    if (kind === "map") return { map: typeFromWire(argument) };
    if (kind === "tuple" && Array.isArray(argument)) return { tuple: argument.map(typeFromWire) };
    // A third member would list optional attributes, which exist in constraints only, never in the type of a value.
    if (kind === "object" && typeof argument === "object" && argument !== null) {
      const members = Object.entries(argument).map(([name, member]) => [name, typeFromWire(member)] as const);
      return { object: Object.fromEntries(members) };
    }
  }
  throw new UnreadableError(`not a Terraform type constraint: ${String(JSON.stringify(wire)).slice(0, 100)}`);
}

/** The type in words for a message: `list of string`. */
export function describeType(type: AttributeType): string {
  if (typeof type === "string") return type === "dynamic" ? "any type" : type;
  if ("list" in type) return `list of ${describeType(type.list)}`;
  if ("set" in type) return `set of ${describeType(type.set)}`;
  if ("map" in type) return `map of ${describeType(type.map)}`;
  return "object" in type ? "object" : "tuple";
}

/** The type of the member of a list, set, tuple, map or object type; `dynamic` where the type does not say. */
export function memberType(type: AttributeType, step: string | number): AttributeType {
  if (typeof type === "string") return "dynamic";
  if ("list" in type) return type.list;
  if ("set" in type) return type.set;
  if ("map" in type) return type.map;
  if ("tuple" in type) return type.tuple[Number(step)] ?? "dynamic";
  return type.object[step] ?? "dynamic";
}

function toWire(type: AttributeType): unknown {
  if (typeof type === "string") return type;
  if ("list" in type) return ["list", toWire(type.list)];
  if ("set" in type) return ["set", toWire(type.set)];
  if ("map" in type) return ["map", toWire(type.map)];
  if ("tuple" in type) return ["tuple", type.tuple.map(toWire)];
  const members = Object.entries(type.object).map(([name, member]) => [name, toWire(member)]);
  return ["object", Object.fromEntries(members)];
}
