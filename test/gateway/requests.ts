// Random requests of what a description names: its paths, queries and bodies, many of them as described and many not.

import * as fc from "fast-check";
import { type Description, type Operation as Described } from "./described";
import { codePoint } from "../code-point";

/** A request; the path has its query, and is percent-encoded. */
export interface RandomRequest {
  readonly operation: Described;
  readonly method: string;
  readonly path: string;
  readonly body: string | undefined;
}

/** In a path: an id that there is. The gateway gives ids that nobody can know before; who sends the request fills it in. */
export const KNOWN = "~known~";

interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly minItems?: number;
  readonly format?: string;
  readonly pattern?: string;
  readonly minimum?: number;
  readonly maximum?: number;
}
interface Parameter {
  readonly name: string;
  readonly in: "path" | "query";
  readonly schema: Schema;
}
interface Operation {
  readonly parameters?: readonly Parameter[];
  readonly requestBody?: { readonly content: { readonly "application/json": { readonly schema: Schema } } };
}

const TEXTS = [
  ...[
    "",
    " ",
    "a",
    "engineer",
    "ann",
    "Engineering",
    "regex:(",
    "regex:gpt-.*",
    "30d",
    "12h",
    "1M",
    "x".repeat(300),
  ],
  ...[
    "😀",
    "\u0000",
    "a\u0000b",
    "\ud800",
    "é",
    "e\u0301",
    "\u202e",
    "../..",
    "%00",
    "%",
    "'; DROP TABLE profiles;--",
  ],
  ...[
    '"',
    "\\",
    "\r\n",
    "__proto__",
    "constructor",
    "${x}",
    "<b>",
    "null",
    "NaN",
    "1e999",
    "9007199254740993",
    "-1",
  ],
];
const NUMBERS = [
  0,
  1,
  2,
  3,
  -1,
  0.5,
  -0,
  1e21,
  1e308,
  2 ** 31,
  2 ** 53,
  Number.MAX_SAFE_INTEGER,
  3_600_000_000_000,
];

const text = fc.oneof(fc.constantFrom(...TEXTS), fc.string({ maxLength: 12, unit: codePoint }));
const number = fc.oneof(
  { weight: 3, arbitrary: fc.integer({ min: 1, max: 100 }) },
  fc.constantFrom(...NUMBERS),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
);
const anything = fc.oneof(
  text,
  number,
  fc.boolean(),
  fc.constantFrom(null, [], {}, [null], [[]], { __proto__: null }),
  fc.jsonValue({ maxDepth: 2 }),
);

/** Requests of all operations. */
export function requestsOf(description: Description): fc.Arbitrary<RandomRequest> {
  const resolve = (schema: Schema): Schema => {
    if (schema.$ref === undefined) return schema;
    const found = description.components.schemas[schema.$ref.replace("#/components/schemas/", "")];
    if (found === undefined) throw new Error(`${schema.$ref} is not described`);
    return found;
  };

  const valueOf = (unresolved: Schema): fc.Arbitrary<unknown> => {
    const schema = resolve(unresolved);
    if (schema.const !== undefined) return fc.constant(schema.const);
    if (schema.enum) return fc.constantFrom(...schema.enum);
    if (schema.anyOf) return fc.oneof(...schema.anyOf.map(valueOf));
    switch (Array.isArray(schema.type) ? schema.type[0] : schema.type) {
      case "object": {
        // Few members at a time: most rules are about one or two of them.
        const members = Object.entries(schema.properties ?? {}).map(([name, member]) => {
          const value = nearly(member).map((each): [string, unknown][] => [[name, each]]);
          if (schema.required?.includes(name)) return value;
          return fc.oneof({ weight: 4, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: value });
        });
        return fc.tuple(...members).map((entries) => Object.fromEntries(entries.flat()) as unknown);
      }
      case "array":
        return fc.array(nearly(schema.items ?? {}), { minLength: schema.minItems ?? 0, maxLength: 3 });
      case "boolean":
        return fc.boolean();
      case "null":
        return fc.constant(null);
      case "integer":
        return fc.integer({ min: schema.minimum ?? 1, max: Math.min(schema.maximum ?? 50, 50) });
      case "number":
        return number;
      case "string":
        if (schema.format === "date-time")
          return fc.date({ noInvalidDate: true }).map((date) => date.toISOString());
        // The only texts of a pattern are durations.
        return schema.pattern === undefined ? text : fc.constantFrom("30d", "12h", "1h30m", "366d", "0");
      default:
        return anything;
    }
  };
  /** As described, or now and then not. */
  const nearly = (schema: Schema): fc.Arbitrary<unknown> =>
    fc.oneof({ weight: 60, arbitrary: valueOf(schema) }, { weight: 1, arbitrary: anything });

  const bodyOf = ({ requestBody }: Operation): fc.Arbitrary<string | undefined> => {
    if (!requestBody) return fc.constantFrom(undefined, undefined, undefined, "{}", "[]", "x");
    const { schema } = requestBody.content["application/json"];
    return fc.oneof(
      { weight: 20, arbitrary: valueOf(schema).map((body) => JSON.stringify(body)) },
      { weight: 2, arbitrary: anything.map((body) => JSON.stringify(body)) },
      { weight: 1, arbitrary: fc.string() },
    );
  };

  const parameter = ({ in: place, schema }: Parameter): fc.Arbitrary<string> =>
    fc.oneof(
      ...(place === "path" && schema.type === "string" && schema.enum === undefined
        ? [{ weight: 12, arbitrary: fc.constant(KNOWN) }]
        : []),
      { weight: 8, arbitrary: valueOf({ ...schema, maximum: 3 }).map(String) },
      { weight: 2, arbitrary: fc.oneof(text, number.map(String)) },
    );
  const pathOf = (template: string, { parameters = [] }: Operation): fc.Arbitrary<string> =>
    fc
      .tuple(
        fc.record(named(parameters, "path")),
        fc.record(named(parameters, "query"), { requiredKeys: [] }),
        fc.constantFrom(
          ...Array<string>(20).fill(""),
          "/",
          "//",
          "?",
          "?limit",
          "?limit=1&limit=2",
          "?tags[]=x",
        ),
      )
      .map(([path, query, rest]) => {
        const filled = template.replace(/\{([a-z_]+)\}/g, (_, name: string) => encoded(path[name] ?? ""));
        const asked = Object.entries(query).map(([name, value]) => `${name}=${encoded(value ?? "")}`);
        return (
          filled + rest + (asked.length > 0 ? `${rest.includes("?") ? "&" : "?"}${asked.join("&")}` : "")
        );
      });
  const named = (parameters: readonly Parameter[], place: Parameter["in"]) =>
    Object.fromEntries(
      parameters.filter((each) => each.in === place).map((each) => [each.name, parameter(each)]),
    );

  return fc.oneof(
    ...Object.entries(description.paths).flatMap(([template, methods]) =>
      Object.entries(methods).map(([method, described]) => {
        // eslint-disable-next-line @typescript-eslint/no-unsafe-type-assertion -- our own description, as far as it goes
        const operation = described as Operation;
        return fc.record({
          operation: fc.constant(described),
          method: fc.constant(method.toUpperCase()),
          path: pathOf(template, operation),
          body: method === "get" ? fc.constant(undefined) : bodyOf(operation),
        });
      }),
    ),
  );
}

/** Percent-encoded; half of a surrogate pair is not encodable, and neither is every percent sign meant to be one. */
function encoded(value: string): string {
  return value === "%" ? value : encodeURIComponent(Buffer.from(value).toString());
}
