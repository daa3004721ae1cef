import { Big } from "big.js";
import fc from "fast-check";
import { Dynamic, UNKNOWN, valuesEqual, type AttributeType, type Value } from "../../../src/plugin/index";
import { typedValue } from "./arbitrary";

test.each<[string, Value, Value, AttributeType, boolean]>([
  ["numbers by their amount", new Big("1.50"), new Big("1.5"), "number", true],
  ["zero and minus zero are one", new Big("-0"), new Big(0), "number", true],
  [
    "neighbours beyond a double differ",
    new Big("9007199254740993"),
    new Big("9007199254740992"),
    "number",
    false,
  ],
  ["lists by order", ["a", "b"], ["b", "a"], { list: "string" }, false],
  ["sets without order", ["a", "b"], ["b", "a"], { set: "string" }, true],
  ["sets inside sets without order", [["a", "b"], []], [[], ["b", "a"]], { set: { set: "string" } }, true],
  ["a text and the number it spells differ", "1", new Big(1), "dynamic", false],
  ["null and the empty text differ", null, "", "string", false],
  ["null and the empty list differ", null, [], { list: "string" }, false],
  ["the text null and null differ", "null", null, "string", false],
  ["unknown equals unknown", UNKNOWN, UNKNOWN, "string", true],
  ["unknown differs from a known value", UNKNOWN, "?", "string", false],
  ["one unknown member differs from two", [UNKNOWN], [UNKNOWN, UNKNOWN], { set: "string" }, false],
  [
    "objects whatever the order of their attributes",
    { a: "1", b: null },
    { b: null, a: "1" },
    { map: "string" },
    true,
  ],
  [
    "dynamic values by type too",
    new Dynamic({ list: "string" }, []),
    new Dynamic({ tuple: [] }, []),
    "dynamic",
    false,
  ],
])("%s", (_name, a, b, type, equal) => {
  expect(valuesEqual(a, b, type)).toBe(equal);
  expect(valuesEqual(b, a, type)).toBe(equal);
});

test("every value equals itself, whichever way its sets are turned", () => {
  fc.assert(
    fc.property(typedValue({ unknown: true }), ({ type, value }) => {
      const turned =
        typeof type === "object" && "set" in type && Array.isArray(value) ? [...value].reverse() : value;
      expect(valuesEqual(turned as Value, value, type)).toBe(true);
    }),
  );
});
