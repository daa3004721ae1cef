import { type Attributes, type Nesting } from "../../../src/plugin/index";
import { withoutUnknownAttributes } from "../../../src/plugin/schema/without-unknown-attributes";

const nested = (nesting: Nesting): Attributes => ({
  parts: { description: "", nested: { nesting, attributes: { size: { description: "", type: "number" } } } },
});

test.each<[Nesting, unknown, unknown]>([
  ["single", { size: 1, gone: 2 }, { size: 1 }],
  ["single", null, null],
  ["list", [{ size: 1, gone: 2 }, null], [{ size: 1 }, null]],
  ["set", [{ gone: 2 }], [{}]],
  ["map", { gone: { size: 1, gone: 2 } }, { gone: { size: 1 } }],
  ["map", "not a map", "not a map"],
])("attributes that are gone are dropped inside %s, map keys are not", (nesting, before, after) => {
  expect(withoutUnknownAttributes({ parts: before, other: 1 }, nested(nesting))).toEqual({ parts: after });
});

test("a plain attribute is left alone, whatever is in it", () => {
  const attributes: Attributes = { map: { description: "", type: { map: "string" } } };
  expect(withoutUnknownAttributes({ map: { any: "x" } }, attributes)).toEqual({ map: { any: "x" } });
});
