// Brings a loosely built value into the exact shape of its type: the one place that every value passes on its way in
// and out, so that what the rest of the server handles is always complete.
import { Big } from "big.js";
import { canonical } from "./equal";
import { checkCount, checkNumber } from "./limits";
import { describeType, type AttributeType, type ObjectType } from "./type";
import { type Path, type PathStep } from "./path";
import {
  Dynamic,
  isObject,
  isUnknown,
  isWhollyKnown,
  type ObjectValue,
  Unknown,
  UNKNOWN,
  type Value,
} from "./value";
import { ValueError } from "./value-error";
import { emptyRecord } from "./record";

/** How an encoding writes the pair of type and value of a dynamic value; undefined when the input is not one. */
export type DynamicReader = (
  input: unknown,
) => { readonly type: AttributeType; readonly value: unknown } | undefined;

/** A value on its way in: how its encoding writes a dynamic value, and how many values it holds so far. */
export interface Reading {
  readonly readDynamic: DynamicReader;
  values: number;
}

/**
 * The value with the exact shape of `type`: absent attributes become null, equal members of a set are merged (two that
 * hold something unknown never are: they may turn out different), numbers become `Big`.
 * Throws {@link ValueError} with the path of the first place that does not fit.
 *
 * @param input a {@link Value}, or plain JSON-like data with numbers as number, bigint or decimal string
 * @param reading when the input comes from an encoding. Then an {@link UnreadableError} is thrown when the complete value is beyond the
 *   limits: one byte of a type's empty object may stand for a thousand absent attributes.
 */
export function conform(input: unknown, type: AttributeType, reading?: Reading): Value {
  return conformAt(input, type, reading, undefined);
}

/** A place in a value, as the place above it and the step from there: it is spelled out only where something does not fit. */
interface Place {
  readonly above: Place | undefined;
  readonly step: PathStep;
}

function conformAt(
  input: unknown,
  type: AttributeType,
  reading: Reading | undefined,
  place: Place | undefined,
): Value {
  if (reading) checkCount(++reading.values);
  if (input === null || input === undefined) return null;
  if (input instanceof Unknown) return UNKNOWN;
  if (typeof type === "string") {
    if (type === "dynamic") return conformDynamic(input, reading, place);
    return conformPrimitive(input, type, place);
  }
  if ("list" in type) {
    return arrayOf(input, type, place).map((member, index) =>
      conformAt(member, type.list, reading, { above: place, step: { index } }),
    );
  }
  if ("set" in type) {
    const members = arrayOf(input, type, place).map((member) => conformAt(member, type.set, reading, place));
    return withoutDuplicates(members, type.set);
  }
  if ("tuple" in type) {
    const members = arrayOf(input, type, place);
    if (members.length !== type.tuple.length) {
      throw new ValueError(
        `a tuple of ${type.tuple.length} is required, got ${members.length}`,
        pathTo(place),
      );
    }
    return type.tuple.map((member, index) =>
      conformAt(members[index], member, reading, { above: place, step: { index } }),
    );
  }
  const record = recordOf(input, type, place);
  const value = emptyRecord<Value>();
  if ("map" in type) {
    for (const key of Object.keys(record))
      value[key] = conformAt(record[key], type.map, reading, { above: place, step: { key } });
    return value;
  }
  for (const name of Object.keys(record)) {
    if (!Object.hasOwn(type.object, name))
      throw new ValueError("there is no attribute of this name", [...pathTo(place), name]);
  }
  for (const [name, member] of Object.entries(type.object))
    value[name] = conformAt(record[name], member, reading, { above: place, step: name });
  return value;
}

function pathTo(place: Place | undefined): Path {
  const path: PathStep[] = [];
  for (let each = place; each !== undefined; each = each.above) path.unshift(each.step);
  return path;
}

/** The same for an object: never null or unknown. */
export function conformObject(input: object, type: ObjectType): ObjectValue {
  const value = conform(input, type);
  if (isObject(value)) return value;
  throw new ValueError("an object is required, got an unknown value", []);
}

function conformPrimitive(
  input: unknown,
  type: "string" | "bool" | "number",
  place: Place | undefined,
): Value {
  if (type === "string" && typeof input === "string") return input;
  if (type === "bool" && typeof input === "boolean") return input;
  if (type === "number") {
    if (input instanceof Big) return input;
    const number = readNumber(input);
    if (number !== undefined) return number;
  }
  throw new ValueError(`a ${type} is required, got ${describeInput(input)}`, pathTo(place));
}

/** Core writes a number as integer, float or text; each is held as the decimal that it stands for. */
function readNumber(input: unknown): Big | undefined {
  if (typeof input === "bigint") return new Big(input.toString());
  if (typeof input === "number" && Number.isFinite(input)) {
    // A large double is exact only when all its digits are written out; the shortest form pads with zeros.
    return Number.isInteger(input) ? new Big(BigInt(input).toString()) : new Big(input);
  }
  if (typeof input !== "string") return undefined;
  checkNumber(input.length);
  return /^[+-]?\d+(\.\d*)?(e[+-]?\d+)?$/i.test(input) ? new Big(input.replace("+", "")) : undefined;
}

function conformDynamic(input: unknown, reading: Reading | undefined, place: Place | undefined): Value {
  if (input instanceof Dynamic)
    return new Dynamic(input.type, conformAt(input.value, input.type, undefined, place));
  const pair = reading?.readDynamic(input);
  if (pair === undefined)
    throw new ValueError(`a value with its type is required, got ${describeInput(input)}`, pathTo(place));
  const value = conformAt(pair.value, pair.type, reading, place);
  return isUnknown(value) ? value : new Dynamic(pair.type, value);
}

function withoutDuplicates(members: readonly Value[], type: AttributeType): readonly Value[] {
  if (members.length < 2) return members;
  const seen = new Set<string>();
  return members.filter((member) => {
    if (!isWhollyKnown(member)) return true;
    const key = canonical(member, type);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

function arrayOf(input: unknown, type: AttributeType, place: Place | undefined): readonly unknown[] {
  if (Array.isArray(input)) return input;
  throw new ValueError(`a ${describeType(type)} is required, got ${describeInput(input)}`, pathTo(place));
}

function recordOf(
  input: unknown,
  type: AttributeType,
  place: Place | undefined,
): Readonly<Record<string, unknown>> {
  if (!isRecord(input))
    throw new ValueError(`a ${describeType(type)} is required, got ${describeInput(input)}`, pathTo(place));
  // A copy, so that a name that objects of JavaScript inherit is absent as any other.
  return Object.getPrototypeOf(input) === null ? input : Object.assign(emptyRecord<unknown>(), input);
}

function isRecord(input: unknown): input is Readonly<Record<string, unknown>> {
  return (
    typeof input === "object" &&
    input !== null &&
    !Array.isArray(input) &&
    !(input instanceof Big) &&
    !(input instanceof Dynamic) &&
    !(input instanceof Uint8Array)
  );
}

/** Names the kind of a wrong value, never the value: it may be a secret. */
function describeInput(input: unknown): string {
  if (Array.isArray(input)) return "a list";
  if (input instanceof Big || typeof input === "bigint") return "a number";
  if (input instanceof Dynamic) return "a value with its own type";
  return typeof input === "object" ? "an object" : `a ${typeof input}`;
}
