// Values as JSON: the second encoding of the wire, and the one of the state file. It has no unknown values.
import { Big } from "big.js";
import { exactDouble } from "./exact-double";
import { conform, type DynamicReader } from "./conform";
import { encodeType, typeFromWire, type AttributeType } from "./type";
import { Dynamic, isArray, isUnknown, type Value } from "./value";
import { emptyRecord } from "./record";

/**
 * Reads a value of a type from parsed JSON, such as what `parseJson` returns. Absent attributes become null.
 * Throws {@link ValueError} with the path of what does not fit.
 */
export function fromJson(json: unknown, type: AttributeType): Value {
  return conform(json, type, { readDynamic, values: 0 });
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
  const record = emptyRecord<unknown>();
  for (const [name, member] of Object.entries(value)) record[name] = toJson(member);
  return record;
}

/** In JSON a dynamic value is an object of `type` and `value`. */
const readDynamic: DynamicReader = (input) => {
  if (typeof input !== "object" || input === null || !("type" in input) || !("value" in input))
    return undefined;
  return { type: typeFromWire(input.type), value: input.value };
};
