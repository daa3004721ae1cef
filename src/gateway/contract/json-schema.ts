// JSON Schema of our zod schemas, as the description of one generation shows it.

import { z } from "zod";
import { budget, modelBudget, profile, providerConfig, rateLimit } from "../profile/profile";
import { type Generation, NEWEST_MEMBERS } from "../generation";
import { DESCRIBED } from "./parameters";

type JsonSchema = z.core.JSONSchema.BaseSchema;

/** Parts of answers that have a name of their own in the description. */
const NAMED_PARTS = {
  AccessProfile: profile,
  ProviderConfig: providerConfig,
  ModelBudget: modelBudget,
  Budget: budget,
  RateLimit: rateLimit,
};

/**
 * The schemas under their names, which refer to each other.
 *
 * @param io what is taken, or what is answered
 * @param open whether objects have members that nobody knows yet
 */
export function jsonSchemas(
  schemas: Readonly<Record<string, z.ZodType>>,
  io: "input" | "output",
  { hidden, newest }: Generation,
  open: boolean,
): Record<string, JsonSchema> {
  const left = [...hidden, ...NEWEST_MEMBERS.filter((member) => !newest.has(member))];
  const registry = z.registry<{ id: string }>();
  const named = io === "output" ? { ...NAMED_PARTS, ...schemas } : schemas;
  for (const [id, schema] of Object.entries(named)) registry.add(schema, { id });
  const { schemas: described } = z.toJSONSchema(registry, {
    io,
    uri: (id) => `#/components/schemas/${id}`,
    override: ({ zodSchema, jsonSchema }) => {
      plain(zodSchema, jsonSchema);
      if (open && io === "output") delete jsonSchema.additionalProperties;
      for (const member of left) delete jsonSchema.properties?.[member];
      if (jsonSchema.required)
        jsonSchema.required = jsonSchema.required.filter((member) => !left.includes(member));
    },
  });
  return Object.fromEntries(
    Object.entries(described).map(([id, { $schema: _, $id: __, ...schema }]) => [id, schema]),
  );
}

/** One schema by itself, as a parameter has it: what is taken. */
export function jsonSchemaOf(schema: z.ZodType): JsonSchema {
  const { $schema: _, ...described } = z.toJSONSchema(schema, {
    io: "input",
    override: ({ zodSchema, jsonSchema }) => plain(zodSchema, jsonSchema),
  });
  return described;
}

/** Describes a parameter as what its text means, and leaves out what says nothing. */
function plain(zodSchema: z.core.$ZodTypes, jsonSchema: JsonSchema): void {
  const meant = z.globalRegistry.get(zodSchema)?.[DESCRIBED];
  if (meant !== undefined) {
    const { description } = jsonSchema;
    for (const member of Object.keys(jsonSchema)) Reflect.deleteProperty(jsonSchema, member);
    Object.assign(jsonSchema, description !== undefined && { description }, meant);
  }
  // The pattern of a time says no more than its format.
  if (jsonSchema.format === "date-time") delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
