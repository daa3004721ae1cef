// How a route reads its request: ids of the path, the query and the body, each refused with a 400 that names what is wrong.

import { z } from "zod";
import { type GatewayContext } from "./environment";
import { GatewayError, invalid } from "./errors";
import { type Page } from "./store/profiles";

/** Members that the server sets; a client that echoes an answer sends them. Source: bifrost-api.md §8.3. */
const READ_ONLY = new Set([
  "id",
  "is_active",
  "version",
  "scope",
  "current_usage",
  "last_reset",
  "token_current_usage",
  "token_last_reset",
  "request_current_usage",
  "request_last_reset",
  "last_rotation_at",
  "created_at",
  "updated_at",
]);

/** A positive integer of the path. @throws {GatewayError} 400 */
export function pathId(c: GatewayContext, name: string): number {
  const text = c.req.param(name) ?? "";
  const id = Number(text);
  if (!/^[0-9]+$/.test(text) || id < 1 || !Number.isSafeInteger(id))
    throw invalid(name, "must be a positive integer");
  return id;
}

/** The body, checked. @throws {GatewayError} 400 */
export function readBody<T extends z.ZodType>(c: GatewayContext, schema: T): z.output<T> {
  return check(schema, parseJson(c.var.body));
}

/** The query, checked; a parameter that the schema does not know is ignored. @throws {GatewayError} 400 */
export function readQuery<T extends z.ZodType>(c: GatewayContext, schema: T): z.output<T> {
  return check(schema, c.req.query());
}

/** Query parameters of a page. */
export const pageQuery = {
  limit: z
    .string()
    .regex(/^[0-9]{1,9}$/, "must be a whole number")
    .optional(),
  offset: z
    .string()
    .regex(/^[0-9]{1,9}$/, "must be a whole number")
    .optional(),
};

/** The page that a query asks for. Without a limit, or with 0, it goes to the end. */
export function pageOf({ limit, offset }: { limit?: string | undefined; offset?: string | undefined }): Page {
  return { limit: Number(limit ?? 0) || null, offset: Number(offset ?? 0) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new GatewayError(
      400,
      `body: not valid JSON: ${error instanceof Error ? error.message : String(error)}`,
    );
  }
}

function check<T extends z.ZodType>(schema: T, value: unknown): z.output<T> {
  const result = schema.safeParse(value);
  if (result.success) return result.data;
  throw new GatewayError(400, result.error.issues.flatMap(describe).join("; "));
}

function describe(issue: z.core.$ZodIssue): string[] {
  if (issue.code !== "unrecognized_keys") return [`${fieldPath(issue.path) || "body"}: ${issue.message}`];
  return issue.keys.map(
    (key) =>
      `${fieldPath([...issue.path, key])}: ${READ_ONLY.has(key) ? "read-only field" : "unknown field"}`,
  );
}

/** `["budgets", 0, "max_limit"]` as `budgets[0].max_limit`. */
function fieldPath(path: readonly PropertyKey[]): string {
  return path
    .map((step, index) => (typeof step === "number" ? `[${step}]` : `${index > 0 ? "." : ""}${String(step)}`))
    .join("");
}
