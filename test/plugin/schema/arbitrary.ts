// Random schemas, and random configurations and states of any schema.
import "../../random-seed";
import fc from "fast-check";
import {
  type Attribute,
  type AttributeType,
  type Attributes,
  conform,
  type NestedAttribute,
  type ObjectValue,
  objectValue,
  typeOfAttribute,
  type Value,
} from "../../../src/plugin/index";
import { isComputed } from "../../../src/plugin/schema/schema";
import { valueOf } from "../values/arbitrary";

const PRESENCE = [
  { required: true },
  { optional: true },
  { computed: true },
  { optional: true, computed: true },
] as const;

const plainType = fc.constantFrom<AttributeType>(
  "string",
  "number",
  "bool",
  { list: "string" },
  { set: "number" },
  { map: { list: "bool" } },
  { object: { a: "string", b: { set: "string" } } },
);

const plain: fc.Arbitrary<Attribute> = fc
  .tuple(plainType, fc.constantFrom(...PRESENCE), fc.boolean())
  .map(([type, presence, requiresReplace]) => ({
    description: "",
    type,
    ...presence,
    ...(requiresReplace && { requiresReplace: true as const }),
  }));

const withDefault: fc.Arbitrary<Attribute> = fc.constantFrom(
  { description: "", type: "string", default: "d" },
  { description: "", type: "number", default: 5 },
  { description: "", type: "bool", default: false },
  { description: "", type: { set: "string" }, default: ["x"] },
);

const names = fc.uniqueArray(fc.constantFrom("a", "b", "c", "d", "e"), { minLength: 1, maxLength: 3 });

/** Attributes of any presence, with plain types and with attributes of their own in every nesting. */
export const attributes: fc.Arbitrary<Attributes> = fc.letrec<{
  attributes: Attributes;
  nested: NestedAttribute;
}>((tie) => ({
  attributes: names.chain((some) =>
    fc.record(
      Object.fromEntries(
        some.map((name) => [name, fc.oneof({ maxDepth: 2 }, plain, withDefault, tie("nested"))]),
      ),
    ),
  ) as fc.Arbitrary<Attributes>,
  nested: fc
    .tuple(
      fc.constantFrom("single", "list", "set", "map"),
      fc.constantFrom(...PRESENCE.filter((presence) => "optional" in presence || "required" in presence)),
      tie("attributes"),
    )
    .map(([nesting, presence, inner]) => ({
      description: "",
      ...presence,
      nested: { nesting, attributes: inner },
    })),
})).attributes;

/** What a user may write: required attributes set, those that are computed only unset; with `unknown`, anything may be unknown. */
export function configurationOf(of: Attributes, unknown: boolean): fc.Arbitrary<ObjectValue> {
  const members = Object.entries(of).map(([name, attribute]) =>
    configured(attribute, unknown).map((value) => [name, value] as const),
  );
  return fc.tuple(...members).map((entries) => objectValue(entries));
}

function configured(attribute: Attribute, unknown: boolean): fc.Arbitrary<Value> {
  const isConfigurable = attribute.required || attribute.optional || attribute.default !== undefined;
  if (!isConfigurable) return fc.constant(null);
  const value =
    attribute.nested === undefined ? valueOf(attribute.type, unknown) : nestedValue(attribute, unknown);
  const set = value.filter((each) => each !== null);
  return attribute.required === true ? set : fc.option(set, { nil: null });
}

function nestedValue({ nested, ...attribute }: NestedAttribute, unknown: boolean): fc.Arbitrary<Value> {
  const one = configurationOf(nested.attributes, unknown);
  if (nested.nesting === "single") return one;
  if (nested.nesting === "map")
    return fc
      .array(fc.tuple(fc.constantFrom("x", "y", "__proto__"), one), { maxLength: 3 })
      .map((entries) => objectValue(entries));
  const type = typeOfAttribute({ ...attribute, nested });
  return fc.array(one, { maxLength: 3 }).map((members) => conform(members, type));
}

/** A state: everything known, the computed attributes too, and nothing in what is neither configured nor computed. */
export function stateOf(of: Attributes): fc.Arbitrary<ObjectValue> {
  const members = Object.entries(of).map(([name, attribute]) => {
    const value = isComputed(attribute)
      ? valueOf(typeOfAttribute(attribute), false)
      : configured(attribute, false);
    return value.map((each) => [name, each] as const);
  });
  return fc.tuple(...members).map((entries) => objectValue(entries));
}
