// Brings a loosely built value into the exact shape of its type: the one place that every value passes on its way in
// and out, so that what the rest of the server handles is always complete.
import { Big } from "big.js";
import { canonical } from "./equal";
import { checkCount, checkNumber } from "./limits";
import { describeType, type AttributeType, type ObjectType } from "./type";
import { type Path } from "./path";
import {
  Dynamic,
  isObject,
  isUnknown,
  isWhollyKnown,
  objectValue,
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
export function conform(input: unknown, type: AttributeType, reading?: Reading, path: Path = []): Value {
  if (reading) checkCount(++reading.values);
  if (input === null || input === undefined) return null;
  if (input instanceof Unknown) return UNKNOWN;
  if (typeof type === "string") {
    if (type === "dynamic") return conformDynamic(input, reading, path);
    return conformPrimitive(input, type, path);
  }
  if ("list" in type) {
    return arrayOf(input, type, path).map((member, index) =>
      conform(member, type.list, reading, [...path, { index }]),
    );
  }
  if ("set" in type) {
    const members = arrayOf(input, type, path).map((member) => conform(member, type.set, reading, path));
    return withoutDuplicates(members, type.set);
  }
  if ("tuple" in type) {
    const members = arrayOf(input, type, path);
    if (members.length !== type.tuple.length) {
      throw new ValueError(`a tuple of ${type.tuple.length} is required, got ${members.length}`, path);
    }
    return type.tuple.map((member, index) => conform(members[index], member, reading, [...path, { index }]));
  }
  if ("map" in type) {
    const entries = Object.entries(recordOf(input, type, path));
    return objectValue(
      entries.map(([key, member]) => [key, conform(member, type.map, reading, [...path, { key }])] as const),
    );
  }
  const record = recordOf(input, type, path);
  for (const name of Object.keys(record)) {
    if (!Object.hasOwn(type.object, name))
      throw new ValueError("there is no attribute of this name", [...path, name]);
  }
  return objectValue(
    Object.entries(type.object).map(
      ([name, member]) => [name, conform(record[name], member, reading, [...path, name])] as const,
    ),
  );
}

/** The same for an object: never null or unknown. */
export function conformObject(input: object, type: ObjectType): ObjectValue {
  const value = conform(input, type);
  if (isObject(value)) return value;
  throw new ValueError("an object is required, got an unknown value", []);
}

function conformPrimitive(input: unknown, type: "string" | "bool" | "number", path: Path): Value {
  if (type === "string" && typeof input === "string") return input;
  if (type === "bool" && typeof input === "boolean") return input;
  if (type === "number") {
    if (input instanceof Big) return input;
    const number = readNumber(input);
    if (number !== undefined) return number;
  }
  throw new ValueError(`a ${type} is required, got ${describeInput(input)}`, path);
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

function conformDynamic(input: unknown, reading: Reading | undefined, path: Path): Value {
  if (input instanceof Dynamic)
    return new Dynamic(input.type, conform(input.value, input.type, undefined, path));
  const pair = reading?.readDynamic(input);
  if (pair === undefined)
    throw new ValueError(`a value with its type is required, got ${describeInput(input)}`, path);
  const value = conform(pair.value, pair.type, reading, path);
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

function arrayOf(input: unknown, type: AttributeType, path: Path): readonly unknown[] {
  if (Array.isArray(input)) return input;
  throw new ValueError(`a ${describeType(type)} is required, got ${describeInput(input)}`, path);
}

function recordOf(input: unknown, type: AttributeType, path: Path): Readonly<Record<string, unknown>> {
  if (!isRecord(input))
    throw new ValueError(`a ${describeType(type)} is required, got ${describeInput(input)}`, path);
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
