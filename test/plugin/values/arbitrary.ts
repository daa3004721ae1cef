// Random types with random values of them, for laws that hold for every value.
import "../../random-seed";
import { Big } from "big.js";
import fc from "fast-check";
import { Dynamic, objectValue, UNKNOWN, type AttributeType, type Value } from "../../../src/plugin/index";
import { conform } from "../../../src/plugin/values/conform";

/** A type, and a value that has exactly its shape. */
export interface TypedValue {
  readonly type: AttributeType;
  readonly value: Value;
}

const name = fc.oneof(
  fc.string({ maxLength: 5 }),
  fc.constantFrom("__proto__", "constructor", "toString", "ä€😀"),
);

const number = fc.oneof(
  fc.integer().map((n) => new Big(n)),
  fc.bigInt({ min: -(2n ** 80n), max: 2n ** 80n }).map((n) => new Big(n.toString())),
  fc
    .tuple(fc.bigInt({ min: -(10n ** 25n), max: 10n ** 25n }), fc.integer({ min: -40, max: 10 }))
    .map(([digits, exponent]) => new Big(`${digits}e${exponent}`)),
  fc
    .tuple(fc.integer({ min: -999, max: 999 }), fc.integer({ min: -320, max: 320 }))
    .map(([digits, exponent]) => new Big(`${digits}e${exponent}`)),
);

const type = fc.letrec<{ type: AttributeType }>((tie) => ({
  type: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.constantFrom<AttributeType>("string", "bool", "number", "dynamic"),
    fc.record({ list: tie("type") }),
    fc.record({ set: tie("type") }),
    fc.record({ map: tie("type") }),
    fc.record({ object: fc.dictionary(name, tie("type"), { maxKeys: 4 }) }),
  ),
})).type;

/** Values of any type; with `unknown`, anything in them may be unknown. */
export function typedValue({ unknown }: { unknown: boolean }): fc.Arbitrary<TypedValue> {
  return type.chain((one) =>
    valueOf(one, unknown).map((value) => ({ type: one, value: conform(value, one) })),
  );
}

/** Values of one type; with `unknown`, anything in them may be unknown. */
export function valueOf(of: AttributeType, unknown: boolean): fc.Arbitrary<Value> {
  const rare = unknown ? fc.constantFrom(null, UNKNOWN) : fc.constant(null);
  return fc.oneof({ weight: 5, arbitrary: known(of, unknown) }, { weight: 1, arbitrary: rare });
}

function known(of: AttributeType, unknown: boolean): fc.Arbitrary<Value> {
  if (of === "string") return fc.string({ unit: "grapheme" });
  if (of === "bool") return fc.boolean();
  if (of === "number") return number;
  if (of === "dynamic") {
    const inner = fc.constantFrom<AttributeType>(
      "string",
      "number",
      { tuple: ["string", "bool"] },
      { list: "number" },
    );
    return inner.chain((one) => known(one, unknown).map((value) => new Dynamic(one, value)));
  }
  if ("list" in of) return fc.array(valueOf(of.list, unknown), { maxLength: 4 });
  if ("set" in of) return fc.array(valueOf(of.set, unknown), { maxLength: 4 });
  if ("tuple" in of) return fc.tuple(...of.tuple.map((one) => valueOf(one, unknown)));
  if ("map" in of) {
    return fc
      .array(fc.tuple(name, valueOf(of.map, unknown)), { maxLength: 4 })
      .map((entries) => objectValue(entries));
  }
  const members = Object.entries(of.object).map(([key, one]) =>
    valueOf(one, unknown).map((v) => [key, v] as const),
  );
  return fc.tuple(...members).map((entries) => objectValue(entries));
}
