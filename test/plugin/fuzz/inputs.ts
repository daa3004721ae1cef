// Random inputs for every unary method that is served: messages made after their descriptors, with values that fit, nearly fit or do not
// fit, of small and of large size, and then perhaps with some bytes changed.
import {
  create,
  type DescField,
  type DescMessage,
  type DescMethod,
  type Message,
  ScalarType,
  toBinary,
} from "@bufbuild/protobuf";
import { encode } from "@msgpack/msgpack";
import fc from "fast-check";
import { GRPCController } from "../../../src/plugin/generated/go_plugin_pb";
import { Health } from "../../../src/plugin/generated/grpc_health_pb";
import { DynamicValueSchema, Provider, RawStateSchema } from "../../../src/plugin/generated/tfplugin6_pb";
import { impliedType, toJson, type Value } from "../../../src/plugin/index";
import { withoutUnknowns } from "../../../src/plugin/values/unknowns";
import { valueOf } from "../values/arbitrary";
import { asCoreWrites } from "../values/core-encoding";
import { conform } from "../../../src/plugin/values/conform";
import { type Case } from "./case";
import { hostileBytes, hostileJson } from "./hostile";
import { WIDE } from "./wide-provider";
import { codePoint } from "../../code-point";

/** The unary methods that are served, but for Shutdown, which ends the process. */
export const METHODS: readonly DescMethod[] = [Provider, GRPCController, Health]
  .flatMap((service): readonly DescMethod[] => service.methods)
  .filter((method) => method.methodKind === "unary" && method.name !== "Shutdown");

const type = impliedType(WIDE);

const names = fc.oneof(
  { weight: 8, arbitrary: fc.constant("wide_thing") },
  fc.constantFrom("", "__proto__", "constructor", "wide_Thing", "x".repeat(10_000)),
);

const texts = fc.oneof(
  fc.string({ unit: codePoint }),
  fc.constantFrom("", "1", "plugin", "throw", "__proto__", "\0", "\u{1f600}", "1.11.4"),
);

/** A value of the wide schema, as core writes it or nearly so. */
const fitting = fc.tuple(valueOf(type, true), fc.array(fc.nat({ max: 5 }), { minLength: 1 }));

const junk = fc.anything({
  maxDepth: 3,
  values: [
    fc.constantFrom("text", "anything", ...Object.keys(WIDE.attributes)),
    fc.integer(),
    fc.double(),
    fc.string(),
    fc.constant(null),
  ],
});

const msgpack: fc.Arbitrary<Uint8Array> = fc.oneof(
  { weight: 6, arbitrary: fitting.map(([value, picks]) => asWritten(value, picks)) },
  { weight: 3, arbitrary: mutated(fitting.map(([value, picks]) => asWritten(value, picks))) },
  { weight: 1, arbitrary: junk.map((value) => encoded(value)) },
  {
    weight: 1,
    arbitrary: fc
      .dictionary(fc.constantFrom(...Object.keys(WIDE.attributes)), junk)
      .map((value) => encoded(value)),
  },
  { weight: 1, arbitrary: hostileBytes },
);

const json: fc.Arbitrary<Uint8Array> = fc.oneof(
  {
    weight: 6,
    arbitrary: valueOf(type, false).map((value) => Buffer.from(JSON.stringify(plainJson(value)))),
  },
  {
    weight: 3,
    arbitrary: mutated(valueOf(type, false).map((value) => Buffer.from(JSON.stringify(plainJson(value))))),
  },
  { weight: 1, arbitrary: fc.json({ noUnicodeString: false } as object).map((text) => Buffer.from(text)) },
  { weight: 1, arbitrary: hostileJson.map((text) => Buffer.from(text)) },
);

function asWritten(value: Value, picks: readonly number[]): Uint8Array {
  let at = 0;
  return asCoreWrites(conform(value, type), type, (count) => (picks[at++ % picks.length] ?? 0) % count);
}

function plainJson(value: Value): unknown {
  return toJson(withoutUnknowns(conform(value, type)));
}

/** What the encoder cannot write (functions, symbols) becomes nil. */
function encoded(value: unknown): Uint8Array {
  try {
    return encode(value, { useBigInt64: true });
  } catch {
    return Uint8Array.of(0xc0);
  }
}

