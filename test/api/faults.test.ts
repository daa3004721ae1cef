// The faults of a value, in words: what was given and what is allowed.
import * as z from "zod";
import { checked, described, isPlain } from "../../src/api/faults";
import { recordOf } from "../told";

const schema = z.strictObject({
  name: z.string().min(1),
  limit: z.number().positive().optional(),
  share: z.number().min(0).max(1).optional(),
  count: z.int().optional(),
  flag: z.boolean().optional(),
  tags: z.array(z.string()).max(2).optional(),
  policy: z.enum(["keep", "delete"]).optional(),
  own: z.string().min(3, { error: "is too short for us" }).optional(),
  inner: z.strictObject({ only: z.string() }).optional(),
  byName: z.record(z.string(), z.number()).optional(),
  byPeriod: z.partialRecord(z.enum(["1h", "1M"]), z.number()).optional(),
});

const faults = (given: unknown): string[] => {
  const result = checked(schema, given, {
    unknown: "is not an option",
    isSecret: ([first]) => first === "own",
  });
  return "value" in result ? [] : result.faults.map(({ path, message }) => `${path.join(".")}: ${message}`);
};

class Thing {
  readonly size = 1;
}

it.each<[string, unknown, string]>([
  ["a name that is missing", { name: undefined }, "name: is required"],
  ["an empty name", { name: "" }, "name: must not be empty"],
  ["a number for a text", { name: 5 }, "name: must be a text, got the number 5"],
  ["null", { name: null }, "name: must be a text, got null"],
  ["a text for a number", { limit: "500" }, 'limit: must be a number, got the text "500"'],
  ["no number", { limit: NaN }, "limit: must be a number, got NaN"],
  ["a bigint", { limit: 5n }, "limit: must be a number, got the bigint 5n"],
  ["too little", { limit: 0 }, "limit: must be more than 0, got the number 0"],
  ["too little, inclusive", { share: -1 }, "share: must be at least 0, got the number -1"],
  ["too much", { share: 2 }, "share: must be at most 1, got the number 2"],
  ["a fraction", { count: 1.5 }, "count: must be a whole number below 2^53, got the number 1.5"],
  ["a text for a truth value", { flag: "true" }, 'flag: must be true or false, got the text "true"'],
  ["a text for a list", { tags: "prod" }, 'tags: must be a list, got the text "prod"'],
  ["a list in a list", { tags: [["a"]] }, 'tags.0: must be a text, got the list ["a"]'],
  ["a gap in a list", { tags: ["a", undefined] }, "tags.1: is required"],
  [
    "a long list",
    { tags: ["a", "b", "c"] },
    'tags: must have at most 2 elements, got the list ["a","b","c"]',
  ],
  ["another word", { policy: "burn" }, 'policy: must be one of keep, delete, got the text "burn"'],
  [
    "nearly a word",
    { policy: "delet" },
    'policy: must be one of keep, delete, got the text "delet"; did you mean "delete"?',
  ],
  ["what has a sentence of its own", { own: "x" }, "own: is too short for us"],
  ["a secret", { own: 5 }, "own: must be a text, got another value"],
  ["a list for an object", { inner: ["x"] }, 'inner: must be an object, got the list ["x"]'],
  ["an instance", { byName: new Thing() }, "byName: must be an object, got an instance of Thing"],
  ["a map of JavaScript", { byName: new Map() }, "byName: must be an object, got an instance of Map"],
  ["a function", { inner: () => 1 }, "inner: must be an object, got a function"],
  [
    "an unknown name",
    { owner: "x", inner: { only: "x", onyl: "y" } },
    'inner.onyl: is not an option; did you mean "only"?',
  ],
  [
    "an unknown name of a few",
    { byPeriod: { "1Q": 5 } },
    'byPeriod.1Q: is not an option; there are "1h", "1M"',
  ],
])("%s", (_what, given, fault) => {
  expect(faults({ name: "A", ...recordOf(given) })).toContain(fault);
});

it.each([
  [undefined, ": is required"],
  [null, ": must be an object, got null"],
  ["x", ': must be an object, got the text "x"'],
])("%j in place of everything", (given, fault) => {
  expect(faults(given)).toEqual([fault]);
});

it("a sound value comes out as the schema makes it", () => {
  expect(checked(schema, { name: "A", tags: ["b"] })).toEqual({ value: { name: "A", tags: ["b"] } });
});

it("what is shown of a value is short, and nothing is too odd to be shown", () => {
  expect(described("x".repeat(1_000))).toHaveLength('the text "'.length + 79 + 1);
  const circle: unknown[] = [];
  circle.push(circle);
  expect(described(circle)).toBe("the list that holds itself or what JSON cannot say");
  expect(described(Symbol("a"))).toBe("a symbol");
  expect(described(new (class {})())).toBe("an instance of a class of its own");
});

it("plain is what has no names but its own", () => {
  expect([{}, Object.create(null), JSON.parse('{"__proto__": {}}')].map(isPlain)).toEqual([true, true, true]);
  const inherited = { __proto__: { name: "A" } };
  const others = [
    null,
    [],
    new Map(),
    new Thing(),
    inherited,
    Object.create(Object.create(null)),
    "x",
    () => 1,
  ];
  expect(others.map(isPlain)).toEqual(others.map(() => false));
});
