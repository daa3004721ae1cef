// When two values of a specification mean the same, and the live one in the words of the one that a user wrote: `720h` stays `720h`
// where the gateway answers 30 days, and an empty list stays one where there is none.

import { sameValue } from "../canonical";
import { own } from "../own";
import { isRecord } from "../../api/records";
import { type Shape } from "./shape";

/** One form for all values of an attribute that mean the same; undefined for values that mean unset. */
export function meaningOf(shape: Shape, value: unknown): unknown {
  if (value === undefined || value === null || value === shape.rules?.none) return undefined;
  const inner = withMeaningOfParts(shape, value);
  const meant = shape.rules?.meaning === undefined ? inner : shape.rules.meaning(inner);
  return isNothing(shape, meant) ? undefined : meant;
}

/** Whether two values of a place mean the same. */
export function sameMeaning(shape: Shape, a: unknown, b: unknown): boolean {
  return sameValue(meaningOf(shape, a), meaningOf(shape, b));
}

function withMeaningOfParts(shape: Shape, value: unknown): unknown {
  if (shape.kind === "list" && Array.isArray(value))
    return value.map((element) => meaningOf(shape.element, element));
  if (!isRecord(value)) return value;
  return mapped(value, (member, name) => {
    const part = partOf(shape, name);
    return part === undefined ? member : meaningOf(part, member);
  });
}

/**
 * A live value in the words of a reference, with nothing in it that the reference leaves to the gateway.
 *
 * @param reference undefined for what is seen for the first time: then nothing is left to the gateway.
 */
export function spelledAs<T>(shape: Shape, live: T, reference: T | undefined): T | undefined;
export function spelledAs(shape: Shape, live: unknown, reference: unknown): unknown {
  const { rules } = shape;
  if (shape.kind === "object" || shape.kind === "map") {
    if (!isRecord(live)) return emptyAs(reference);
    const before = isRecord(reference) ? reference : undefined;
    const spelled = mapped(live, (member, name) => {
      const [part, written] = [partOf(shape, name), own(before, name)];
      const isLeft = before !== undefined && written === undefined && part !== undefined && isLeftAlone(part);
      return part === undefined ? member : isLeft ? undefined : spelledAs(part, member, written);
    });
    if (shape.kind === "object") return withEmptyOnes(shape.members, spelled, before);
    return isNothing(shape, spelled) ? emptyAs(reference) : spelled;
  }
  if (live === undefined)
    return meaningOf(shape, reference) === undefined ? (reference ?? rules?.none) : emptyAs(reference);
  if (sameMeaning(shape, live, reference)) return reference ?? rules?.none;
  return meaningOf(shape, live) === undefined ? rules?.none : live;
}

/** The members that are absent on the gateway, where the reference has them empty. */
function withEmptyOnes(
  shapes: Readonly<Record<string, Shape>>,
  spelled: Record<string, unknown>,
  reference: Readonly<Record<string, unknown>> | undefined,
): Record<string, unknown> {
  for (const [name, shape] of Object.entries(shapes)) {
    if (spelled[name] !== undefined) continue;
    const empty = spelledAs(shape, undefined, own(reference, name));
    if (empty !== undefined) spelled[name] = empty;
  }
  return spelled;
}

/**
 * A value without what another one leaves to the gateway: members that are left alone when they are unset, and that are unset in
 * `wanted`. Entries that `wanted` does not have stay whole.
 */
export function withoutLeftAlone<T>(shape: Shape, value: T, wanted: T | undefined): T;
export function withoutLeftAlone(shape: Shape, value: unknown, wanted: unknown): unknown {
  if (!isRecord(value) || !isRecord(wanted)) return value;
  return mapped(value, (member, name) => {
    const [part, other] = [partOf(shape, name), own(wanted, name)];
    if (part === undefined) return member;
    return other === undefined && isLeftAlone(part) ? undefined : withoutLeftAlone(part, member, other);
  });
}

/** Whether an attribute stays as it is on the gateway when it is unset. */
export function isLeftAlone({ rules }: Shape): boolean {
  return rules?.unset === "left_alone";
}

/** What stands under a name at a place; undefined when the place has no such name. */
function partOf(shape: Shape, name: string): Shape | undefined {
  if (shape.kind === "map") return shape.member;
  return shape.kind === "object" ? own(shape.members, name) : undefined;
}

/** Whether a value is an empty list or map, which means the same as no value. */
function isNothing(shape: Shape, value: unknown): boolean {
  const isCollection = shape.kind === "list" || shape.kind === "map";
  return isCollection && isEmpty(value) && !shape.isRequired && !isLeftAlone(shape);
}

function emptyAs(reference: unknown): unknown {
  return isEmpty(reference) ? reference : undefined;
}

function isEmpty(value: unknown): boolean {
  return value === "" || (typeof value === "object" && value !== null && Object.keys(value).length === 0);
}

/** A record with its members changed, without those that become undefined. */
function mapped(
  record: Readonly<Record<string, unknown>>,
  change: (member: unknown, name: string) => unknown,
): Record<string, unknown> {
  const members = Object.entries(record).map(([name, member]) => [name, change(member, name)] as const);
  return Object.fromEntries(members.filter(([, member]) => member !== undefined));
}
