// Writes down what may be set in the provider's configuration and in its data sources, from their schemas: the generated constructs
// know it at compile time only, and ours check it at run time.

import { type Attribute, type Attributes, type Schema } from "../src/plugin";
import { bifrostProvider } from "../src/provider";

/** A module of the generated constructs. */
export function configurationAttributes(): string {
  const { schema, dataSources } = bifrostProvider;
  const tables = {
    provider: settable(schema),
    ...Object.fromEntries(
      Object.entries(dataSources).map(([name, source]) => [name, settable(source.schema)]),
    ),
  };
  return [
    "// Written by `npm run generate` from the schemas in src/provider.",
    'import { type ConfigurationAttributes } from "../configuration";',
    `export const ATTRIBUTES = ${JSON.stringify(tables)} as const satisfies Readonly<Record<string, ConfigurationAttributes>>;`,
  ].join("\n\n");
}

function settable({ attributes }: Schema): Record<string, object> {
  return entriesOf(attributes);
}

function entriesOf(attributes: Attributes): Record<string, object> {
  const entries = Object.entries(attributes).filter(([, { required, optional }]) => required || optional);
  return Object.fromEntries(entries.map(([name, attribute]) => [name, described(attribute)]));
}

function described(attribute: Attribute): object {
  return {
    ...(attribute.nested === undefined
      ? { type: attribute.type }
      : { nesting: attribute.nested.nesting, attributes: entriesOf(attribute.nested.attributes) }),
    ...(attribute.required && { required: true }),
    ...(attribute.sensitive && { sensitive: true }),
  };
}
