// Values of every schema, ours and random ones: what core writes in any of its forms is read as one value, and written back so that
// it stays that value.
import fc from "fast-check";
import { impliedType, type ObjectType, valuesEqual } from "../../../src/plugin/index";
import { typeOfAttributes } from "../../../src/plugin/schema/implied-type";
import { conform } from "../../../src/plugin/values/conform";
import { decodeMsgpack, encodeMsgpack } from "../../../src/plugin/values/msgpack";
import { bifrostProvider } from "../../../src/provider";
import { randomRun } from "../../provider/random-run";
import { attributes } from "../schema/arbitrary";
import { valueOf } from "./arbitrary";
import { asCoreWrites } from "./core-encoding";

const SCHEMAS = [
  ["the provider", bifrostProvider.schema],
  ...Object.entries(bifrostProvider.resources).map(
    ([name, { schema }]) => [`resource ${name}`, schema] as const,
  ),
  ...Object.entries(bifrostProvider.dataSources).map(
    ([name, { schema }]) => [`data source ${name}`, schema] as const,
  ),
] as const;

test.each(SCHEMAS)("%s: any value, in any form of the wire", (_name, schema) => {
  const type = impliedType(schema);
  const value = valueOf(type, true);
  fc.assert(
    fc.property(value, tape, (one, picks) => expectRoundTrip(one, type, picks)),
    randomRun({ numRuns: 60 }),
  );
});

test("any schema: any value, in any form of the wire", () => {
  const typed = attributes.chain((of) => {
    const type = typeOfAttributes(of);
    return valueOf(type, true).map((value) => ({ type, value }));
  });
  fc.assert(
    fc.property(typed, tape, ({ type, value }, picks) => expectRoundTrip(value, type, picks)),
    randomRun({ numRuns: 300 }),
  );
});

const tape = fc.array(fc.nat({ max: 5 }), { minLength: 1, maxLength: 20 });

function expectRoundTrip(loose: unknown, type: ObjectType, picks: readonly number[]): void {
  let at = 0;
  const pick = (count: number): number => (picks[at++ % picks.length] ?? 0) % count;
  const value = conform(loose, type);
  const read = decodeMsgpack(asCoreWrites(value, type, pick), type);
  expect(valuesEqual(read, value, type)).toBe(true);
  const written = encodeMsgpack(read, type);
  expect(valuesEqual(decodeMsgpack(written, type), value, type)).toBe(true);
  expect(Buffer.from(encodeMsgpack(decodeMsgpack(written, type), type))).toEqual(Buffer.from(written));
}
