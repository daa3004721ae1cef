// The JSON Schema of a catalog file, made from the specification of a profile, so that the two cannot differ.

import { z } from "zod";
import { accessProfileAttributes } from "../spec";
import { catalogGrants } from "./grants";

/** A JSON Schema of an object. */
export type JsonSchema = z.core.JSONSchema.BaseSchema;

/** The JSON Schema of a profile in a catalog: its attributes, of which the name may be left out, and whom it is given to. */
export function catalogProfileSchema(): JsonSchema {
  const spec = accessProfileAttributes
    .partial({ name: true })
    .extend({ clone_from: z.string().min(1).optional(), ...catalogGrants.shape });
  const { $schema: _dialect, ...schema } = z.toJSONSchema(spec, {
    io: "input",
    // The dialect that editors know best.
    target: "draft-7",
    // Every list of the specification is a set.
    override: ({ jsonSchema }) => {
      if (jsonSchema.type === "array") jsonSchema.uniqueItems = true;
    },
  });
  return schema;
}

/** The JSON Schema of a catalog file. */
export function catalogSchema(profile: JsonSchema = catalogProfileSchema()): JsonSchema {
  return {
    $schema: "http://json-schema.org/draft-07/schema#",
    title: "Catalogue of access profiles",
    type: "object",
    properties: {
      $schema: { type: "string", description: "Where the JSON Schema of this file is, for editors." },
      profiles: {
        type: "object",
        description: "The profiles by name. Each is complete by itself.",
        additionalProperties: profile,
      },
      environments: orNull({
        type: "object",
        description:
          "What differs in an environment, by environment and profile: maps merge, everything else replaces, null removes.",
        additionalProperties: orNull({ type: "object", additionalProperties: overlay(profile) }),
      }),
    },
    required: ["profiles"],
    additionalProperties: false,
  };
}

/** What may be laid over a value: of a map any part, and null to remove it. */
function overlay(whole: JsonSchema | boolean): JsonSchema | boolean {
  if (typeof whole === "boolean") return whole;
  const { required: _required, default: _default, ...schema } = whole;
  const { properties, additionalProperties } = schema;
  return orNull({
    ...schema,
    ...(properties && {
      properties: Object.fromEntries(
        Object.entries(properties).map(([name, property]) => [name, overlay(property)]),
      ),
    }),
    ...(typeof additionalProperties === "object" && { additionalProperties: overlay(additionalProperties) }),
  });
}

function orNull({ description, ...schema }: JsonSchema): JsonSchema {
  return { ...(description !== undefined && { description }), anyOf: [schema, { type: "null" }] };
}
