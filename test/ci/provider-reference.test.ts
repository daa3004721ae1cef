// The generated reference: every attribute of every schema is in it, and so is every HCL example that has no page of its own.

import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { providerReference } from "../../.ci/provider-reference";
import { type Attribute, type Attributes } from "../../src/plugin";
import { bifrostProvider } from "../../src/provider";

const reference = providerReference();
const EXAMPLES = join(__dirname, "..", "..", "examples", "hcl");

const SCHEMAS = [
  ["Provider configuration", bifrostProvider.schema],
  ...Object.entries(bifrostProvider.resources).map(
    ([name, { schema }]) => [`Resource \`${name}\``, schema] as const,
  ),
  ...Object.entries(bifrostProvider.dataSources).map(
    ([name, { schema }]) => [`Data source \`${name}\``, schema] as const,
  ),
] as const;

/** The rows of the first table after a mark in the text, as cells. */
function tableAfter(mark: string): string[][] {
  const lines = reference.slice(reference.indexOf(`${mark}\n`)).split("\n");
  if (!reference.includes(`${mark}\n`)) throw new Error(`the reference has no ${mark}`);
  const first = lines.findIndex((line) => line.startsWith("| Attribute"));
  const rest = lines.slice(first);
  const end = rest.findIndex((line) => !line.startsWith("|"));
  return rest.slice(0, end === -1 ? undefined : end).map((line) => line.slice(2, -2).split(" | "));
}

/** Follows a schema through the document, from table to table by the links. */
function rowsOf(
  mark: string,
  attributes: Attributes,
): (readonly [string, Attribute, string[] | undefined])[] {
  const table = tableAfter(mark);
  return Object.entries(attributes).flatMap(([name, attribute]) => {
    const row = table.find(([cell]) => cell === `\`${name}\``);
    const link = /\(#(\S+)\)/.exec(row?.[1] ?? "")?.[1];
    const nested =
      attribute.nested === undefined
        ? []
        : rowsOf(`<a id="${String(link)}"></a>`, attribute.nested.attributes);
    return [[name, attribute, row] as const, ...nested];
  });
}

describe.each(SCHEMAS)("%s", (heading, schema) => {
  const rows = rowsOf(heading, schema.attributes);

  test("names every attribute with its description, also the nested ones", () => {
    const wrong = rows.filter(([, attribute, row]) => row?.at(-1) !== attribute.description);
    expect(wrong.map(([name]) => name)).toEqual([]);
  });

  test("marks what is required, and nothing else, as required", () => {
    const marked = rows.filter(([, , row]) => row?.[2]?.includes("**required**")).map(([name]) => name);
    const required = rows.filter(([, attribute]) => attribute.required).map(([name]) => name);
    expect(marked).toEqual(required);
  });

  test("shows the default of every attribute that has one", () => {
    const wrong = rows.filter(
      ([, attribute, row]) =>
        attribute.default !== undefined && row?.[3] !== `\`${JSON.stringify(attribute.default)}\``,
    );
    expect(wrong.map(([name]) => name)).toEqual([]);
  });
});

test("the defaults of the provider configuration are those that its descriptions state", () => {
  const stated = Object.values(bifrostProvider.schema.attributes).filter(({ description }) =>
    /Default \S+\.$/.test(description),
  );
  expect(stated.length).toBeGreaterThan(0);
  const table = tableAfter("Provider configuration");
  for (const { description } of stated) {
    const row = table.find((cells) => cells.at(-1) === description);
    expect(description).toMatch(new RegExp(`Default \`?${row?.[3]?.replaceAll("`", "") ?? "none"}\`?\\.$`));
  }
});

test("every anchor is defined once, and every link has its anchor", () => {
  const anchors = [...reference.matchAll(/<a id="([^"]+)">/g)].map((match) => match[1]);
  const links = [...reference.matchAll(/\]\(#([^)]+)\)/g)].map((match) => match[1]);
  expect(anchors).toEqual([...new Set(anchors)]);
  expect([...new Set(links)].sort()).toEqual([...anchors].sort());
});

/** The examples in one file; a larger one has a README that explains it. */
const shown = readdirSync(EXAMPLES).filter(
  (name) => existsSync(join(EXAMPLES, name, "main.tf")) && !existsSync(join(EXAMPLES, name, "README.md")),
);

test.each(shown)("the example %s is shown as it is on disk", (name) => {
  expect(reference).toContain(readFileSync(join(EXAMPLES, name, "main.tf"), "utf8").trim());
});

test("both import forms and every environment variable are explained", () => {
  expect(reference).toMatch(/terraform import \S+ 12\n/);
  expect(reference).toContain('"name=Engineering"');
  for (const variable of ["BIFROST_ENDPOINT", "BIFROST_API_KEY", "BIFROST_USERNAME", "BIFROST_PASSWORD"])
    expect(reference).toContain(`\`${variable}\``);
});
