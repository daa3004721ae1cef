// Messages are read and written by tables; protocol buffers' own library, by the descriptors that the tables were made from, says how.
import {
  create,
  createRegistry,
  type DescMessage,
  fromBinary,
  type MessageInitShape,
  toBinary,
} from "@bufbuild/protobuf";
import * as fc from "fast-check";
import "../../random-seed";
import { file_grpc_health } from "../../../src/plugin/generated/grpc_health_pb";
import { MESSAGES } from "../../../src/plugin/generated/tables";
import { file_tfplugin6 } from "../../../src/plugin/generated/tfplugin6_pb";
import { readMessage } from "../../../src/plugin/messages/read-message";
import { type FieldTable } from "../../../src/plugin/messages/tables";
import { writeMessage } from "../../../src/plugin/messages/write-message";
import { recordOf } from "../../told";

const registry = createRegistry(file_tfplugin6, file_grpc_health);
const DIAGNOSTIC = "tfplugin6.Diagnostic";
const REQUEST = "tfplugin6.ReadResource.Request";

function descriptorOf(name: string): DescMessage {
  const found = registry.getMessage(name);
  if (found === undefined) throw new Error(`the descriptors have no ${name}`);
  return found;
}

/** Any message of a table, some of its fields unset. */
function anyOf(name: string, depth = 0): fc.Arbitrary<Record<string, unknown>> {
  const table = MESSAGES[name] ?? [];
  // Schemas contain themselves.
  const fields = table.filter(({ kind }) => depth < 4 || kind !== "message");
  const grouped = fields.filter(({ oneof }) => oneof !== undefined);
  const plain = fields.filter(({ oneof }) => oneof === undefined);
  const record = fc.record(Object.fromEntries(plain.map((field) => [field.name, manyOf(field, depth)])), {
    requiredKeys: [],
  });
  const [{ oneof = "" } = {}] = grouped;
  if (grouped.length === 0) return record;
  const choice = fc.oneof(
    ...grouped.map((field) => valueOf(field, depth).map((value) => ({ case: field.name, value }))),
  );
  return fc
    .tuple(record, fc.option(choice, { nil: undefined }))
    .map(([rest, chosen]) => ({ ...rest, ...(chosen && { [oneof]: chosen }) }));
}

function manyOf(field: FieldTable, depth: number): fc.Arbitrary<unknown> {
  if (field.many === "list") return fc.array(valueOf(field, depth), { maxLength: 3 });
  if (field.many === "map")
    // The library loses this key, see below.
    return fc.dictionary(
      fc.string().filter((key) => key !== "__proto__"),
      valueOf(field, depth),
      { maxKeys: 3, noNullPrototype: true },
    );
  return valueOf(field, depth);
}

function valueOf({ kind, of = "" }: FieldTable, depth: number): fc.Arbitrary<unknown> {
  switch (kind) {
    case "string":
      return fc.string({ unit: "grapheme", maxLength: 300 });
    case "bytes":
      return fc.uint8Array({ maxLength: 300 });
    case "bool":
      return fc.boolean();
    case "int64":
      return fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n });
    case "int32":
      return fc.integer();
    case "enum":
      return fc.integer({ min: 0, max: 2 });
    case "message":
      return fc.constant(null).chain(() => anyOf(of, depth + 1));
  }
}

/** What the library made, without what it adds to name the type. */
function plain(value: unknown): unknown {
  if (value instanceof Uint8Array || typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(plain);
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, member]) => (key === "$typeName" ? [] : [[key, plain(member)]])),
  );
}

function libraryReads(name: string, bytes: Uint8Array): object {
  const descriptor = descriptorOf(name);
  const read = fromBinary(descriptor, bytes, { readUnknownFields: false });
  return Object.fromEntries(
    Object.entries(withZeros(descriptor, read)).map(([key, value]) => [key, plain(value)]),
  );
}

