// Checking a specification. Values that are not known yet (a token, a value of another resource) are left out by the caller and
// named, so that they are let through while everything else is still checked.

import type * as z from "zod";
import { checked, type Fault } from "../../api/faults";
import { BUDGET_DURATIONS } from "../../api/wire";
import { accessProfileAttributes, type AccessProfileSpec, accessProfileSpec, DECISIVE } from "./profile";

/** A way into a specification: member names and, within a set, indexes. */
export type SpecPath = readonly (string | number)[];

/** One fault: where, and what is wrong there. */
export type SpecIssue = Fault;

/** The specification, or its faults. */
export type Checked = { readonly spec: AccessProfileSpec } | { readonly issues: readonly SpecIssue[] };

/**
 * Checks a document and fills the defaults in.
 *
 * @param document the specification as parsed JSON; unset members are absent.
 */
export function checkSpec(document: unknown): Checked {
  const result = checkBy(accessProfileSpec, document, PROFILE.of);
  return "value" in result ? { spec: result.value } : { issues: result.issues.map(aboutPeriods) };
}

/** What a document is checked by. */
export interface Specification<Whole extends z.ZodType = z.ZodType> {
  /** What it is of, with an article: `an access profile`. */
  readonly of: string;
  /** Each attribute by itself. */
  readonly attributes: z.ZodObject;
  /** The attributes, and what one says of another. */
  readonly whole: Whole;
  /**
   * What one attribute says of another, by itself: so it is checked also where another attribute is at fault or not known. Undefined: only
   * as a part of the whole.
   */
  readonly across?: z.ZodType;
  /** The attributes that decide whether another one may be set: while one of them is not known, neither is that. */
  readonly decisive: readonly string[];
}

const PROFILE: Specification<typeof accessProfileSpec> = {
  of: "an access profile",
  attributes: accessProfileAttributes,
  whole: accessProfileSpec,
  decisive: DECISIVE,
};

function checkBy<S extends z.ZodType>(
  schema: S,
  document: unknown,
  of: string,
): { readonly value: z.output<S> } | { readonly issues: readonly SpecIssue[] } {
  const unusable: SpecIssue[] = [];
  findUnusableTexts(document, [], unusable);
  if (unusable.length > 0) return { issues: unusable };
  const result = checked(schema, document, { unknown: `is not an attribute of ${of}` });
  return "value" in result ? result : { issues: result.faults };
}

/**
 * The faults of a document of which some values are not known yet.
 *
 * @param document the specification without the unknown values.
 * @param unknown where those are. A fault at, above or below an unknown value is not reported: it may vanish with the value.
 */
export function issuesOf(document: unknown, unknown: readonly SpecPath[] = []): readonly SpecIssue[] {
  return issuesBy(PROFILE, document, unknown).map(aboutPeriods);
}

/** The faults of a document by a specification; otherwise as {@link issuesOf}. */
export function issuesBy(
  { of, attributes, whole, across, decisive }: Specification,
  document: unknown,
  unknown: readonly SpecPath[] = [],
): readonly SpecIssue[] {
  const isUndecided = unknown.some(([first]) => first === undefined || decisive.includes(String(first)));
  const schemas = isUndecided ? [attributes] : across === undefined ? [whole] : [attributes, across];
  const issues = schemas.flatMap((schema) => {
    const result = checkBy(schema, document, of);
    return "value" in result ? [] : result.issues;
  });
  return issues.filter(({ path }) => !unknown.some((each) => touches(each, path)));
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

/** Names that the check of a map would pass over in silence, and texts that would not arrive as they are. */
function findUnusableTexts(value: unknown, path: SpecPath, found: SpecIssue[]): void {
  if (typeof value === "string") {
    if (!isWellFormed(value))
      found.push({ path, message: `must be Unicode, got half a character: ${JSON.stringify(value)}` });
    return;
  }
  if (typeof value !== "object" || value === null) return;
  for (const [name, member] of Object.entries(value)) {
    if (name === "__proto__") found.push({ path: [...path, name], message: "cannot be used as a name" });
    if (!isWellFormed(name))
      found.push({ path: [...path, name], message: "must be Unicode, got half a character" });
    // Most members are numbers and truths, of which nothing can be told.
    if (typeof member === "string" || typeof member === "object")
      findUnusableTexts(member, [...path, Array.isArray(value) ? Number(name) : name], found);
  }
}

/** Whether each surrogate has its other half; without it there is no such text in UTF-8. */
function isWellFormed(text: string): boolean {
  return !/\p{Surrogate}/u.test(text);
}

function touches(a: SpecPath, b: SpecPath): boolean {
  const [shorter, longer] = a.length <= b.length ? [a, b] : [b, a];
  return shorter.every((step, index) => step === longer[index]);
}

/** A reset duration is not an attribute. */
function aboutPeriods(issue: SpecIssue): SpecIssue {
  const [duration, parent] = [issue.path.at(-1), issue.path.at(-2)];
  if (parent !== "budgets" || !issue.message.startsWith("is not an attribute")) return issue;
  return {
    path: issue.path,
    message: `unknown reset duration ${JSON.stringify(duration)}; allowed are ${BUDGET_DURATIONS.join(", ")}`,
  };
}
