// Budgets: a limit in dollars for each period.

import { type BudgetSpec } from "../handler/spec";

/** A period after which a budget starts anew. Source: bifrost-api.md §2.4. */
export type BudgetPeriod = "1h" | "1d" | "1w" | "1M" | "1Q" | "1Y";

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
  /** A budget of `maxLimit` dollars that starts anew every hour. */
  static hourly(maxLimit: number): Budget {
    return new Budget("1h", maxLimit);
  }

  /** A budget of `maxLimit` dollars that starts anew every day. */
  static daily(maxLimit: number): Budget {
    return new Budget("1d", maxLimit);
  }

  /** A budget of `maxLimit` dollars that starts anew every week. */
  static weekly(maxLimit: number): Budget {
    return new Budget("1w", maxLimit);
  }

  /** A budget of `maxLimit` dollars that starts anew every month. */
  static monthly(maxLimit: number): Budget {
    return new Budget("1M", maxLimit);
  }

  /** A budget of `maxLimit` dollars that starts anew every quarter. For gateways from 2.0 on. */
  static quarterly(maxLimit: number, options: QuarterlyBudgetOptions = {}): Budget {
    return new Budget("1Q", maxLimit, options.quarterStartMonth);
  }

  /** A budget of `maxLimit` dollars that starts anew every year. */
  static yearly(maxLimit: number): Budget {
    return new Budget("1Y", maxLimit);
  }

  private constructor(
    /** The period after which the budget starts anew. */
    readonly resetDuration: BudgetPeriod,
    /** The limit in dollars; may be a token. */
    readonly maxLimit: number,
    /** The month in which the first quarter starts, of a quarterly budget. */
    readonly quarterStartMonth?: number,
  ) {}
}

/**
 * Budgets as the resource has them: by period.
 *
 * @throws Error when two budgets have one period.
 */
export function budgetsByPeriod(budgets: readonly Budget[], where: string): Record<string, BudgetSpec> {
  const byPeriod: Record<string, BudgetSpec> = {};
  for (const { resetDuration, maxLimit, quarterStartMonth } of budgets) {
    const other = byPeriod[resetDuration];
    if (other !== undefined)
      throw new Error(
        `${where}: two budgets with the period ${resetDuration} were given, ${other.max_limit} and ${maxLimit}; there can be one budget a period`,
      );
    byPeriod[resetDuration] = {
      max_limit: maxLimit,
      ...(quarterStartMonth === undefined ? {} : { quarter_start_month: quarterStartMonth }),
    };
  }
  return byPeriod;
}
