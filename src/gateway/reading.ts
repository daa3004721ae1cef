// How a route reads its request: ids of the path, the query and the body, each refused with a 400 that names what is wrong.

import { type z } from "zod";
import { READ_ONLY_MEMBERS } from "../api/wire";
import { messageOf } from "../api/thrown";
import { type Bodies } from "./contract/bodies";
import { PATH_PARAMETERS } from "./contract/parameters";
import { type GatewayContext } from "./environment";
import { GatewayError, invalid } from "./errors";
import { type Page } from "./store/profiles";

/** What schemas read, by name. */
type Read<Schemas extends Record<keyof Schemas, z.ZodType>> = { [K in keyof Schemas]: z.output<Schemas[K]> };
type PathParameters = Read<typeof PATH_PARAMETERS>;
type BodyValues = Read<Bodies>;

const parameters: { readonly [K in keyof PathParameters]: z.ZodType<PathParameters[K]> } = PATH_PARAMETERS;

/** A parameter of the path. @throws {GatewayError} 400 */
export function pathParameter<K extends keyof PathParameters>(c: GatewayContext, name: K): PathParameters[K] {
  return parsed(parameters[name], c.req.param(name), (issues) =>
    invalid(name, issues.map(({ message }) => message).join("; ")),
  );
}

/** The body, checked. @throws {GatewayError} 400 */
export function readBody<K extends keyof Bodies>(c: GatewayContext, name: K): BodyValues[K] {
  const schemas: { readonly [N in keyof BodyValues]: z.ZodType<BodyValues[N]> } = c.var.behaviour.bodies;
  return check(schemas[name], parseJson(c.var.body));
}

/** The query, checked; a parameter that the schema does not know is ignored. @throws {GatewayError} 400 */
export function readQuery<T>(c: GatewayContext, schema: z.ZodType<T>): T {
  return check(schema, c.req.query());
}

/** The page that a query asks for. Without a limit, or with 0, it goes to the end. */
export function pageOf({ limit, offset }: { limit?: number | undefined; offset?: number | undefined }): Page {
  return { limit: limit || null, offset: offset ?? 0 };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new GatewayError(400, `body: not valid JSON: ${messageOf(error)}`);
  }
}

function check<T>(schema: z.ZodType<T>, value: unknown): T {
  return parsed(schema, value, (issues) => new GatewayError(400, issues.flatMap(describe).join("; ")));
}

function parsed<T>(
  schema: z.ZodType<T>,
  value: unknown,
  refusal: (issues: readonly z.core.$ZodIssue[]) => GatewayError,
): T {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw refusal(result.error.issues);
}

function describe(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== "unrecognized_keys") return [`${fieldPath(issue.path) || "body"}: ${issue.message}`];
  return issue.keys.map(
    (key) =>
      `${fieldPath([...issue.path, key])}: ${READ_ONLY_MEMBERS.has(key) ? "read-only field" : "unknown field"}`,
  );
}

/** `["budgets", 0, "max_limit"]` as `budgets[0].max_limit`. */
function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${String(step)}`))
    .join("");
}