/** The library has the zeros of scalars on the prototype. */
function withZeros(descriptor: DescMessage, message: object): object {
  const own: Record<string, unknown> = {};
  for (const field of descriptor.fields) {
    const { localName: name } = field;
    const value: unknown = Reflect.get(message, field.oneof ? field.oneof.localName : name);
    if (value === undefined) continue;
    const nested = (each: unknown): unknown =>
      field.message !== undefined && typeof each === "object" && each !== null
        ? withZeros(field.message, each)
        : each;
    if (field.oneof) own[field.oneof.localName] = value;
    else if (field.fieldKind === "list" && Array.isArray(value)) own[name] = value.map(nested);
    else if (field.fieldKind === "map")
      own[name] = Object.fromEntries(Object.entries(value ?? {}).map(([key, each]) => [key, nested(each)]));
    else own[name] = nested(value);
  }
  return own;
}

describe.each(Object.keys(MESSAGES))("%s", (name) => {
  test("is written as the library writes it", () => {
    fc.assert(
      fc.property(anyOf(name), (message) => {
        const descriptor = descriptorOf(name);
        const expected = toBinary(descriptor, create(descriptor, message as MessageInitShape<DescMessage>));
        expect(Buffer.from(writeMessage(name, message))).toEqual(Buffer.from(expected));
      }),
      { numRuns: 30 },
    );
  });

  test("is read as the library reads it", () => {
    fc.assert(
      fc.property(anyOf(name), (message) => {
        const bytes = writeMessage(name, message);
        expect(readMessage(name, bytes)).toEqual(libraryReads(name, bytes));
      }),
      { numRuns: 30 },
    );
  });
});

test("any bytes are read as the library reads them, or refused", () => {
  const keys = (value: object | null | undefined): string[] => Object.keys(value ?? {}).sort();
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 40 }), (bytes) => {
      const read = unlessRefused(() => readMessage(REQUEST, bytes));
      // The library takes a field of another wire type for what it is not, or refuses it.
      const expected = unlessRefused(() => libraryReads(REQUEST, bytes));
      if (read !== undefined && expected !== undefined) expect(keys(read)).toEqual(keys(expected));
    }),
  );
});

function unlessRefused<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    expect(error).toBeInstanceOf(Error);
    return undefined;
  }
}

test.each<[string, number[]]>([
  ["a text that is no UTF-8", [0x12, 1, 0xff]],
  ["a length beyond the end", [0x12, 5, 0x61]],
  ["a number without an end", [0x08, 0xff]],
  ["a field with number 0", [0x02, 0]],
  ["a message that goes beyond its parent", [0x22, 2, 0x0a, 9]],
  ["a wire type that there is not", [0x0f]],
])("%s is refused", (_what, bytes) => {
  expect(() => readMessage(DIAGNOSTIC, Uint8Array.from(bytes))).toThrow();
});

test("a field of a newer protocol, and one with another wire type, is skipped", () => {
  const summary = [0x12, 1, 0x61];
  const newer = [0xf8, 0x06, 1];
  const otherwise = [0x18, 1];
  expect(readMessage(DIAGNOSTIC, Uint8Array.from([...newer, ...summary, ...otherwise]))).toEqual({
    severity: 0,
    summary: "a",
    detail: "",
  });
});

test("a message that comes in parts is put together", () => {
  const bytes = Uint8Array.from([0x12, 3, 0x0a, 1, 1, 0x12, 3, 0x12, 1, 2]);
  expect(readMessage(REQUEST, bytes)).toEqual(libraryReads(REQUEST, bytes));
  expect(readMessage(REQUEST, bytes)).toMatchObject({
    currentState: { msgpack: Uint8Array.of(1), json: Uint8Array.of(2) },
  });
});

test("a value that does not fit its field is refused", () => {
  expect(() => writeMessage(DIAGNOSTIC, { summary: 1 })).toThrow("the field summary takes a string");
});

test("a key of a map may be __proto__, which the library loses", () => {
  const name = "tfplugin6.GetProviderSchema.Response";
  const bytes = writeMessage(name, { actionSchemas: { ["__proto__"]: {} } });
  const { actionSchemas } = recordOf(readMessage(name, bytes));
  expect(Object.keys(recordOf(actionSchemas))).toEqual(["__proto__"]);
  expect(Object.getPrototypeOf(actionSchemas)).toBe(Object.prototype);
});
