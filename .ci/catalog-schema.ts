// Renders the JSON Schema of a catalogue file, with the provider's descriptions of the attributes, which editors show.

import { catalogProfileSchema, catalogSchema, type JsonSchema } from "../src/handler/catalog/schema";
import { type Attributes } from "../src/plugin";
import { bifrostProvider } from "../src/provider";

/** The JSON Schema of a catalogue file as it is published. */
export function publishedCatalogSchema(): string {
  const resource = bifrostProvider.resources["bifrost_access_profile"];
  if (resource === undefined) throw new Error("the provider has no resource bifrost_access_profile");
  const schema = catalogSchema(described(catalogProfileSchema(), resource.schema.attributes));
  return JSON.stringify({ $comment: "Written by `npm run generate`.", ...schema });
}

/** The schema of a map of attributes, each with its description. */
function described(schema: JsonSchema, attributes: Attributes): JsonSchema {
  const properties = Object.entries(schema.properties ?? {}).map(([name, property]) => {
    const { description, nested } = attributes[name] ?? {};
    const own = CATALOG_DESCRIPTIONS[name] ?? description;
    const inner = nested === undefined ? property : innerDescribed(property, nested.attributes);
    return [
      name,
      typeof inner === "boolean" ? inner : { ...(own !== undefined && { description: own }), ...inner },
    ] as const;
  });
  return { ...schema, properties: Object.fromEntries(properties) };
}

/** What a catalogue has otherwise than the resource. */
const CATALOG_DESCRIPTIONS: Readonly<Record<string, string>> = {
  name: "Name of the profile on the gateway, when it is not the one in this file. 1 to 255 characters without blanks around it.",
  clone_from:
    "Name of the profile of this file, or id in quotes of any profile, to clone at creation. Unset attributes keep the cloned values. Changing it replaces the profile.",
  roles:
    "Roles whose users get the profile, by name: `is_default` for new users of the role, `apply_to_existing` for those who have it when it is attached. Both are false unless set.",
  teams: "Ids of teams that hold the profile. A team holds one profile at most.",
  business_units: "Ids of business units that hold the profile. A business unit holds one profile at most.",
  customers: "Ids of customers that hold the profile. A customer holds one profile at most.",
};

function innerDescribed(property: JsonSchema | boolean, attributes: Attributes): JsonSchema | boolean {
  if (typeof property === "boolean") return property;
  if (property.properties !== undefined) return described(property, attributes);
  const place = property.type === "array" ? "items" : "additionalProperties";
  const inner = property[place];
  return typeof inner === "object" && !Array.isArray(inner)
    ? { ...property, [place]: described(inner, attributes) }
    : property;
}
