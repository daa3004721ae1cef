// Attributes of budgets and rate limits, as they occur on a profile, on a provider entry and on a model.

import { BUDGET_DURATIONS, RATE_DURATIONS } from "../../handler";
import { type Attributes, type NestedAttribute } from "../../plugin";

const code = (values: readonly string[]): string => values.map((value) => `\`${value}\``).join(", ");

const budget: Attributes = {
  max_limit: { type: "number", required: true, description: "Limit in dollars, greater than 0." },
  quarter_start_month: {
    type: "number",
    optional: true,
    description: "Month in which the first quarter starts, 1 to 12; only with `1Q`. January when unset.",
  },
};

const rateLimit: Attributes = {
  token_max_limit: {
    type: "number",
    optional: true,
    description: "Most tokens in one period, a whole number greater than 0.",
  },
  token_reset_duration: {
    type: "string",
    optional: true,
    description: `Period of \`token_max_limit\`: ${code(RATE_DURATIONS)}.`,
  },
  request_max_limit: {
    type: "number",
    optional: true,
    description: "Most requests in one period, a whole number greater than 0.",
  },
  request_reset_duration: {
    type: "string",
    optional: true,
    description: `Period of \`request_max_limit\`: ${code(RATE_DURATIONS)}.`,
  },
};

/** Budgets by reset duration. */
export function budgetsAttribute(of: string): NestedAttribute {
  return {
    nested: { nesting: "map", attributes: budget },
    optional: true,
    description: `Budgets of ${of} by reset duration: ${code(BUDGET_DURATIONS)}.`,
  };
}

/** A rate limit. */
export function rateLimitAttribute(of: string): NestedAttribute {
  return {
    nested: { nesting: "single", attributes: rateLimit },
    optional: true,
    description: `Rate limit of ${of}: a cap on tokens, on requests, or both, each with its period.`,
  };
}

const usage = (what: string): Attributes[string] => ({ type: "number", computed: true, description: what });

/** The budget attributes with what only the server knows, for data sources. */
export const BUDGET_WITH_USAGE: Attributes = {
  ...budget,
  id: { type: "string", computed: true, description: "Id that the gateway gave the budget." },
  scope: {
    type: "string",
    computed: true,
    description: "What the budget counts: `total`, or `provider:NAME`.",
  },
  current_usage: usage("Dollars spent in the current period."),
  last_reset: { type: "string", computed: true, description: "When the current period began, RFC 3339." },
};

/** The rate limit attributes with what only the server knows, for data sources. */
export const RATE_LIMIT_WITH_USAGE: Attributes = {
  ...rateLimit,
  token_current_usage: usage("Tokens used in the current period."),
  request_current_usage: usage("Requests made in the current period."),
};
