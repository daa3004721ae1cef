// Equality in meaning: sets have no order, absent is undefined, everything else counts.
import { sameValue } from "../../src/handler/internal";

it.each<[string, unknown, unknown, boolean]>([
  ["the order of a set", ["a", "b"], ["b", "a"], true],
  ["the order of members", { a: 1, b: 2 }, { b: 2, a: 1 }, true],
  ["the order of objects in a set", [{ a: 1 }, { b: 2 }], [{ b: 2 }, { a: 1 }], true],
  ["sets in objects in sets", [{ a: ["x", "y"] }], [{ a: ["y", "x"] }], true],
  ["an undefined member is absent", { a: 1, b: undefined }, { a: 1 }, true],
  ["the Unicode form of a text", ["\u00e9"], ["e\u0301"], true],
  ["the Unicode form of a name", { "\u00e9": 1 }, { "e\u0301": 1 }, true],
  ["null is not absent", { a: null }, {}, false],
  ["empty is not absent", { a: [] }, {}, false],
  ["an element more", ["a"], ["a", "a"], false],
  ["a number is no text", ["1"], [1], false],
  ["an empty set is no empty map", [], {}, false],
  ["another value deep inside", { a: { b: { c: 1 } } }, { a: { b: { c: 2 } } }, false],
  ["nothing and nothing", undefined, undefined, true],
])("%s", (_name, a, b, same) => {
  expect([sameValue(a, b), sameValue(b, a)]).toEqual([same, same]);
});
