import fc from "fast-check";
import { Big } from "big.js";
import { parseJson } from "../../../src/plugin/index";
import { UnreadableError } from "../../../src/plugin/values/unreadable-error";
import "../../random-seed";

test("numbers beyond a double keep their digits, and texts that look like numbers stay texts", () => {
  const text =
    '{"a":9007199254740993,"b":[0.1,1e400,-12.50],"c":"9007199254740993","d":"quote \\" 12345678901234567890"}';
  expect(parseJson(text)).toEqual({
    a: "9007199254740993",
    b: [0.1, "1e400", -12.5],
    c: "9007199254740993",
    d: 'quote " 12345678901234567890',
  });
});

test("what is not JSON is an error that says where and does not quote the text, which may hold a secret", () => {
  expect(() => parseJson('{"a":"hunter2')).toThrow(
    new UnreadableError("the text of 13 characters is not JSON at position 13"),
  );
  expect(() => parseJson('{"key":hunter2}')).toThrow(UnreadableError);
  expect(() => parseJson('{"key":hunter2}')).not.toThrow(/hunter/);
});

test.each([
  ["a number with leading zeros", "[00000000000000000000000012345678901234567890]"],
  ["a number as a name", "{12345678901234567890:1}"],
  ["a sign alone", "[-]"],
  ["several signs", "[1-2+3e4.5]"],
])("%s is no JSON, also where it would be one after its digits are kept", (_name, text) => {
  expect(() => parseJson(text)).toThrow(UnreadableError);
});

describe("a large text is read in one pass, and none exhausts the stack", () => {
  const size = 2_000_000;
  test.each<[string, string, string]>([
    ["quotes", '"'.repeat(size), "not JSON"],
    ["escaped quotes", '\\"'.repeat(size), "not JSON"],
    ["a string of escaped quotes that never ends", `"${'\\"'.repeat(size)}`, "not JSON"],
    ["a string of backslashes that never ends", `"${"\\".repeat(size)}`, "not JSON"],
    ["strings that end in a backslash", '"\\\\"'.repeat(size), "not JSON"],
    ["digits", "1".repeat(size), "a number of 2000000 characters is beyond the limit of 10000"],
    ["signs", "-".repeat(size), "a number of 2000000 characters"],
    ["opened lists", "[".repeat(size), "nested more than 100 levels deep"],
    ["opened objects", '{"a":'.repeat(size), "nested more than 100 levels deep"],
    ["empty lists", `[${"[],".repeat(size)}[]]`, "more than 200000 values"],
    ["members", `[${"1,".repeat(size)}1]`, "more than 200000 values"],
  ])("%s", (_name, text, problem) => {
    expect(() => parseJson(text)).toThrow(UnreadableError);
    expect(() => parseJson(text)).toThrow(problem);
  });

  test("a string of 20 MB and a number of 10,000 digits", () => {
    const quotes = '"'.repeat(10_000_000);
    expect(parseJson(JSON.stringify({ quotes, n: 1 }))).toEqual({ quotes, n: 1 });
    const digits = "7".repeat(10_000);
    expect(parseJson(digits)).toBe(digits);
  });

  test("100 levels and 200,000 values are read", () => {
    expect(JSON.stringify(parseJson("[".repeat(100) + "]".repeat(100)))).toHaveLength(200);
    expect(parseJson(`[${"0,".repeat(199_997)}0]`)).toHaveLength(199_998);
  });
});

/** Whether a double is the decimal that JavaScript writes for it; 18065071744496312 is written as 18065071744496310. */
function isExact(double: number): boolean {
  const written = String(double);
  return (
    new Big(double).toFixed() === written && (!Number.isInteger(double) || String(BigInt(double)) === written)
  );
}

test("any JSON is read as the engine reads it, but for numbers that are not doubles", () => {
  fc.assert(
    fc.property(fc.json({ depthSize: "medium" }), (text) => {
      const reviveExactly = (_key: string, member: unknown) =>
        typeof member === "number" && !isExact(member) ? "inexact" : member;
      const ours = JSON.parse(JSON.stringify(parseJson(text)), reviveExactly);
      const engine = JSON.parse(text, reviveExactly);
      if (!JSON.stringify(engine).includes("inexact")) expect(ours).toEqual(engine);
    }),
  );
});

test("a whole number whose shortest spelling is another number keeps its digits", () => {
  expect(isExact(18065071744496312)).toBe(false);
  expect(parseJson("[[18065071744496310]]")).toEqual([["18065071744496310"]]);
});

test("any text is refused exactly when the engine refuses it", () => {
  const token = fc.constantFrom(
    ...'[]{},:"\\ 01-.eE',
    "true",
    "null",
    '"a"',
    '\\"',
    "1e400",
    "0.1",
    "\u0000",
  );
  fc.assert(
    fc.property(fc.array(token, { maxLength: 12 }), (tokens) => {
      const text = tokens.join("");
      expect(refuses(() => parseJson(text))).toBe(refuses(() => JSON.parse(text) as unknown));
    }),
    { numRuns: 3_000 },
  );
});

function refuses(read: () => unknown): boolean {
  try {
    read();
    return false;
  } catch {
    return true;
  }
}
