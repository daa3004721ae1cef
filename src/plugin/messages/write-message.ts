// Writes a message by its table. What is unset or zero is left out, as protocol buffers do.
import { BinaryWriter, WireType } from "@bufbuild/protobuf/wire";
import { isMessage, type Message, tableOf } from "./read-message";
import { type FieldTable } from "./tables";

/** Writes a message. @param name of the message, with its package */
export function writeMessage(name: string, message: object): Uint8Array {
  const writer = new BinaryWriter();
  writeFields({ ...message }, name, writer);
  return writer.finish();
}

function writeFields(message: Message, name: string, writer: BinaryWriter): void {
  for (const field of tableOf(name)) {
    const { many, oneof, isOptional } = field;
    const value = oneof === undefined ? message[field.name] : chosen(message[oneof], field.name);
    if (value === undefined) continue;
    if (Array.isArray(value)) for (const each of value) writeValue(field, each, writer);
    else if (many === "map") writeEntries(field, value, writer);
    else if (oneof !== undefined || isOptional === true || !isZero(value)) writeValue(field, value, writer);
  }
}

/** The value of a field that is the one that is set. */
function chosen(selected: unknown, name: string): unknown {
  return isMessage(selected) && selected["case"] === name ? selected["value"] : undefined;
}

function isZero(value: unknown): boolean {
  return value instanceof Uint8Array ? value.length === 0 : !value;
}

function writeEntries(field: FieldTable, entries: unknown, writer: BinaryWriter): void {
  if (!isMessage(entries)) throw unfit(field);
  for (const [key, value] of Object.entries(entries)) {
    writer.tag(field.number, WireType.LengthDelimited).fork();
    writer.tag(1, WireType.LengthDelimited).string(key);
    writeValue({ ...field, number: 2 }, value, writer);
    writer.join();
  }
}

function writeValue(field: FieldTable, value: unknown, writer: BinaryWriter): void {
  const { number, kind, of = "" } = field;
  if (kind === "string" && typeof value === "string")
    writer.tag(number, WireType.LengthDelimited).string(value);
  else if (kind === "bytes" && value instanceof Uint8Array)
    writer.tag(number, WireType.LengthDelimited).bytes(value);
  else if (kind === "bool" && typeof value === "boolean") writer.tag(number, WireType.Varint).bool(value);
  else if (kind === "int64" && typeof value === "bigint") writer.tag(number, WireType.Varint).int64(value);
  else if ((kind === "enum" || kind === "int32") && typeof value === "number")
    writer.tag(number, WireType.Varint).int32(value);
  else if (kind === "message" && isMessage(value)) {
    writer.tag(number, WireType.LengthDelimited).fork();
    writeFields(value, of, writer);
    writer.join();
  } else throw unfit(field);
}

function unfit({ name, kind }: FieldTable): TypeError {
  return new TypeError(`the field ${name} takes a ${kind}`);
}
