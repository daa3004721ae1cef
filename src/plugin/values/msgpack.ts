// Values as msgpack, the encoding of the wire (object-wire-format.md of the protocol).
import { Encoder, ExtData } from "@msgpack/msgpack";
import { Big } from "big.js";
import { conform, type DynamicReader } from "./conform";
import { exactDouble } from "./exact-double";
import { readMsgpack } from "./msgpack-reader";
import { decodeType, encodeType, memberType, type AttributeType } from "./type";
import { Dynamic, isArray, isObject, isUnknown, type Value } from "./value";
import { emptyRecord } from "./record";

/**
 * Reads a value of a type. Throws {@link ValueError} with the path of what does not fit, and
 * {@link UnreadableError} when the bytes are not msgpack at all.
 */
export function decodeMsgpack(bytes: Uint8Array, type: AttributeType): Value {
  return conform(readMsgpack(bytes), type, { readDynamic, values: 0 });
}

/**
 * Writes a value; it is conformed to the type first, so absent attributes go out as null.
 * Throws {@link ValueError} when it does not fit the type.
 */
export function encodeMsgpack(value: unknown, type: AttributeType): Uint8Array {
  return ENCODER.encode(toWire(conform(value, type), type));
}

/** One for all values: each has a buffer that it writes into, and hands out copies of it. */
const ENCODER = new Encoder({ useBigInt64: true });

/** Unknown without refinements is extension 0 with one byte: `d4 00 00`. */
const UNKNOWN_ON_THE_WIRE = new ExtData(0, Uint8Array.of(0));

/** On the wire a dynamic value is an array of its type, as bytes of JSON, and itself. */
const readDynamic: DynamicReader = (input) => {
  if (!Array.isArray(input) || input.length !== 2 || typeof input[0] !== "string") return undefined;
  return { type: decodeType(input[0]), value: input[1] as unknown };
};

function toWire(value: Value, type: AttributeType): unknown {
  if (value === null || typeof value === "boolean" || typeof value === "string") return value;
  if (isUnknown(value)) return UNKNOWN_ON_THE_WIRE;
  if (value instanceof Big) return numberToWire(value);
  if (value instanceof Dynamic) return [Buffer.from(encodeType(value.type)), toWire(value.value, value.type)];
  if (isArray(value)) return value.map((member, index) => toWire(member, memberType(type, index)));
  const record = emptyRecord<unknown>();
  if (isObject(value)) {
    for (const [name, member] of Object.entries(value)) record[name] = toWire(member, memberType(type, name));
  }
  return record;
}

const INT64_MAX = new Big("9223372036854775807");
const INT64_MIN = new Big("-9223372036854775808");
const UINT32_MAX = 0xffff_ffff;

/** Integer where it fits, else the double whose shortest spelling is this decimal, else the decimal as text. */
function numberToWire(value: Big): number | bigint | string {
  const integral = value.c.length <= value.e + 1 || value.eq(0);
  if (integral && value.lte(INT64_MAX) && value.gte(INT64_MIN)) {
    const integer = BigInt(value.toFixed());
    // The encoder picks the short forms for a number, but writes larger ones as floats.
    return integer >= -0x8000_0000n && integer <= BigInt(UINT32_MAX) ? Number(integer) : integer;
  }
  // An integer that is too large goes out with all its digits: the shortest spelling of a double pads with zeros.
  return (integral ? undefined : exactDouble(value)) ?? value.toString();
}
