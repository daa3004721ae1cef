// Values as core writes them to the wire, which is more than we write: unknown values with what is known of their range, numbers in
// any form that holds them.
import { encode, ExtData } from "@msgpack/msgpack";
import { Big } from "big.js";
import { isArray, isObject, isUnknown, type AttributeType, type Value } from "../../../src/plugin/index";
import { Dynamic } from "../../../src/plugin/values/value";
import { encodeType, memberType } from "../../../src/plugin/values/type";

/** The bytes of a value; `pick` chooses among the forms of each place, by a number below the count of forms. */
export function asCoreWrites(value: Value, type: AttributeType, pick: (count: number) => number): Uint8Array {
  return encode(wire(value, type, pick), { useBigInt64: true });
}

function wire(value: Value, type: AttributeType, pick: (count: number) => number): unknown {
  if (isUnknown(value)) {
    const forms = [new ExtData(0, Uint8Array.of(0)), new ExtData(12, encode(refinements(type)))];
    return forms[pick(forms.length)];
  }
  if (value === null || typeof value === "string" || typeof value === "boolean") return value;
  if (value instanceof Big) {
    const forms: unknown[] = [value.toFixed(), value.toString()];
    if (value.round().eq(value) && Number.isSafeInteger(value.toNumber()))
      forms.push(Number(value.toFixed()));
    return forms[pick(forms.length)];
  }
  if (value instanceof Dynamic)
    return [Buffer.from(encodeType(value.type)), wire(value.value, value.type, pick)];
  if (isArray(value)) return value.map((member, index) => wire(member, memberType(type, index), pick));
  if (!isObject(value)) return value;
  return Object.assign(
    Object.create(null),
    Object.fromEntries(
      Object.entries(value).map(([name, member]) => [name, wire(member, memberType(type, name), pick)]),
    ),
  );
}

/** What core may know of a value that it does not know: 1 not null, 2 prefix, 3 and 4 bounds, 5 and 6 lengths. */
function refinements(type: AttributeType): object {
  if (type === "string") return { 1: false, 2: "prefix-" };
  if (type === "number") return { 1: false, 3: [0, true], 4: [10, false] };
  if (typeof type === "object" && ("list" in type || "set" in type || "map" in type))
    return { 1: false, 5: 1, 6: 4 };
  return { 1: false };
}
