// Budgets: a limit in dollars for each period.

import * as z from "zod";
import { type BudgetSpec, type SpecPath } from "../handler/spec";
import { described } from "../handler/spec/words";
import { faultsBesideTokens, refuse } from "./refusal";
import { isToken } from "./token";
import { hasMark } from "./mark";

/** A period after which a budget resets. Source: bifrost-api.md §2.4. */
export type BudgetPeriod = "1h" | "1d" | "1w" | "1M" | "1Q" | "1Y";

/** By what budgets are told from all else, those of another copy of this package included. */
const BUDGET: unique symbol = Symbol.for("cdktf-bifrost.Budget");

/** Options of a quarterly budget. */
export interface QuarterlyBudgetOptions {
  /**
   * Month in which the first quarter starts, 1 (January) to 12.
   *
   * @default - January
   */
  readonly quarterStartMonth?: number;
}

/**
 * A budget: a limit in dollars, greater than 0, for each period. A profile, a provider or a model has at most one budget a
 * period. Source: bifrost-api.md §2.4.
 */
export class Budget {
  /** Whether a value is a budget, also one of another copy of this package. */
  static isBudget(value: unknown): value is Budget {
    return value instanceof Budget ? value[BUDGET] : hasMark(value, BUDGET);
  }

  private readonly [BUDGET] = true;

  /** A budget of `maxLimit` dollars that resets every hour. */
  static hourly(maxLimit: number): Budget {
    return new Budget("1h", maxLimit);
  }

  /** A budget of `maxLimit` dollars that resets every day. */
  static daily(maxLimit: number): Budget {
    return new Budget("1d", maxLimit);
  }

  /** A budget of `maxLimit` dollars that resets every week. */
  static weekly(maxLimit: number): Budget {
    return new Budget("1w", maxLimit);
  }

  /** A budget of `maxLimit` dollars that resets every month. */
  static monthly(maxLimit: number): Budget {
    return new Budget("1M", maxLimit);
  }

  /** A budget of `maxLimit` dollars that resets every quarter. For gateways from 2.0 on. */
  static quarterly(maxLimit: number, options: QuarterlyBudgetOptions = {}): Budget {
    refuse(
      `the second argument of Budget.quarterly`,
      faultsBesideTokens(quarterlyOptions, options, { unknown: "is not an option of a quarterly budget" }),
    );
    return new Budget("1Q", maxLimit, options.quarterStartMonth);
  }

  /** A budget of `maxLimit` dollars that resets every year. */
  static yearly(maxLimit: number): Budget {
    return new Budget("1Y", maxLimit);
  }

  private constructor(
    /** The period after which the budget resets. */
    readonly resetDuration: BudgetPeriod,
    /** The limit in dollars; may be a token. */
    readonly maxLimit: number,
    /** The month in which the first quarter starts, of a quarterly budget. */
    readonly quarterStartMonth?: number,
  ) {}
}

const quarterlyOptions = z.strictObject({ quarterStartMonth: z.number().optional() });

/** Budgets as the resource has them: by period. What is none is reported. */
export function budgetsByPeriod(
  budgets: unknown,
  at: SpecPath,
  report: (path: SpecPath, message: string) => void,
): Record<string, Partial<BudgetSpec>> | undefined {
  if (!Array.isArray(budgets)) {
    report(at, `must be a list of budgets, got ${described(budgets)}; write ${asList(budgets)}`);
    return undefined;
  }
  const byPeriod = new Map<string, Partial<BudgetSpec>>();
  Array.from(budgets, (budget: unknown, index) => {
    if (!Budget.isBudget(budget)) return report([...at, index], notABudget(budget));
    const { resetDuration, maxLimit, quarterStartMonth } = budget;
    const other = byPeriod.get(resetDuration);
    if (other !== undefined)
      report(
        at,
        `two budgets with the period ${resetDuration} were given, ${other.max_limit} and ${maxLimit}; there can be one budget a period`,
      );
    byPeriod.set(resetDuration, {
      max_limit: maxLimit,
      ...(quarterStartMonth === undefined ? {} : { quarter_start_month: quarterStartMonth }),
    });
  });
  return Object.fromEntries(byPeriod);
}

function notABudget(value: unknown): string {
  if (isToken(value))
    return "must be a Budget, got a token; give the token as its limit: Budget.monthly(token)";
  const limit = typeof value === "number" ? value : 500;
  return `must be a Budget, got ${described(value)}; write, for example, Budget.monthly(${limit})`;
}

function asList(value: unknown): string {
  if (Budget.isBudget(value)) return `[Budget.${FACTORIES[value.resetDuration]}(${value.maxLimit})]`;
  return `[Budget.monthly(${typeof value === "number" ? value : 500})]`;
}

const FACTORIES: Readonly<Record<BudgetPeriod, string>> = {
  "1h": "hourly",
  "1d": "daily",
  "1w": "weekly",
  "1M": "monthly",
  "1Q": "quarterly",
  "1Y": "yearly",
};
