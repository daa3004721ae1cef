// The attributes of a profile that are worth writing: those that differ from what unset means.

import { type AccessProfileSpec } from "../../handler";
import { isRecord } from "../../handler/shapes";
import { meaningOf } from "../../handler/spec";
import { profileAttributes, type Shape } from "../../handler/spec/shape";

/** An attribute to write, with the shape of its value. */
export interface WrittenAttribute {
  readonly name: string;
  readonly shape: Shape;
  readonly value: unknown;
}

/**
 * The attributes to write, in the order of the specification. Defaults, and values that mean unset, are left out. A clone keeps what it
 * does not set, so of a clone they are written.
 */
export function writtenAttributes(spec: AccessProfileSpec): WrittenAttribute[] {
  const isClone = spec.clone_from !== undefined;
  return Object.entries(profileAttributes).flatMap(([name, shape]) => {
    const value = written(shape, Reflect.get(spec, name), isClone);
    return value === undefined ? [] : [{ name, shape, value }];
  });
}

/** The value without the parts that say nothing; undefined if nothing is left to say. */
function written(shape: Shape, value: unknown, isClone: boolean): unknown {
  if (value === undefined || value === null || value === shape.default) return undefined;
  if (!isClone && meaningOf(shape, value) === undefined) return undefined;
  if (shape.kind === "list" && Array.isArray(value))
    return value.map((element: unknown) => written(shape.element, element, false) ?? element);
  if (!isRecord(value)) return value;
  if (shape.kind === "map")
    // A member of a map is there even if it says nothing.
    return mapped(Object.keys(value), (name) => written(shape.member, value[name], false) ?? {});
  if (shape.kind !== "object") return value;
  return mapped(Object.keys(shape.members), (name) => {
    const member = shape.members[name];
    const given = Object.hasOwn(value, name) ? value[name] : undefined;
    return member === undefined ? undefined : written(member, given, false);
  });
}

function mapped(names: readonly string[], valueOf: (name: string) => unknown): Record<string, unknown> {
  const members = names.map((name) => [name, valueOf(name)] as const);
  return Object.fromEntries(members.filter(([, value]) => value !== undefined));
}
