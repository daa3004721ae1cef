// Checking a specification. Values that are not known yet (a token, a value of another resource) are left out by the caller and
// named, so that they are let through while everything else is still checked.

import type * as z from "zod";
import { BUDGET_DURATIONS } from "../../api/wire";
import { type AccessProfileSpec, accessProfileSpec } from "./profile";

/** A way into a specification: member names and, within a set, indexes. */
export type SpecPath = readonly (string | number)[];

/** One fault: where, and what is wrong there. */
export interface SpecIssue {
  readonly path: SpecPath;
  readonly message: string;
}

/** The specification, or its faults. */
export type Checked = { readonly spec: AccessProfileSpec } | { readonly issues: readonly SpecIssue[] };

/**
 * Checks a document and fills the defaults in.
 *
 * @param document the specification as parsed JSON; unset members are absent.
 */
export function checkSpec(document: unknown): Checked {
  const unusable = unusableNames(document, []);
  if (unusable.length > 0) return { issues: unusable };
  const parsed = accessProfileSpec.safeParse(document);
  return parsed.success ? { spec: parsed.data } : { issues: flatten(parsed.error.issues) };
}

/**
 * The faults of a document of which some values are not known yet.
 *
 * @param document the specification without the unknown values.
 * @param unknown where those are. A fault at, above or below an unknown value is not reported: it may vanish with the value.
 */
export function issuesOf(document: unknown, unknown: readonly SpecPath[] = []): readonly SpecIssue[] {
  const checked = checkSpec(document);
  if ("spec" in checked) return [];
  return checked.issues.filter((issue) => !unknown.some((path) => touches(path, issue.path)));
}

/** A specification path as text: `budgets["1M"].max_limit`. */
export function formatPath(path: SpecPath): string {
  return path
    .map((step, index) => {
      if (typeof step === "string" && /^[A-Za-z_]\w*$/.test(step)) return index === 0 ? step : `.${step}`;
      return `[${JSON.stringify(step)}]`;
    })
    .join("");
}

/** A map key that the check of a map would pass over in silence. */
function unusableNames(document: unknown, path: SpecPath): SpecIssue[] {
  if (typeof document !== "object" || document === null) return [];
  return Object.entries(document).flatMap(([name, member]) => [
    ...(name === "__proto__" ? [{ path: [...path, name], message: "cannot be used as a name" }] : []),
    ...unusableNames(member, [...path, name]),
  ]);
}

function touches(a: SpecPath, b: SpecPath): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((step, index) => step === longer[index]);
}

function flatten(issues: readonly z.core.$ZodIssue[]): SpecIssue[] {
  return issues.flatMap((issue): SpecIssue[] => {
    const path = issue.path.map((step) => (typeof step === "symbol" ? String(step) : step));
    if (issue.code === "unrecognized_keys")
      return issue.keys.map((key) => ({ path: [...path, key], message: unknownKey(path, key) }));
    if (issue.code === "invalid_key") return issue.issues.map((inner) => ({ path, message: inner.message }));
    if (
      issue.code === "invalid_type" &&
      issue.input === undefined &&
      issue.message.endsWith("received undefined")
    )
      return [{ path, message: "is required" }];
    return [{ path, message: issue.message }];
  });
}

function unknownKey(path: SpecPath, key: string): string {
  if (path.at(-1) === "budgets")
    return `unknown reset duration ${JSON.stringify(key)}; allowed are ${BUDGET_DURATIONS.join(", ")}`;
  return "is not an attribute of an access profile";
}
