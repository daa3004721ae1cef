import { decode, encode, ExtData } from "@msgpack/msgpack";
import fc from "fast-check";
import { UNKNOWN } from "../../../src/plugin/index";
import { readMsgpack } from "../../../src/plugin/values/msgpack-reader";
import { UnreadableError } from "../../../src/plugin/values/unreadable-error";
import "../../random-seed";

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(" ", ""), "hex"));

describe("every form of msgpack is read", () => {
  test.each<[string, string, unknown]>([
    ["positive fixint", "7f", 127],
    ["negative fixint", "e0", -32],
    ["nil", "c0", null],
    ["false", "c2", false],
    ["true", "c3", true],
    ["uint 8", "cc ff", 255],
    ["uint 16", "cd ff fe", 65534],
    ["uint 32", "ce ff ff ff ff", 4294967295],
    ["uint 64", "cf ff ff ff ff ff ff ff ff", 18446744073709551615n],
    ["int 8", "d0 80", -128],
    ["int 16", "d1 80 00", -32768],
    ["int 32", "d2 80 00 00 00", -2147483648],
    ["int 64", "d3 80 00 00 00 00 00 00 00", -9223372036854775808n],
    ["float 32", "ca 3f c0 00 00", 1.5],
    ["float 64", "cb 3f f8 00 00 00 00 00 00", 1.5],
    ["fixstr", "a2 c3 a4", "ä"],
    ["str 8", "d9 01 61", "a"],
    ["str 16", "da 00 01 61", "a"],
    ["str 32", "db 00 00 00 01 61", "a"],
    ["bin 8", "c4 01 61", "a"],
    ["bin 16", "c5 00 01 61", "a"],
    ["bin 32", "c6 00 00 00 01 61", "a"],
    ["fixarray", "92 01 c0", [1, null]],
    ["array 16", "dc 00 01 01", [1]],
    ["array 32", "dd 00 00 00 01 01", [1]],
    ["fixmap", "81 a1 61 01", { a: 1 }],
    ["map 16", "de 00 01 a1 61 01", { a: 1 }],
    ["map 32", "df 00 00 00 01 a1 61 01", { a: 1 }],
    ["fixext 1", "d4 00 00", UNKNOWN],
    ["fixext 2", "d5 00 00 00", UNKNOWN],
    ["fixext 4", `d6 00 ${"00".repeat(4)}`, UNKNOWN],
    ["fixext 8", `d7 00 ${"00".repeat(8)}`, UNKNOWN],
    ["fixext 16", `d8 00 ${"00".repeat(16)}`, UNKNOWN],
    ["ext 8", "c7 01 0c 00", UNKNOWN],
    ["ext 16", "c8 00 01 0c 00", UNKNOWN],
    ["ext 32", "c9 00 00 00 01 0c 00", UNKNOWN],
  ])("%s", (_name, bytes, value) => {
    const read = readMsgpack(hex(bytes));
    expect(isRecord(read) ? { ...read } : read).toEqual(value);
  });
});

describe("what is not msgpack, or claims more than there is, is an error that says where", () => {
  const thirtyMillion = "dd 01 c9 c3 80";
  test.each<[string, string, string]>([
    ["no bytes", "", "byte 0 needs 1 bytes after it, and 0 are left"],
    ["bytes after the value", "01 02 03", "2 bytes follow the value"],
    ["a byte that means nothing", "91 c1", "byte 1 has a value that msgpack never uses"],
    ["eight lists of 30 million each", `${thirtyMillion.repeat(8)} c0`, "byte 5 needs 30000000 bytes"],
    ["a list of as many members as bytes, in another", "dc 00 04 dc 00 04 c0", "byte 6 needs 4 bytes"],
    ["a map of 4 billion", "df ff ff ff ff", "byte 5 needs 8589934590 bytes"],
    ["a string of 4 billion", "db ff ff ff ff", "byte 5 needs 4294967295 bytes"],
    ["an extension of 4 billion", "c9 ff ff ff ff 00", "byte 5 needs 4294967296 bytes"],
    ["half a number", "cf 00 00", "byte 1 needs 8 bytes"],
    ["a key that is no string", "81 01 02", "the map key at byte 1 is not a string"],
    ["101 lists in each other", `${"91".repeat(101)} c0`, "nested more than 100 levels deep"],
    ["a million maps in each other", `${"81 a0".repeat(1_000_000)} c0`, "nested more than 100 levels deep"],
    ["more than 200,000 values", `dd 00 04 00 00 ${"c0".repeat(0x4_0000)}`, "more than 200000 values"],
  ])("%s", (_name, bytes, problem) => {
    const read = () => readMsgpack(hex(bytes));
    expect(read).toThrow(UnreadableError);
    expect(read).toThrow(problem);
  });

  test("100 lists in each other are read", () => {
    expect(JSON.stringify(readMsgpack(hex(`${"91".repeat(99)} 90`)))).toHaveLength(200);
  });
});

test("any value that a well-kept encoder writes is read as its own decoder reads it", () => {
  // That decoder refuses a key __proto__, which a map of Terraform may have.
  const key = fc.string().filter((name) => name !== "__proto__");
  const value = fc.anything({ withNullPrototype: true, maxDepth: 4, values: [leaf], key });
  fc.assert(
    fc.property(value, (one) => {
      const bytes = encode(one, { useBigInt64: true });
      expect(plain(readMsgpack(bytes))).toEqual(plain(decode(bytes, { useBigInt64: true })));
    }),
  );
});

test("any bytes that a well-kept decoder reads are read alike", () => {
  const bytes = fc.oneof(fc.uint8Array({ maxLength: 40 }), headers);
  fc.assert(
    fc.property(bytes, (one) => {
      const theirs = attempt(() => decode(one, { useBigInt64: true, maxArrayLength: 99, maxMapLength: 99 }));
      const ours = attempt(() => readMsgpack(one));
      // It takes numbers for keys, too, and reads broken UTF-8 in its own way.
      if (theirs.refused || String(ours.error).includes("is not a string")) return;
      expect(ours.error).toBeUndefined();
      if (!JSON.stringify(plain(ours.value)).includes("\ufffd"))
        expect(plain(ours.value)).toEqual(plain(theirs.value));
    }),
    { numRuns: 3_000 },
  );
});

const leaf = fc.oneof(
  fc.string(),
  fc.integer(),
  fc.bigInt({ min: -(2n ** 63n), max: 2n ** 64n - 1n }),
  fc.double(),
);

const headers = fc
  .array(
    fc.constantFrom(0x81, 0x82, 0x91, 0x92, 0xa1, 0x61, 0xc0, 0xc4, 0x01, 0xcc, 0xdc, 0x00, 0xde, 0xc3),
    {
      maxLength: 24,
    },
  )
  .map((one) => Uint8Array.from(one));

interface Attempt {
  readonly refused: boolean;
  readonly value?: unknown;
  readonly error?: unknown;
}

function attempt(read: () => unknown): Attempt {
  try {
    return { refused: false, value: read() };
  } catch (error) {
    return { refused: true, error };
  }
}

/** Bytes as text, extensions as unknown, and records with ordinary prototypes. */
function plain(value: unknown): unknown {
  if (value === UNKNOWN || value instanceof Date || value instanceof ExtData) return "unknown";
  if (typeof value === "bigint") return value.toString();
  if (value instanceof Uint8Array) return Buffer.from(value).toString();
  if (Array.isArray(value)) return value.map(plain);
  if (!isRecord(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, plain(member)]));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value) && value !== UNKNOWN;
}
