// The limits and durations that the API states for access profiles.

/** Reset durations of a budget. `1Q` is known since gateway 2.0. Source: bifrost-api.md §2.4. */
export const BUDGET_DURATIONS = ["1h", "1d", "1w", "1M", "1Q", "1Y"] as const;

/** Reset durations of a rate limit; there is no quarter. Source: bifrost-api.md §2.5. */
export const RATE_DURATIONS = ["1h", "1d", "1w", "1M", "1Y"] as const;

/** A reset duration of a budget. */
export type BudgetDuration = (typeof BUDGET_DURATIONS)[number];
/** A reset duration of a rate limit. */
export type RateDuration = (typeof RATE_DURATIONS)[number];

/** Longest name, in characters. Source: bifrost-api.md §2.1. */
export const MAX_NAME_LENGTH = 255;
/** Most entries of a list; the server checks them on update only. Source: bifrost-api.md §3 "Size limits". */
export const MAX_PROVIDER_CONFIGS = 100;
export const MAX_BUDGETS = 100;
export const MAX_TAGS = 50;
