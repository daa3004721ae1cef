// The profiles of the benchmarks.

/** How large a profile is. */
export interface Size {
  readonly providers: number;
  /** Models of each provider, with a budget each. */
  readonly models: number;
  /** Budgets of each provider. */
  readonly periods: number;
}

/** A profile of one provider with one budget. */
export const SMALL: Size = { providers: 1, models: 0, periods: 1 };
/** A profile of 100 providers with six budgets and twenty models each. */
export const LARGE: Size = { providers: 100, models: 20, periods: 6 };

const PERIODS = ["1M", "1d", "1w", "1h", "1Q", "1Y"];

/** The attributes of a profile. */
export function profileOf(number: number, { providers, models, periods }: Size): Record<string, unknown> {
  const budgets = (count: number): object =>
    Object.fromEntries(PERIODS.slice(0, count).map((period, index) => [period, { max_limit: 100 + index }]));
  const entry = {
    allowed_models: models === 0 ? ["gpt-4o"] : Array.from({ length: models }, (_, n) => `model-${n}`),
    key_ids: ["*"],
    budgets: budgets(periods),
    ...(models > 0 && {
      model_budgets: Object.fromEntries(
        Array.from({ length: models }, (_, n) => [`model-${n}`, { budgets: budgets(1) }]),
      ),
    }),
  };
  return {
    name: `Profile ${number}`,
    description: "Made by the benchmark",
    tags: ["bench"],
    budgets: budgets(1),
    rate_limit: { request_max_limit: 600, request_reset_duration: "1h" },
    provider_configs: Object.fromEntries(
      Array.from({ length: providers }, (_, n) => [n === 0 ? "openai" : `provider-${n}`, entry]),
    ),
  };
}
