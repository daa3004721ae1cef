// Values as JSON: the second encoding of the wire, and the one of the state file. It has no unknown values.
import { Big } from "big.js";
import { exactDouble } from "./exact-double";
import { conform, type DynamicReader } from "./conform";
import { decodeType, encodeType, type AttributeType } from "./type";
import { Dynamic, isArray, isUnknown, type Value } from "./value";

/**
 * Reads a value of a type from parsed JSON, such as what {@link parseJson} returns. Absent attributes become null.
 * Throws {@link ValueError} with the path of what does not fit.
 */
export function fromJson(json: unknown, type: AttributeType): Value {
  return conform(json, type, readDynamic);
}

/**
 * Parses JSON without losing digits: a number that a double cannot hold is returned as a string of its digits, which
 * {@link fromJson} accepts where the type says number. Throws a `SyntaxError` when the text is not JSON.
 */
export function parseJson(text: string): unknown {
  const exact = text.replace(STRING_OR_NUMBER, (token) =>
    token.startsWith('"') || exactDouble(new Big(token)) !== undefined ? token : JSON.stringify(token),
  );
  return JSON.parse(exact);
}

/**
 * The value as the plain data that {@link fromJson} reads: numbers as number where that is exact, else as decimal
 * string. Throws a `TypeError` when something in it is unknown.
 */
export function toJson(value: Value): unknown {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (isUnknown(value)) throw new TypeError("an unknown value has no JSON");
  if (value instanceof Big) return exactDouble(value) ?? value.toString();
  if (value instanceof Dynamic) {
    return { type: JSON.parse(encodeType(value.type)) as unknown, value: toJson(value.value) };
  }
  if (isArray(value)) return value.map(toJson);
  const record = Object.create(null) as Record<string, unknown>;
  for (const [name, member] of Object.entries(value)) record[name] = toJson(member);
  return record;
}

const STRING_OR_NUMBER = /"(?:[^"\\]|\\.)*"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g;

/** In JSON a dynamic value is an object of `type` and `value`. */
const readDynamic: DynamicReader = (input) => {
  if (typeof input !== "object" || input === null || !("type" in input) || !("value" in input))
    return undefined;
  return { type: decodeType(JSON.stringify(input.type)), value: input.value };
};
