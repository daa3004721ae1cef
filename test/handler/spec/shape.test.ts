// The shape that is read off the schema.
import { accessProfileSpec } from "../../../src/handler";
import { accessProfileShape, type Shape } from "../../../src/handler/spec/shape";

const value: Shape = { kind: "value" };
const texts: Shape = { kind: "list", element: value };

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
  expect(at("name")).toEqual(value);
  expect(at("is_active")).toEqual(value);
  expect(at("deletion_policy")).toEqual(value);
  expect(at("tags")).toEqual(texts);
  expect(at("provider_configs").kind).toBe("map");
  expect(at("provider_configs", "openai", "allowed_models")).toEqual(texts);
  expect(at("provider_configs", "openai", "model_budgets", "gpt-4o", "budgets", "1M", "max_limit")).toEqual(
    value,
  );
  expect(at("rate_limit").kind).toBe("object");
  expect(at("mcp_tool_overrides", "0", "action")).toEqual(value);
});
