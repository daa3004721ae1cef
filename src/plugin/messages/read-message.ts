// Reads a message by its table. Fields that the table does not have are skipped: newer protocols only add some.
import { BinaryReader, WireType } from "@bufbuild/protobuf/wire";
import { MESSAGES } from "../generated/tables";
import { type FieldTable, type Kind, type MessageTable } from "./tables";

/** A message, in the shape that the types in `generated` describe. */
export type Message = Record<string, unknown>;

/**
 * Reads a message. Messages that contain themselves are none that a provider is sent.
 *
 * @param name of the message, with its package
 * @throws Error when the bytes are no message, or a text in them is no UTF-8
 */
export function readMessage(name: string, bytes: Uint8Array): Message {
  const reader = new BinaryReader(bytes);
  return readInto(empty(tableOf(name)), name, reader, reader.len);
}

/** The table of a message. */
export function tableOf(name: string): MessageTable {
  const table = MESSAGES[name];
  if (table === undefined) throw new TypeError(`there is no message ${name}`);
  return table;
}

const WIRE: Readonly<Record<Kind, WireType>> = {
  string: WireType.LengthDelimited,
  bytes: WireType.LengthDelimited,
  message: WireType.LengthDelimited,
  bool: WireType.Varint,
  int64: WireType.Varint,
  int32: WireType.Varint,
  enum: WireType.Varint,
};

function readInto(message: Message, name: string, reader: BinaryReader, end: number): Message {
  const table = tableOf(name);
  while (reader.pos < end) {
    const [number, wire] = reader.tag();
    const field = table.find((each) => each.number === number);
    const isKnown =
      field !== undefined && wire === (field.many ? WireType.LengthDelimited : WIRE[field.kind]);
    if (isKnown) readField(message, field, reader);
    else reader.skip(wire, number);
  }
  if (reader.pos > end) throw new Error("a message goes beyond its end");
  return message;
}

function readField(message: Message, field: FieldTable, reader: BinaryReader): void {
  const { name, many, oneof } = field;
  const known = message[name];
  if (many === "map" && isMessage(known)) {
    const [key, value] = readEntry(field, reader);
    // A plain assignment would not make a key of this name.
    Object.defineProperty(known, key, { value, enumerable: true, configurable: true, writable: true });
  } else if (Array.isArray(known)) known.push(readValue(field, reader));
  else if (oneof !== undefined) message[oneof] = { case: name, value: readValue(field, reader) };
  else message[name] = readValue(field, reader, isMessage(known) ? known : undefined);
}

/** @param known what the field held before: a message that comes in parts is put together */
function readValue({ kind, of = "" }: FieldTable, reader: BinaryReader, known?: Message): unknown {
  switch (kind) {
    case "string":
      return reader.string(true);
    case "bytes":
      return reader.bytes();
    case "bool":
      return reader.bool();
    case "int64":
      return BigInt(reader.int64());
    case "int32":
    case "enum":
      return reader.int32();
    case "message": {
      const length = reader.uint32();
      return readInto(known ?? empty(tableOf(of)), of, reader, reader.pos + length);
    }
  }
}

function readEntry(field: FieldTable, reader: BinaryReader): [string, unknown] {
  const length = reader.uint32();
  const end = reader.pos + length;
  let key = "";
  let value: unknown = field.kind === "message" ? empty(tableOf(field.of ?? "")) : zero(field.kind);
  while (reader.pos < end) {
    const [number, wire] = reader.tag();
    if (number === 1 && wire === WireType.LengthDelimited) key = reader.string(true);
    else if (number === 2 && wire === WIRE[field.kind]) value = readValue(field, reader);
    else reader.skip(wire, number);
  }
  return [key, value];
}

/** A message with the zeros of its fields. */
function empty(table: MessageTable): Message {
  const message: Message = {};
  for (const { name, kind, many, oneof, isOptional } of table)
    if (many !== undefined) message[name] = many === "list" ? [] : {};
    else if (oneof !== undefined) message[oneof] ??= { case: undefined };
    else if (kind !== "message" && isOptional !== true) message[name] = zero(kind);
  return message;
}

function zero(kind: Kind): unknown {
  switch (kind) {
    case "string":
      return "";
    case "bytes":
      return new Uint8Array();
    case "bool":
      return false;
    case "int64":
      return 0n;
    case "int32":
    case "enum":
      return 0;
    case "message":
      return undefined;
  }
}

export function isMessage(value: unknown): value is Message {
  return (
    typeof value === "object" && value !== null && !Array.isArray(value) && !(value instanceof Uint8Array)
  );
}
