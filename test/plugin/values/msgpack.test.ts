import { encode, ExtData } from "@msgpack/msgpack";
import { Big } from "big.js";
import fc from "fast-check";
import {
  Dynamic,
  fromJson,
  objectValue,
  UNKNOWN,
  valuesEqual,
  ValueError,
  type AttributeType,
} from "../../../src/plugin/index";
import { decodeMsgpack, encodeMsgpack } from "../../../src/plugin/values/msgpack";
import { recordOf } from "../../told";
import { typedValue } from "./arbitrary";

const hex = (text: string) => Uint8Array.from(Buffer.from(text.replaceAll(" ", ""), "hex"));

describe("a number arrives in any of the forms of the wire and is held exactly", () => {
  test.each([
    ["fixint", hex("05"), "5"],
    ["negative int8", hex("d0 80"), "-128"],
    ["uint64", hex("cf 00 20 00 00 00 00 00 01"), "9007199254740993"],
    ["int64", hex("d3 80 00 00 00 00 00 00 00"), "-9223372036854775808"],
    ["float64", hex("cb 40 29 00 00 00 00 00 00"), "12.5"],
    ["a large float64, all digits", encode(2 ** 70), "1180591620717411303424"],
    ["text", encode("99.99"), "99.99"],
    ["text with an exponent", encode("1e+30"), "1000000000000000000000000000000"],
  ])("%s", (_name, bytes, decimal) => {
    const number = decodeMsgpack(bytes, "number");
    expect(number instanceof Big && number.toFixed()).toBe(decimal);
  });
});

describe("a number leaves as integer, as the double of its shortest spelling, or as text", () => {
  test.each([
    ["0", "00"],
    ["-0", "00"],
    ["5", "05"],
    ["-33", "d0 df"],
    ["4294967295", "ce ff ff ff ff"],
    ["4294967296", "cf 00 00 00 01 00 00 00 00"],
    ["9007199254740993", "cf 00 20 00 00 00 00 00 01"],
    ["-9223372036854775808", "d3 80 00 00 00 00 00 00 00"],
    ["12.5", "cb 40 29 00 00 00 00 00 00"],
    ["99.99", "cb 40 58 ff 5c 28 f5 c2 8f"],
    ["9223372036854775808", Buffer.from(encode("9223372036854775808")).toString("hex")],
    ["0.1234567890123456789", Buffer.from(encode("0.1234567890123456789")).toString("hex")],
  ])("%s", (decimal, bytes) => {
    expect(Buffer.from(encodeMsgpack(new Big(decimal), "number")).toString("hex")).toBe(
      bytes.replaceAll(" ", ""),
    );
  });
});

describe("unknown", () => {
  test("every extension code from -128 to 127 is unknown, whatever its payload", () => {
    for (let code = -128; code <= 127; code++) {
      expect(decodeMsgpack(encode(new ExtData(code, Uint8Array.of(1, 2, 3))), "string")).toBe(UNKNOWN);
    }
  });

  test("refinements (code 12) are dropped, also deep inside", () => {
    const refined = new ExtData(12, encode({ 1: false, 2: "prefix-" }));
    const bytes = encode({ a: [refined, "x"], b: { key: refined } });
    const type: AttributeType = { object: { a: { set: "string" }, b: { map: "string" } } };
    expect(decodeMsgpack(bytes, type)).toEqual(
      objectValue({ a: [UNKNOWN, "x"], b: objectValue({ key: UNKNOWN }) }),
    );
  });

  test("is written as extension 0 with one zero byte, for every type", () => {
    for (const type of [
      "string",
      "number",
      "dynamic",
      { list: "string" },
      { object: {} },
    ] as AttributeType[]) {
      expect(Buffer.from(encodeMsgpack(UNKNOWN, type)).toString("hex")).toBe("d40000");
    }
  });

  test("two unknown members of a set stay two, equal known ones become one", () => {
    const type = { set: "string" } as const;
    expect(decodeMsgpack(encodeMsgpack([UNKNOWN, "a", UNKNOWN, "a"], type), type)).toEqual([
      UNKNOWN,
      "a",
      UNKNOWN,
    ]);
  });
});

describe("shape", () => {
  test("absent attributes are written as null", () => {
    const bytes = encodeMsgpack({ a: "x" }, { object: { a: "string", b: { list: "string" } } });
    expect(Buffer.from(bytes).toString("hex")).toBe(Buffer.from(encode({ a: "x", b: null })).toString("hex"));
  });

  test("a dynamic value keeps the type that it came with", () => {
    const type = JSON.stringify(["tuple", ["string", "number"]]);
    const bytes = encode([Buffer.from(type), ["a", 1]]);
    const value = decodeMsgpack(bytes, "dynamic");
    expect(value).toEqual(new Dynamic({ tuple: ["string", "number"] }, ["a", new Big(1)]));
    expect(Buffer.from(encodeMsgpack(value, "dynamic"))).toEqual(Buffer.from(bytes));
  });

  test("a map key may be any text, __proto__ too", () => {
    const bytes = hex("81 a9 5f5f70726f746f5f5f a1 78");
    const value = decodeMsgpack(bytes, { map: "string" });
    expect(Object.entries(recordOf(value))).toEqual([["__proto__", "x"]]);
    expect(Buffer.from(encodeMsgpack(value, { map: "string" }))).toEqual(Buffer.from(bytes));
  });

  const nested: AttributeType = {
    object: { budgets: { map: { object: { limit: "number" } } }, tags: { list: "string" } },
  };
  test.each<[string, unknown, AttributeType, string]>([
    ["a string for a number", { budgets: { "1M": { limit: "many" } } }, nested, 'budgets["1M"].limit'],
    ["a number for a string", { tags: ["a", 1] }, nested, "tags[1]"],
    ["a list for a map", { budgets: [] }, nested, "budgets"],
    ["a map for a list", { tags: {} }, nested, "tags"],
    ["an attribute that does not exist", { tag: [] }, nested, "tag"],
    ["a bare value for a dynamic one", "x", "dynamic", ""],
    ["a string for a bool", "true", "bool", ""],
    ["a tuple of another length", ["a"], { tuple: ["string", "bool"] }, "a tuple of 2 is required, got 1"],
  ])("%s is an error that names the place", (_name, input, type, path) => {
    const bytes = encode(input);
    expect(() => decodeMsgpack(bytes, type)).toThrow(ValueError);
    expect(() => decodeMsgpack(bytes, type)).toThrow(path);
  });

  test("absent attributes count as values: a small value of a large type does not become a huge one", () => {
    const many = Object.fromEntries(
      Array.from({ length: 1_000 }, (_, index) => [`a${index}`, "string" as const]),
    );
    const bytes = encode(Array.from({ length: 1_000 }, () => ({})));
    expect(() => decodeMsgpack(bytes, { list: { object: many } })).toThrow("more than 200000 values");
    expect(() => fromJson(Array(1_000).fill({}), { list: { object: many } })).toThrow(
      "more than 200000 values",
    );
  });

  test("the error does not show the value, which may be a secret", () => {
    expect(() => decodeMsgpack(encode("hunter2"), "number")).toThrow("a number is required, got a string");
  });
});

test("any value of any type comes back as it was", () => {
  fc.assert(
    fc.property(typedValue({ unknown: true }), ({ type, value }) => {
      expect(valuesEqual(decodeMsgpack(encodeMsgpack(value, type), type), value, type)).toBe(true);
    }),
  );
});
