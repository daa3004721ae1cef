// The specification of budgets and rate limits.

import * as z from "zod";
import { BUDGET_DURATIONS, RATE_DURATIONS } from "../../api/wire";
import { attribute } from "./attribute";

const quoted = (value: unknown): string => JSON.stringify(value);
const code = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(", ");

const monthError = (issue: { readonly input?: unknown }): string =>
  `must be 1 to 12, got ${String(issue.input)}`;

/** A budget: `max_limit` in dollars; `quarter_start_month` (1 to 12) with `1Q` only. Source: bifrost-api.md §2.4. */
export const budgetSpec = z.strictObject({
  max_limit: attribute(
    z.number().positive({ error: (issue) => `must be greater than 0, got ${String(issue.input)}` }),
    "Limit in dollars, greater than 0.",
  ),
  quarter_start_month: attribute(
    z.number().int().min(1, { error: monthError }).max(12, { error: monthError }).optional(),
    "Month in which the first quarter starts, 1 to 12; only with `1Q`. January when unset.",
    { meaning: (month) => (month === 1 ? undefined : month) },
  ),
});

const budgetKey = z.enum(BUDGET_DURATIONS);

/** Budgets by reset duration, of whatever they limit. */
export const budgetsSpec = z.partialRecord(budgetKey, budgetSpec).superRefine((budgets, context) => {
  for (const [duration, budget] of Object.entries(budgets)) {
    if (budget.quarter_start_month !== undefined && duration !== "1Q")
      context.addIssue({
        code: "custom",
        path: [duration, "quarter_start_month"],
        message: "is only allowed for the quarterly budget 1Q",
      });
  }
});

const cap = z
  .number()
  .int({ error: (issue) => `must be a whole number below 2^53, got ${String(issue.input)}` })
  .positive({
    error: (issue) => `must be greater than 0, got ${String(issue.input)}`,
  });
const rateDuration = z.enum(RATE_DURATIONS, {
  error: (issue) => `unknown reset duration ${quoted(issue.input)}; allowed are ${RATE_DURATIONS.join(", ")}`,
});

/** Caps on tokens and on requests; each with its reset duration, at least one of the two. Source: bifrost-api.md §2.5. */
export const rateLimitSpec = z
  .strictObject({
    token_max_limit: attribute(cap.optional(), "Most tokens in one period, a whole number greater than 0."),
    token_reset_duration: attribute(
      rateDuration.optional(),
      `Period of \`token_max_limit\`: ${code(RATE_DURATIONS)}.`,
    ),
    request_max_limit: attribute(
      cap.optional(),
      "Most requests in one period, a whole number greater than 0.",
    ),
    request_reset_duration: attribute(
      rateDuration.optional(),
      `Period of \`request_max_limit\`: ${code(RATE_DURATIONS)}.`,
    ),
  })
  .superRefine((limit, context) => {
    const set = (name: keyof typeof limit): boolean => limit[name] !== undefined;
    for (const kind of ["token", "request"] as const) {
      const [max, duration] = [`${kind}_max_limit`, `${kind}_reset_duration`] as const;
      if (set(max) && !set(duration))
        context.addIssue({ code: "custom", path: [duration], message: `is required with ${max}` });
      if (set(duration) && !set(max))
        context.addIssue({ code: "custom", path: [max], message: `is required with ${duration}` });
    }
    if (Object.values(limit).every((value) => value === undefined))
      context.addIssue({
        code: "custom",
        path: [],
        message:
          "caps nothing; set token_max_limit or request_max_limit with its reset duration, or leave rate_limit out",
      });
  });

/** The two limits of a profile, a provider entry or a model. @param of whose they are, in words */
export const limitsOf = (of: string) => ({
  budgets: attribute(
    budgetsSpec.optional(),
    `Budgets of ${of} by reset duration: ${code(BUDGET_DURATIONS)}.`,
  ),
  rate_limit: attribute(
    rateLimitSpec.optional(),
    `Rate limit of ${of}: a cap on tokens, on requests, or both, each with its period.`,
  ),
});

export type BudgetSpec = z.output<typeof budgetSpec>;
export type BudgetsSpec = z.output<typeof budgetsSpec>;
export type RateLimitSpec = z.output<typeof rateLimitSpec>;
