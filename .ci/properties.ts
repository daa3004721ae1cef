// Writes the properties of the constructs that are attributes as they are: texts, numbers, truth values and lists of them. What the
// constructs say in words of their own (`Budget`, `Rate`, `McpAccess`, enumerations) is written by hand beside them.

import { profileAttributes, type Shape, type Shapes } from "../src/handler/internal";
import { propertyName } from "../src/constructs/attributes";

const TYPES = { text: "string", number: "number", truth: "boolean | IResolvable" } as const;

/** The module of the properties. */
export function propertiesModule(): string {
  const entry = profileAttributes["provider_configs"];
  const members = entry?.kind === "map" && entry.member.kind === "object" ? entry.member.members : {};
  return [
    "// Written by `npm run generate` from the specification in src/handler/spec.",
    'import { type IResolvable } from "cdktf";',
    interfaceOf("ProfileProperties", "The properties of an access profile that are attributes as they are.", {
      ...profileAttributes,
    }),
    interfaceOf(
      "ProviderProperties",
      "The properties of the access to one provider that are attributes as they are.",
      members,
    ),
  ].join("\n\n");
}

function interfaceOf(name: string, docs: string, shapes: Shapes): string {
  const members = Object.entries(shapes).flatMap(([attribute, shape]) => {
    const type = typeOf(shape);
    if (type === undefined || shape.rules?.source === undefined) return [];
    const mark = shape.isRequired ? "" : "?";
    return [`${docsOf(shape)}\n  readonly ${propertyName(attribute)}${mark}: ${type};`];
  });
  return `/** ${docs} */\nexport interface ${name} {\n${members.join("\n")}\n}`;
}

/** The type of a property; undefined for one that is written by hand. */
function typeOf(shape: Shape): string | undefined {
  if (shape.kind === "value") return shape.choices === undefined ? TYPES[shape.type] : undefined;
  if (shape.kind !== "list" || shape.element.kind !== "value") return undefined;
  return `readonly ${TYPES[shape.element.type]}[]`;
}

function docsOf(shape: Shape): string {
  const { description = "", source, unset, none } = shape.rules ?? {};
  const text = description.replace(/\b[a-z]+(?:_[a-z]+)+\b/g, propertyName);
  const lines = [`${text} Source: bifrost-api.md ${source}.`];
  const value = shape.default ?? none;
  const meaning =
    value === undefined ? (unset === "left_alone" ? "- as it is on the gateway" : "- none") : value;
  if (!shape.isRequired) lines.push("", `@default ${String(meaning)}`);
  return ["  /**", ...lines.map((line) => `   * ${line}`.trimEnd()), "   */"].join("\n");
}
