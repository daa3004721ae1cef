// Texts and bytes that are small to say and costly to believe.
import fc from "fast-check";

/** How often a piece is repeated: mostly little, sometimes enough that quadratic work would be noticed. */
const times = fc.oneof(
  { weight: 8, arbitrary: fc.integer({ min: 1, max: 300 }) },
  { weight: 2, arbitrary: fc.integer({ min: 300, max: 20_000 }) },
  { weight: 1, arbitrary: fc.integer({ min: 20_000, max: 300_000 }) },
);

const text = fc.constantFrom(
  '"',
  '\\"',
  '"\\"',
  "\\",
  '"\\\\"',
  "[",
  "{",
  '{"a":',
  "[[",
  "[],",
  "{},",
  "1,",
  "-",
  "1",
  "1e9",
  "9",
  "0.",
  "\u0000",
  "ä",
  "\ud800",
  '{"type":"dynamic","value":',
  '["list",',
  '["set",',
  '["object",{"a":',
  '"\\ud800"',
  "1e999999999,",
  "null,",
);

/** JSON, or what begins as JSON. */
export const hostileJson: fc.Arbitrary<string> = fc
  .record({
    start: fc.constantFrom(
      "",
      '{"text":',
      '{"text":"',
      '{"number":',
      '{"anything":',
      '{"anything":{"type":',
      '{"set":[',
      '{"list":[',
      '{"bag":[',
      '{"map":{',
    ),
    piece: text,
    times,
    end: fc.constantFrom("", '"', '"}', "}", "]", "]}", "1]}", "null]}", "null}"),
  })
  .map(({ start, piece, times: count, end }) => start + piece.repeat(count) + end);

const piece = fc.constantFrom(
  "91",
  "81a161",
  "dd01c9c380",
  "dfffffffff",
  "dc0004",
  "de0002",
  "c0",
  "92",
  "93",
  "d40000",
  "d9ff",
  "a0",
  "c4",
  "cf",
  "80",
  "90",
  // A list with the type of a dynamic value.
  "92c4092264796e616d696322",
  "92c40f5b226c697374222c22626f6f6c225d",
);

const start = fc.constantFrom(
  "",
  "81a474657874",
  "81a6" + Buffer.from("number").toString("hex"),
  "81a8" + Buffer.from("anything").toString("hex"),
  "81a3" + Buffer.from("set").toString("hex"),
  "81a3" + Buffer.from("bag").toString("hex"),
  "81a4" + Buffer.from("list").toString("hex"),
);

/** Bytes that begin as msgpack and go on with claims. */
export const hostileBytes: fc.Arbitrary<Uint8Array> = fc
  .record({ start, header: fc.boolean(), piece, times, end: fc.constantFrom("", "c0", "00") })
  .map(({ start: first, header, piece: again, times: count, end }) => {
    const claim = header ? `dd${count.toString(16).padStart(8, "0")}` : "";
    return Buffer.from(first + claim + again.repeat(count) + end, "hex");
  });
