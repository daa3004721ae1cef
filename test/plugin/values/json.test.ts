import { Big } from "big.js";
import fc from "fast-check";
import {
  Dynamic,
  fromJson,
  parseJson,
  toJson,
  UNKNOWN,
  valuesEqual,
  ValueError,
} from "../../../src/plugin/index";
import { typedValue } from "./arbitrary";

test.each([
  "1e23",
  "1e300",
  "-1e23",
  "123456789012345678901234567890",
  "1180591620717411303424",
  "1e-300",
  "0.1",
])("the number %s keeps all its digits, through JSON and back", (digits) => {
  const value = new Big(digits);
  const back = fromJson(parseJson(JSON.stringify(toJson(value))), "number");
  expect(back).toEqual(value);
  expect(fromJson(parseJson(value.toFixed()), "number")).toEqual(value);
});

test("absent attributes become null and a dynamic value carries its type", () => {
  const json = { any: { type: ["list", "number"], value: [1] } };
  expect(fromJson(json, { object: { any: "dynamic", other: "bool" } })).toEqual(
    Object.assign(Object.create(null), { any: new Dynamic({ list: "number" }, [new Big(1)]), other: null }),
  );
});

test.each([
  ["a type that does not exist", { type: "text", value: "x" }],
  ["a value without a type", { value: "x" }],
  ["a bare value", "x"],
])("%s is no dynamic value", (_name, json) => {
  expect(() => fromJson(json, "dynamic")).toThrow();
});

test("an error names the place", () => {
  expect(() => fromJson({ a: { b: true } }, { object: { a: { map: "string" } } })).toThrow(
    new ValueError("a string is required, got a boolean", ["a", { key: "b" }]),
  );
});

test("an unknown value has no JSON", () => {
  expect(() => toJson([UNKNOWN])).toThrow(TypeError);
});

test("any known value of any type comes back as it was, through text", () => {
  fc.assert(
    fc.property(typedValue({ unknown: false }), ({ type, value }) => {
      const text = JSON.stringify(toJson(value));
      expect(valuesEqual(fromJson(parseJson(text), type), value, type)).toBe(true);
    }),
  );
});
