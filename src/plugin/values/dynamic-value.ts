// The protocol's DynamicValue message, to and from values.
import { type MessageInitShape } from "@bufbuild/protobuf";
import { type DynamicValue, type DynamicValueSchema } from "../generated/tfplugin6_pb";
import { parseJson } from "./exact-json";
import { fromJson } from "./json";
import { decodeMsgpack, encodeMsgpack } from "./msgpack";
import { type AttributeType, type ObjectType } from "./type";
import { isObject, type ObjectValue, type Value } from "./value";
import { ValueError } from "./value-error";

/**
 * Reads a message in either encoding; a message that is absent or empty is null.
 * Throws {@link ValueError} when the value does not fit the type.
 */
export function decodeValue(message: DynamicValue | undefined, type: AttributeType): Value {
  if (message === undefined) return null;
  if (message.msgpack.length > 0) return decodeMsgpack(message.msgpack, type);
  if (message.json.length > 0) return fromJson(parseJson(Buffer.from(message.json).toString("utf8")), type);
  return null;
}

/** Reads a message that holds an object or null, as every configuration and every state does. */
export function decodeObject(message: DynamicValue | undefined, type: ObjectType): ObjectValue | null {
  const value = decodeValue(message, type);
  if (value === null || isObject(value)) return value;
  throw new ValueError("an object is required, got an unknown value", []);
}

/** Whether a message says null, without reading what else it may say. */
export function isNull(message: DynamicValue | undefined): boolean {
  const [bytes, text] = [message?.msgpack ?? [], message?.json ?? []];
  if (bytes.length > 0) return bytes.length === 1 && bytes[0] === NIL;
  return text.length === 0 || (text.length <= 10 && Buffer.from(text).toString("utf8").trim() === "null");
}

/** Null in msgpack. */
const NIL = 0xc0;

/** Writes a message, always as msgpack. Throws {@link ValueError} when the value does not fit the type. */
export function encodeValue(
  value: unknown,
  type: AttributeType,
): MessageInitShape<typeof DynamicValueSchema> {
  return { msgpack: encodeMsgpack(value, type) };
}