/** The bytes of a message with random members. */
function messageOf(schema: DescMessage): fc.Arbitrary<Uint8Array> {
  return initOf(schema).map((message) => toBinary(schema, message));
}

function initOf(schema: DescMessage): fc.Arbitrary<Message> {
  const member = (field: DescField) => [field.localName, memberOf(schema, field)] as const;
  const members = Object.fromEntries(schema.fields.map(member));
  const complete = fc.record(members);
  const partial = fc.record(members, { requiredKeys: [] });
  const inits =
    schema === DynamicValueSchema
      ? fc.oneof(
          { weight: 6, arbitrary: fc.record({ msgpack }) },
          { weight: 3, arbitrary: fc.record({ json }) },
          partial,
        )
      : fc.oneof({ weight: 4, arbitrary: complete }, partial);
  return inits.map((init) => create(schema, init));
}

function memberOf(parent: DescMessage, field: DescField): fc.Arbitrary<unknown> {
  if (field.fieldKind === "message") return initOf(field.message);
  if (field.fieldKind === "map") return fc.dictionary(texts, texts, { maxKeys: 5 });
  if (field.fieldKind !== "scalar") return fc.constant(undefined);
  if (parent === DynamicValueSchema) return field.name === "json" ? json : msgpack;
  if (parent === RawStateSchema) return json;
  if (field.name.endsWith("type_name")) return names;
  return SCALARS[field.scalar] ?? fc.constant(undefined);
}

const integers = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom(0n, 1n, 2n, 3n) },
  { weight: 1, arbitrary: fc.bigInt({ min: -(2n ** 63n), max: 2n ** 63n - 1n }) },
);

/** The scalar types that requests have. */
const SCALARS: Readonly<Partial<Record<ScalarType, fc.Arbitrary<unknown>>>> = {
  [ScalarType.INT64]: integers,
  [ScalarType.BOOL]: fc.boolean(),
  [ScalarType.STRING]: texts,
  [ScalarType.BYTES]: fc.uint8Array({ maxLength: 50 }),
};

/** A few bytes changed, left out, repeated or put in, or the rest cut off. */
function mutated(bytes: fc.Arbitrary<Uint8Array>): fc.Arbitrary<Uint8Array> {
  const edit = fc.record({
    kind: fc.constantFrom("set", "drop", "repeat", "insert", "cut"),
    at: fc.nat(),
    length: fc.integer({ min: 1, max: 9 }),
    byte: fc.oneof(
      fc.nat({ max: 255 }),
      fc.constantFrom(0, 0x22, 0x5c, 0x7f, 0x80, 0xc1, 0xd9, 0xdd, 0xdf, 0xff),
    ),
  });
  return fc.tuple(bytes, fc.array(edit, { minLength: 1, maxLength: 4 })).map(([original, edits]) => {
    let now = Buffer.from(original);
    for (const { kind, at: anywhere, length, byte } of edits) {
      const at = now.length === 0 ? 0 : anywhere % now.length;
      const [before, after] = [now.subarray(0, at), now.subarray(at)];
      if (kind === "set") now = Buffer.concat([before, Buffer.of(byte), after.subarray(1)]);
      else if (kind === "drop") now = Buffer.concat([before, after.subarray(length)]);
      else if (kind === "repeat") now = Buffer.concat([before, after.subarray(0, length), after]);
      else if (kind === "insert") now = Buffer.concat([before, Buffer.alloc(length, byte), after]);
      else now = Buffer.from(before);
    }
    return now;
  });
}

/** An input for any of the methods. */
export const anyCase: fc.Arbitrary<Case> = fc.oneof(
  ...METHODS.map((method) => {
    const message = messageOf(method.input);
    const path = `/${method.parent.typeName}/${method.name}`;
    return fc
      .oneof(
        { weight: 6, arbitrary: message },
        { weight: 3, arbitrary: mutated(message) },
        { weight: 1, arbitrary: fc.uint8Array({ maxLength: 60 }) },
      )
      .map((bytes) => ({ path, message: bytes }));
  }),
);
