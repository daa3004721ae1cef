import { create, toJson } from "@bufbuild/protobuf";
import { SchemaSchema } from "../../../src/plugin/generated/tfplugin6_pb";
import { type Attribute } from "../../../src/plugin/index";
import { schemaToProto } from "../../../src/plugin/schema/to-proto";
import { listOf, recordOf } from "../../told";

const base64 = (text: string) => Buffer.from(text).toString("base64");

function attribute(one: Attribute): unknown {
  const schema = schemaToProto({ version: 0, description: "", attributes: { one } });
  const json = recordOf(toJson(SchemaSchema, create(SchemaSchema, schema)));
  return listOf(recordOf(json["block"])["attributes"])[0];
}

test("version and description are those of the schema", () => {
  const message = create(
    SchemaSchema,
    schemaToProto({ version: 3, description: "A thing.", attributes: {} }),
  );
  expect(toJson(SchemaSchema, message)).toEqual({
    version: "3",
    block: { version: "3", description: "A thing.", descriptionKind: "MARKDOWN" },
  });
});

const common = { name: "one", description: "d", descriptionKind: "MARKDOWN" };

test.each<[string, Attribute, object]>([
  [
    "required",
    { description: "d", type: "string", required: true },
    { type: base64('"string"'), required: true },
  ],
  [
    "optional and computed",
    { description: "d", type: { set: "number" }, optional: true, computed: true },
    { type: base64('["set","number"]'), optional: true, computed: true },
  ],
  [
    "a default makes it optional and computed",
    { description: "d", type: "bool", default: false },
    { type: base64('"bool"'), optional: true, computed: true },
  ],
  [
    "sensitive and deprecated",
    { description: "d", type: "string", optional: true, sensitive: true, deprecated: true },
    { type: base64('"string"'), optional: true, sensitive: true, deprecated: true },
  ],
  [
    "deprecated in favour of another",
    { description: "d", type: "string", optional: true, deprecated: "use two" },
    { type: base64('"string"'), optional: true, deprecated: true, deprecationMessage: "use two" },
  ],
  ...(["single", "list", "set", "map"] as const).map((nesting): [string, Attribute, object] => [
    `nested as ${nesting}, in place of a type`,
    {
      description: "d",
      optional: true,
      nested: { nesting, attributes: { in: { description: "i", type: "bool" } } },
    },
    {
      optional: true,
      nestedType: {
        nesting: nesting.toUpperCase(),
        attributes: [{ name: "in", type: base64('"bool"'), description: "i", descriptionKind: "MARKDOWN" }],
      },
    },
  ]),
])("%s", (_name, one, expected) => {
  expect(attribute(one)).toEqual({ ...common, ...expected });
});
