// The shape that is read off the schema.
import { accessProfileSpec } from "../../../src/handler/internal";
import { accessProfileShape, type Shape } from "../../../src/handler/spec/shape";

const of = (kind: Shape["kind"], type?: string): unknown =>
  expect.objectContaining(type === undefined ? { kind } : { kind, type });
const texts = expect.objectContaining({ kind: "list", element: of("value", "text") }) as unknown;

/** The shape at a way of names; of a map or a list, that of what is in it. */
function at(...way: string[]): Shape {
  return way.reduce<Shape>((shape, step) => {
    if (shape.kind === "map") return shape.member;
    if (shape.kind === "list") return shape.element;
    const member = shape.kind === "object" ? shape.members[step] : undefined;
    if (member === undefined) throw new Error(`there is no ${step}`);
    return member;
  }, accessProfileShape);
}

it("has every attribute, in the same order", () => {
  const { kind, ...rest } = accessProfileShape;
  expect(kind).toBe("object");
  expect(Object.keys("members" in rest ? rest.members : {})).toEqual(Object.keys(accessProfileSpec.shape));
});

it("tells values, lists, maps and objects apart, behind defaults and options too", () => {
  expect(at("name")).toEqual(of("value", "text"));
  expect(at("is_active")).toEqual(of("value", "truth"));
  expect(at("deletion_policy")).toEqual(of("value", "text"));
  expect(at("tags")).toEqual(texts);
  expect(at("provider_configs").kind).toBe("map");
  expect(at("provider_configs", "openai", "allowed_models")).toEqual(texts);
  expect(at("provider_configs", "openai", "model_budgets", "gpt-4o", "budgets", "1M", "max_limit")).toEqual(
    of("value", "number"),
  );
  expect(at("rate_limit").kind).toBe("object");
  expect(at("mcp_tool_overrides", "0", "action")).toEqual(of("value", "text"));
});

it("tells what must be there, and what the schema fills in", () => {
  expect(at("name").isRequired).toBe(true);
  expect(at("tags").isRequired).toBe(false);
  expect(at("deletion_policy")).toMatchObject({ isRequired: false, default: "deactivate" });
  expect(at("provider_configs", "openai", "all_models_allowed").default).toBe(false);
});

/** Every attribute below a shape, with its way. */
function attributesBelow(shape: Shape, way: string): [string, Shape][] {
  if (shape.kind === "map") return attributesBelow(shape.member, `${way}.*`);
  if (shape.kind === "list") return attributesBelow(shape.element, `${way}.*`);
  if (shape.kind === "value") return [];
  return Object.entries(shape.members).flatMap(([name, member]) => [
    [`${way}.${name}`, member] as [string, Shape],
    ...attributesBelow(member, `${way}.${name}`),
  ]);
}

it("has rules with a description for every attribute, nested ones too", () => {
  const without = attributesBelow(accessProfileShape, "").filter(([, { rules }]) => !rules?.description);
  expect(without.map(([way]) => way)).toEqual([]);
});
